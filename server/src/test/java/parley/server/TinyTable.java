package parley.server;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
import parley.engine.id.ReactionId;
import parley.engine.id.RoleId;
import parley.engine.id.ScenarioId;
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
import parley.engine.scenario.Reaction;
import parley.engine.scenario.Role;
import parley.engine.scenario.Scenario;
import parley.engine.scenario.Track;
import parley.engine.scenario.WorldPlan;

/**
 * Three roles, one question that RED and BLUE settle together, twenty rounds of one floor phase and one for positions. Each
 * role has secrets ({@link TinySecrets}); what is public moves beside them.
 */
public final class TinyTable {

    public static final ScenarioId ID = new ScenarioId("tiny");
    public static final RoleId RED = new RoleId("RED");
    public static final RoleId BLUE = new RoleId("BLUE");
    public static final RoleId GREEN = new RoleId("GREEN");
    public static final List<RoleId> ROLES = List.of(RED, BLUE, GREEN);
    public static final IssueId PEACE = new IssueId("PEACE");
    public static final OptionId YES = new OptionId("YES");

    public static final InjectId PUBLIC_NEWS = new InjectId("public-news");
    public static final int PHASES = 40;

    private static final PhaseId FIRST_PHASE = new PhaseId("1.1");
    private static final Instant START = Instant.parse("2016-01-20T09:00:00Z");
    private static final int ROUNDS = PHASES / 2;

    private TinyTable() {}

    /** What only this role may read contains this. */
    public static String canary(RoleId role) {
        return "brief-canary-of-" + role;
    }

    public static Map<ScenarioId, Scenario> scenarios() {
        return Map.of(ID, scenario());
    }

    public static Scenario scenario() {
        return scenario(new TinySecrets(ROLES), ImmutableList.of());
    }

    /** The scenario without the secrets of the others: nothing is in their place. */
    public static Scenario withTheSecretsOf(Collection<RoleId> roles) {
        return scenario(new TinySecrets(roles), ImmutableList.of());
    }

    /** The engine breaks when the first phase ends: the deadline adds up to more than a number can be. */
    public static Scenario withABrokenDeadline() {
        var tooMuch = new Expression.Arithmetic(
                new Expression.Literal(new Value.Whole(Long.MAX_VALUE)),
                Expression.Operator.PLUS,
                new Expression.Reading(new Fact.Round()));
        var broken = new Condition.Compared(tooMuch, Relation.EQUAL, new Expression.Literal(new Value.Whole(0)));
        return scenario(
                new TinySecrets(ROLES),
                ImmutableList.of(new Deadline(new DeadlineId("D1"), "broken", START, broken, ImmutableList.of())));
    }

    private static Scenario scenario(TinySecrets secrets, ImmutableList<Deadline> deadlines) {
        var together = new DecisionRule(
                new ProcedureId("together"), "assent of both", new Concurrence(ImmutableSet.of(RED, BLUE)), false);
        return new Scenario(
                ID,
                new Header("Tiny", 1, "en", "Apache-2.0", 5, 2, 3, 1, "", "", ImmutableMap.of()),
                ImmutableList.of(),
                ROLES.stream().collect(ImmutableMap.toImmutableMap(id -> id, id -> role(secrets, id))),
                ImmutableMap.of(PEACE, new Issue(PEACE, "Peace?", options())),
                ImmutableMap.of(),
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
                world(secrets),
                new Calendar(
                        ZoneOffset.UTC,
                        IntStream.rangeClosed(1, ROUNDS)
                                .mapToObj(TinyTable::round)
                                .collect(ImmutableList.toImmutableList()),
                        ImmutableList.<Deadline>builder()
                                .addAll(deadlines)
                                .add(missed(secrets))
                                .build(),
                        secrets.walkAwayMoves(ROLES)),
                secrets.sheets(),
                ImmutableList.of(new Ending(
                        "NO_DEAL",
                        Condition.always(),
                        Ending.Scoring.SHEET,
                        secrets.walkAwayMoves(ROLES),
                        "Nothing more was agreed.")));
    }

    private static Role role(TinySecrets secrets, RoleId id) {
        return new Role(
                id,
                "Delegate",
                "the " + id + " side",
                true,
                "Everybody knows " + id,
                secrets.confidentialBrief(id),
                secrets.reserve(id));
    }

    private static WorldPlan world(TinySecrets secrets) {
        var mood = new Track(
                TinySecrets.MOOD,
                "Mood",
                "low",
                "high",
                Optional.empty(),
                50,
                "",
                ImmutableList.of(),
                ImmutableList.of());
        var publicNews = new Inject(
                PUBLIC_NEWS,
                FIRST_PHASE,
                Inject.Moment.END,
                START,
                Audience.plenary(),
                ImmutableList.of(new Inject.Variant(
                        Condition.always(),
                        "To all",
                        "For everybody.",
                        ImmutableList.of(new Effect.MoveTrack(mood.id(), -10)))),
                ImmutableList.of(),
                "");
        return new WorldPlan(
                ImmutableMap.of(mood.id(), mood),
                ImmutableList.of(
                        onPeace("public", List.of(new Effect.MoveTrack(mood.id(), 5))),
                        onPeace("private", secrets.walkAwayMoves(ROLES))),
                ImmutableMap.<InjectId, Inject>builder()
                        .put(PUBLIC_NEWS, publicNews)
                        .putAll(secrets.news(FIRST_PHASE, START))
                        .buildOrThrow());
    }

    private static Reaction onPeace(String id, List<Effect> effects) {
        return new Reaction(
                new ReactionId(id),
                new Fact.Settled(PEACE),
                ImmutableSet.of(),
                ImmutableSet.of(new Value.Text(YES.value())),
                false,
                id,
                ImmutableList.copyOf(effects));
    }

    private static Deadline missed(TinySecrets secrets) {
        return new Deadline(
                new DeadlineId("never-met"),
                "never met",
                START,
                new Condition.Any(ImmutableList.of()),
                secrets.walkAwayMoves(ROLES));
    }

    private static ImmutableMap<OptionId, Issue.Option> options() {
        return List.of(YES, new OptionId("NO")).stream()
                .collect(ImmutableMap.toImmutableMap(
                        id -> id, id -> new Issue.Option(id, id.value(), "", Condition.always(), true)));
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
