package parley.engine.instrument;

import java.util.Locale;

/** The sorts of acts, with the instrument that each is asked of. */
public enum ActKind {
    /** Makes all held invitations ready without the understanding they wait for (good offices). */
    RELEASE(false),
    /** Issues all invitations that are ready. */
    ISSUE(false),
    /** Withdraws consent: invitations that are ready are held again. */
    HOLD(false),
    /** The invitee accepts, also after having declined. */
    ACCEPT(true),
    /** The invitee asks for clarification, to the end of the next round at most. */
    CLARIFY(true),
    /** The invitee declines. */
    DECLINE(true),
    /** Opens the conference: in half if only some of the invited have accepted. */
    OPEN(false),
    /** Pauses the conference. */
    PAUSE(false),
    /** Calls the paused conference back for a named day. */
    RESUME(false);

    private final boolean inviteesOwn;

    ActKind(boolean inviteesOwn) {
        this.inviteesOwn = inviteesOwn;
    }

    /** Whether the act is the invitee's answer for itself; then it needs no decision of the scenario. */
    public boolean isInviteesOwn() {
        return inviteesOwn;
    }

    /** The name that scenario files and the protocol use, such as {@code issue}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
