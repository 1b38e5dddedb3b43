package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.engine.id.IssueId;
import parley.engine.proposal.Term;
import parley.engine.scenario.Step;

/** Single undertakings: nothing of such a step is agreed until all of it is. */
final class WholeSteps {

    private WholeSteps() {}

    /**
     * What a text leaves out of a step that it touches.
     *
     * @param issues the open issues that it does not name, in words
     */
    record Gap(Step step, String issues) {
        String sentence() {
            return "%s is agreed as a whole or not at all; the text leaves out %s.".formatted(step.title(), issues);
        }
    }

    /** The gaps that these terms leave as things stand. */
    static Stream<Gap> gaps(Table table, ImmutableList<Term> terms) {
        var whole = table.book().singleUndertakings();
        if (whole.isEmpty()) {
            return Stream.empty();
        }
        var named = terms.stream()
                .flatMap(term -> term instanceof Term.Settle(var issue, var option) ? Stream.of(issue) : Stream.empty())
                .collect(ImmutableSet.toImmutableSet());
        return whole.stream()
                .filter(step -> step.issues().stream().anyMatch(named::contains))
                .map(step -> new Gap(step, leftOut(table, step, named)))
                .filter(gap -> !gap.issues().isEmpty());
    }

    private static String leftOut(Table table, Step step, ImmutableSet<IssueId> named) {
        return table.unsettled().stream()
                .filter(issue -> step.issues().contains(issue) && !named.contains(issue))
                .map(IssueId::value)
                .collect(Collectors.joining(", "));
    }
}
