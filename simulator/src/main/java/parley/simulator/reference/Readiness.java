package parley.simulator.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import parley.engine.condition.Condition;
import parley.engine.condition.Fact;
import parley.engine.condition.Value;
import parley.engine.procedure.Stance;
import parley.engine.proposal.Term;
import parley.engine.scenario.Decision;

/** Whether a text that its procedures have passed can take effect (section 2). */
final class Readiness {

    private final World world;
    private final Decisions decisions;

    Readiness(World world, Decisions decisions) {
        this.world = world;
        this.decisions = decisions;
    }

    /** It never can: it lapses. */
    boolean isVoid(Draft draft) {
        return isOutdated(draft) || decisions.open(draft).stream().anyMatch(this::isGone) || lacksAssent(draft);
    }

    /** Not yet: it is held. */
    boolean mustWait(Draft draft) {
        return !decisions.on(draft).allMatch(decision -> World.holds(decision.needs(), withAssents(draft)))
                || !isCoherent(draft)
                || !isWhole(draft);
    }

    /** Chosen: whose assent is needed by name is waited for to the close, as long as it can come. */
    boolean hasHeardFrom(Draft draft, Decision decision) {
        return World.holds(decision.needs(), withAssents(draft))
                || decision.needs()
                        .facts()
                        .flatMap(fact -> fact instanceof Fact.AssentOf(var role) ? Stream.of(role) : Stream.empty())
                        .allMatch(role -> draft.positions.containsKey(role) || world.isShutOut(role));
    }

    /** Section 2: "lacking only an express assent then, it has LAPSED". */
    private boolean lacksAssent(Draft draft) {
        return decisions
                .on(draft)
                .flatMap(decision -> decision.needs().conjuncts())
                .filter(Condition::asksOnlyAssents)
                .anyMatch(part -> !World.holds(part, withAssents(draft)));
    }

    /** Section 1: "inside a decision `assents(role)`". */
    private Map<Fact, Value> withAssents(Draft draft) {
        var facts = new HashMap<>(world.facts);
        draft.positions
                .keySet()
                .forEach(role -> facts.put(
                        new Fact.AssentOf(role),
                        new Value.Truth(decisions.verdicts(draft).says(role, Stance.ASSENT))));
        return facts;
    }

    /** Section 1, `while`; chosen: a text that has passed lapses as soon as one of its options can no longer be chosen. */
    private boolean isGone(Term term) {
        return term instanceof Term.Settle(var issue, var option)
                && !world.holds(Objects.requireNonNull(
                                Objects.requireNonNull(world.scenario.issues().get(issue))
                                        .options()
                                        .get(option))
                        .availableWhile());
    }

    /** Section 1, `coherence`: "one that names an issue neither settled nor proposed is not tested yet"; chosen: nor one of other issues. */
    private boolean isCoherent(Draft draft) {
        var together = new HashMap<>(world.facts);
        draft.terms.forEach(term -> {
            if (term instanceof Term.Settle(var issue, var option)) {
                together.put(new Fact.Settled(issue), new Value.Text(option.value()));
            }
        });
        return world.scenario.coherence().stream()
                .filter(rule -> draft.terms.stream()
                        .anyMatch(term -> term instanceof Term.Settle(var issue, var option)
                                && rule.condition().issues().contains(issue)))
                .filter(rule -> rule.condition().issues().stream()
                        .noneMatch(issue -> new Value.Text("").equals(together.get(new Fact.Settled(issue)))))
                .allMatch(rule -> World.holds(rule.condition(), together));
    }

    /** Chosen: what stood when a text was put forward and is open again is not decided unseen, by the way or by nobody. */
    private boolean isOutdated(Draft draft) {
        return !draft.decided.containsAll(decisions.open(draft))
                || decisions
                        .rules(draft)
                        .anyMatch(rule ->
                                !Verdicts.base(rule.procedure()).stream().allMatch(draft.id.audience()::includes)
                                        || decisions.isUnspent(rule));
    }

    /** Section 1, `steps`: a single undertaking is agreed as a whole. Chosen: tested at the instant of effect as well. */
    private boolean isWhole(Draft draft) {
        var named = draft.terms.stream()
                .flatMap(term -> term instanceof Term.Settle(var issue, var option) ? Stream.of(issue) : Stream.empty())
                .toList();
        return world.scenario.steps().values().stream()
                .filter(step ->
                        step.singleUndertaking() && step.issues().stream().anyMatch(named::contains))
                .flatMap(step -> step.issues().stream())
                .allMatch(issue -> named.contains(issue) || world.isSettled(issue));
    }
}
