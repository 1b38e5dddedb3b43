package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
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
import parley.engine.id.OptionId;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.Designation;
import parley.engine.scenario.CeaseFirePlan;
import parley.engine.scenario.Decision;
import parley.engine.scenario.DesignationPlan;
import parley.engine.scenario.InstrumentPlans;
import parley.engine.scenario.Invitations;
import parley.engine.scenario.Step;

/**
 * What can come about only after what, as far as the form of the conditions tells.
 *
 * @param goals for each goal, those without which it cannot come about in any way
 */
record Prerequisites(Map<Goal, Set<Goal>> goals) {
    private static final ImmutableSet<String> SENT = ImmutableSet.of("ISSUED", "ACCEPTED", "CLARIFYING", "DECLINED");
    private static final ImmutableSet<String> OPENED = ImmutableSet.of("HALF_OPEN", "OPEN", "PAUSED", "CLOSED");
    private static final ImmutableSet<String> AGREED =
            ImmutableSet.of("OPEN_FOR_ACCEPTANCE", "PENDING", "IN_FORCE", "RENEWED", "STRAINED", "EXPIRED");

    static Prerequisites of(Plan plan) {
        Map<Goal, Set<Goal>> goals = new LinkedHashMap<>();
        settling(goals, plan);
        ImmutableList<Decision> decisions = plan.decisions();
        Set<Goal> endorsed = new LinkedHashSet<>(goals.keySet());
        endorsed.addAll(acts(decisions, ActKind.ENDORSE));
        goals.put(new Goal.Endorsed(), endorsed);
        InstrumentPlans instruments = plan.instruments();
        instruments.invitations().ifPresent(invitations -> invitations(goals, decisions, invitations));
        for (CeaseFirePlan ceaseFire : instruments.ceaseFires().values()) {
            Set<Goal> terms = new LinkedHashSet<>(acts(decisions, ActKind.SET_TERMS));
            terms.add(new Goal.Settled(ceaseFire.issue()));
            goals.put(new Goal.TermsSet(ceaseFire.id()), terms);
        }
        steps(goals, plan);
        options(goals, plan);
        instruments.designations().ifPresent(designations -> designations(goals, plan, designations));
        return new Prerequisites(goals);
    }

    /** What an effect can settle waits for nothing. */
    private static void settling(Map<Goal, Set<Goal>> goals, Plan plan) {
        for (Decision decision : plan.decisions()) {
            if (decision.subject() instanceof Decision.Subject.Settling(var issue, var options)) {
                Set<Goal> wanted = plan.interventions().settle(issue)
                        ? Set.of()
                        : options.stream()
                                .map(option -> required(plan, decision, issue, option))
                                .reduce(Sets::intersection)
                                .orElse(Set.of());
                goals.merge(new Goal.Settled(issue), wanted, Sets::intersection);
            }
        }
    }

    /** The issues of a step that is agreed as a whole, but for those that an effect can settle, wait for all that one needs. */
    private static void steps(Map<Goal, Set<Goal>> goals, Plan plan) {
        for (Step step : plan.steps().values()) {
            if (step.singleUndertaking()) {
                Goal whole = new Goal.Undertaken(step.id());
                Set<Goal> wanted = new LinkedHashSet<>();
                for (IssueId issue : step.issues()) {
                    Goal settled = new Goal.Settled(issue);
                    if (goals.containsKey(settled) && !plan.interventions().settle(issue)) {
                        Set<Goal> own = goals.getOrDefault(settled, Set.of());
                        wanted.addAll(own);
                        goals.put(settled, Sets.union(own, Set.of(whole)));
                    }
                }
                goals.put(whole, wanted);
            }
        }
    }

    private static void options(Map<Goal, Set<Goal>> goals, Plan plan) {
        for (Decision decision : plan.decisions()) {
            if (decision.subject() instanceof Decision.Subject.Settling(var issue, var options)) {
                for (OptionId option : options) {
                    if (!plan.interventions().settle(issue, option)) {
                        goals.merge(
                                new Goal.SettledAt(issue, option),
                                required(plan, decision, issue, option),
                                Sets::intersection);
                    }
                }
            }
        }
    }

    private static void designations(Map<Goal, Set<Goal>> goals, Plan plan, DesignationPlan designations) {
        designations
                .options()
                .forEach((option, statuses) -> statuses.forEach((body, outcome) -> {
                    if (!plan.interventions().decide(body, outcome)) {
                        goals.merge(
                                new Goal.Decided(body, outcome),
                                settledAt(designations.issue(), option),
                                Sets::intersection);
                    }
                }));
    }

    private static void invitations(
            Map<Goal, Set<Goal>> goals, ImmutableList<Decision> decisions, Invitations invitations) {
        boolean released = allowing(decisions, ActKind.RELEASE).findAny().isPresent();
        Set<Goal> understanding = required(invitations.understanding());
        goals.put(
                new Goal.Ready(),
                released ? Sets.intersection(understanding, acts(decisions, ActKind.RELEASE)) : understanding);
        Set<Goal> issued = new LinkedHashSet<>(acts(decisions, ActKind.ISSUE));
        issued.add(new Goal.Ready());
        goals.put(new Goal.Issued(), issued);
        Set<Goal> opened = new LinkedHashSet<>(acts(decisions, ActKind.OPEN));
        opened.add(new Goal.Issued());
        goals.put(new Goal.Opened(), opened);
    }

    /** Without which no decision allows the act; nothing if none does, which is no matter of waiting. */
    private static Set<Goal> acts(ImmutableList<Decision> decisions, ActKind act) {
        return allowing(decisions, act)
                .map(Prerequisites::required)
                .reduce(Sets::intersection)
                .orElse(Set.of());
    }

    private static Stream<Decision> allowing(ImmutableList<Decision> decisions, ActKind act) {
        return decisions.stream().filter(decision -> decision.subject().equals(new Decision.Subject.Allowing(act)));
    }

    private static Set<Goal> required(Plan plan, Decision decision, IssueId issue, OptionId option) {
        return Sets.union(required(decision), required(plan.availability(issue, option)));
    }

    private static Set<Goal> settledAt(IssueId issue, OptionId option) {
        return ImmutableSet.of(new Goal.Settled(issue), new Goal.SettledAt(issue, option));
    }

    private static Set<Goal> required(Decision decision) {
        Set<Goal> wanted = new LinkedHashSet<>(required(decision.when()));
        wanted.addAll(required(decision.needs()));
        return wanted;
    }

    private static Set<Goal> required(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) ->
                parts.stream().flatMap(part -> required(part).stream()).collect(ImmutableSet.toImmutableSet());
            case Condition.Any(var parts) ->
                parts.stream()
                        .map(Prerequisites::required)
                        .reduce(Sets::intersection)
                        .orElse(Set.of());
            case Condition.Compared(Expression.Reading(var fact), var relation, Expression.Literal(var value)) ->
                compared(fact, relation, value);
            case Condition.OneOf(Expression.Reading(var fact), var values) ->
                values.stream()
                        .map(value -> compared(fact, Relation.EQUAL, value))
                        .reduce(Sets::intersection)
                        .orElse(Set.of());
            case Condition.IsTrue(Fact.Endorsed()) -> ImmutableSet.of(new Goal.Endorsed());
            case Condition.Compared compared -> ImmutableSet.of();
            case Condition.OneOf oneOf -> ImmutableSet.of();
            case Condition.Not not -> ImmutableSet.of();
            case Condition.IsTrue isTrue -> ImmutableSet.of();
        };
    }

    private static Set<Goal> compared(Fact fact, Relation relation, Value value) {
        String word = value instanceof Value.Text(var text) ? text : "";
        boolean equal = relation == Relation.EQUAL;
        if (fact instanceof Fact.Settled(var issue)) {
            if (equal && !word.isEmpty()) {
                return settledAt(issue, new OptionId(word));
            }
            boolean settled = relation == Relation.NOT_EQUAL && word.isEmpty();
            return settled ? ImmutableSet.of(new Goal.Settled(issue)) : ImmutableSet.of();
        }
        if (equal && fact instanceof Fact.DesignationOf(var body)) {
            return Arrays.stream(Designation.Outcome.values())
                    .filter(outcome -> outcome.name().equals(word))
                    .map(outcome -> new Goal.Decided(body, outcome))
                    .collect(ImmutableSet.toImmutableSet());
        }
        if (equal && fact instanceof Fact.InvitationOf) {
            return SENT.contains(word)
                    ? ImmutableSet.of(new Goal.Issued())
                    : word.equals("READY") ? ImmutableSet.of(new Goal.Ready()) : ImmutableSet.of();
        }
        if (equal && fact instanceof Fact.ConferenceState && OPENED.contains(word)) {
            return ImmutableSet.of(new Goal.Opened());
        }
        return equal && fact instanceof Fact.CeaseFireState(var ceaseFire) && AGREED.contains(word)
                ? ImmutableSet.of(new Goal.TermsSet(ceaseFire))
                : ImmutableSet.of();
    }

    /** Goals of which each waits for the next and the last for the first, if there are any. */
    Optional<List<Goal>> circle() {
        return goals.keySet().stream()
                .map(this::circle)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A shortest way from this goal back to it. */
    private Optional<List<Goal>> circle(Goal start) {
        Deque<List<Goal>> paths = new ArrayDeque<>();
        Set<Goal> seen = new LinkedHashSet<>(List.of(start));
        paths.add(List.of(start));
        while (!paths.isEmpty()) {
            List<Goal> path = paths.remove();
            for (Goal next : goals.getOrDefault(path.getLast(), Set.of())) {
                if (next.equals(start)) {
                    return Optional.of(path);
                }
                if (seen.add(next)) {
                    List<Goal> longer = new ArrayList<>(path);
                    longer.add(next);
                    paths.add(longer);
                }
            }
        }
        return Optional.empty();
    }
}
