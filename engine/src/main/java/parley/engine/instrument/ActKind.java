package parley.engine.instrument;

import java.util.Locale;

/** The sorts of acts, each with the instrument that it is asked of. */
public enum ActKind {
    /** Makes all held invitations ready without the understanding they wait for (good offices). */
    RELEASE(Owner.DECIDED),
    /** Issues all invitations that are ready. */
    ISSUE(Owner.DECIDED),
    /** Withdraws consent: invitations that are ready are held again. */
    HOLD(Owner.DECIDED),
    /** Takes back all invitations that are issued and not answered. */
    RESCIND(Owner.DECIDED),
    /** The invitee accepts, also after having declined. */
    ACCEPT(Owner.INVITEE),
    /** The invitee asks for clarification, to the end of the next round at most. */
    CLARIFY(Owner.INVITEE),
    /** The invitee declines. */
    DECLINE(Owner.INVITEE),
    /** Opens the conference: in half if only some of the invited have accepted. */
    OPEN(Owner.DECIDED),
    /** Pauses the conference. */
    PAUSE(Owner.DECIDED),
    /** Calls the paused conference back for a named day. */
    RESUME(Owner.DECIDED),
    /** Sets the terms of a drafted cease-fire, which opens it for acceptance. */
    SET_TERMS(Owner.DECIDED),
    /** Settles the breach of a cease-fire. */
    REPAIR(Owner.DECIDED),
    /** A party accepts the terms of a cease-fire, perhaps with reservations. */
    ACCEPT_TERMS(Owner.PARTY),
    /** A party refuses them, or takes its acceptance back. */
    REFUSE_TERMS(Owner.PARTY),
    /** A party reports that a cease-fire was breached. */
    REPORT_BREACH(Owner.PARTY),
    /** Endorses everything that is settled: the closing text. */
    ENDORSE(Owner.DECIDED),
    /** Stays away in protest. */
    BOYCOTT(Owner.ANYBODY),
    /** Leaves the table. */
    WALK_OUT(Owner.ANYBODY),
    /** Comes back to the table. */
    RETURN(Owner.ANYBODY),
    /** Moves the end of a cease-fire on by its duration. */
    RENEW(Owner.DECIDED),
    /** Closes the open conference: what it met for is agreed. */
    CLOSE(Owner.DECIDED);

    private final Owner owner;

    ActKind(Owner owner) {
        this.owner = owner;
    }

    /** Whose an act is. */
    public enum Owner {
        /** A decision of the scenario says who may do it, and how. */
        DECIDED,
        /** The invited role's own answer. */
        INVITEE,
        /** Belongs to each party of a cease-fire, for itself. */
        PARTY,
        /** Belongs to every role, for itself. */
        ANYBODY
    }

    /** Whose the act is. */
    public Owner owner() {
        return owner;
    }

    /** Whether the act is a role's own, for itself; then it needs no decision and no text can ask for it. */
    public boolean isOwn() {
        return owner != Owner.DECIDED;
    }

    /** Whether the act is asked of a cease-fire, and so names it. */
    public boolean namesCeaseFire() {
        return this == SET_TERMS || this == REPAIR || this == RENEW || owner == Owner.PARTY;
    }

    /** Whether the act answers what was put to the role; answers are open in decision phases too. */
    public boolean isAnswer() {
        return owner == Owner.INVITEE || this == ACCEPT_TERMS || this == REFUSE_TERMS;
    }

    /** The name that scenario files and the protocol use, such as {@code set_terms}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The act in words, to stand after "to"; of a cease-fire without its name, such as {@code set the terms of}. */
    public String phrase() {
        return switch (this) {
            case RELEASE -> "release the invitations";
            case ISSUE -> "issue the invitations";
            case HOLD -> "hold the invitations back";
            case RESCIND -> "take the invitations back";
            case ACCEPT -> "accept the invitation";
            case CLARIFY -> "ask for clarification";
            case DECLINE -> "decline the invitation";
            case OPEN -> "open the conference";
            case PAUSE -> "pause the conference";
            case CLOSE -> "close the conference";
            case RESUME -> "call the conference back";
            case SET_TERMS -> "set the terms of";
            case REPAIR -> "settle the breach of";
            case RENEW -> "renew";
            case ACCEPT_TERMS -> "accept the terms of";
            case REFUSE_TERMS -> "refuse the terms of";
            case REPORT_BREACH -> "report a breach of";
            case ENDORSE -> "endorse everything that is settled";
            case BOYCOTT -> "stay away in protest";
            case WALK_OUT -> "leave the table";
            case RETURN -> "come back to the table";
        };
    }
}
