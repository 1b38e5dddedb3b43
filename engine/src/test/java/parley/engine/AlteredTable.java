package parley.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import parley.engine.command.SessionCommand;
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
import parley.engine.id.DecisionId;
import parley.engine.id.InjectId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.PhaseId;
import parley.engine.id.ReactionId;
import parley.engine.id.RoleId;
import parley.engine.id.TrackId;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.Designation;
import parley.engine.procedure.Procedure.Adhesion;
import parley.engine.scenario.Body;
import parley.engine.scenario.Calendar;
import parley.engine.scenario.CeaseFirePlan;
import parley.engine.scenario.Deadline;
import parley.engine.scenario.Decision;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.DesignationPlan;
import parley.engine.scenario.Ending;
import parley.engine.scenario.Inject;
import parley.engine.scenario.InstrumentPlans;
import parley.engine.scenario.Invitations;
import parley.engine.scenario.Phase;
import parley.engine.scenario.Reaction;
import parley.engine.scenario.Role;
import parley.engine.scenario.Scenario;
import parley.engine.scenario.Sheet;
import parley.engine.scenario.Track;
import parley.engine.scenario.WorldPlan;

/**
 * The wider table with parts of it replaced, for tests that need one thing to be otherwise. Without a change it is a quiet
 * table: nothing drifts, no news comes, nothing is due and nothing follows from anything.
 */
final class AlteredTable {

    private ImmutableMap<RoleId, Role> roles;
    private ImmutableList<Decision> decisions;
    private InstrumentPlans instruments;
    private WorldPlan world;
    private Calendar calendar;
    private ImmutableMap<RoleId, Sheet> sheets;
    private ImmutableList<Ending> endings;

    private AlteredTable(Scenario wider) {
        roles = wider.roles();
        decisions = wider.decisions();
        instruments = wider.instruments();
        world = new WorldPlan(
                ImmutableMap.of(
                        WiderTable.TRUST, track(WiderTable.TRUST, 50), WiderTable.PAIN, track(WiderTable.PAIN, 50)),
                ImmutableList.of(),
                ImmutableMap.of());
        calendar = new Calendar(
                wider.calendar().zone(), wider.calendar().rounds(), ImmutableList.of(), ImmutableList.of());
        sheets = wider.sheets();
        endings = wider.endings();
    }

    static AlteredTable quiet() {
        return new AlteredTable(WiderTable.scenario(Optional.empty()));
    }

    AlteredTable tracks(Track... all) {
        world = new WorldPlan(
                Arrays.stream(all).collect(ImmutableMap.toImmutableMap(Track::id, track -> track)),
                world.reactions(),
                world.injects());
        return this;
    }

    AlteredTable reactions(Reaction... all) {
        world = new WorldPlan(world.tracks(), ImmutableList.copyOf(all), world.injects());
        return this;
    }

    AlteredTable news(Inject... all) {
        world = new WorldPlan(
                world.tracks(),
                world.reactions(),
                Arrays.stream(all).collect(ImmutableMap.toImmutableMap(Inject::id, inject -> inject)));
        return this;
    }

    AlteredTable deadlines(Deadline... all) {
        calendar = new Calendar(calendar.zone(), calendar.rounds(), ImmutableList.copyOf(all), calendar.eachMiss());
        return this;
    }

    AlteredTable eachMiss(Effect... effects) {
        calendar =
                new Calendar(calendar.zone(), calendar.rounds(), calendar.deadlines(), ImmutableList.copyOf(effects));
        return this;
    }

    /** The one phase of a day is of this kind. */
    AlteredTable kind(int day, Phase.Kind kind) {
        var rounds = calendar.rounds().stream()
                .map(round -> round.number() == day
                        ? new Calendar.Round(
                                day,
                                round.title(),
                                round.phases().stream()
                                        .map(phase -> new Phase(
                                                phase.id(), day, kind, phase.from(), phase.to(), phase.minutes()))
                                        .collect(ImmutableList.toImmutableList()))
                        : round)
                .collect(ImmutableList.toImmutableList());
        calendar = new Calendar(calendar.zone(), rounds, calendar.deadlines(), calendar.eachMiss());
        return this;
    }

    AlteredTable endings(Ending... all) {
        endings = ImmutableList.copyOf(all);
        return this;
    }

    AlteredTable sheet(RoleId role, Sheet sheet) {
        sheets = with(sheets, role, sheet);
        return this;
    }

    AlteredTable role(RoleId role, UnaryOperator<Role> change) {
        roles = with(roles, role, change.apply(roles.get(role)));
        return this;
    }

    /** What must hold at the instant at which an act that was decided on takes effect. */
    AlteredTable needs(ActKind act, Condition needs) {
        decisions = decisions.stream()
                .map(decision -> decision.subject().equals(new Decision.Subject.Allowing(act))
                        ? new Decision(decision.id(), decision.subject(), decision.rules(), decision.when(), needs)
                        : decision)
                .collect(ImmutableList.toImmutableList());
        return this;
    }

    /** With a decision that leaves an act to this rule. */
    AlteredTable decides(ActKind act, DecisionRule rule) {
        decisions = ImmutableList.<Decision>builder()
                .addAll(decisions)
                .add(new Decision(
                        new DecisionId(act.label()),
                        new Decision.Subject.Allowing(act),
                        ImmutableList.of(rule),
                        Condition.always(),
                        Condition.always()))
                .build();
        return this;
    }

    /** What the invitations wait for. */
    AlteredTable understanding(Condition condition) {
        instruments = new InstrumentPlans(
                instruments.invitations().map(plan -> new Invitations(plan.invitees(), condition)),
                instruments.conference(),
                instruments.bodies(),
                instruments.designations(),
                instruments.ceaseFires());
        return this;
    }

    AlteredTable body(Body body) {
        instruments = new InstrumentPlans(
                instruments.invitations(),
                instruments.conference(),
                with(instruments.bodies(), body.id(), body),
                instruments.designations(),
                instruments.ceaseFires());
        return this;
    }

    /** What an option of LIST gives a body. */
    AlteredTable designates(String option, BodyId body, Designation.Outcome status) {
        var plan = instruments.designations().orElseThrow();
        instruments = new InstrumentPlans(
                instruments.invitations(),
                instruments.conference(),
                instruments.bodies(),
                Optional.of(new DesignationPlan(
                        plan.issue(),
                        with(
                                plan.options(),
                                new OptionId(option),
                                with(plan.statuses(new OptionId(option)), body, status)))),
                instruments.ceaseFires());
        return this;
    }

    AlteredTable truce(UnaryOperator<CeaseFirePlan> change) {
        return ceaseFire(change.apply(instruments.ceaseFires().get(WiderTable.TRUCE)));
    }

    AlteredTable ceaseFire(CeaseFirePlan plan) {
        instruments = new InstrumentPlans(
                instruments.invitations(),
                instruments.conference(),
                instruments.bodies(),
                instruments.designations(),
                with(instruments.ceaseFires(), plan.id(), plan));
        return this;
    }

    Scenario scenario() {
        Scenario wider = WiderTable.scenario(Optional.empty());
        return new Scenario(
                wider.id(),
                wider.header(),
                wider.facts(),
                roles,
                wider.issues(),
                wider.steps(),
                wider.coherence(),
                wider.procedures(),
                decisions,
                instruments,
                world,
                calendar,
                sheets,
                endings);
    }

    /** Opened, with every role seated, in its first phase. */
    Play started() {
        Play play = new Play(new Engine(scenario()));
        play.engine.scenario().roles().keySet().forEach(play::take);
        play.accepted(new SessionCommand.Start());
        return play;
    }

    static Track track(TrackId id, int start, Track.Drift... drift) {
        return new Track(
                id, id.value(), "", "", Optional.empty(), start, "", ImmutableList.of(), ImmutableList.copyOf(drift));
    }

    /** A reaction to the change of a fact from any value to this one. */
    static Reaction reaction(String id, Fact on, Object to, Effect... effects) {
        return new Reaction(
                new ReactionId(id), on, ImmutableSet.of(), ImmutableSet.of(value(to)), false, id, list(effects));
    }

    static Reaction from(Object before, Reaction reaction) {
        return new Reaction(
                reaction.id(),
                reaction.on(),
                ImmutableSet.of(value(before)),
                reaction.to(),
                reaction.once(),
                reaction.why(),
                reaction.effects());
    }

    static Reaction once(Reaction reaction) {
        return new Reaction(
                reaction.id(), reaction.on(), reaction.from(), reaction.to(), true, reaction.why(), reaction.effects());
    }

    /** News for everybody at an hour of the first day, with one variant that always holds. */
    static Inject news(String id, int day, Inject.Moment moment, int hour, Effect... effects) {
        return news(id, day, moment, hour, Audience.plenary(), variant(Condition.always(), effects));
    }

    static Inject news(String id, int day, Inject.Moment moment, int hour, Audience to, Inject.Variant... variants) {
        return new Inject(
                new InjectId(id),
                new PhaseId(String.valueOf(day)),
                moment,
                Instant.parse("2016-01-01T%02d:00:00Z".formatted(hour)),
                to,
                ImmutableList.copyOf(variants),
                ImmutableList.of(),
                "");
    }

    /** The same news, which each of those it is aimed at is asked to acknowledge. */
    static Inject toAcknowledge(Inject it) {
        return new Inject(it.id(), it.when(), it.date(), it.to(), true, it.variants(), it.sources(), it.note());
    }

    static Inject.Variant variant(Condition condition, Effect... effects) {
        return new Inject.Variant(condition, "title", "text", list(effects));
    }

    /** A deadline that falls due at the end of a day and is missed. */
    static Deadline missed(String id, int day, Effect... effects) {
        return deadline(id, WiderTable.end(day), never(), effects);
    }

    static Deadline deadline(String id, Instant at, Condition metIf, Effect... missed) {
        return new Deadline(new DeadlineId(id), id, at, metIf, list(missed));
    }

    static Ending ending(String outcome, Condition condition, Ending.Scoring scoring, Effect... effects) {
        return new Ending(outcome, condition, scoring, list(effects), outcome + ".");
    }

    static Effect move(TrackId track, int by) {
        return new Effect.MoveTrack(track, by);
    }

    static Effect walkAway(RoleId role, long by) {
        return new Effect.MoveWalkAway(role, by);
    }

    static Effect reopen(String issue) {
        return new Effect.ReopenIssue(new IssueId(issue));
    }

    static Fact settled(String issue) {
        return new Fact.Settled(new IssueId(issue));
    }

    static Condition isRound(int round) {
        return isWhole(new Fact.Round(), round);
    }

    static Condition isWhole(Fact fact, int value) {
        return equal(fact, new Value.Whole(value));
    }

    static Condition isAt(Fact fact, String value) {
        return equal(fact, new Value.Text(value));
    }

    private static Condition equal(Fact fact, Value value) {
        return new Condition.Compared(new Expression.Reading(fact), Relation.EQUAL, new Expression.Literal(value));
    }

    static Condition never() {
        return new Condition.Any(ImmutableList.of());
    }

    static CeaseFirePlan joinedBy(CeaseFirePlan plan, ImmutableSet<RoleId> parties, ImmutableSet<RoleId> required) {
        return new CeaseFirePlan(
                plan.id(),
                plan.title(),
                plan.scope(),
                plan.zone(),
                plan.issue(),
                plan.starts(),
                plan.acceptance(),
                new Adhesion(parties, required, plan.adhesion().until()),
                plan.monitoring(),
                plan.patience(),
                plan.lapsesAfter(),
                plan.duration());
    }

    static CeaseFirePlan named(CeaseFirePlan plan, CeaseFireId id, Map<String, Instant> starts) {
        return new CeaseFirePlan(
                id,
                plan.title(),
                plan.scope(),
                plan.zone(),
                plan.issue(),
                starts.entrySet().stream()
                        .collect(ImmutableMap.toImmutableMap(
                                entry -> new OptionId(entry.getKey()), Map.Entry::getValue)),
                plan.acceptance(),
                plan.adhesion(),
                plan.monitoring(),
                plan.patience(),
                plan.lapsesAfter(),
                plan.duration());
    }

    private static Value value(Object value) {
        return switch (value) {
            case String text -> new Value.Text(text);
            case Boolean truth -> new Value.Truth(truth);
            default -> throw new IllegalArgumentException("no value: " + value);
        };
    }

    private static ImmutableList<Effect> list(Effect... effects) {
        return ImmutableList.copyOf(effects);
    }

    private static <K, V> ImmutableMap<K, V> with(ImmutableMap<K, V> map, K key, V value) {
        var changed = ImmutableMap.<K, V>builder();
        changed.putAll(map);
        changed.put(key, value);
        return changed.buildKeepingLast();
    }
}
