package parley.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.engine.condition.Condition;
import parley.engine.condition.Effect;
import parley.engine.condition.Expression;
import parley.engine.condition.Fact;
import parley.engine.condition.Relation;
import parley.engine.condition.Value;
import parley.engine.id.Audience;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.DeadlineId;
import parley.engine.id.InjectId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.PhaseId;
import parley.engine.id.ProcedureId;
import parley.engine.id.RoleId;
import parley.engine.id.TrackId;
import parley.engine.instrument.Act;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.Designation;
import parley.engine.procedure.Procedure;
import parley.engine.proposal.Term;
import parley.engine.scenario.Body;
import parley.engine.scenario.CeaseFirePlan;
import parley.engine.scenario.Decision;
import parley.engine.scenario.DesignationPlan;
import parley.engine.scenario.Ending;
import parley.engine.scenario.Inject;
import parley.engine.scenario.Issue;
import parley.engine.scenario.Reaction;
import parley.engine.scenario.Role;
import parley.engine.scenario.Scenario;
import parley.engine.scenario.Sheet;
import parley.engine.scenario.Track;
import parley.scenarios.script.Expectation;
import parley.scenarios.script.Script;
import parley.scenarios.script.ScriptMove;

/** What becomes of each section of the good scenario {@code full}. */
class FullFolderTest {

    private static final LoadResult.Loaded LOADED = loaded(MemoryFolder.good("full"));
    private static final Scenario FULL = LOADED.scenario();

    private static final RoleId NORTH = new RoleId("NORTH");
    private static final RoleId SOUTH = new RoleId("SOUTH");
    private static final RoleId CHAIR = new RoleId("CHAIR");
    private static final IssueId WALL = new IssueId("WALL");
    private static final IssueId DAY = new IssueId("DAY");
    private static final BodyId MOLES = new BodyId("MOLES");
    private static final BodyId CROWS = new BodyId("CROWS");
    private static final CeaseFireId QUIET = new CeaseFireId("quiet");
    private static final TrackId TEMPER = new TrackId("temper");
    private static final TrackId ROSES = new TrackId("roses");
    private static final Instant NOON = Instant.parse("2020-06-02T12:00:00Z");
    private static final Instant CLOSE = Instant.parse("2020-06-01T20:00:00Z");

    @Test
    void aRoleHasAReserveOrNone() {
        assertThat(values(FULL.roles()).map(Role::reserve))
                .containsExactly(
                        ImmutableMap.of(), ImmutableMap.of(ActKind.BOYCOTT, 1, ActKind.WALK_OUT, 2), ImmutableMap.of());
    }

    @Test
    void anOptionCanLeaveEachSideItsOwnReading() {
        Issue wall = at(FULL.issues(), WALL);

        assertThat(values(wall.options()).map(Issue.Option::ownReadings)).containsExactly(false, false, true);
    }

    @Test
    void anAdhesionIsAProcedureLikeOthers() {
        assertThat(at(FULL.procedures(), new ProcedureId("joining")).procedure())
                .isEqualTo(new Procedure.Adhesion(
                        ImmutableSet.of(NORTH, SOUTH, CHAIR), ImmutableSet.of(NORTH, SOUTH), CLOSE));
    }

    @Test
    void decisionsAllowTheNewActsAndAskTheNewFacts() {
        assertThat(FULL.decisions().stream()
                        .filter(decision -> decision.subject() instanceof Decision.Subject.Allowing)
                        .map(decision -> ((Decision.Subject.Allowing) decision.subject()).act()))
                .contains(ActKind.RESCIND, ActKind.SET_TERMS, ActKind.REPAIR, ActKind.ENDORSE);
        assertThat(decision("closing").when())
                .isEqualTo(new Condition.All(ImmutableList.of(
                        compared(new Fact.DesignationOf(MOLES), Relation.NOT_EQUAL, new Value.Text("CONTESTED")),
                        new Condition.IsTrue(new Fact.PresenceOf(NORTH)))));
        assertThat(decision("terms").needs())
                .isEqualTo(compared(new Fact.CeaseFireState(QUIET), Relation.EQUAL, new Value.Text("DRAFTED")));
    }

    @Test
    void bodiesHaveAStatusClaimsAndPerhapsASpeaker() {
        Body moles = at(FULL.instruments().bodies(), MOLES);

        assertThat(moles)
                .isEqualTo(new Body(
                        MOLES,
                        "The moles",
                        "They dig.",
                        Body.Status.CONTESTED,
                        "spring",
                        Optional.empty(),
                        ImmutableList.of(new Body.Claim(ImmutableSet.of(NORTH), "pests", ImmutableList.of("deed")))));
        assertThat(values(FULL.instruments().bodies()).map(Body::status))
                .containsExactly(Body.Status.CONTESTED, Body.Status.LISTED, Body.Status.UNDESIGNATED);
        assertThat(at(FULL.instruments().bodies(), CROWS).role()).contains(CHAIR);
    }

    @Test
    void anIssueGivesBodiesTheirStatus() {
        assertThat(FULL.instruments().designations())
                .contains(new DesignationPlan(
                        WALL,
                        ImmutableMap.of(
                                new OptionId("W1"),
                                ImmutableMap.of(MOLES, Designation.Outcome.PARKED),
                                new OptionId("W2"),
                                ImmutableMap.of(
                                        MOLES, Designation.Outcome.DESIGNATED, CROWS, Designation.Outcome.CLEARED))));
    }

    @Test
    void aCeaseFireIsPlanned() {
        assertThat(at(FULL.instruments().ceaseFires(), QUIET))
                .isEqualTo(new CeaseFirePlan(
                        QUIET,
                        "Quiet hours",
                        "No hammering.",
                        ZoneId.of("Europe/London"),
                        WALL,
                        ImmutableMap.of(
                                new OptionId("W2"), Instant.parse("2020-06-02T08:00:00Z"), new OptionId("W3"), NOON),
                        new ProcedureId("joining"),
                        (Procedure.Adhesion) at(FULL.procedures(), new ProcedureId("joining"))
                                .procedure(),
                        Optional.of(DAY),
                        ImmutableMap.of(new OptionId("D1"), 1),
                        2,
                        Optional.of(Duration.ofDays(1))));
    }

    @Test
    void aCeaseFireCanDoWithoutWhatIsOptional() {
        // Given
        MemoryFolder folder = MemoryFolder.good("full")
                .replacing("scenario.yaml", """
                            monitoring: DAY
                            breach: {patience: {D1: 1}, lapses_after: 2}
                            duration_days: 1
                        """, "")
                .replacing("scenario.yaml", "    zone: Europe/London\n", "");

        // When
        CeaseFirePlan plan = at(loaded(folder).scenario().instruments().ceaseFires(), QUIET);

        // Then
        assertThat(plan.zone()).isEqualTo(FULL.calendar().zone());
        assertThat(plan.monitoring()).isEmpty();
        assertThat(plan.patience()).isEmpty();
        assertThat(plan.lapsesAfter()).isZero();
        assertThat(plan.duration()).isEmpty();
    }

    @Test
    void oneOptionCanDraftTwoCeaseFires() {
        // Given
        String second = """
                  silence:
                    title: "Silence"
                    scope: "No bells."
                    drafted: {issue: WALL, starts: {W2: '2020-06-02T08:00:00Z'}}
                    acceptance: joining

                """;
        MemoryFolder folder = MemoryFolder.good("full")
                .replacing("scenario.yaml", "    duration_days: 1\n\n", "    duration_days: 1\n" + second);

        // When
        Scenario scenario = loaded(folder).scenario();

        // Then
        assertThat(scenario.instruments().ceaseFires().keySet()).containsExactly(QUIET, new CeaseFireId("silence"));
    }

    @Test
    void tracksDriftUnderConditionsOrAlways() {
        assertThat(at(FULL.world().tracks(), TEMPER))
                .isEqualTo(new Track(
                        TEMPER,
                        "Temper",
                        "calm",
                        "furious",
                        Optional.of(Track.Better.LOWER),
                        60,
                        "They have quarrelled before.",
                        ImmutableList.of("INF"),
                        ImmutableList.of(
                                new Track.Drift(new Condition.IsTrue(new Fact.Endorsed()), -2),
                                new Track.Drift(Condition.always(), 1))));
        assertThat(at(FULL.world().tracks(), ROSES).better()).isEmpty();
        assertThat(at(FULL.world().tracks(), ROSES).drift()).containsExactly(new Track.Drift(Condition.always(), 2));
    }

    @Test
    void reactionsWatchWhatCanChange() {
        assertThat(FULL.world().reactions().stream().map(Reaction::on))
                .containsExactly(
                        new Fact.Settled(WALL),
                        new Fact.ConferenceState(),
                        new Fact.CeaseFireState(QUIET),
                        new Fact.InvitationOf(NORTH),
                        new Fact.DesignationOf(MOLES),
                        new Fact.PresenceOf(SOUTH),
                        new Fact.Endorsed());
    }

    @Test
    void aReactionSaysFromWhereAndHowOften() {
        Reaction heard = FULL.world().reactions().get(1);

        assertThat(heard.from()).containsExactly(new Value.Text("PLANNED"));
        assertThat(heard.to()).containsExactly(new Value.Text("OPEN"), new Value.Text("HALF_OPEN"));
        assertThat(heard.once()).isTrue();
        assertThat(heard.why()).isEqualTo("They meet");
        assertThat(heard.effects()).containsExactly(new Effect.MoveTrack(TEMPER, -1));
    }

    @Test
    void aReactionToATruthWaitsForItUnlessItSaysOtherwise() {
        List<Reaction> reactions = FULL.world().reactions();

        assertThat(reactions.get(5).to()).containsExactly(new Value.Truth(false));
        assertThat(reactions.get(6).to()).containsExactly(new Value.Truth(true));
        assertThat(reactions.get(6).from()).isEmpty();
        assertThat(reactions.get(6).once()).isFalse();
    }

    @Test
    void newsGoToEverybodyOrToSome() {
        assertThat(values(FULL.world().injects()))
                .containsExactly(
                        new Inject(
                                new InjectId("N1"),
                                new PhaseId("1.1"),
                                Inject.Moment.START,
                                Instant.parse("2020-06-01T08:00:00Z"),
                                Audience.plenary(),
                                ImmutableList.of(new Inject.Variant(
                                        compared(new Fact.TrackOf(TEMPER), Relation.AT_LEAST, new Value.Whole(50)),
                                        "Rain",
                                        "It rains.",
                                        ImmutableList.of(new Effect.MoveTrack(ROSES, 1)))),
                                ImmutableList.of("INF"),
                                "Smile."),
                        new Inject(
                                new InjectId("N2"),
                                new PhaseId("2.1"),
                                Inject.Moment.END,
                                NOON,
                                Audience.of(ImmutableSet.of(NORTH)),
                                ImmutableList.of(
                                        new Inject.Variant(
                                                compared(new Fact.Settled(WALL), Relation.EQUAL, new Value.Text("W1")),
                                                "A crack",
                                                "The wall has a crack.",
                                                ImmutableList.of(new Effect.MoveWalkAway(NORTH, -1))),
                                        new Inject.Variant(
                                                Condition.always(), "Nothing", "Nothing is new.", ImmutableList.of())),
                                ImmutableList.of(),
                                ""));
    }

    @Test
    void sheetsHavePointsAndTerms() {
        Sheet north = at(FULL.sheets(), NORTH);

        assertThat(FULL.sheets().keySet()).containsExactly(NORTH, SOUTH);
        assertThat(north.walkAway()).isEqualTo(40);
        assertThat(north.worth(WALL, new OptionId("W3"))).isEqualTo(20);
        assertThat(north.worth(DAY, new OptionId("D2"))).isEqualTo(10);
        assertThat(north.terms())
                .containsExactly(
                        new Sheet.SheetTerm.ForTrack(TEMPER, -1, 10, "for each ten of temper"),
                        new Sheet.SheetTerm.ForCondition(
                                compared(new Fact.Misses(), Relation.EQUAL, new Value.Whole(0)), 3, "in time"));
        assertThat(at(FULL.sheets(), SOUTH)).isEqualTo(new Sheet(-5, ImmutableMap.of(), ImmutableList.of()));
    }

    @Test
    void everyMissHasItsPrice() {
        assertThat(FULL.calendar().eachMiss())
                .containsExactly(new Effect.MoveTrack(TEMPER, 4), new Effect.MoveWalkAway(SOUTH, -1));
        assertThat(FULL.calendar().deadlines().getFirst().missed()).containsExactly(new Effect.ReopenIssue(DAY));
    }

    @Test
    void anEndingScoresAndHasEffects() {
        assertThat(FULL.endings().stream().map(Ending::scoring))
                .containsExactly(Ending.Scoring.SHEET, Ending.Scoring.WALK_AWAY, Ending.Scoring.WALK_AWAY);
        assertThat(FULL.endings().stream().map(Ending::effects))
                .containsExactly(
                        ImmutableList.of(), ImmutableList.of(new Effect.CollapseConference()), ImmutableList.of());
    }

    @Test
    void aScriptSaysHowItComesOut() {
        assertThat(script("truce").expect())
                .contains(new Expectation(
                        Optional.of("DEAL"),
                        Optional.of(1),
                        Optional.of(ImmutableMap.of(WALL, new OptionId("W3"), DAY, new OptionId("D2"))),
                        Optional.of(false),
                        Optional.of(0),
                        Optional.of(ImmutableList.of()),
                        Optional.of("PLANNED"),
                        ImmutableMap.of(NORTH, "READY", SOUTH, "READY"),
                        ImmutableMap.of(MOLES, "CONTESTED", new BodyId("SLUGS"), "LISTED"),
                        ImmutableMap.of(QUIET, "PENDING"),
                        ImmutableMap.of(TEMPER, 60, ROSES, 13),
                        ImmutableMap.of(NORTH, new Expectation.Score(27, 40))));
        assertThat(script("opening").expect()).isEmpty();
    }

    @Test
    void aScriptNamesTheDeadlinesThatItMisses() {
        // Given
        MemoryFolder folder =
                MemoryFolder.good("full").replacing("scripts/truce.yaml", "  missed: []\n", "  missed: [DL1]\n");

        // When
        Script script = at(loaded(folder).scripts(), "truce");

        // Then
        assertThat(script.expect().orElseThrow().missed()).contains(ImmutableList.of(new DeadlineId("DL1")));
    }

    @Test
    void aScriptDoesAllThatARoleCanDoByItself() {
        // Given
        String acts = """
                name: acts
                scenario: full
                title: "Acts"
                phases:
                  - phase: '1.1'
                    moves:
                      - {by: NORTH, do: act, act: accept_terms, cease_fire: quiet, reservations: ["Bells."], inferred: x}
                      - {by: NORTH, do: act, act: refuse_terms, cease_fire: quiet, inferred: x}
                      - {by: NORTH, do: act, act: report_breach, cease_fire: quiet, note: "Bang.", inferred: x}
                      - {by: NORTH, do: act, act: boycott, inferred: x}
                      - {by: NORTH, do: act, act: walk_out, inferred: x}
                      - {by: NORTH, do: act, act: return, inferred: x}
                """;

        // When
        Script script = at(
                loaded(MemoryFolder.good("full").with("scripts/acts.yaml", acts))
                        .scripts(),
                "acts");

        // Then
        assertThat(moves(script).map(move -> ((ScriptMove.Perform) move).act()))
                .containsExactly(
                        new Act.AcceptTerms(QUIET, ImmutableList.of("Bells.")),
                        new Act.OnCeaseFire(ActKind.REFUSE_TERMS, QUIET),
                        new Act.OnCeaseFire(ActKind.REPORT_BREACH, QUIET),
                        new Act.Plain(ActKind.BOYCOTT),
                        new Act.Plain(ActKind.WALK_OUT),
                        new Act.Plain(ActKind.RETURN));
    }

    @Test
    void aTextOfAScriptAsksForWhatADecisionAllows() {
        // Given
        String asks = """
                name: asks
                scenario: full
                title: "Texts"
                phases:
                  - phase: '1.1'
                    moves:
                      - {by: CHAIR, do: submit, as: p, ask: [rescind, endorse, {act: set_terms, cease_fire: quiet}, {act: repair, cease_fire: quiet}], inferred: x}
                """;

        // When
        Script script = at(
                loaded(MemoryFolder.good("full").with("scripts/asks.yaml", asks))
                        .scripts(),
                "asks");

        // Then
        assertThat(moves(script).flatMap(move -> ((ScriptMove.Submit) move).text().terms().stream()))
                .containsExactly(
                        new Term.Ask(new Act.Plain(ActKind.RESCIND)),
                        new Term.Ask(new Act.Plain(ActKind.ENDORSE)),
                        new Term.Ask(new Act.OnCeaseFire(ActKind.SET_TERMS, QUIET)),
                        new Term.Ask(new Act.OnCeaseFire(ActKind.REPAIR, QUIET)));
    }

    private static Condition compared(Fact fact, Relation relation, Value value) {
        return new Condition.Compared(new Expression.Reading(fact), relation, new Expression.Literal(value));
    }

    private static Decision decision(String id) {
        return FULL.decisions().stream()
                .filter(decision -> decision.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Script script(String name) {
        return at(LOADED.scripts(), name);
    }

    private static Stream<ScriptMove> moves(Script script) {
        return script.phases().stream().flatMap(phase -> phase.moves().stream());
    }

    private static <V> Stream<V> values(Map<?, V> map) {
        return map.values().stream();
    }

    private static <K, V> V at(Map<K, V> map, K key) {
        return Optional.ofNullable(map.get(key)).orElseThrow();
    }

    private static LoadResult.Loaded loaded(MemoryFolder folder) {
        return switch (ScenarioLoader.load(folder)) {
            case LoadResult.Loaded loaded -> loaded;
            case LoadResult.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
