package parley.protocol.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import parley.engine.condition.Condition;
import parley.engine.condition.Effect;
import parley.engine.condition.Expression;
import parley.engine.condition.Fact;
import parley.engine.condition.Relation;
import parley.engine.condition.Value;
import parley.engine.id.BodyId;
import parley.engine.id.DeadlineId;
import parley.engine.id.DecisionId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.PhaseId;
import parley.engine.id.ProcedureId;
import parley.engine.id.ReactionId;
import parley.engine.id.RoleId;
import parley.engine.id.ScenarioId;
import parley.engine.id.StepId;
import parley.engine.id.TrackId;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.Designation;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Threshold;
import parley.engine.scenario.Body;
import parley.engine.scenario.Calendar;
import parley.engine.scenario.CeaseFirePlan;
import parley.engine.scenario.CoherenceRule;
import parley.engine.scenario.ConferencePlan;
import parley.engine.scenario.Deadline;
import parley.engine.scenario.Decision;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.DesignationPlan;
import parley.engine.scenario.Ending;
import parley.engine.scenario.Header;
import parley.engine.scenario.InstrumentPlans;
import parley.engine.scenario.Invitations;
import parley.engine.scenario.Issue;
import parley.engine.scenario.KnownFact;
import parley.engine.scenario.Phase;
import parley.engine.scenario.Reaction;
import parley.engine.scenario.Role;
import parley.engine.scenario.Scenario;
import parley.engine.scenario.Sheet;
import parley.engine.scenario.Step;
import parley.engine.scenario.Track;
import parley.engine.scenario.WorldPlan;
import parley.engine.view.Briefing;

/** A scenario with one of everything, as a seat may read it. */
final class BriefingSample {

    static final String SECRET = "canary-of-the-confidential-brief";

    private static final IssueId DATE = new IssueId("DATE");
    private static final OptionId D2 = new OptionId("D2");
    private static final Condition FROM_ROUND_3 = new Condition.Compared(
            new Expression.Reading(new Fact.Round()), Relation.AT_LEAST, new Expression.Literal(new Value.Whole(3)));

    private static final Procedure.Adhesion ADHESION = new Procedure.Adhesion(
            ImmutableSet.of(EngineSamples.US, EngineSamples.UN), ImmutableSet.of(EngineSamples.US), EngineSamples.DAY);

    private BriefingSample() {}

    static Briefing briefing() {
        return new Briefing(
                scenario(),
                "abcd",
                Optional.of("Only for you."),
                Optional.of(sheet()),
                ImmutableMap.of(new RoleId("US"), sheet()));
    }

    private static Scenario scenario() {
        var procedures = procedures();
        return new Scenario(
                new ScenarioId("small"),
                new Header(
                        "Small",
                        2,
                        "en",
                        "CC-BY-4.0",
                        90,
                        2,
                        9,
                        15,
                        "War.",
                        "Fiction.",
                        ImmutableMap.of("S1", "A book")),
                ImmutableList.of(new KnownFact("F1", "It is cold.", ImmutableList.of("S1"), "the calendar")),
                ImmutableMap.of(EngineSamples.US, role(EngineSamples.US), EngineSamples.UN, role(EngineSamples.UN)),
                ImmutableMap.of(
                        DATE,
                        new Issue(
                                DATE,
                                "When?",
                                ImmutableMap.of(
                                        D2, new Issue.Option(D2, "In time", "On the day.", FROM_ROUND_3, true)))),
                ImmutableMap.of(
                        new StepId("who"), new Step(new StepId("who"), "Who comes", ImmutableSet.of(DATE), true)),
                ImmutableList.of(new CoherenceRule("C1", FROM_ROUND_3, "Not so early.")),
                procedures,
                ImmutableList.of(
                        new Decision(
                                new DecisionId("date"),
                                new Decision.Subject.Settling(DATE, ImmutableSet.of(D2)),
                                procedures.values().asList(),
                                FROM_ROUND_3,
                                Condition.always()),
                        new Decision(
                                new DecisionId("release"),
                                new Decision.Subject.Allowing(ActKind.RELEASE),
                                procedures.values().asList(),
                                FROM_ROUND_3,
                                FROM_ROUND_3)),
                instruments(procedures),
                world(),
                calendar(),
                ImmutableMap.of(),
                ImmutableList.of(
                        new Ending(
                                "COLLAPSED",
                                FROM_ROUND_3,
                                Ending.Scoring.WALK_AWAY,
                                ImmutableList.of(new Effect.CollapseConference()),
                                "It is over."),
                        new Ending(
                                "NO_DEAL",
                                Condition.always(),
                                Ending.Scoring.SHEET,
                                ImmutableList.of(),
                                "Nothing was agreed.")));
    }

    private static InstrumentPlans instruments(ImmutableMap<ProcedureId, DecisionRule> procedures) {
        return new InstrumentPlans(
                Optional.of(new Invitations(ImmutableMap.of(EngineSamples.GOV, "a party"), FROM_ROUND_3)),
                Optional.of(new ConferencePlan(
                        "The talks",
                        "Geneva",
                        EngineSamples.DAY,
                        Optional.of(DATE),
                        ImmutableMap.of(D2, EngineSamples.DAY))),
                Arrays.stream(Body.Status.values())
                        .map(BriefingSample::body)
                        .collect(ImmutableMap.toImmutableMap(Body::id, body -> body)),
                Optional.of(new DesignationPlan(
                        DATE,
                        ImmutableMap.of(
                                D2,
                                Arrays.stream(Designation.Outcome.values())
                                        .collect(ImmutableMap.toImmutableMap(
                                                status -> new BodyId(status.name()), status -> status))))),
                ImmutableMap.of(TruceSamples.CESSATION, ceaseFire(procedures)));
    }

    private static Body body(Body.Status status) {
        return new Body(
                new BodyId(status.name()),
                "A group",
                "It fights.",
                status,
                "2015",
                Optional.of(EngineSamples.GOV),
                ImmutableList.of(
                        new Body.Claim(ImmutableSet.of(EngineSamples.US), "must be in", ImmutableList.of("S1"))));
    }

    private static CeaseFirePlan ceaseFire(ImmutableMap<ProcedureId, DecisionRule> procedures) {
        return new CeaseFirePlan(
                TruceSamples.CESSATION,
                "Cessation",
                "Everywhere.",
                ZoneId.of("Asia/Damascus"),
                DATE,
                ImmutableMap.of(D2, EngineSamples.DAY),
                procedures.keySet().asList().getLast(),
                ADHESION,
                Optional.of(DATE),
                ImmutableMap.of(D2, 1),
                2,
                Optional.of(Duration.ofDays(14)));
    }

    private static WorldPlan world() {
        var tracks = ImmutableMap.<TrackId, Track>builder();
        for (Optional<Track.Better> better : ImmutableList.of(
                Optional.<Track.Better>empty(), Optional.of(Track.Better.HIGHER), Optional.of(Track.Better.LOWER))) {
            TrackId id = new TrackId("t" + better.map(Enum::ordinal).orElse(9));
            tracks.put(
                    id,
                    new Track(
                            id,
                            "Trust",
                            "none",
                            "full",
                            better,
                            42,
                            "Three hours.",
                            ImmutableList.of("S1"),
                            ImmutableList.of(new Track.Drift(FROM_ROUND_3, -1))));
        }
        return new WorldPlan(
                tracks.buildOrThrow(),
                ImmutableList.of(new Reaction(
                        new ReactionId("opened"),
                        new Fact.ConferenceState(),
                        ImmutableSet.of(new Value.Text("HALF_OPEN")),
                        ImmutableSet.of(new Value.Text("OPEN")),
                        true,
                        "The others came.",
                        ImmutableList.of(new Effect.MoveTrack(TruceSamples.TRUST, 4)))),
                ImmutableMap.of());
    }

    private static Sheet sheet() {
        return new Sheet(
                71,
                ImmutableMap.of(DATE, ImmutableMap.of(D2, 12L)),
                ImmutableList.of(
                        new Sheet.SheetTerm.ForTrack(TruceSamples.TRUST, -1, 10, "for each ten of trust"),
                        new Sheet.SheetTerm.ForCondition(FROM_ROUND_3, 3, "if it lasts")));
    }

    private static Role role(RoleId id) {
        return new Role(
                id,
                "Head of delegation",
                "the " + id,
                true,
                "A public brief.",
                SECRET,
                ImmutableMap.of(ActKind.BOYCOTT, 1));
    }

    private static ImmutableMap<ProcedureId, DecisionRule> procedures() {
        var rules = ImmutableMap.<ProcedureId, DecisionRule>builder();
        var both = ImmutableSet.of(EngineSamples.US, EngineSamples.UN);
        for (Procedure procedure : ImmutableList.of(
                new Procedure.Concurrence(both),
                new Procedure.Consensus(both),
                new Procedure.Unanimity(both, true),
                new Procedure.Majority(
                        both,
                        new Threshold.Votes(2),
                        Procedure.Majority.Base.ALL,
                        1,
                        ImmutableMap.of(EngineSamples.UN, 3),
                        ImmutableSet.of(EngineSamples.US)),
                new Procedure.Majority(
                        both,
                        new Threshold.Share(1, 2, true),
                        Procedure.Majority.Base.PRESENT_AND_VOTING,
                        0,
                        ImmutableMap.of(),
                        ImmutableSet.of()),
                new Procedure.AlternatingOffers(both.asList(), 4),
                new Procedure.Sole(EngineSamples.UN, ImmutableSet.of(EngineSamples.US), true),
                ADHESION)) {
            var id = new ProcedureId(
                    procedure.getClass().getSimpleName() + rules.buildOrThrow().size());
            rules.put(id, new DecisionRule(id, "the " + id, procedure, true, Optional.of(EngineSamples.DAY)));
        }
        return rules.buildOrThrow();
    }

    private static Calendar calendar() {
        var phases = ImmutableList.<Phase>builder();
        for (Phase.Kind kind : Phase.Kind.values()) {
            phases.add(new Phase(
                    new PhaseId("1." + (kind.ordinal() + 1)),
                    1,
                    kind,
                    EngineSamples.DAY,
                    EngineSamples.DAY.plusSeconds(60),
                    10,
                    kind == Phase.Kind.DECISION,
                    ImmutableList.of(EngineSamples.US)));
        }
        return new Calendar(
                ZoneId.of("Europe/Zurich"),
                ImmutableList.of(new Calendar.Round(1, "Opening", phases.build())),
                ImmutableList.of(new Deadline(
                        new DeadlineId("DL1"),
                        "The date",
                        EngineSamples.DAY,
                        FROM_ROUND_3,
                        ImmutableList.of(new Effect.ReopenIssue(DATE)))),
                ImmutableList.of(new Effect.MoveWalkAway(EngineSamples.US, 1)));
    }
}
