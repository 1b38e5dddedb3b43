package parley.server.session;

import parley.engine.invariant.BrokenInvariantException;
import parley.engine.view.Viewer;

/**
 * What froze a session: what is told to those at its seats, and to its facilitator.
 *
 * @param facilitator more than the seats are told, where there is a rule of the game to name
 */
record Fault(Denial seats, Denial facilitator) {

    /**
     * The fault that this exception stands for. What exactly was wrong stands in the log alone: it may name
     * a text that a facilitator who reads no private rooms must not know of, and so may the number of the command.
     */
    static Fault of(Throwable cause) {
        return cause instanceof BrokenInvariantException broken
                ? new Fault(
                        Denial.SESSION_FROZEN,
                        new Denial(
                                DenialCode.SESSION_FROZEN,
                                "What must always hold did not (number %d, %s). The session was stopped, and the move that broke it does not stand."
                                        .formatted(
                                                broken.violation().number(),
                                                broken.violation().name()),
                                Denial.SESSION_FROZEN.remedy()))
                : new Fault(Denial.SESSION_FROZEN, Denial.SESSION_FROZEN);
    }

    /** What is told to whoever asks now. */
    Denial denial(SessionRequest request) {
        return isFacilitators(request) ? facilitator : seats;
    }

    private static boolean isFacilitators(SessionRequest request) {
        return switch (request) {
            case SessionRequest.Open open -> true;
            case SessionRequest.Facilitate facilitate -> true;
            case SessionRequest.Rule rule -> true;
            case SessionRequest.Resume resume -> resume.viewer() instanceof Viewer.Facilitating;
            case SessionRequest.Start start -> start.viewer() instanceof Viewer.Facilitating;
            case SessionRequest.Look look -> look.viewer() instanceof Viewer.Facilitating;
            case SessionRequest.Read read -> read.viewer() instanceof Viewer.Facilitating;
            case SessionRequest.TakeSeat take -> false;
            case SessionRequest.Play play -> false;
            case SessionRequest.Leave leave -> false;
        };
    }
}
