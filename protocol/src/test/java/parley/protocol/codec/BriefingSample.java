package parley.protocol.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.ZoneId;
import java.util.Optional;
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
import parley.engine.instrument.ActKind;
import parley.engine.procedure.Procedure;
import parley.engine.scenario.Calendar;
import parley.engine.scenario.CoherenceRule;
import parley.engine.scenario.ConferencePlan;
import parley.engine.scenario.Deadline;
import parley.engine.scenario.Decision;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.Ending;
import parley.engine.scenario.Header;
import parley.engine.scenario.Invitations;
import parley.engine.scenario.Issue;
import parley.engine.scenario.KnownFact;
import parley.engine.scenario.Phase;
import parley.engine.scenario.Role;
import parley.engine.scenario.Scenario;
import parley.engine.view.Briefing;

/** A scenario with one of everything, as a seat may read it. */
final class BriefingSample {

    static final String SECRET = "canary-of-the-confidential-brief";

    private static final IssueId DATE = new IssueId("DATE");
    private static final OptionId D2 = new OptionId("D2");
    private static final Condition FROM_ROUND_3 = new Condition.Compared(
            new Expression.Reading(new Fact.Round()), Relation.AT_LEAST, new Expression.Literal(new Value.Whole(3)));

    private BriefingSample() {}

    static Briefing briefing() {
        return new Briefing(scenario(), "abcd", Optional.of("Only for you."));
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
                                ImmutableMap.of(D2, new Issue.Option(D2, "In time", "On the day.", FROM_ROUND_3)))),
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
                Optional.of(new Invitations(ImmutableMap.of(EngineSamples.GOV, "a party"), FROM_ROUND_3)),
                Optional.of(new ConferencePlan(
                        "The talks",
                        "Geneva",
                        EngineSamples.DAY,
                        Optional.of(DATE),
                        ImmutableMap.of(D2, EngineSamples.DAY))),
                calendar(),
                ImmutableList.of(new Ending("NO_DEAL", Condition.always(), "Nothing was agreed.")));
    }

    private static Role role(RoleId id) {
        return new Role(id, "Head of delegation", "the " + id, true, "A public brief.", SECRET);
    }

    private static ImmutableMap<ProcedureId, DecisionRule> procedures() {
        var rules = ImmutableMap.<ProcedureId, DecisionRule>builder();
        var both = ImmutableSet.of(EngineSamples.US, EngineSamples.UN);
        for (Procedure procedure : ImmutableList.of(
                new Procedure.Concurrence(both),
                new Procedure.Consensus(both),
                new Procedure.Sole(EngineSamples.UN, ImmutableSet.of(EngineSamples.US), true))) {
            var id = new ProcedureId(procedure.getClass().getSimpleName());
            rules.put(id, new DecisionRule(id, "the " + id, procedure, true));
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
                    10));
        }
        return new Calendar(
                ZoneId.of("Europe/Zurich"),
                ImmutableList.of(new Calendar.Round(1, "Opening", phases.build())),
                ImmutableList.of(new Deadline(
                        new DeadlineId("DL1"),
                        "The date",
                        EngineSamples.DAY,
                        FROM_ROUND_3,
                        ImmutableList.of(new Effect.ReopenIssue(DATE)))));
    }
}
