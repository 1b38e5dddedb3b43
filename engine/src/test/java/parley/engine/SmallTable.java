package parley.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import parley.engine.condition.Condition;
import parley.engine.condition.Condition.All;
import parley.engine.condition.Condition.Any;
import parley.engine.condition.Condition.Compared;
import parley.engine.condition.Condition.OneOf;
import parley.engine.condition.Effect;
import parley.engine.condition.Expression.Literal;
import parley.engine.condition.Expression.Reading;
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
import parley.engine.instrument.ActKind;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Procedure.Concurrence;
import parley.engine.procedure.Procedure.Consensus;
import parley.engine.procedure.Procedure.Sole;
import parley.engine.scenario.Calendar;
import parley.engine.scenario.CoherenceRule;
import parley.engine.scenario.ConferencePlan;
import parley.engine.scenario.Deadline;
import parley.engine.scenario.Decision;
import parley.engine.scenario.Decision.Subject;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.Ending;
import parley.engine.scenario.Header;
import parley.engine.scenario.InstrumentPlans;
import parley.engine.scenario.Invitations;
import parley.engine.scenario.Issue;
import parley.engine.scenario.Phase;
import parley.engine.scenario.Role;
import parley.engine.scenario.Scenario;
import parley.engine.scenario.WorldPlan;

/**
 * A small scenario that uses every element once, for tests of the rules.
 *
 * <p>A and B are the powers, C convenes, G is a guest, W watches and its position never counts. A and B are invited too.
 * X is settled by A and B together with nobody objecting; Y and D by C with no objection from A or B; Z by C alone.
 */
public final class SmallTable {

    public static final RoleId A = new RoleId("A");
    public static final RoleId B = new RoleId("B");
    public static final RoleId C = new RoleId("C");
    public static final RoleId G = new RoleId("G");
    public static final RoleId W = new RoleId("W");

    private static final DecisionRule POWERS = rule("powers", new Concurrence(roles(A, B)));
    private static final DecisionRule TABLE = rule("table", new Consensus(roles(A, B, C, G)));
    private static final DecisionRule CHAIR = rule("chair", new Sole(C, roles(A, B), false));
    private static final DecisionRule CHAIR_ALONE = rule("chair-alone", new Sole(C, roles(), false));
    private static final DecisionRule GOOD_OFFICES = rule("good-offices", new Sole(C, roles(A, B), true));
    private static final DecisionRule ONLY_A = rule("only-a", new Sole(A, roles(), false));
    private static final DecisionRule ONLY_B_ONCE = rule("only-b-once", new Sole(B, roles(), true));

    private SmallTable() {}

    public static Scenario scenario() {
        return new Scenario(
                new ScenarioId("small"),
                new Header("Small", 1, "en", "Apache-2.0", 10, 2, 5, 1, "", "", ImmutableMap.of()),
                ImmutableList.of(),
                Arrays.asList(A, B, C, G, W).stream()
                        .collect(ImmutableMap.toImmutableMap(
                                id -> id,
                                id -> new Role(
                                        id,
                                        "Delegate",
                                        "Party " + id,
                                        true,
                                        "public " + id,
                                        "SECRET OF " + id,
                                        ImmutableMap.of()))),
                issues(),
                ImmutableMap.of(),
                ImmutableList.of(new CoherenceRule(
                        "C1", new Any(ImmutableList.of(not("X", "x2"), is("Y", "y1"))), "x2 goes only with y1.")),
                procedures(),
                decisions(),
                new InstrumentPlans(
                        Optional.of(new Invitations(
                                ImmutableMap.of(G, "delegation", B, "delegation"),
                                new All(ImmutableList.of(settled("X"), settled("Y"))))),
                        Optional.of(new ConferencePlan(
                                "Talks",
                                "Geneva",
                                day(2),
                                Optional.of(new IssueId("D")),
                                ImmutableMap.of(option("d2"), day(3)))),
                        ImmutableMap.of(),
                        Optional.empty(),
                        ImmutableMap.of()),
                new WorldPlan(ImmutableMap.of(), ImmutableList.of(), ImmutableMap.of()),
                calendar(),
                ImmutableMap.of(),
                ImmutableList.of(
                        ending("DONE", new All(ImmutableList.of(is("X", "x1"), is("Y", "y1"))), "Both settled."),
                        ending("NO_DEAL", Condition.always(), "No agreement.")));
    }

    private static Ending ending(String outcome, Condition condition, String sentence) {
        return new Ending(outcome, condition, Ending.Scoring.SHEET, ImmutableList.of(), sentence);
    }

    public static Instant day(int day) {
        return Instant.parse("2016-01-0%dT00:00:00Z".formatted(day));
    }

    public static Condition is(String issue, String value) {
        return new Compared(fact(new Fact.Settled(new IssueId(issue))), Relation.EQUAL, text(value));
    }

    public static Condition not(String issue, String value) {
        return new Compared(fact(new Fact.Settled(new IssueId(issue))), Relation.NOT_EQUAL, text(value));
    }

    private static ImmutableMap<IssueId, Issue> issues() {
        Condition untilDayOne = new Compared(
                fact(new Fact.Date()), Relation.AT_MOST, new Literal(new Value.Moment(day(1).plusSeconds(20 * 3600))));
        return ImmutableMap.of(
                new IssueId("X"), issue("X", List.of("x1", "x2"), Condition.always()),
                new IssueId("Y"), issue("Y", List.of("y1", "y2"), Condition.always()),
                new IssueId("D"), issue("D", List.of("d1", "d2"), untilDayOne),
                new IssueId("Z"), issue("Z", List.of("z1", "z2"), Condition.always()));
    }

    /** The condition applies to the first option only. */
    private static Issue issue(String id, List<String> options, Condition firstWhile) {
        return new Issue(
                new IssueId(id),
                id + "?",
                options.stream()
                        .collect(ImmutableMap.toImmutableMap(
                                OptionId::new,
                                option -> new Issue.Option(
                                        option(option),
                                        option,
                                        "",
                                        option.equals(options.get(0)) ? firstWhile : Condition.always(),
                                        false))));
    }

    private static ImmutableMap<ProcedureId, DecisionRule> procedures() {
        return List.of(POWERS, TABLE, CHAIR, CHAIR_ALONE, GOOD_OFFICES, ONLY_A, ONLY_B_ONCE).stream()
                .collect(ImmutableMap.toImmutableMap(DecisionRule::id, rule -> rule));
    }

    private static ImmutableList<Decision> decisions() {
        Condition later = new Compared(fact(new Fact.Round()), Relation.AT_LEAST, new Literal(new Value.Whole(2)));
        return ImmutableList.of(
                settles("X", List.of("x1", "x2"), Condition.always(), POWERS, TABLE),
                settles("Y", List.of("y1", "y2"), Condition.always(), CHAIR),
                settles("D", List.of("d1", "d2"), Condition.always(), CHAIR),
                settles("Z", List.of("z1"), Condition.always(), CHAIR_ALONE),
                settles("Z", List.of("z2"), settled("Y"), CHAIR_ALONE),
                allows(ActKind.RELEASE, later, GOOD_OFFICES),
                allows(ActKind.ISSUE, Condition.always(), CHAIR_ALONE),
                allows(ActKind.HOLD, Condition.always(), ONLY_A),
                allows(ActKind.OPEN, Condition.always(), CHAIR_ALONE),
                allows(ActKind.PAUSE, Condition.always(), ONLY_B_ONCE),
                allows(ActKind.RESUME, settled("Y"), CHAIR_ALONE));
    }

    private static Calendar calendar() {
        return new Calendar(
                ZoneOffset.UTC,
                ImmutableList.of(
                        new Calendar.Round(
                                1,
                                "First",
                                ImmutableList.of(
                                        phase("1.1", 1, Phase.Kind.FLOOR, 1, 9, 12),
                                        phase("1.2", 1, Phase.Kind.DECISION, 1, 13, 20))),
                        new Calendar.Round(
                                2,
                                "Second",
                                ImmutableList.of(
                                        phase("2.0", 2, Phase.Kind.INTERVAL, 2, 0, 8),
                                        phase("2.1", 2, Phase.Kind.FLOOR, 2, 9, 12),
                                        phase("2.2", 2, Phase.Kind.CAUCUS, 2, 13, 20))),
                        new Calendar.Round(3, "Third", ImmutableList.of(phase("3.1", 3, Phase.Kind.FLOOR, 3, 9, 20)))),
                ImmutableList.of(new Deadline(
                        new DeadlineId("DL1"),
                        "date",
                        day(1).plusSeconds(18 * 3600),
                        new OneOf(fact(new Fact.Settled(new IssueId("D"))), ImmutableList.of(new Value.Text("d2"))),
                        ImmutableList.of(new Effect.ReopenIssue(new IssueId("D"))))),
                ImmutableList.of());
    }

    private static Phase phase(String id, int round, Phase.Kind kind, int day, int from, int to) {
        return new Phase(
                new PhaseId(id),
                round,
                kind,
                day(day).plusSeconds(from * 3600L),
                day(day).plusSeconds(to * 3600L),
                kind.isPlaying() ? 5 : 0);
    }

    private static Decision settles(String issue, List<String> options, Condition needs, DecisionRule... rules) {
        return new Decision(
                new DecisionId("settle-" + issue + "-" + options.get(0)),
                new Subject.Settling(
                        new IssueId(issue), options.stream().map(OptionId::new).collect(ImmutableSet.toImmutableSet())),
                ImmutableList.copyOf(rules),
                Condition.always(),
                needs);
    }

    private static Decision allows(ActKind act, Condition when, DecisionRule... rules) {
        return new Decision(
                new DecisionId(act.label()),
                new Subject.Allowing(act),
                ImmutableList.copyOf(rules),
                when,
                Condition.always());
    }

    private static DecisionRule rule(String id, Procedure procedure) {
        return new DecisionRule(new ProcedureId(id), "the rule " + id, procedure, false);
    }

    private static Condition settled(String issue) {
        return not(issue, "");
    }

    private static Reading fact(Fact fact) {
        return new Reading(fact);
    }

    private static Literal text(String value) {
        return new Literal(new Value.Text(value));
    }

    private static OptionId option(String id) {
        return new OptionId(id);
    }

    private static ImmutableSet<RoleId> roles(RoleId... roles) {
        return ImmutableSet.copyOf(roles);
    }
}
