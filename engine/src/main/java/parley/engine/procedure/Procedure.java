package parley.engine.procedure;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import parley.engine.id.RoleId;

/** A way of deciding. Each states its base: the roles whose position counts. */
public sealed interface Procedure {

    /** The roles whose position counts. */
    ImmutableSet<RoleId> base();

    /** Roles whose express assent is wanted; silence of the others is consent. */
    ImmutableSet<RoleId> assentWanted();

    /** What comes out if the close is now. Positions of roles outside the base do not count. */
    default Verdict close(Ballot ballot) {
        Tally tally = Tally.of(base(), ballot);
        if (!tally.objections().isEmpty()) {
            return new Verdict(Result.OBJECTED, tally, tally.objections());
        }
        ImmutableSet<RoleId> missing = assentWanted().stream()
                .filter(role -> !tally.assents().contains(role))
                .collect(ImmutableSet.toImmutableSet());
        return missing.isEmpty()
                ? new Verdict(Result.PASSED, tally, tally.assents())
                : new Verdict(Result.ASSENT_MISSING, tally, missing);
    }

    /** Passes when every named role assents; at the close silence and abstention are no. */
    record Concurrence(ImmutableSet<RoleId> of) implements Procedure {
        @Override
        public ImmutableSet<RoleId> base() {
            return of;
        }

        @Override
        public ImmutableSet<RoleId> assentWanted() {
            return of;
        }
    }

    /**
     * The silence procedure: passes when the close comes and nobody among the named has objected. A role that boycotts
     * counts as objecting; one that has withdrawn does not count.
     */
    record Consensus(ImmutableSet<RoleId> among) implements Procedure {
        @Override
        public ImmutableSet<RoleId> base() {
            return among;
        }

        @Override
        public ImmutableSet<RoleId> assentWanted() {
            return ImmutableSet.of();
        }

        @Override
        public Verdict close(Ballot ballot) {
            return Procedure.super.close(ballot.boycottsObjecting());
        }
    }

    /**
     * Passes when one role has acted and at the close none of those named objects; with nobody named, at once.
     *
     * @param once whether the role may use this rule only once in a session; submitting spends it
     */
    record Sole(RoleId role, ImmutableSet<RoleId> noObjectionFrom, boolean once) implements Procedure {
        @Override
        public ImmutableSet<RoleId> base() {
            return ImmutableSet.<RoleId>builder()
                    .add(role)
                    .addAll(noObjectionFrom)
                    .build();
        }

        @Override
        public ImmutableSet<RoleId> assentWanted() {
            return ImmutableSet.of(role);
        }
    }

    /**
     * How a cease-fire is joined: its terms stand already, and each party accepts for itself. Passes when all who are
     * required have; silence and refusal of one that is required are no. It never decides a text.
     *
     * @param until the last instant of story time at which a party can accept
     */
    record Adhesion(ImmutableSet<RoleId> parties, ImmutableSet<RoleId> required, Instant until) implements Procedure {
        /** @throws IllegalArgumentException if a role is required that is no party */
        public Adhesion {
            if (!parties.containsAll(required)) {
                throw new IllegalArgumentException("only parties can be required to accept");
            }
        }

        @Override
        public ImmutableSet<RoleId> base() {
            return parties;
        }

        @Override
        public ImmutableSet<RoleId> assentWanted() {
            return required;
        }

        @Override
        public Verdict close(Ballot ballot) {
            Tally tally = Tally.of(parties, ballot);
            ImmutableSet<RoleId> missing = required.stream()
                    .filter(role -> !tally.assents().contains(role))
                    .collect(ImmutableSet.toImmutableSet());
            return missing.isEmpty()
                    ? new Verdict(Result.PASSED, tally, tally.assents())
                    : new Verdict(Result.ASSENT_MISSING, tally, missing);
        }
    }
}
