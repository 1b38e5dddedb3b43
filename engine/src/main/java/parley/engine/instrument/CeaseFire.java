package parley.engine.instrument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import parley.engine.id.BodyId;
import parley.engine.id.RoleId;
import parley.engine.procedure.Position;

/** The state of a cease-fire. */
public sealed interface CeaseFire {

    /** The names of all states. */
    ImmutableSet<String> LABELS = ImmutableSet.of(
            "NONE",
            "DRAFTED",
            "TERMS_SET",
            "OPEN_FOR_ACCEPTANCE",
            "PENDING",
            "IN_FORCE",
            "RENEWED",
            "STRAINED",
            "LAPSED",
            "EXPIRED");

    /** The name of the state that conditions compare with, such as {@code IN_FORCE}. */
    default String label() {
        return switch (this) {
            case None none -> "NONE";
            case Drafted drafted -> "DRAFTED";
            case TermsSet termsSet -> "TERMS_SET";
            case OpenForAcceptance open -> "OPEN_FOR_ACCEPTANCE";
            case Pending pending -> "PENDING";
            case InForce inForce -> inForce.terms().renewals() == 0 ? "IN_FORCE" : "RENEWED";
            case Strained strained -> "STRAINED";
            case Lapsed lapsed -> "LAPSED";
            case Expired expired -> "EXPIRED";
        };
    }

    /** A cease-fire whose terms stand. */
    sealed interface WithTerms extends CeaseFire permits TermsSet, OpenForAcceptance, Joined {
        /** The terms. */
        Terms terms();

        /**
         * The same, not covering these bodies.
         *
         * @param out the parties that speak for them, which are no longer bound
         */
        CeaseFire excluding(ImmutableSet<BodyId> bodies, ImmutableSet<RoleId> out);
    }

    /** A cease-fire that some have accepted, and whose time to accept is over. */
    sealed interface Joined extends WithTerms permits Pending, Binding {
        /** The roles that accepted, and are bound once it is in force. */
        ImmutableSet<RoleId> parties();

        /** It was not repaired in time, its end has come while it was strained, or nobody is left whom it would bind. */
        default Lapsed lapse() {
            return new Lapsed();
        }
    }

    /** A cease-fire that binds somebody. */
    sealed interface Binding extends Joined permits InForce, Strained {
        /** The round of the earliest report of a breach that is open, if there is one. */
        Optional<Integer> breachedInRound();

        /** The breach is settled. */
        InForce repair();
    }

    /** Nothing is on paper. */
    record None() implements CeaseFire {
        /**
         * A settled issue asks for one.
         *
         * @param start when it is to start
         */
        public Drafted draft(Instant start) {
            return new Drafted(start);
        }
    }

    /** Agreed in principle; its terms are not set. */
    record Drafted(Instant start) implements CeaseFire {
        /** Those who may set the terms do. */
        public TermsSet set(Terms terms) {
            return new TermsSet(terms);
        }

        /** What asked for it is open again. */
        public None drop() {
            return new None();
        }
    }

    /** The terms are set. Acceptance opens at once, so this state does not last. */
    record TermsSet(Terms terms) implements WithTerms {
        /** The parties may accept. */
        public OpenForAcceptance open() {
            return new OpenForAcceptance(terms, ImmutableMap.of());
        }

        @Override
        public TermsSet excluding(ImmutableSet<BodyId> bodies, ImmutableSet<RoleId> out) {
            return new TermsSet(terms.excluding(bodies));
        }
    }

    /**
     * The parties may accept, each for itself.
     *
     * @param answers what each party said last: an assent, perhaps with reservations, or an objection
     */
    record OpenForAcceptance(Terms terms, ImmutableMap<RoleId, Position> answers) implements WithTerms {
        /** A party says whether it accepts; its last word counts. */
        public OpenForAcceptance answer(RoleId party, Position answer) {
            var all = ImmutableMap.<RoleId, Position>builder();
            all.putAll(answers);
            all.put(party, answer);
            return new OpenForAcceptance(terms, all.buildKeepingLast());
        }

        /** What a party said is void. */
        public OpenForAcceptance withoutAnswerOf(RoleId party) {
            return new OpenForAcceptance(
                    terms,
                    answers.entrySet().stream()
                            .filter(answer -> !answer.getKey().equals(party))
                            .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)));
        }

        /** The time to accept is over, and all who were required have. */
        public Pending close(ImmutableSet<RoleId> parties) {
            return new Pending(terms, parties);
        }

        /** The time to accept is over, and somebody who was required has not. */
        public Lapsed lapse() {
            return new Lapsed();
        }

        @Override
        public OpenForAcceptance excluding(ImmutableSet<BodyId> bodies, ImmutableSet<RoleId> out) {
            var left = ImmutableMap.<RoleId, Position>builder();
            answers.forEach((role, answer) -> {
                if (!out.contains(role)) {
                    left.put(role, answer);
                }
            });
            return new OpenForAcceptance(terms.excluding(bodies), left.buildOrThrow());
        }
    }

    /** Accepted, and waiting for its start. */
    record Pending(Terms terms, ImmutableSet<RoleId> parties) implements Joined {
        /** The start has come. */
        public InForce enterIntoForce() {
            return new InForce(terms, parties, Optional.empty());
        }

        @Override
        public Pending excluding(ImmutableSet<BodyId> bodies, ImmutableSet<RoleId> out) {
            return new Pending(terms.excluding(bodies), without(parties, out));
        }
    }

    /**
     * Binding those who accepted; renewed once its end has been moved on.
     *
     * @param breachedInRound the round of the earliest breach that was reported and is not repaired, if there is one
     */
    record InForce(Terms terms, ImmutableSet<RoleId> parties, Optional<Integer> breachedInRound) implements Binding {
        /** A party reports a breach; an earlier one that is not repaired stays the earliest. */
        public InForce breach(int round) {
            return breachedInRound.isPresent() ? this : new InForce(terms, parties, Optional.of(round));
        }

        /** The breach that was reported was not repaired in time. */
        public Strained strain(int round) {
            return new Strained(terms, parties, round, breachedInRound);
        }

        /** The world has strained it, whatever was reported. */
        public Strained strainByTheWorld(int round) {
            return new Strained(terms, parties, round, Optional.empty());
        }

        /** Those who may, move its end on. */
        public InForce renew(Instant end) {
            return new InForce(terms.renewed(end), parties, breachedInRound);
        }

        /** Its end has come. */
        public Expired expire() {
            return new Expired();
        }

        @Override
        public InForce repair() {
            return new InForce(terms, parties, Optional.empty());
        }

        @Override
        public InForce excluding(ImmutableSet<BodyId> bodies, ImmutableSet<RoleId> out) {
            return new InForce(terms.excluding(bodies), without(parties, out), breachedInRound);
        }
    }

    /**
     * Breached, and about to be lost.
     *
     * @param sinceRound the round in which it became so
     * @param breachedInRound the round of the report that made it so; absent where the world did
     */
    record Strained(Terms terms, ImmutableSet<RoleId> parties, int sinceRound, Optional<Integer> breachedInRound)
            implements Binding {
        @Override
        public InForce repair() {
            return new InForce(terms, parties, Optional.empty());
        }

        @Override
        public Strained excluding(ImmutableSet<BodyId> bodies, ImmutableSet<RoleId> out) {
            return new Strained(terms.excluding(bodies), without(parties, out), sinceRound, breachedInRound);
        }
    }

    /** Come to nothing. */
    record Lapsed() implements CeaseFire {}

    /** Over, at the end its terms named. */
    record Expired() implements CeaseFire {}

    private static ImmutableSet<RoleId> without(ImmutableSet<RoleId> parties, ImmutableSet<RoleId> out) {
        return parties.stream().filter(party -> !out.contains(party)).collect(ImmutableSet.toImmutableSet());
    }
}
