package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Collectors;
import parley.engine.condition.Condition;
import parley.engine.condition.Fact;
import parley.engine.condition.Facts;
import parley.engine.condition.Value;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.instrument.ActKind;
import parley.engine.scenario.Decision;
import parley.engine.scenario.Phase;
import parley.engine.scenario.Step;
import parley.scenarios.problem.Place;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Checks that no rule wants two things at once that exclude each other, unless an effect brings about what it is about. */
record Contradictions(Desk desk, Fields scenario, Plan plan, ImmutableList<Phase> phases) {
    private static final String SENTENCE = "no state of things meets this, as its parts exclude each other";

    void check() {
        for (int i = 0; i < plan.decisions().size(); i++) {
            check(plan.decisions().get(i), scenario.itemsOrNone("decisions").get(i));
        }
        plan.instruments()
                .invitations()
                .filter(invitations -> Contradiction.between(invitations.understanding()))
                .filter(invitations -> plan.decisions().stream()
                        .noneMatch(
                                decision -> decision.subject().equals(new Decision.Subject.Allowing(ActKind.RELEASE))))
                .ifPresent(invitations -> scenario.problem(
                        "invitations", "the understanding never holds and nobody can release: " + SENTENCE));
        plan.steps().values().stream().filter(Step::singleUndertaking).forEach(this::check);
    }

    private void check(Decision decision, Node node) {
        switch (decision.subject()) {
            case Decision.Subject.Allowing allowing -> checkConditions(decision, node);
            case Decision.Subject.Settling(var issue, var options) -> {
                if (!plan.interventions().settle(issue)) {
                    checkConditions(decision, node);
                    if (!Contradiction.between(decision.when())) {
                        checkOptions(decision, issue, options, node);
                        checkTime(decision, node);
                    }
                }
            }
        }
    }

    private void checkConditions(Decision decision, Node node) {
        if (Contradiction.between(decision.when())) {
            desk.problems().add(node.place(), "'when' of '%s': %s".formatted(decision.id(), SENTENCE));
        }
        if (Contradiction.between(decision.needs())) {
            desk.problems().add(node.place(), "'needs' of '%s': %s".formatted(decision.id(), SENTENCE));
        }
    }

    private void checkOptions(Decision decision, IssueId issue, ImmutableSet<OptionId> options, Node node) {
        options.stream()
                .filter(option -> Contradiction.between(decision.when(), plan.availability(issue, option)))
                .forEach(option -> desk.problems()
                        .add(
                                node.place(),
                                "%s=%s can never be chosen: no state of things meets both its 'while' and the 'when'"
                                                .formatted(issue, option)
                                        + " of '%s'".formatted(decision.id())));
    }

    /** In some phase that begins before its rules are over the round and the phase must be such that it can be submitted. */
    private void checkTime(Decision decision, Node node) {
        List<Condition> parts = decision.when()
                .conjuncts()
                .filter(part -> part.facts().allMatch(fact -> fact instanceof Fact.Round || fact instanceof Fact.Phase))
                .toList();
        boolean never = phases.stream()
                .filter(phase -> decision.rules().stream()
                        .allMatch(rule -> rule.until()
                                .filter(until -> until.isBefore(phase.from()))
                                .isEmpty()))
                .noneMatch(phase -> parts.stream().allMatch(part -> part.holds(factsIn(phase))));
        if (never) {
            desk.problems()
                    .add(
                            node.place(),
                            "'%s' can never be decided: in no phase of the calendar before the 'until' of its rules does its 'when' hold"
                                    .formatted(decision.id()));
        }
    }

    private static Facts factsIn(Phase phase) {
        return fact -> fact instanceof Fact.Round
                ? new Value.Whole(phase.round())
                : new Value.Text(phase.id().value());
    }

    /** All that is open of the step is settled by one text, so that it must be possible to submit all of it at once. */
    private void check(Step step) {
        ImmutableList<Decision> deciding = step.issues().stream()
                .filter(issue -> !plan.interventions().settle(issue))
                .map(this::settling)
                .filter(decisions -> decisions.size() == 1)
                .map(ImmutableList::getFirst)
                .collect(ImmutableList.toImmutableList());
        var whens = deciding.stream().map(Decision::when).toArray(Condition[]::new);
        if (Contradiction.between(whens)
                && deciding.stream().noneMatch(decision -> Contradiction.between(decision.when()))) {
            desk.problems()
                    .add(
                            place(step),
                            "the step '%s' is agreed as a whole, and no moment meets every 'when' of %s"
                                    .formatted(
                                            step.id(),
                                            deciding.stream()
                                                    .map(Decision::id)
                                                    .map(Object::toString)
                                                    .collect(Collectors.joining(", "))));
        }
    }

    private ImmutableList<Decision> settling(IssueId issue) {
        return plan.decisions().stream()
                .filter(decision -> decision.subject() instanceof Decision.Subject.Settling(var settled, var options)
                        && settled.equals(issue))
                .collect(ImmutableList.toImmutableList());
    }

    private Place place(Step step) {
        return scenario.entriesOrNone("steps").stream()
                .filter(entry -> entry.key().text().equals(step.id().value()))
                .map(entry -> entry.key().place())
                .findFirst()
                .orElse(scenario.place());
    }
}
