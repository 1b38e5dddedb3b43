package parley.server;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.engine.condition.Condition;
import parley.engine.condition.Effect;
import parley.engine.condition.Expression;
import parley.engine.condition.Fact;
import parley.engine.condition.Relation;
import parley.engine.condition.Value;
import parley.engine.id.Audience;
import parley.engine.id.DeadlineId;
import parley.engine.id.DecisionId;
import parley.engine.id.InjectId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.PhaseId;
import parley.engine.id.ProcedureId;
import parley.engine.id.RoleId;
import parley.engine.id.ScenarioId;
import parley.engine.id.TrackId;
import parley.engine.instrument.ActKind;
import parley.engine.procedure.Procedure.Concurrence;
import parley.engine.scenario.Calendar;
import parley.engine.scenario.Deadline;
import parley.engine.scenario.Decision;
import parley.engine.scenario.Decision.Subject;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.Ending;
import parley.engine.scenario.Header;
import parley.engine.scenario.Inject;
import parley.engine.scenario.InstrumentPlans;
import parley.engine.scenario.Issue;
import parley.engine.scenario.Phase;
import parley.engine.scenario.Role;
import parley.engine.scenario.Scenario;
import parley.engine.scenario.Sheet;
import parley.engine.scenario.Track;
import parley.engine.scenario.WorldPlan;

/** Three roles, one question that RED and BLUE settle together, twenty rounds of one floor phase and one for positions. */
public final class TinyTable {

    public static final ScenarioId ID = new ScenarioId("tiny");
    public static final RoleId RED = new RoleId("RED");
    public static final RoleId BLUE = new RoleId("BLUE");
    public static final RoleId GREEN = new RoleId("GREEN");
    public static final List<RoleId> ROLES = List.of(RED, BLUE, GREEN);
    public static final IssueId PEACE = new IssueId("PEACE");
    public static final OptionId YES = new OptionId("YES");

    private static final TrackId MOOD = new TrackId("mood");
    private static final Instant START = Instant.parse("2016-01-20T09:00:00Z");
    private static final int ROUNDS = 20;

    private TinyTable() {}

    /** What only this role may read contains this. */
    public static String canary(RoleId role) {
        return "brief-canary-of-" + role;
    }

    public static Map<ScenarioId, Scenario> scenarios() {
        return Map.of(ID, scenario());
    }

    public static Scenario scenario() {
        return scenario(ImmutableList.of());
    }

    /**
     * One round, at the end of which all are scored by their sheets; a track moves with news that everybody hears.
     *
     * @param word stands in what RED alone may read: a term of its sheet, and news that come as its second phase begins
     * @param number its walk-away value, its points, by how much the news move the walk-away value, its boycotts; 1 to 9
     */
    public static Scenario withRedWanting(String word, int number) {
        Scenario plain = scenario();
        var sheets = ROLES.stream()
                .collect(ImmutableMap.toImmutableMap(
                        role -> role, role -> role.equals(RED) ? sheet(role, word, number) : sheet(role, "plain", 5)));
        var roles = ROLES.stream()
                .collect(ImmutableMap.toImmutableMap(
                        role -> role,
                        role -> role.equals(RED)
                                ? role(role, ImmutableMap.of(ActKind.BOYCOTT, number))
                                : role(role, ImmutableMap.of())));
        var injects = Stream.of(
                        news("N1", Audience.plenary(), "heard-by-all", new Effect.MoveTrack(MOOD, 1)),
                        news("N2", Audience.of(List.of(RED)), "news-" + word, new Effect.MoveWalkAway(RED, number)),
                        news("N3", Audience.plenary(), "heard-by-all-too", new Effect.MoveTrack(MOOD, 1)))
                .collect(ImmutableMap.toImmutableMap(Inject::id, inject -> inject));
        var mood = new Track(
                MOOD,
                "Mood",
                "bad",
                "good",
                Optional.of(Track.Better.HIGHER),
                50,
                "",
                ImmutableList.of(),
                ImmutableList.of());
        Calendar calendar = plain.calendar();
        return new Scenario(
                plain.id(),
                plain.header(),
                plain.facts(),
                roles,
                plain.issues(),
                plain.coherence(),
                plain.procedures(),
                plain.decisions(),
                plain.instruments(),
                new WorldPlan(ImmutableMap.of(MOOD, mood), ImmutableList.of(), injects),
                new Calendar(
                        calendar.zone(), calendar.rounds().subList(0, 1), calendar.deadlines(), calendar.eachMiss()),
                sheets,
                plain.endings());
    }

    private static Sheet sheet(RoleId role, String word, int number) {
        return new Sheet(
                number,
                ImmutableMap.of(PEACE, ImmutableMap.of(YES, (long) number)),
                ImmutableList.of(new Sheet.SheetTerm.ForCondition(
                        Condition.always(), number, "sheet-of-%s-%s".formatted(role, word))));
    }

    private static Inject news(String id, Audience to, String word, Effect effect) {
        return new Inject(
                new InjectId(id),
                new PhaseId("1.2"),
                Inject.Moment.START,
                START,
                to,
                ImmutableList.of(new Inject.Variant(
                        Condition.always(), "title-" + word, "text-" + word, ImmutableList.of(effect))),
                ImmutableList.of(),
                "");
    }

    /** The engine breaks when the first phase ends: the deadline adds up to more than a number can be. */
    public static Scenario withABrokenDeadline() {
        var tooMuch = new Expression.Arithmetic(
                new Expression.Literal(new Value.Whole(Long.MAX_VALUE)),
                Expression.Operator.PLUS,
                new Expression.Reading(new Fact.Round()));
        var broken = new Condition.Compared(tooMuch, Relation.EQUAL, new Expression.Literal(new Value.Whole(0)));
        return scenario(
                ImmutableList.of(new Deadline(new DeadlineId("D1"), "broken", START, broken, ImmutableList.of())));
    }

    private static Scenario scenario(ImmutableList<Deadline> deadlines) {
        var together = new DecisionRule(
                new ProcedureId("together"), "assent of both", new Concurrence(ImmutableSet.of(RED, BLUE)), false);
        return new Scenario(
                ID,
                new Header("Tiny", 1, "en", "Apache-2.0", 5, 2, 3, 1, "", "", ImmutableMap.of()),
                ImmutableList.of(),
                ROLES.stream().collect(ImmutableMap.toImmutableMap(id -> id, TinyTable::role)),
                ImmutableMap.of(PEACE, new Issue(PEACE, "Peace?", options())),
                ImmutableList.of(),
                ImmutableMap.of(together.id(), together),
                ImmutableList.of(new Decision(
                        new DecisionId("settle-peace"),
                        new Subject.Settling(PEACE, options().keySet()),
                        ImmutableList.of(together),
                        Condition.always(),
                        Condition.always())),
                new InstrumentPlans(
                        Optional.empty(), Optional.empty(), ImmutableMap.of(), Optional.empty(), ImmutableMap.of()),
                new WorldPlan(ImmutableMap.of(), ImmutableList.of(), ImmutableMap.of()),
                new Calendar(
                        ZoneOffset.UTC,
                        IntStream.rangeClosed(1, ROUNDS)
                                .mapToObj(TinyTable::round)
                                .collect(ImmutableList.toImmutableList()),
                        deadlines,
                        ImmutableList.of()),
                ImmutableMap.of(),
                ImmutableList.of(new Ending(
                        "NO_DEAL",
                        Condition.always(),
                        Ending.Scoring.SHEET,
                        ImmutableList.of(),
                        "Nothing more was agreed.")));
    }

    private static Role role(RoleId id) {
        return role(id, ImmutableMap.of());
    }

    private static Role role(RoleId id, ImmutableMap<ActKind, Integer> reserve) {
        return new Role(id, "Delegate", "the " + id + " side", true, "Everybody knows " + id, canary(id), reserve);
    }

    private static ImmutableMap<OptionId, Issue.Option> options() {
        return List.of(YES, new OptionId("NO")).stream()
                .collect(ImmutableMap.toImmutableMap(
                        id -> id, id -> new Issue.Option(id, id.value(), "", Condition.always(), false)));
    }

    private static Calendar.Round round(int number) {
        return new Calendar.Round(
                number,
                "Round " + number,
                ImmutableList.of(phase(number, 1, Phase.Kind.FLOOR), phase(number, 2, Phase.Kind.DECISION)));
    }

    private static Phase phase(int round, int part, Phase.Kind kind) {
        Instant begins = START.plusSeconds(86_400L * round + 3_600L * part);
        return new Phase(new PhaseId(round + "." + part), round, kind, begins, begins.plusSeconds(3_599), 5);
    }
}
