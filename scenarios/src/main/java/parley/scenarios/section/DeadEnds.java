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
import parley.engine.scenario.Phase;
import parley.scenarios.problem.Place;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Checks that the rules can come to an end: nothing that waits for itself, no close that is over before play begins. */
record DeadEnds(Desk desk, Fields scenario) {
    private static final String AFTER_ITSELF = "%1$s can come about only after %1$s";

    void check(Plan plan) {
        Prerequisites.of(plan).circle().ifPresent(circle -> tellCircle(plan.decisions(), circle));
    }

    void checkCloses(ImmutableList<Phase> phases) {
        if (phases.isEmpty()) {
            return;
        }
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
        String sentence = switch (goal) {
            case Goal.Settled settled -> "%1$s cannot be settled before it is settled";
            case Goal.SettledAt at -> "%1$s can be chosen only once it is chosen";
            case Goal.Undertaken step -> AFTER_ITSELF;
            case Goal.Decided status -> AFTER_ITSELF;
            case Goal.Endorsed endorsed -> AFTER_ITSELF;
            case Goal.Ready ready -> AFTER_ITSELF;
            case Goal.Issued issued -> AFTER_ITSELF;
            case Goal.Opened opened -> AFTER_ITSELF;
            case Goal.TermsSet terms -> AFTER_ITSELF;
        };
        return sentence.formatted(goal.words());
    }

    private static String together(List<Goal> circle) {
        boolean issues =
                circle.stream().allMatch(goal -> goal instanceof Goal.Settled || goal instanceof Goal.SettledAt);
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
            case Goal.SettledAt(var issue, var option) -> place("issues", issue.value());
            case Goal.Undertaken(var step) -> place("steps", step.value());
            case Goal.Decided decided -> scenario.optional("designations").map(Node::place);
            case Goal.Endorsed endorsed -> allowing(decisions, ActKind.ENDORSE);
            case Goal.Issued issued -> allowing(decisions, ActKind.ISSUE);
            case Goal.Opened opened -> allowing(decisions, ActKind.OPEN);
            case Goal.TermsSet terms -> allowing(decisions, ActKind.SET_TERMS);
            case Goal.Ready ready -> scenario.optional("invitations").map(Node::place);
        };
    }

    private Optional<Place> place(String section, String key) {
        return scenario.entriesOrNone(section).stream()
                .filter(entry -> entry.key().text().equals(key))
                .map(entry -> entry.key().place())
                .findFirst();
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
