package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.condition.Condition;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.StepId;
import parley.engine.scenario.Decision;
import parley.engine.scenario.InstrumentPlans;
import parley.engine.scenario.Issue;
import parley.engine.scenario.Step;

/** Those parts of a scenario that tell what can come about, and after what. */
record Plan(
        ImmutableMap<IssueId, Issue> issues,
        ImmutableMap<StepId, Step> steps,
        ImmutableList<Decision> decisions,
        InstrumentPlans instruments,
        Interventions interventions) {

    /** When an option can be chosen. */
    Condition availability(IssueId issue, OptionId option) {
        return Stream.ofNullable(issues.get(issue))
                .flatMap(known -> Optional.ofNullable(known.options().get(option)).stream())
                .map(Issue.Option::availableWhile)
                .findFirst()
                .orElse(Condition.always());
    }
}
