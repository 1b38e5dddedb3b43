package parley.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.command.SessionCommand;
import parley.engine.condition.Condition;
import parley.engine.id.DecisionId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.PhaseId;
import parley.engine.id.ProcedureId;
import parley.engine.id.RoleId;
import parley.engine.id.ScenarioId;
import parley.engine.id.StepId;
import parley.engine.procedure.Procedure;
import parley.engine.scenario.Calendar;
import parley.engine.scenario.Decision;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.Ending;
import parley.engine.scenario.Header;
import parley.engine.scenario.InstrumentPlans;
import parley.engine.scenario.Issue;
import parley.engine.scenario.Phase;
import parley.engine.scenario.Role;
import parley.engine.scenario.Scenario;
import parley.engine.scenario.Step;
import parley.engine.scenario.WorldPlan;

/**
 * A table of five, A to E, with the issues X and Y and two options each. X is decided by the rule that a test asks for, Y by
 * the concurrence of A and B, unless a test asks for another rule there too. It has a floor phase after a floor phase,
 * unless a test asks for others.
 */
final class Council {

    static final RoleId A = new RoleId("A");
    static final RoleId B = new RoleId("B");
    static final RoleId C = new RoleId("C");
    static final RoleId D = new RoleId("D");
    static final RoleId E = new RoleId("E");
    static final ImmutableSet<RoleId> ALL = ImmutableSet.of(A, B, C, D, E);
    static final ProcedureId RULE = new ProcedureId("rule");
    static final ProcedureId OTHER = new ProcedureId("other");

    private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");

    private final DecisionRule rule;
    private final List<Phase> phases = new ArrayList<>();
    private DecisionRule other = new DecisionRule(
            new ProcedureId("both"), "A and B", new Procedure.Concurrence(ImmutableSet.of(A, B)), false);
    private ImmutableMap<StepId, Step> steps = ImmutableMap.of();
    private Condition needs = Condition.always();

    private Council(DecisionRule rule) {
        this.rule = rule;
    }

    /** The council that decides X by this procedure. */
    static Council by(Procedure procedure) {
        return new Council(new DecisionRule(RULE, "the rule", procedure, false));
    }

    /** The council that decides X by this procedure, which closes at the end of the day with this number. */
    static Council until(Procedure procedure, int day) {
        return new Council(new DecisionRule(RULE, "the rule", procedure, false, Optional.of(end(day))));
    }

    /** X takes effect only when this holds. */
    Council needing(Condition condition) {
        needs = condition;
        return this;
    }

    /** Y is decided by this procedure. */
    Council otherwise(Procedure procedure) {
        other = new DecisionRule(OTHER, "the other rule", procedure, false);
        return this;
    }

    /** With X and Y as one undertaking. */
    Council asOneUndertaking() {
        var step = new StepId("both");
        steps = ImmutableMap.of(step, new Step(step, "Both questions", ImmutableSet.of(issue("X"), issue("Y")), true));
        return this;
    }

    /** With one more phase. */
    Council phase(Phase.Kind kind, boolean sealed, RoleId... order) {
        int day = phases.size() + 1;
        phases.add(new Phase(
                new PhaseId(String.valueOf(day)),
                1,
                kind,
                end(day).minusSeconds(3_600),
                end(day),
                5,
                sealed,
                ImmutableList.copyOf(order)));
        return this;
    }

    /** Everybody is seated, and the first phase runs. */
    Play started() {
        if (phases.isEmpty()) {
            phase(Phase.Kind.FLOOR, false).phase(Phase.Kind.FLOOR, false);
        }
        Play play = new Play(new Engine(scenario()));
        ALL.forEach(play::take);
        play.accepted(new SessionCommand.Start());
        return play;
    }

    static Instant end(int day) {
        return START.plusSeconds(86_400L * day);
    }

    private Scenario scenario() {
        return new Scenario(
                new ScenarioId("council"),
                new Header("Council", 1, "en", "Apache-2.0", 10, 2, 5, 1, "", "", ImmutableMap.of()),
                ImmutableList.of(),
                ALL.stream().collect(ImmutableMap.toImmutableMap(role -> role, Council::role)),
                Stream.of("X", "Y").collect(ImmutableMap.toImmutableMap(Council::issue, Council::question)),
                steps,
                ImmutableList.of(),
                ImmutableMap.of(RULE, rule, other.id(), other),
                ImmutableList.of(settling("X", rule, needs), settling("Y", other, Condition.always())),
                new InstrumentPlans(
                        Optional.empty(), Optional.empty(), ImmutableMap.of(), Optional.empty(), ImmutableMap.of()),
                new WorldPlan(ImmutableMap.of(), ImmutableList.of(), ImmutableMap.of()),
                new Calendar(
                        ZoneOffset.UTC,
                        ImmutableList.of(new Calendar.Round(1, "The round", ImmutableList.copyOf(phases))),
                        ImmutableList.of(),
                        ImmutableList.of()),
                ImmutableMap.of(),
                ImmutableList.of(new Ending(
                        "OVER", Condition.always(), Ending.Scoring.SHEET, ImmutableList.of(), "It is over.")));
    }

    private static Role role(RoleId id) {
        return new Role(id, "Delegate", "Party " + id, true, "public", "secret of " + id, ImmutableMap.of());
    }

    private static IssueId issue(String id) {
        return new IssueId(id);
    }

    private static Issue question(String id) {
        return new Issue(
                issue(id),
                id + "?",
                Stream.of(1, 2)
                        .map(number -> new OptionId(id.toLowerCase(java.util.Locale.ROOT) + number))
                        .collect(ImmutableMap.toImmutableMap(
                                option -> option,
                                option -> new Issue.Option(option, "label", "text", Condition.always(), false))));
    }

    private static Decision settling(String issue, DecisionRule by, Condition needs) {
        var question = question(issue);
        return new Decision(
                new DecisionId("settle-" + issue),
                new Decision.Subject.Settling(question.id(), question.options().keySet()),
                ImmutableList.of(by),
                Condition.always(),
                needs);
    }
}
