package parley.app;

/** The command cannot do what was asked; the message says why and what would help. */
final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    Trouble(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
