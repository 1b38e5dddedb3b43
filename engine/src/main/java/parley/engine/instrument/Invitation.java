package parley.engine.instrument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import parley.engine.id.RoleId;

/** The state of the invitation to one role. */
public sealed interface Invitation {

    /** The names of all states. */
    ImmutableSet<String> LABELS =
            ImmutableSet.of("HELD", "READY", "ISSUED", "ACCEPTED", "CLARIFYING", "DECLINED", "WITHDRAWN");

    /** The name of the state that conditions compare with, such as {@code HELD}. */
    default String label() {
        return switch (this) {
            case Held held -> "HELD";
            case Ready ready -> "READY";
            case Issued issued -> "ISSUED";
            case Accepted accepted -> "ACCEPTED";
            case Clarifying clarifying -> "CLARIFYING";
            case Declined declined -> "DECLINED";
            case Withdrawn withdrawn -> "WITHDRAWN";
        };
    }

    /** Why an invitation may go out. */
    enum Grounds {
        /** The understanding that the scenario asks for has been reached. */
        UNDERSTANDING,
        /** The convener was allowed to go ahead without it. */
        GOOD_OFFICES
    }

    /**
     * Waiting for its prerequisite.
     *
     * @param withheldBy the role that withdrew its consent, if one did; then the understanding alone no longer suffices
     */
    record Held(Optional<RoleId> withheldBy) implements Invitation {
        /** The prerequisite holds, or a release was adopted. */
        public Ready ready(Grounds grounds) {
            return new Ready(grounds);
        }
    }

    /** The convener may issue it. */
    record Ready(Grounds grounds) implements Invitation {
        /** The convener sends it. */
        public Issued issue() {
            return new Issued();
        }

        /** Consent is withdrawn, or the understanding has gone. */
        public Held hold(Optional<RoleId> by) {
            return new Held(by);
        }
    }

    /** An invitation that the invitee may still answer. */
    sealed interface Answerable extends Invitation permits Issued, Clarifying, Declined {
        /** The invitee accepts. */
        default Accepted accept() {
            return new Accepted();
        }
    }

    /** Sent; the invitee has not answered. */
    record Issued() implements Answerable {
        /**
         * The invitee asks what it is invited to.
         *
         * @param untilRound the round at whose end this becomes a decline
         */
        public Clarifying clarify(int untilRound) {
            return new Clarifying(untilRound);
        }

        /** The invitee declines. */
        public Declined decline() {
            return new Declined();
        }

        /** The convener takes it back. */
        public Withdrawn withdraw() {
            return new Withdrawn();
        }
    }

    /** The invitee has asked for clarification; at the end of the round named it counts as a decline. */
    record Clarifying(int untilRound) implements Answerable {
        /** The invitee declines, or has stayed silent too long. */
        public Declined decline() {
            return new Declined();
        }
    }

    /** Declined; the invitee may come back. */
    record Declined() implements Answerable {}

    /** Accepted. */
    record Accepted() implements Invitation {}

    /** Taken back, for good. */
    record Withdrawn() implements Invitation {}
}
