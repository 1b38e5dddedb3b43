package parley.engine.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Terms;
import parley.engine.proposal.TermVerdict.ByRule;

/** What happened to a cease-fire. Everybody sees these. */
public sealed interface CeaseFireEvent extends Event {

    /** The cease-fire. */
    CeaseFireId ceaseFire();

    /**
     * A settled issue asks for it.
     *
     * @param start when it is to start
     */
    record Drafted(CeaseFireId ceaseFire, Instant start) implements CeaseFireEvent {}

    /** The issue that asked for it is open again. */
    record DraftDropped(CeaseFireId ceaseFire) implements CeaseFireEvent {}

    /** Its terms were set. */
    record TermsSet(CeaseFireId ceaseFire, RoleId by, Terms terms) implements CeaseFireEvent {}

    /** Its parties may accept. */
    record OpenedForAcceptance(CeaseFireId ceaseFire, Instant until) implements CeaseFireEvent {}

    /** A party accepted, for itself; its reservations are recorded and bind nobody else. */
    record Accepted(CeaseFireId ceaseFire, RoleId party, ImmutableList<String> reservations, String note)
            implements CeaseFireEvent {}

    /** A party refused, or took its acceptance back. */
    record Refused(CeaseFireId ceaseFire, RoleId party, String note) implements CeaseFireEvent {}

    /**
     * The time to accept is over, and all who were required have accepted.
     *
     * @param verdict by the rule of acceptance; those who assented are the parties
     */
    record BecamePending(CeaseFireId ceaseFire, ByRule verdict, Instant start) implements CeaseFireEvent {}

    /** It binds those who accepted. */
    record EnteredIntoForce(CeaseFireId ceaseFire, ImmutableSet<RoleId> parties, ImmutableSet<BodyId> excluded)
            implements CeaseFireEvent {}

    /** A party reported a breach. */
    record BreachReported(CeaseFireId ceaseFire, RoleId by, String note) implements CeaseFireEvent {}

    /**
     * A breach was not repaired in time, or something outside the table strained it.
     *
     * @param cause what did; absent for a breach
     */
    record BecameStrained(CeaseFireId ceaseFire, int round, Optional<Cause> cause) implements CeaseFireEvent {
        /** By a breach. */
        public BecameStrained(CeaseFireId ceaseFire, int round) {
            this(ceaseFire, round, Optional.empty());
        }
    }

    /** A breach was settled. */
    record Repaired(CeaseFireId ceaseFire, RoleId by, String note) implements CeaseFireEvent {}

    /**
     * Its end was moved on.
     *
     * @param end the new one
     */
    record Renewed(CeaseFireId ceaseFire, RoleId by, Instant end, String note) implements CeaseFireEvent {}

    /**
     * It came to nothing: it was not accepted, or it was strained for too long or at its end.
     *
     * @param verdict by the rule of acceptance, if that is what failed
     */
    record Lapsed(CeaseFireId ceaseFire, Optional<ByRule> verdict) implements CeaseFireEvent {}

    /** Its end came. */
    record Expired(CeaseFireId ceaseFire) implements CeaseFireEvent {}

    /**
     * It covers fewer than before, since bodies were shut out.
     *
     * @param out the parties that speak for them, which are no longer bound
     */
    record ExclusionsExtended(CeaseFireId ceaseFire, ImmutableSet<BodyId> bodies, ImmutableSet<RoleId> out)
            implements CeaseFireEvent {}
}
