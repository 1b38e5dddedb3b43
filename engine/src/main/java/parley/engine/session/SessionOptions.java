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
        /** No clock either, but the stamps are the instants of the room. */
        UNTIMED
    }
}
