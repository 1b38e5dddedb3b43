package parley.client;

import java.util.Optional;

/** The server said no, and why. Nothing has changed. */
public final class ParleyRefusedException extends ParleyException {

    private static final long serialVersionUID = 1;

    private final transient Reason reason;

    ParleyRefusedException(Reason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    /** The stable name of the reason, such as {@code STALE_VERSION}; {@code docs/protocol.md} lists them. */
    public String code() {
        return reason.code();
    }

    /** What is wrong, in words. */
    public String sentence() {
        return reason.sentence();
    }

    /** What would help, where something would. */
    public Optional<String> remedy() {
        return reason.remedy();
    }
}
