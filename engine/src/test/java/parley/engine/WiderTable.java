package parley.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import parley.engine.command.SessionCommand;
import parley.engine.condition.Condition;
import parley.engine.condition.Condition.All;
import parley.engine.condition.Condition.Compared;
import parley.engine.condition.Condition.OneOf;
import parley.engine.condition.Effect;
import parley.engine.condition.Expression.Literal;
import parley.engine.condition.Expression.Reading;
import parley.engine.condition.Fact;
import parley.engine.condition.Relation;
import parley.engine.condition.Value;
import parley.engine.id.Audience;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
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
import parley.engine.id.TrackId;
import parley.engine.instrument.Act;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.Designation;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Procedure.Adhesion;
import parley.engine.procedure.Procedure.Concurrence;
import parley.engine.procedure.Procedure.Consensus;
import parley.engine.procedure.Procedure.Sole;
import parley.engine.scenario.Body;
import parley.engine.scenario.Calendar;
import parley.engine.scenario.CeaseFirePlan;
import parley.engine.scenario.ConferencePlan;
import parley.engine.scenario.Deadline;
import parley.engine.scenario.Decision;
import parley.engine.scenario.Decision.Subject;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.DesignationPlan;
import parley.engine.scenario.Ending;
import parley.engine.scenario.Header;
import parley.engine.scenario.Inject;
import parley.engine.scenario.InstrumentPlans;
import parley.engine.scenario.Invitations;
import parley.engine.scenario.Issue;
import parley.engine.scenario.Phase;
import parley.engine.scenario.Reaction;
import parley.engine.scenario.Role;
import parley.engine.scenario.Scenario;
import parley.engine.scenario.Sheet;
import parley.engine.scenario.Track;
import parley.engine.scenario.WorldPlan;

/**
 * A scenario of a war and its end, for tests of what {@link SmallTable} does not have.
 *
 * <p>A and B are the powers, C chairs, P and Q are at war, W speaks for the body HORDE. Eight rounds of one phase, a day
 * each. LIST decides on bodies, STOP drafts the cease-fire {@code truce}, WATCH says who watches it: w0 has no patience, w1
 * one round's. Terms are the powers' to set; P and Q must accept by the end of day 3, R may; it starts at the end of day 4.
 */
final class WiderTable {

    static final RoleId A = new RoleId("A");
    static final RoleId B = new RoleId("B");
    static final RoleId C = new RoleId("C");
    static final RoleId P = new RoleId("P");
    static final RoleId Q = new RoleId("Q");
    static final RoleId R = new RoleId("R");
    static final RoleId W = new RoleId("W");
    static final CeaseFireId TRUCE = new CeaseFireId("truce");
    static final BodyId LISTED = new BodyId("LISTED");
    static final BodyId BAND = new BodyId("BAND");
    static final BodyId NEW = new BodyId("NEW");
    static final BodyId HORDE = new BodyId("HORDE");
    static final TrackId TRUST = new TrackId("trust");
    static final TrackId PAIN = new TrackId("pain");
    static final IssueId LIST = new IssueId("LIST");

    private static final DecisionRule POWERS = rule("powers", new Concurrence(roles(A, B)));
    private static final DecisionRule ALL = rule("all", new Consensus(roles(A, B, C, P, Q, R, W)));
    private static final DecisionRule WITH_W = rule("with-w", new Concurrence(roles(C, W)));
    private static final DecisionRule CHAIR = rule("chair", new Sole(C, roles(), false));
    private static final Adhesion ADHESION = new Adhesion(roles(P, Q, R), roles(P, Q), end(3));
    private static final DecisionRule JOINING = rule("joining", ADHESION);

    private WiderTable() {}

    static Play started() {
        return started(Optional.empty());
    }

    /** The table whose truce lasts for this long. */
    static Play started(Optional<Duration> duration) {
        Play play = new Play(new Engine(scenario(duration)));
        play.engine.scenario().roles().keySet().forEach(play::take);
        play.accepted(new SessionCommand.Start());
        return play;
    }

    static Scenario scenario(Optional<Duration> duration) {
        return new Scenario(
                new ScenarioId("wider"),
                new Header("Wider", 1, "en", "Apache-2.0", 10, 2, 7, 1, "", "", ImmutableMap.of()),
                ImmutableList.of(),
                List.of(A, B, C, P, Q, R, W).stream().collect(ImmutableMap.toImmutableMap(id -> id, WiderTable::role)),
                issues(),
                ImmutableMap.of(),
                ImmutableList.of(),
                List.of(POWERS, ALL, WITH_W, CHAIR, JOINING).stream()
                        .collect(ImmutableMap.toImmutableMap(DecisionRule::id, rule -> rule)),
                decisions(),
                instruments(duration),
                world(),
                calendar(),
                ImmutableMap.of(
                        P,
                        new Sheet(
                                40,
                                ImmutableMap.of(LIST, ImmutableMap.of(option("l1"), 10L, option("l2"), 3L)),
                                ImmutableList.of(
                                        new Sheet.SheetTerm.ForTrack(TRUST, 2, 10, "for each ten of trust"),
                                        new Sheet.SheetTerm.ForCondition(is(LIST, "l1"), 5, "if l1"))),
                        Q,
                        new Sheet(50, ImmutableMap.of(), ImmutableList.of())),
                endings());
    }

    static Instant end(int day) {
        return Instant.parse("2016-01-0%dT20:00:00Z".formatted(day));
    }

    static Act setTerms() {
        return new Act.OnCeaseFire(ActKind.SET_TERMS, TRUCE);
    }

    private static Role role(RoleId id) {
        return new Role(
                id,
                "Delegate",
                "Party " + id,
                true,
                "",
                "SECRET OF " + id,
                id.equals(R) ? ImmutableMap.of(ActKind.BOYCOTT, 1) : ImmutableMap.of());
    }

    private static ImmutableMap<IssueId, Issue> issues() {
        return List.of(
                        issue("LIST", true, "l1", "l2", "l3"),
                        issue("STOP", false, "s1", "s2"),
                        issue("WATCH", false, "w0", "w1"))
                .stream()
                .collect(ImmutableMap.toImmutableMap(Issue::id, issue -> issue));
    }

    private static Issue issue(String id, boolean ownReadings, String... options) {
        return new Issue(
                new IssueId(id),
                id + "?",
                Arrays.stream(options)
                        .collect(ImmutableMap.toImmutableMap(
                                OptionId::new,
                                option -> new Issue.Option(
                                        option(option), option, "", Condition.always(), ownReadings))));
    }

    private static ImmutableList<Decision> decisions() {
        return ImmutableList.of(
                settles("LIST", CHAIR, "l1", "l2"),
                settles("LIST", WITH_W, "l3"),
                settles("STOP", CHAIR, "s1"),
                settles("STOP", POWERS, "s2"),
                settles("WATCH", CHAIR, "w0", "w1"),
                allows(ActKind.SET_TERMS, POWERS),
                allows(ActKind.REPAIR, CHAIR),
                allows(ActKind.RENEW, POWERS),
                allows(ActKind.ENDORSE, ALL),
                allows(ActKind.RELEASE, CHAIR),
                allows(ActKind.ISSUE, CHAIR),
                allows(ActKind.RESCIND, CHAIR),
                allows(ActKind.OPEN, CHAIR));
    }

    private static InstrumentPlans instruments(Optional<Duration> duration) {
        return new InstrumentPlans(
                Optional.of(new Invitations(
                        ImmutableMap.of(P, "party", W, "party"), new Condition.Any(ImmutableList.of()))),
                Optional.of(new ConferencePlan("Talks", "Geneva", end(8), Optional.empty(), ImmutableMap.of())),
                List.of(
                                body(LISTED, Body.Status.LISTED, Optional.empty()),
                                body(BAND, Body.Status.CONTESTED, Optional.empty()),
                                body(NEW, Body.Status.UNDESIGNATED, Optional.empty()),
                                body(HORDE, Body.Status.CONTESTED, Optional.of(W)))
                        .stream()
                        .collect(ImmutableMap.toImmutableMap(Body::id, body -> body)),
                Optional.of(new DesignationPlan(
                        LIST,
                        ImmutableMap.of(
                                option("l1"),
                                ImmutableMap.of(BAND, Designation.Outcome.PARKED, NEW, Designation.Outcome.DESIGNATED),
                                option("l2"),
                                ImmutableMap.of(HORDE, Designation.Outcome.DESIGNATED),
                                option("l3"),
                                ImmutableMap.of(BAND, Designation.Outcome.CLEARED)))),
                ImmutableMap.of(
                        TRUCE,
                        new CeaseFirePlan(
                                TRUCE,
                                "Truce",
                                "Everywhere.",
                                ZoneOffset.UTC,
                                new IssueId("STOP"),
                                ImmutableMap.of(option("s1"), end(4)),
                                JOINING.id(),
                                ADHESION,
                                Optional.of(new IssueId("WATCH")),
                                ImmutableMap.of(option("w1"), 1),
                                2,
                                duration)));
    }

    private static Body body(BodyId id, Body.Status status, Optional<RoleId> role) {
        return new Body(id, "Body " + id, "", status, "", role, ImmutableList.of());
    }

    private static WorldPlan world() {
        Condition inForce = new OneOf(new Reading(new Fact.CeaseFireState(TRUCE)), texts("IN_FORCE"));
        return new WorldPlan(
                ImmutableMap.of(
                        TRUST,
                        track(TRUST, 3, new Track.Drift(inForce, 1), new Track.Drift(Condition.always(), -1)),
                        PAIN,
                        track(PAIN, 98)),
                ImmutableList.of(
                        new Reaction(
                                new ReactionId("terms"),
                                new Fact.CeaseFireState(TRUCE),
                                ImmutableSet.of(),
                                values("TERMS_SET"),
                                false,
                                "Terms are set",
                                ImmutableList.of(new Effect.MoveTrack(TRUST, 6))),
                        new Reaction(
                                new ReactionId("first-listing"),
                                new Fact.DesignationOf(NEW),
                                values("UNDESIGNATED"),
                                values("CONTESTED"),
                                true,
                                "Somebody new is named",
                                ImmutableList.of(new Effect.MoveTrack(PAIN, 5), new Effect.MoveTrack(PAIN, -3))),
                        new Reaction(
                                new ReactionId("ready"),
                                new Fact.InvitationOf(P),
                                ImmutableSet.of(),
                                values("READY"),
                                true,
                                "Invitations are ready",
                                ImmutableList.of(new Effect.MoveTrack(TRUST, 2))),
                        new Reaction(
                                new ReactionId("left"),
                                new Fact.PresenceOf(R),
                                ImmutableSet.of(),
                                ImmutableSet.of(new Value.Truth(false)),
                                false,
                                "R is away",
                                ImmutableList.of(new Effect.MoveTrack(TRUST, -1)))),
                List.of(
                                inject(
                                        "N2",
                                        "1",
                                        Inject.Moment.END,
                                        2,
                                        Audience.plenary(),
                                        variant(Condition.always())),
                                inject(
                                        "N1",
                                        "1",
                                        Inject.Moment.END,
                                        1,
                                        Audience.plenary(),
                                        variant(Condition.always())),
                                inject(
                                        "N3",
                                        "2",
                                        Inject.Moment.START,
                                        3,
                                        Audience.of(List.of(P)),
                                        new Inject.Variant(
                                                Condition.always(),
                                                "For P",
                                                "SECRET NEWS",
                                                ImmutableList.of(new Effect.MoveWalkAway(P, 7)))),
                                inject(
                                        "N4",
                                        "2",
                                        Inject.Moment.END,
                                        4,
                                        Audience.plenary(),
                                        variant(is(LIST, "l1")),
                                        new Inject.Variant(is(LIST, "l2"), "second", "", ImmutableList.of())),
                                inject("N5", "3", Inject.Moment.START, 5, Audience.plenary(), variant(is(LIST, "l3"))))
                        .stream()
                        .collect(ImmutableMap.toImmutableMap(Inject::id, inject -> inject)));
    }

    private static Track track(TrackId id, int start, Track.Drift... drift) {
        return new Track(
                id, id.value(), "", "", Optional.empty(), start, "", ImmutableList.of(), ImmutableList.copyOf(drift));
    }

    private static Inject inject(
            String id, String phase, Inject.Moment moment, int hour, Audience to, Inject.Variant... variants) {
        return new Inject(
                new InjectId(id),
                new PhaseId(phase),
                moment,
                Instant.parse("2016-01-01T0%d:00:00Z".formatted(hour)),
                to,
                ImmutableList.copyOf(variants),
                ImmutableList.of(),
                "");
    }

    private static Inject.Variant variant(Condition condition) {
        return new Inject.Variant(condition, "first", "", ImmutableList.of());
    }

    private static Calendar calendar() {
        var rounds = ImmutableList.<Calendar.Round>builder();
        for (int day = 1; day <= 8; day++) {
            rounds.add(new Calendar.Round(
                    day,
                    "Day " + day,
                    ImmutableList.of(new Phase(
                            new PhaseId(String.valueOf(day)),
                            day,
                            Phase.Kind.FLOOR,
                            end(day).minusSeconds(11 * 3600),
                            end(day),
                            5))));
        }
        return new Calendar(
                ZoneOffset.UTC,
                rounds.build(),
                ImmutableList.of(deadline("DL1", 5), deadline("DL2", 6)),
                ImmutableList.of(new Effect.MoveWalkAway(Q, -2), new Effect.MoveTrack(TRUST, -1)));
    }

    private static Deadline deadline(String id, int day) {
        return new Deadline(
                new DeadlineId(id),
                id,
                end(day),
                not(LIST, ""),
                id.equals("DL1") ? ImmutableList.of(new Effect.MoveWalkAway(Q, 1)) : ImmutableList.of());
    }

    private static ImmutableList<Ending> endings() {
        return ImmutableList.of(
                new Ending(
                        "AGREED",
                        new All(ImmutableList.of(
                                new Condition.IsTrue(new Fact.Endorsed()),
                                new OneOf(new Reading(new Fact.CeaseFireState(TRUCE)), texts("PENDING", "IN_FORCE")))),
                        Ending.Scoring.SHEET,
                        ImmutableList.of(),
                        "Agreed."),
                new Ending(
                        "COLLAPSED",
                        new Compared(
                                new Reading(new Fact.Misses()), Relation.AT_LEAST, new Literal(new Value.Whole(2))),
                        Ending.Scoring.WALK_AWAY,
                        ImmutableList.of(new Effect.CollapseConference()),
                        "Collapsed."),
                new Ending("NO_DEAL", Condition.always(), Ending.Scoring.WALK_AWAY, ImmutableList.of(), "Nothing."));
    }

    private static Condition is(IssueId issue, String option) {
        return new Compared(new Reading(new Fact.Settled(issue)), Relation.EQUAL, new Literal(new Value.Text(option)));
    }

    private static Condition not(IssueId issue, String option) {
        return new Compared(
                new Reading(new Fact.Settled(issue)), Relation.NOT_EQUAL, new Literal(new Value.Text(option)));
    }

    private static ImmutableList<Value> texts(String... values) {
        return Arrays.stream(values).map(Value.Text::new).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<Value> values(String... values) {
        return ImmutableSet.copyOf(texts(values));
    }

    private static Decision settles(String issue, DecisionRule rule, String... options) {
        return new Decision(
                new DecisionId("settle-" + issue + "-" + options[0]),
                new Subject.Settling(
                        new IssueId(issue),
                        Arrays.stream(options).map(OptionId::new).collect(ImmutableSet.toImmutableSet())),
                ImmutableList.of(rule),
                Condition.always(),
                Condition.always());
    }

    private static Decision allows(ActKind act, DecisionRule rule) {
        return new Decision(
                new DecisionId(act.label()),
                new Subject.Allowing(act),
                ImmutableList.of(rule),
                Condition.always(),
                Condition.always());
    }

    private static DecisionRule rule(String id, Procedure procedure) {
        return new DecisionRule(new ProcedureId(id), "the rule " + id, procedure, false);
    }

    private static OptionId option(String id) {
        return new OptionId(id);
    }

    private static ImmutableSet<RoleId> roles(RoleId... roles) {
        return ImmutableSet.copyOf(roles);
    }
}
