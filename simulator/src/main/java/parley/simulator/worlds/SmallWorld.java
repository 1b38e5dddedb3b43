package parley.simulator.worlds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.condition.Condition;
import parley.engine.condition.Effect;
import parley.engine.condition.Expression;
import parley.engine.condition.Fact;
import parley.engine.condition.Relation;
import parley.engine.condition.Value;
import parley.engine.id.DeadlineId;
import parley.engine.id.DecisionId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.PhaseId;
import parley.engine.id.ProcedureId;
import parley.engine.id.RoleId;
import parley.engine.id.ScenarioId;
import parley.engine.id.TrackId;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Threshold;
import parley.engine.scenario.Calendar;
import parley.engine.scenario.Deadline;
import parley.engine.scenario.Decision;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.Ending;
import parley.engine.scenario.Header;
import parley.engine.scenario.InstrumentPlans;
import parley.engine.scenario.Issue;
import parley.engine.scenario.Phase;
import parley.engine.scenario.Role;
import parley.engine.scenario.Scenario;
import parley.engine.scenario.Sheet;
import parley.engine.scenario.Track;
import parley.engine.scenario.WorldPlan;

/**
 * Three roles, two issues, one veto. X is decided by more than half of all three, and B holds a veto; how Y is decided is what
 * the worlds differ in, and it takes effect only once X is settled. Two rounds: a floor and a sealed decision, then a floor.
 */
public enum SmallWorld {
    /** Y is decided by A and C, with nobody's objection. */
    COUNCIL,
    /** Y is for C alone to declare, once, unless A objects. */
    PLEDGE;

    /** The first role. */
    public static final RoleId A = new RoleId("A");

    /** The one with the veto. */
    public static final RoleId B = new RoleId("B");

    /** The third. */
    public static final RoleId C = new RoleId("C");

    static final IssueId X = new IssueId("X");
    static final IssueId Y = new IssueId("Y");

    private static final ImmutableList<RoleId> ROLES = ImmutableList.of(A, B, C);
    private static final ImmutableSet<RoleId> EVERYBODY = ImmutableSet.copyOf(ROLES);
    private static final DecisionRule MAJORITY = rule(
            "council",
            new Procedure.Majority(
                    EVERYBODY,
                    new Threshold.Share(1, 2, true),
                    Procedure.Majority.Base.ALL,
                    2,
                    ImmutableMap.of(),
                    ImmutableSet.of(B)));

    /** The scenario. */
    Scenario scenario() {
        return new Scenario(
                new ScenarioId("small-world"),
                new Header("A small world", 1, "en", "Apache-2.0", 10, 3, 3, 1, "", "", ImmutableMap.of()),
                ImmutableList.of(),
                ROLES.stream().collect(ImmutableMap.toImmutableMap(id -> id, SmallWorld::role)),
                ImmutableMap.of(X, issue(X, "x1", "x2"), Y, issue(Y, "y1", "y2")),
                ImmutableMap.of(),
                ImmutableList.of(),
                Stream.concat(Stream.of(MAJORITY), onY().stream())
                        .collect(ImmutableMap.toImmutableMap(DecisionRule::id, rule -> rule)),
                ImmutableList.of(
                        decision(X, Condition.always(), ImmutableList.of(MAJORITY)), decision(Y, isSettled(X), onY())),
                new InstrumentPlans(
                        Optional.empty(), Optional.empty(), ImmutableMap.of(), Optional.empty(), ImmutableMap.of()),
                world(),
                calendar(),
                ROLES.stream().collect(ImmutableMap.toImmutableMap(id -> id, id -> sheet())),
                ImmutableList.of(
                        new Ending(
                                "AGREED",
                                new Condition.All(ImmutableList.of(isSettled(X), isSettled(Y))),
                                Ending.Scoring.SHEET,
                                ImmutableList.of(),
                                "Both are settled."),
                        new Ending(
                                "NO_DEAL",
                                Condition.always(),
                                Ending.Scoring.WALK_AWAY,
                                ImmutableList.of(),
                                "Not both are settled.")));
    }

    private ImmutableList<DecisionRule> onY() {
        return switch (this) {
            case COUNCIL ->
                ImmutableList.of(
                        rule("powers", new Procedure.Concurrence(ImmutableSet.of(A, C))),
                        rule("table", new Procedure.Consensus(EVERYBODY)));
            case PLEDGE -> ImmutableList.of(rule("word", new Procedure.Sole(C, ImmutableSet.of(A), true)));
        };
    }

    private static Role role(RoleId id) {
        return new Role(id, "Delegate", "Party " + id, true, "", "", ImmutableMap.of());
    }

    private static Issue issue(IssueId id, String... options) {
        return new Issue(
                id,
                id + "?",
                Stream.of(options)
                        .map(OptionId::new)
                        .collect(ImmutableMap.toImmutableMap(
                                option -> option,
                                option -> new Issue.Option(option, option.value(), "", Condition.always(), false))));
    }

    private static DecisionRule rule(String id, Procedure procedure) {
        return new DecisionRule(new ProcedureId(id), "the rule " + id, procedure, false);
    }

    private static Decision decision(IssueId issue, Condition needs, ImmutableList<DecisionRule> rules) {
        return new Decision(
                new DecisionId("settle-" + issue),
                new Decision.Subject.Settling(
                        issue,
                        ImmutableSet.of(
                                new OptionId(issue.value().toLowerCase(Locale.ROOT) + "1"),
                                new OptionId(issue.value().toLowerCase(Locale.ROOT) + "2"))),
                rules,
                Condition.always(),
                needs);
    }

    private static Condition isSettled(IssueId issue) {
        return new Condition.Compared(
                new Expression.Reading(new Fact.Settled(issue)),
                Relation.NOT_EQUAL,
                new Expression.Literal(new Value.Text("")));
    }

    private static WorldPlan world() {
        var trust = new TrackId("trust");
        return new WorldPlan(
                ImmutableMap.of(
                        trust,
                        new Track(
                                trust,
                                "Trust",
                                "none",
                                "full",
                                Optional.empty(),
                                2,
                                "",
                                ImmutableList.of(),
                                ImmutableList.of(new Track.Drift(Condition.always(), -2)))),
                ImmutableList.of(),
                ImmutableMap.of());
    }

    private static Sheet sheet() {
        return new Sheet(
                3,
                ImmutableMap.of(X, ImmutableMap.of(new OptionId("x1"), 2L), Y, ImmutableMap.of(new OptionId("y1"), 2L)),
                ImmutableList.of());
    }

    private static Calendar calendar() {
        return new Calendar(
                ZoneOffset.UTC,
                ImmutableList.of(
                        new Calendar.Round(
                                1,
                                "First",
                                ImmutableList.of(
                                        phase("1.1", 1, Phase.Kind.FLOOR, 1, false),
                                        phase("1.2", 1, Phase.Kind.DECISION, 2, true))),
                        new Calendar.Round(2, "Second", ImmutableList.of(phase("2.1", 2, Phase.Kind.FLOOR, 3, false)))),
                ImmutableList.of(new Deadline(
                        new DeadlineId("DL"),
                        "X is settled",
                        day(2),
                        isSettled(X),
                        ImmutableList.of(new Effect.MoveWalkAway(A, -1)))),
                ImmutableList.of(new Effect.MoveTrack(new TrackId("trust"), -1)));
    }

    private static Phase phase(String id, int round, Phase.Kind kind, int day, boolean sealed) {
        return new Phase(
                new PhaseId(id), round, kind, day(day), day(day).plusSeconds(8 * 3_600), 5, sealed, ImmutableList.of());
    }

    private static Instant day(int day) {
        return Instant.parse("2016-01-0%dT09:00:00Z".formatted(day));
    }
}
