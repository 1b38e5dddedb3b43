package parley.server.session;

/**
 * A no of the host.
 *
 * @param sentence what is wrong, for the person who asked
 * @param remedy what would help
 */
public record Denial(DenialCode code, String sentence, String remedy) {

    static final Denial WRONG_CREATION_KEY = new Denial(
            DenialCode.WRONG_CREATION_KEY,
            "This is not the creation key of this server.",
            "The server printed it when it started.");

    static final Denial UNKNOWN_SCENARIO = new Denial(
            DenialCode.UNKNOWN_SCENARIO,
            "This server has no such scenario.",
            "Ask whoever runs the server what can be played.");

    public static final Denial NO_SUCH_SEAT = new Denial(
            DenialCode.NO_SUCH_SEAT,
            "There is no such seat, or the token does not open it.",
            "Copy session and token once more from the invitation.");

    static final Denial NOT_SEATED =
            new Denial(DenialCode.NOT_SEATED, "This connection holds no seat.", "Join a seat first.");

    public static final Denial NOT_FACILITATOR = new Denial(
            DenialCode.NOT_FACILITATOR, "Only the facilitator may do this.", "Join with the facilitator's token.");

    public static final Denial UNKNOWN_CURSOR = new Denial(
            DenialCode.UNKNOWN_CURSOR,
            "The session has not come as far as this cursor.",
            "Resume after the last cursor that this seat was sent.");

    public static final Denial SESSION_BUSY =
            new Denial(DenialCode.BUSY, "The session has too much to do.", "Try again, with growing delay.");

    static final Denial SERVER_FULL = new Denial(
            DenialCode.BUSY, "The server holds as many sessions as it may.", "Try again when others have ended.");

    static final Denial SESSION_FROZEN = new Denial(
            DenialCode.SESSION_FROZEN,
            "A fault was found in this session, and it was stopped.",
            "Ask whoever runs the server: the evidence is in its log.");

    static final Denial REPLACED = new Denial(
            DenialCode.REPLACED,
            "Another connection took over this seat.",
            "Go on there, or take the seat over again by hand.");

    static final Denial SEAT_GIVEN = new Denial(
            DenialCode.REPLACED, "The facilitator gave this seat to somebody else.", "Ask the facilitator for a seat.");
}
