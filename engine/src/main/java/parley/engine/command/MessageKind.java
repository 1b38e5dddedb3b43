package parley.engine.command;

/** The sorts of messages. */
public enum MessageKind {
    /** Ordinary talk, to the plenary or to roles. */
    TALK,
    /** A public statement; always to the plenary. */
    STATEMENT,
    /** A paper shown without its author. */
    NON_PAPER,
    /** A side promise to one role: private, recorded. */
    ASSURANCE
}
