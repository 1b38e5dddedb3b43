package parley.app;

/** What the command ends with. A contract: scripts look at it. */
final class ExitCodes {

    static final int OK = 0;
    static final int UNEXPECTED = 1;
    static final int USAGE = 2;
    static final int BAD_FILE = 3;
    static final int NETWORK = 4;

    private ExitCodes() {}
}
