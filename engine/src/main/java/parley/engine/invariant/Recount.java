package parley.engine.invariant;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import parley.engine.id.RoleId;
import parley.engine.instrument.Presence;
import parley.engine.procedure.Position;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Stance;
import parley.engine.procedure.Threshold;
import parley.engine.proposal.Proposal;
import parley.engine.rules.Rulebook;
import parley.engine.session.SessionState;

/** The votes, counted once more: section 3 of the rulebook, read at the close of one text. */
final class Recount {

    /** What a rule comes out at, from the best to the worst. */
    enum Outcome {
        PASSES,
        SILENT,
        NO,
        VETO
    }

    private final SessionState state;
    private final ImmutableMap<RoleId, Position> positions;

    Recount(SessionState state, Proposal proposal) {
        this.state = state;
        this.positions = proposal.positions();
    }

    /** The worst that any rule of a text comes out at, if its close is in this state. */
    static Outcome of(Rulebook book, SessionState state, Proposal proposal) {
        var recount = new Recount(state, proposal);
        return Agreed.rules(book, state, proposal)
                .map(rule -> recount.of(rule.procedure()))
                .max(Comparator.naturalOrder())
                .orElse(Outcome.PASSES);
    }

    /** What one rule comes out at. */
    Outcome of(Procedure procedure) {
        return switch (procedure) {
            case Procedure.Concurrence concurrence -> allOf(concurrence.of());
            case Procedure.AlternatingOffers offers -> allOf(ImmutableSet.copyOf(offers.order()));
            case Procedure.Consensus consensus -> silenceOf(consensus.among());
            case Procedure.Sole sole -> sole(sole);
            case Procedure.Unanimity unanimity -> unanimity(unanimity);
            case Procedure.Majority majority -> majority(majority);
            case Procedure.Adhesion adhesion ->
                throw new IllegalStateException("adhesion joins a cease-fire and decides no text: " + adhesion);
        };
    }

    private Outcome allOf(ImmutableSet<RoleId> named) {
        if (named.stream().anyMatch(role -> says(role, Stance.OBJECT))) {
            return Outcome.NO;
        }
        return named.stream().allMatch(role -> says(role, Stance.ASSENT)) ? Outcome.PASSES : Outcome.SILENT;
    }

    private Outcome silenceOf(ImmutableSet<RoleId> among) {
        return among.stream()
                        .anyMatch(role -> says(role, Stance.OBJECT) || presence(role) instanceof Presence.Boycotting)
                ? Outcome.NO
                : Outcome.PASSES;
    }

    private Outcome sole(Procedure.Sole sole) {
        boolean objection = says(sole.role(), Stance.OBJECT)
                || sole.noObjectionFrom().stream().anyMatch(this::holdsUp);
        if (objection) {
            return Outcome.NO;
        }
        return says(sole.role(), Stance.ASSENT) ? Outcome.PASSES : Outcome.SILENT;
    }

    private Outcome unanimity(Procedure.Unanimity unanimity) {
        List<RoleId> present = unanimity.among().stream()
                .filter(role -> presence(role) instanceof Presence.Present)
                .toList();
        boolean no = present.stream()
                .anyMatch(role ->
                        says(role, Stance.OBJECT) || (says(role, Stance.ABSTAIN) && !unanimity.abstentionAllowed()));
        if (no) {
            return Outcome.NO;
        }
        boolean somebody = present.stream().anyMatch(role -> says(role, Stance.ASSENT));
        return somebody && present.stream().allMatch(positions::containsKey) ? Outcome.PASSES : Outcome.SILENT;
    }

    private Outcome majority(Procedure.Majority majority) {
        if (majority.vetoes().stream().anyMatch(this::holdsUp)) {
            return Outcome.VETO;
        }
        long tookPart = majority.among().stream()
                .filter(role -> takesPart(majority, role))
                .count();
        ToLongFunction<RoleId> votes = role -> majority.weights().getOrDefault(role, 1);
        long yes = sum(majority, Stance.ASSENT, votes);
        long no = sum(majority, Stance.OBJECT, votes);
        long whole = switch (majority.of()) {
            case ALL -> majority.among().stream().mapToLong(votes).sum();
            case PRESENT_AND_VOTING -> yes + no;
        };
        return tookPart >= majority.quorum() && isEnough(majority.threshold(), yes, whole)
                ? Outcome.PASSES
                : Outcome.NO;
    }

    private static boolean isEnough(Threshold threshold, long yes, long whole) {
        return switch (threshold) {
            case Threshold.Votes votes -> yes >= votes.atLeast();
            case Threshold.Share share -> {
                long over = yes * share.denominator() - whole * share.numerator();
                yield yes > 0 && (share.exceeded() ? over > 0 : over >= 0);
            }
        };
    }

    private long sum(Procedure.Majority majority, Stance stance, ToLongFunction<RoleId> votes) {
        return majority.among().stream()
                .filter(role -> takesPart(majority, role) && says(role, stance))
                .mapToLong(votes)
                .sum();
    }

    /** Among those who are present and vote there is nobody who stays away. */
    private boolean takesPart(Procedure.Majority majority, RoleId role) {
        return switch (majority.of()) {
            case ALL -> counts(role);
            case PRESENT_AND_VOTING -> counts(role) && presence(role) instanceof Presence.Present;
        };
    }

    /** Whether an objection with force stands: leaving does not lift it, but with the seat it is lost. */
    private boolean holdsUp(RoleId role) {
        Position position = positions.get(role);
        return position != null && position.stance() == Stance.OBJECT && !(presence(role) instanceof Presence.Excluded);
    }

    /** Whether a role says this, and what it says counts. */
    boolean says(RoleId role, Stance stance) {
        Position position = positions.get(role);
        return counts(role) && position != null && position.stance() == stance;
    }

    /** What a role said still counts when it boycotts, and no longer when it has left or lost its seat. */
    private boolean counts(RoleId role) {
        return positions.containsKey(role)
                && (presence(role) instanceof Presence.Present || presence(role) instanceof Presence.Boycotting);
    }

    private Presence presence(RoleId role) {
        return state.seat(role).presence();
    }
}
