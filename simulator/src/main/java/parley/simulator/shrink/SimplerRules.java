package parley.simulator.shrink;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import parley.engine.condition.Condition;
import parley.engine.procedure.Procedure;
import parley.engine.scenario.Decision;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.Issue;
import parley.engine.scenario.Scenario;
import parley.simulator.Plan;

/** The same plan with less to decide by: a condition or a rule fewer, a simpler procedure. */
final class SimplerRules {

    private SimplerRules() {}

    static Stream<Plan> of(Plan plan) {
        Scenario scenario = plan.scenario();
        var draft = new Draft(plan);
        return Stream.of(
                        Each.left(scenario.coherence()).map(draft::coherence),
                        Each.left(scenario.steps()).map(draft::steps),
                        acts(scenario).map(draft::decisions),
                        Each.replaced(scenario.decisions(), SimplerRules::decision)
                                .map(draft::decisions),
                        Each.replaced(scenario.issues(), SimplerRules::issue).map(draft::issues),
                        procedures(plan))
                .flatMap(plans -> plans);
    }

    /** Without one of the decisions that allow an act. */
    private static Stream<ImmutableList<Decision>> acts(Scenario scenario) {
        return scenario.decisions().stream()
                .filter(decision -> decision.subject() instanceof Decision.Subject.Allowing)
                .map(act -> scenario.decisions().stream()
                        .filter(decision -> !decision.equals(act))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Stream<Decision> decision(Decision decision) {
        var fewer =
                decision.rules().size() > 1 ? Each.left(decision.rules()) : Stream.<ImmutableList<DecisionRule>>of();
        return Stream.of(
                        fewer.map(rules -> new Decision(
                                decision.id(), decision.subject(), rules, decision.when(), decision.needs())),
                        simpler(decision.when())
                                .map(when -> new Decision(
                                        decision.id(), decision.subject(), decision.rules(), when, decision.needs())),
                        simpler(decision.needs())
                                .map(needs -> new Decision(
                                        decision.id(), decision.subject(), decision.rules(), decision.when(), needs)))
                .flatMap(decisions -> decisions);
    }

    private static Stream<Issue> issue(Issue issue) {
        return Each.replaced(issue.options(), SimplerRules::option)
                .map(options -> new Issue(issue.id(), issue.question(), options));
    }

    private static Stream<Issue.Option> option(Issue.Option option) {
        var available = simpler(option.availableWhile())
                .map(condition ->
                        new Issue.Option(option.id(), option.label(), option.text(), condition, option.ownReadings()));
        return option.ownReadings()
                ? Stream.concat(
                        Stream.of(new Issue.Option(
                                option.id(), option.label(), option.text(), option.availableWhile(), false)),
                        available)
                : available;
    }

    /** No condition at all, or one part of it. */
    static Stream<Condition> simpler(Condition condition) {
        if (condition.equals(Condition.always())) {
            return Stream.empty();
        }
        Stream<Condition> parts = switch (condition) {
            case Condition.All(var all) -> all.stream();
            case Condition.Any(var any) -> any.stream();
            case Condition.Not(var inner) -> Stream.of(inner);
            case Condition.IsTrue truth -> Stream.empty();
            case Condition.Compared compared -> Stream.empty();
            case Condition.OneOf oneOf -> Stream.empty();
        };
        return Stream.concat(Stream.of(Condition.always()), parts);
    }

    /** One procedure made simpler, in the list of procedures and wherever a decision uses it. */
    private static Stream<Plan> procedures(Plan plan) {
        return plan.scenario().procedures().values().stream()
                .filter(rule -> !(rule.procedure() instanceof Procedure.Adhesion))
                .flatMap(rule -> rule(rule).map(simpler -> replaced(plan, rule, simpler)));
    }

    static Plan replaced(Plan plan, DecisionRule rule, DecisionRule by) {
        var procedures = ImmutableMap.copyOf(com.google.common.collect.Maps.transformValues(
                plan.scenario().procedures(), other -> rule.equals(other) ? by : other));
        var decisions = plan.scenario().decisions().stream()
                .map(decision -> new Decision(
                        decision.id(),
                        decision.subject(),
                        decision.rules().stream()
                                .map(other -> other.equals(rule) ? by : other)
                                .collect(ImmutableList.toImmutableList()),
                        decision.when(),
                        decision.needs()))
                .collect(ImmutableList.toImmutableList());
        return new Draft(plan).rules(procedures, decisions);
    }

    private static Stream<DecisionRule> rule(DecisionRule rule) {
        var procedures = simpler(rule.procedure())
                .map(procedure -> new DecisionRule(rule.id(), rule.title(), procedure, rule.waits(), rule.until()));
        var plain = new DecisionRule(rule.id(), rule.title(), rule.procedure(), false);
        return plain.equals(rule) ? procedures : Stream.concat(Stream.of(plain), procedures);
    }

    private static Stream<Procedure> simpler(Procedure procedure) {
        return switch (procedure) {
            case Procedure.Concurrence(var of) -> nonEmpty(of).map(Procedure.Concurrence::new);
            case Procedure.Consensus(var among) -> nonEmpty(among).map(Procedure.Consensus::new);
            case Procedure.Unanimity(var among, var abstention) ->
                nonEmpty(among).map(fewer -> new Procedure.Unanimity(fewer, abstention));
            case Procedure.Sole(var role, var others, var once) ->
                Stream.concat(
                        once ? Stream.of(new Procedure.Sole(role, others, false)) : Stream.of(),
                        Each.left(others).map(fewer -> new Procedure.Sole(role, fewer, once)));
            case Procedure.Majority majority -> simpler(majority).map(simpler -> simpler);
            case Procedure.AlternatingOffers(var order, var rounds) ->
                rounds > 1 ? Stream.of(new Procedure.AlternatingOffers(order, rounds - 1)) : Stream.empty();
            case Procedure.Adhesion adhesion -> Stream.empty();
        };
    }

    private static Stream<Procedure.Majority> simpler(Procedure.Majority it) {
        var fewerVetoes = Each.left(it.vetoes())
                .map(vetoes ->
                        new Procedure.Majority(it.among(), it.threshold(), it.of(), it.quorum(), it.weights(), vetoes));
        var fewerWeights = Each.left(it.weights())
                .map(weights ->
                        new Procedure.Majority(it.among(), it.threshold(), it.of(), it.quorum(), weights, it.vetoes()));
        var noQuorum = it.quorum() == 0
                ? Stream.<Procedure.Majority>of()
                : Stream.of(new Procedure.Majority(it.among(), it.threshold(), it.of(), 0, it.weights(), it.vetoes()));
        return Stream.of(fewerVetoes, fewerWeights, noQuorum).flatMap(majorities -> majorities);
    }

    private static <T> Stream<ImmutableSet<T>> nonEmpty(ImmutableSet<T> items) {
        return Each.left(items).filter(fewer -> !fewer.isEmpty());
    }
}
