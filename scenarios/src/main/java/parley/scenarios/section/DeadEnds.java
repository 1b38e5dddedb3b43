package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.engine.instrument.ActKind;
import parley.engine.scenario.Decision;
import parley.engine.scenario.InstrumentPlans;
import parley.engine.scenario.Phase;
import parley.scenarios.problem.Place;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Checks that the rules can come to an end: nothing that waits for itself, no close that is over before play begins. */
record DeadEnds(Desk desk, Fields scenario) {

    void check(ImmutableList<Decision> decisions, InstrumentPlans instruments, ImmutableList<Phase> phases) {
        Prerequisites.of(decisions, instruments).circle().ifPresent(circle -> tellCircle(decisions, circle));
        if (!phases.isEmpty()) {
            checkCloses(phases);
        }
    }

    private void checkCloses(ImmutableList<Phase> phases) {
        Instant first = phases.getFirst().from();
        Instant last = phases.getLast().to();
        for (Node.Entry entry : scenario.entriesOrNone("procedures")) {
            if (entry.value() instanceof Node.Mapping procedure) {
                procedure.entries().stream()
                        .filter(field -> field.key().text().equals("until"))
                        .forEach(field -> desk.values()
                                .instant(field.value())
                                .filter(until -> until.isBefore(first) || until.isAfter(last))
                                .ifPresent(until -> desk.problems()
                                        .add(
                                                field.value().place(),
                                                "the calendar runs from %s to %s; expected an instant in between"
                                                        .formatted(first, last))));
            }
        }
    }

    private void tellCircle(ImmutableList<Decision> decisions, List<Goal> circle) {
        String sentence = circle.size() == 1 ? alone(circle.getFirst()) : together(circle);
        circle.stream()
                .flatMap(goal -> place(decisions, goal).stream())
                .findFirst()
                .ifPresent(place -> desk.problems().add(place, sentence));
    }

    private static String alone(Goal goal) {
        return (goal instanceof Goal.Settled
                        ? "%1$s cannot be settled before it is settled"
                        : "%1$s can come about only after %1$s")
                .formatted(goal.words());
    }

    private static String together(List<Goal> circle) {
        boolean issues = circle.stream().allMatch(Goal.Settled.class::isInstance);
        String needed = Stream.concat(circle.stream().skip(1), Stream.of(circle.getFirst()))
                .map(Goal::words)
                .collect(Collectors.joining(", which needs "));
        return "these wait for each other and none can ever %s: %s needs %s"
                .formatted(
                        issues ? "be settled" : "come about", circle.getFirst().words(), needed);
    }

    /** Where it is said what the goal waits for. */
    private Optional<Place> place(ImmutableList<Decision> decisions, Goal goal) {
        return switch (goal) {
            case Goal.Settled(var issue) ->
                decision(
                        decisions,
                        subject -> subject instanceof Decision.Subject.Settling settling
                                && settling.issue().equals(issue));
            case Goal.Endorsed endorsed -> allowing(decisions, ActKind.ENDORSE);
            case Goal.Issued issued -> allowing(decisions, ActKind.ISSUE);
            case Goal.Opened opened -> allowing(decisions, ActKind.OPEN);
            case Goal.TermsSet terms -> allowing(decisions, ActKind.SET_TERMS);
            case Goal.Ready ready -> scenario.optional("invitations").map(Node::place);
        };
    }

    private Optional<Place> allowing(ImmutableList<Decision> decisions, ActKind act) {
        return decision(decisions, new Decision.Subject.Allowing(act)::equals);
    }

    private Optional<Place> decision(ImmutableList<Decision> decisions, Predicate<Decision.Subject> which) {
        return Streams.zip(
                        decisions.stream(),
                        scenario.itemsOrNone("decisions").stream(),
                        (decision, node) ->
                                which.test(decision.subject()) ? Optional.of(node.place()) : Optional.<Place>empty())
                .flatMap(Optional::stream)
                .findFirst();
    }
}
