package parley.engine.session;

/**
 * What was chosen when the session was created. Every player is told.
 *
 * @param seed where all chance of the session comes from
 * @param facilitatorReads whether the facilitator may read private rooms
 */
public record SessionOptions(Pace pace, long seed, boolean facilitatorReads) {

    /** How time passes. */
    public enum Pace {
        /** No clock: a phase ends when every occupied seat has yielded; the stamps are the session's own counter. */
        VIRTUAL,
        /** The clock of the room: a phase ends when its minutes are over, or earlier as with the other paces. */
        TIMED,
        /** No clock, but the stamps are the instants of the room. */
        UNTIMED
    }
}
