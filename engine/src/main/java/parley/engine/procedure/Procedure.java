package parley.engine.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Optional;
import parley.engine.id.RoleId;

/** A way of deciding. Each states its base: the roles whose position counts. */
public sealed interface Procedure {

    /** The roles whose position counts. */
    ImmutableSet<RoleId> base();

    /** Roles whose express assent is wanted; silence of the others is consent. */
    ImmutableSet<RoleId> assentWanted();

    /** The roles of which each, by an objection that stands at the close, stops a text. */
    ImmutableSet<RoleId> objectionStops();

    /** Whether the assent of a role that is away is still wanted. */
    default boolean waitsForTheAway() {
        return true;
    }

    /** Whether the word of a role that stays away in protest counts at the close, so that the close does not come before it. */
    default boolean countsProtesters() {
        return true;
    }

    /** What comes out if the close is now. Positions of roles outside the base do not count. */
    default Verdict close(Ballot ballot) {
        Tally tally = Tally.of(base(), ballot);
        if (!tally.objections().isEmpty()) {
            return new Verdict(Result.OBJECTED, tally, tally.objections());
        }
        ImmutableSet<RoleId> missing =
                Sets.difference(assentWanted(), tally.assents()).immutableCopy();
        return missing.isEmpty()
                ? new Verdict(Result.PASSED, tally, tally.assents())
                : new Verdict(Result.ASSENT_MISSING, tally, missing);
    }

    /** Passes when every named role assents; at the close silence and abstention are no. */
    record Concurrence(ImmutableSet<RoleId> of) implements Procedure {
        @Override
        public ImmutableSet<RoleId> objectionStops() {
            return of;
        }

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
        public ImmutableSet<RoleId> objectionStops() {
            return among;
        }

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
     * Passes when one role has acted and at the close none of those named objects; with nobody named, at once. An objection
     * of one of those named stands although it has left the table.
     *
     * @param once whether the role may use this rule only once in a session; submitting spends it
     */
    record Sole(RoleId role, ImmutableSet<RoleId> noObjectionFrom, boolean once) implements Procedure {
        @Override
        public ImmutableSet<RoleId> objectionStops() {
            return base();
        }

        @Override
        public ImmutableSet<RoleId> base() {
            return noObjectionFrom.isEmpty()
                    ? ImmutableSet.of(role)
                    : ImmutableSet.<RoleId>builder()
                            .add(role)
                            .addAll(noObjectionFrom)
                            .build();
        }

        @Override
        public ImmutableSet<RoleId> assentWanted() {
            return ImmutableSet.of(role);
        }

        @Override
        public Verdict close(Ballot ballot) {
            return Procedure.super.close(ballot.holdingObjectionsOf(noObjectionFrom));
        }
    }

    /**
     * How a cease-fire is joined: its terms stand already, and each party accepts for itself. Passes when all who are
     * required have, and somebody has; silence and refusal of one that is required are no. It never decides a text.
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
        public ImmutableSet<RoleId> objectionStops() {
            return ImmutableSet.of();
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
            ImmutableSet<RoleId> wanted = required.isEmpty() && tally.assents().isEmpty() ? parties : required;
            ImmutableSet<RoleId> missing = wanted.stream()
                    .filter(role -> !tally.assents().contains(role))
                    .collect(ImmutableSet.toImmutableSet());
            return missing.isEmpty()
                    ? new Verdict(Result.PASSED, tally, tally.assents())
                    : new Verdict(Result.ASSENT_MISSING, tally, missing);
        }
    }

    /**
     * Passes when every role at the table assents; at the close an objection or silence is no, and an abstention unless the
     * scenario allows it. A role that is away, in protest or not, does not count. With nobody at the table it cannot pass.
     */
    record Unanimity(ImmutableSet<RoleId> among, boolean abstentionAllowed) implements Procedure {
        @Override
        public ImmutableSet<RoleId> objectionStops() {
            return among;
        }

        @Override
        public ImmutableSet<RoleId> base() {
            return among;
        }

        @Override
        public ImmutableSet<RoleId> assentWanted() {
            return among;
        }

        @Override
        public boolean waitsForTheAway() {
            return false;
        }

        @Override
        public boolean countsProtesters() {
            return false;
        }

        @Override
        public Verdict close(Ballot ballot) {
            Tally tally = Tally.of(among, ballot.withoutTheAway());
            if (!tally.objections().isEmpty()) {
                return new Verdict(Result.OBJECTED, tally, tally.objections());
            }
            if (!tally.abstentions().isEmpty() && !abstentionAllowed) {
                return new Verdict(Result.ABSTAINED, tally, tally.abstentions());
            }
            return tally.silent().isEmpty() && !tally.assents().isEmpty()
                    ? new Verdict(Result.PASSED, tally, tally.assents())
                    : new Verdict(Result.ASSENT_MISSING, tally, tally.silent());
        }
    }

    /**
     * Passes when, at the close, assents reach the threshold of the base with a quorum, and no veto holder objects; its
     * objection stands although it has left the table. The
     * Security Council on a matter of substance is {@code Majority(fifteen, Votes(9), ALL, 9, none, the permanent five)}
     * (Charter, article 27); the General Assembly on an important question is two thirds of those present and voting
     * (article 18).
     *
     * @param quorum how many must take part: those who assent, object or abstain; 0 for none
     * @param weights votes of each role; 1 for a role that is not named
     * @param vetoes the roles whose objection at the close stops the text, whatever the majority
     */
    record Majority(
            ImmutableSet<RoleId> among,
            Threshold threshold,
            Base of,
            int quorum,
            ImmutableMap<RoleId, Integer> weights,
            ImmutableSet<RoleId> vetoes)
            implements Procedure {

        /** What the threshold is a share of. */
        public enum Base {
            /** All votes there are, whoever is away, silent or abstains. */
            ALL,
            /** The votes for and against of roles at the table: who abstains, is silent or is away does not count. */
            PRESENT_AND_VOTING
        }

        /** @throws IllegalArgumentException if the quorum is larger than the table, or a veto holder or weight is no member's */
        public Majority {
            if (quorum < 0 || quorum > among.size()) {
                throw new IllegalArgumentException("a quorum of %d among %d".formatted(quorum, among.size()));
            }
            if (!among.containsAll(vetoes) || !among.containsAll(weights.keySet())) {
                throw new IllegalArgumentException("only members can hold a veto or a weight");
            }
        }

        @Override
        public boolean countsProtesters() {
            return of == Base.ALL;
        }

        @Override
        public ImmutableSet<RoleId> objectionStops() {
            return vetoes;
        }

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
            Tally tally = Tally.of(among, counted(ballot).holdingObjectionsOf(vetoes));
            var vetoing = tally.objections().stream().filter(vetoes::contains).collect(ImmutableSet.toImmutableSet());
            if (!vetoing.isEmpty()) {
                return new Verdict(Result.VETOED, tally, vetoing);
            }
            int tookPart = tally.assents().size()
                    + tally.objections().size()
                    + tally.abstentions().size();
            if (tookPart < quorum) {
                return new Verdict(Result.NO_QUORUM, tally, ImmutableSet.of(), quorum - tookPart);
            }
            long missing = missing(votes(tally.assents()), votes(tally.objections()));
            return missing == 0
                    ? new Verdict(Result.PASSED, tally, tally.assents())
                    : new Verdict(Result.THRESHOLD_MISSED, tally, tally.objections(), missing);
        }

        /** How many votes a tally has in favour, and how many would be enough. */
        public VoteCount count(Tally tally) {
            long inFavour = votes(tally.assents());
            long whole = whole(inFavour, votes(tally.objections()));
            return new VoteCount(inFavour, whole, threshold.enough(whole));
        }

        private Ballot counted(Ballot ballot) {
            return switch (of) {
                case ALL -> ballot;
                case PRESENT_AND_VOTING -> ballot.withoutTheAway();
            };
        }

        /** How many more votes in favour it would take; more than there are if no number would do. */
        private long missing(long assents, long objections) {
            long all = votes(among);
            long more = 0;
            while (more <= all && !threshold.isReachedBy(assents + more, whole(assents + more, objections))) {
                more++;
            }
            return more;
        }

        private long whole(long assents, long objections) {
            return switch (of) {
                case ALL -> votes(among);
                case PRESENT_AND_VOTING -> assents + objections;
            };
        }

        private long votes(ImmutableSet<RoleId> roles) {
            return roles.stream()
                    .mapToLong(role -> weights.getOrDefault(role, 1))
                    .sum();
        }
    }

    /**
     * The parties make offers in turn. A text passes when all others have accepted it, each in its turn; an objection ends
     * the talks for good, and so does the end of the last round (alternating offers: Rubinstein 1982; for more than two
     * parties the stacked protocol of Aydoğan, Festen, Hindriks and Jonker 2017).
     *
     * @param order whose turn it is, one after the other
     * @param rounds how often each has its turn; at least 1
     */
    record AlternatingOffers(ImmutableList<RoleId> order, int rounds) implements Procedure {
        /** @throws IllegalArgumentException if fewer than two roles take turns, one of them twice, or in no round */
        public AlternatingOffers {
            if (order.size() < 2 || ImmutableSet.copyOf(order).size() < order.size() || rounds < 1) {
                throw new IllegalArgumentException("%s taking turns in %d rounds".formatted(order, rounds));
            }
        }

        /** The role whose turn it is after so many turns; empty when all rounds are over. */
        public Optional<RoleId> turnAfter(int turns) {
            return turns < (long) order.size() * rounds
                    ? Optional.of(order.get(turns % order.size()))
                    : Optional.empty();
        }

        @Override
        public ImmutableSet<RoleId> objectionStops() {
            return base();
        }

        @Override
        public ImmutableSet<RoleId> base() {
            return ImmutableSet.copyOf(order);
        }

        @Override
        public ImmutableSet<RoleId> assentWanted() {
            return base();
        }
    }
}
