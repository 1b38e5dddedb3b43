package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.engine.condition.Condition;
import parley.engine.condition.Expression;
import parley.engine.condition.Fact;
import parley.engine.condition.Relation;
import parley.engine.condition.Value;
import parley.engine.id.IssueId;
import parley.engine.scenario.Decision;
import parley.engine.scenario.Phase;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Checks that the rules can come to an end: no issues that wait for each other, no close that is over before play begins. */
record DeadEnds(Desk desk, Fields scenario) {

    void check(ImmutableList<Decision> decisions, ImmutableList<Phase> phases) {
        circle(prerequisites(decisions)).ifPresent(circle -> tellCircle(decisions, circle));
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

    /** For each issue, the issues without which none of its options can be settled. */
    private static Map<IssueId, Set<IssueId>> prerequisites(ImmutableList<Decision> decisions) {
        Map<IssueId, Set<IssueId>> all = new LinkedHashMap<>();
        for (Decision decision : decisions) {
            if (decision.subject() instanceof Decision.Subject.Settling(var issue, var options)) {
                Set<IssueId> wanted = new LinkedHashSet<>(required(decision.when()));
                wanted.addAll(required(decision.needs()));
                all.merge(issue, wanted, (first, second) -> {
                    first.retainAll(second);
                    return first;
                });
            }
        }
        return all;
    }

    /** The issues that must be settled for the condition to hold, as far as its form tells. */
    private static ImmutableSet<IssueId> required(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) ->
                parts.stream().flatMap(part -> required(part).stream()).collect(ImmutableSet.toImmutableSet());
            case Condition.Any(var parts) ->
                parts.stream()
                        .map(DeadEnds::required)
                        .reduce((first, second) ->
                                first.stream().filter(second::contains).collect(ImmutableSet.toImmutableSet()))
                        .orElse(ImmutableSet.of());
            case Condition.Compared(
                    Expression.Reading(Fact.Settled(var issue)),
                    var relation,
                    Expression.Literal(var value))
            when isSettled(relation, value) -> ImmutableSet.of(issue);
            case Condition.OneOf(Expression.Reading(Fact.Settled(var issue)), var values)
            when !values.contains(new Value.Text("")) -> ImmutableSet.of(issue);
            case Condition.Compared compared -> ImmutableSet.of();
            case Condition.OneOf oneOf -> ImmutableSet.of();
            case Condition.Not not -> ImmutableSet.of();
            case Condition.IsTrue isTrue -> ImmutableSet.of();
        };
    }

    private static boolean isSettled(Relation relation, Value value) {
        boolean empty = value.equals(new Value.Text(""));
        return (relation == Relation.EQUAL && !empty) || (relation == Relation.NOT_EQUAL && empty);
    }

    private static Optional<List<IssueId>> circle(Map<IssueId, Set<IssueId>> prerequisites) {
        return prerequisites.keySet().stream()
                .flatMap(issue -> circle(prerequisites, new ArrayList<>(List.of(issue))))
                .findFirst();
    }

    /** A way from the last issue of the path back to the first, by the shortest such path found first. */
    private static Stream<List<IssueId>> circle(Map<IssueId, Set<IssueId>> prerequisites, List<IssueId> path) {
        return prerequisites.getOrDefault(path.getLast(), Set.of()).stream().flatMap(next -> {
            if (next.equals(path.getFirst())) {
                return Stream.of(path);
            }
            if (path.contains(next)) {
                return Stream.empty();
            }
            List<IssueId> longer = new ArrayList<>(path);
            longer.add(next);
            return circle(prerequisites, longer);
        });
    }

    private void tellCircle(ImmutableList<Decision> decisions, List<IssueId> circle) {
        String sentence = circle.size() == 1
                ? "%s cannot be settled before it is settled".formatted(circle.getFirst())
                : "these wait for each other and none can ever be settled: %s needs %s"
                        .formatted(
                                circle.getFirst(),
                                Stream.concat(circle.stream().skip(1), Stream.of(circle.getFirst()))
                                        .map(IssueId::value)
                                        .reduce((first, second) -> first + ", which needs " + second)
                                        .orElseThrow());
        for (int i = 0; i < decisions.size(); i++) {
            if (decisions.get(i).subject() instanceof Decision.Subject.Settling(var issue, var options)
                    && issue.equals(circle.getFirst())) {
                desk.problems().add(scenario.itemsOrNone("decisions").get(i).place(), sentence);
                return;
            }
        }
    }
}
