package parley.engine.procedure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import parley.engine.id.RoleId;

/** A way of deciding. Each states its base: the roles whose position counts. */
public sealed interface Procedure {

    /** The roles whose position counts. */
    ImmutableSet<RoleId> base();

    /** Roles whose express assent is wanted; silence of the others is consent. */
    ImmutableSet<RoleId> assentWanted();

    /** What comes out if the close is now. Positions of roles outside the base do not count. */
    default Verdict close(ImmutableMap<RoleId, Position> positions) {
        Tally tally = Tally.of(base(), positions);
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

    /** The silence procedure: passes when the close comes and nobody among the named has objected. */
    record Consensus(ImmutableSet<RoleId> among) implements Procedure {
        @Override
        public ImmutableSet<RoleId> base() {
            return among;
        }

        @Override
        public ImmutableSet<RoleId> assentWanted() {
            return ImmutableSet.of();
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
}
