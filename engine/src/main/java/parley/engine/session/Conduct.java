package parley.engine.session;

/**
 * How the facilitator runs the session. It lies over every stage, and everybody sees it.
 *
 * @param paused whether the clocks stand still and no move is taken
 */
public record Conduct(boolean paused) {

    /** Nothing has been ruled. */
    static Conduct plain() {
        return new Conduct(false);
    }

    /** The clocks stop. */
    public Conduct pause() {
        return new Conduct(true);
    }

    /** The session is over, and with it any pause. */
    public Conduct over() {
        return new Conduct(false);
    }

    /** It goes on. */
    public Conduct resume() {
        return new Conduct(false);
    }
}
