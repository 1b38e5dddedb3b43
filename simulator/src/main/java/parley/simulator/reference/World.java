package parley.simulator.reference;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import parley.engine.condition.Condition;
import parley.engine.condition.Effect;
import parley.engine.condition.Expression;
import parley.engine.condition.Fact;
import parley.engine.condition.Relation;
import parley.engine.condition.Value;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.DeadlineId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.ReactionId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Designation;
import parley.engine.scenario.DesignationPlan;
import parley.engine.scenario.Phase;
import parley.engine.scenario.Reaction;
import parley.engine.scenario.Scenario;

/** Everything that conditions see and effects change (section 1), and what a change brings about by itself. */
final class World {

    static final Fact ENDORSED = new Fact.Endorsed();
    static final Fact CONFERENCE = new Fact.ConferenceState();

    final Scenario scenario;
    final List<Phase> phases;
    final Map<Fact, Value> facts = new HashMap<>();
    final Map<RoleId, String> presence = new HashMap<>();
    final Map<RoleId, Long> walkAway = new HashMap<>();
    final Map<CeaseFireId, Instant> starts = new HashMap<>();
    final Map<CeaseFireId, Integer> strained = new HashMap<>();
    final Map<DeadlineId, Instant> dates = new HashMap<>();
    final Set<DeadlineId> fallen = new HashSet<>();
    final Deque<RoleId> left = new ArrayDeque<>();
    final Set<IssueId> reopened = new HashSet<>();
    private final Set<ReactionId> spent = new HashSet<>();
    int now;
    boolean ending;
    boolean endCalled;

    World(Scenario scenario) {
        this.scenario = scenario;
        phases = scenario.calendar().phases();
        scenario.roles().keySet().forEach(role -> presence.put(role, "PRESENT"));
        presence.keySet().forEach(role -> facts.put(new Fact.PresenceOf(role), new Value.Truth(true)));
        scenario.sheets().forEach((role, sheet) -> walkAway.put(role, sheet.walkAway()));
        scenario.issues().keySet().forEach(issue -> facts.put(new Fact.Settled(issue), text("")));
        scenario.world().tracks().forEach((id, track) -> facts.put(new Fact.TrackOf(id), whole(track.start())));
        scenario.calendar()
                .deadlines()
                .forEach(deadline -> deadline.at().ifPresent(at -> dates.put(deadline.id(), at)));
        facts.put(new Fact.Misses(), whole(0));
        facts.put(ENDORSED, new Value.Truth(false));
        var plans = scenario.instruments();
        invitees().forEach(role -> facts.put(new Fact.InvitationOf(role), text("HELD")));
        facts.put(CONFERENCE, text("PLANNED"));
        plans.bodies()
                .forEach((id, body) ->
                        facts.put(new Fact.DesignationOf(id), text(body.status().name())));
        plans.ceaseFires().keySet().forEach(id -> facts.put(new Fact.CeaseFireState(id), text("NONE")));
    }

    Set<RoleId> invitees() {
        var plan = scenario.instruments().invitations();
        return plan.isPresent() ? plan.get().invitees().keySet() : Set.of();
    }

    Phase phase() {
        return phases.get(now);
    }

    /** Section 5: "while a phase runs, date is its first instant; when it ends ... date moves to its last". */
    void turnClock(boolean toTheEnd) {
        ending = toTheEnd;
        facts.put(new Fact.Round(), whole(phase().round()));
        facts.put(new Fact.Phase(), new Value.Text(phase().id().value()));
        facts.put(new Fact.Date(), new Value.Moment(date()));
    }

    Instant date() {
        return ending ? phase().to() : phase().from();
    }

    /** Section 5: what is of the story "falls due at the phase end that reaches its date". */
    boolean hasFallenDue(Instant instant) {
        int reached = ending ? now : now - 1;
        return reached >= 0 && !phases.get(reached).to().isBefore(instant);
    }

    static Value text(String label) {
        return new Value.Text(label);
    }

    static Value whole(long number) {
        return new Value.Whole(number);
    }

    long number(Fact fact) {
        return facts.get(fact) instanceof Value.Whole(var number) ? number : 0;
    }

    /** The option, state or status that something stands at; empty for an issue that is not settled. */
    String at(Fact fact) {
        return facts.get(fact) instanceof Value.Text(var label) ? label : "";
    }

    boolean isAt(Fact fact, String... some) {
        return List.of(some).contains(at(fact));
    }

    boolean isPresent(RoleId role) {
        return "PRESENT".equals(presence.get(role));
    }

    boolean isEndorsed() {
        return new Value.Truth(true).equals(facts.get(ENDORSED));
    }

    boolean isSettled(IssueId issue) {
        return !isAt(new Fact.Settled(issue), "");
    }

    boolean isAllSettled() {
        return scenario.issues().keySet().stream().allMatch(this::isSettled);
    }

    boolean holds(Condition condition) {
        return holds(condition, facts);
    }

    static boolean holds(Condition condition, Map<Fact, Value> facts) {
        return switch (condition) {
            case Condition.All(var parts) -> parts.stream().allMatch(part -> holds(part, facts));
            case Condition.Any(var parts) -> parts.stream().anyMatch(part -> holds(part, facts));
            case Condition.Not(var inner) -> !holds(inner, facts);
            case Condition.IsTrue(var fact) -> new Value.Truth(true).equals(facts.get(fact));
            case Condition.OneOf(var value, var values) -> values.contains(value(value, facts));
            case Condition.Compared(var left, var relation, var right) ->
                accepts(relation, Value.compare(value(left, facts), value(right, facts)));
        };
    }

    private static Value value(Expression expression, Map<Fact, Value> facts) {
        return switch (expression) {
            case Expression.Literal(var value) -> value;
            case Expression.Reading(var fact) -> facts.getOrDefault(fact, text(""));
            case Expression.Arithmetic(var left, var operator, var right) -> {
                long a = ((Value.Whole) value(left, facts)).value();
                long b = ((Value.Whole) value(right, facts)).value();
                yield whole(
                        switch (operator) {
                            case PLUS -> a + b;
                            case MINUS -> a - b;
                            case TIMES -> a * b;
                        });
            }
        };
    }

    private static boolean accepts(Relation relation, int order) {
        return switch (relation) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }

    /** Section 4, presence: at the table, or away in protest. */
    boolean isAround(RoleId role) {
        return isPresent(role) || isInProtest(role);
    }

    /** Section 4, presence: it stays away by boycott. */
    boolean isInProtest(RoleId role) {
        return "BOYCOTTING".equals(presence.get(role));
    }

    /** Section 4: designated and listed bodies "lose their seat". */
    boolean isShutOut(RoleId role) {
        return "EXCLUDED".equals(presence.get(role));
    }

    void set(Fact fact, String label) {
        change(Map.of(fact, text(label)));
    }

    /** Section 4, presence: when a role leaves, what waits for it is looked at again. */
    void turn(RoleId role, String label) {
        presence.put(role, label);
        if (!isPresent(role)) {
            left.add(role);
        }
        change(Map.of(new Fact.PresenceOf(role), new Value.Truth(isPresent(role))));
    }

    /** Section 1, "what moves them": a change brings about what the scenario says, right after it, a closing text last. */
    void change(Map<Fact, Value> after) {
        var before = new HashMap<Fact, Value>();
        after.forEach((fact, value) -> before.put(fact, Objects.requireNonNull(facts.put(fact, value))));
        scenario.world().reactions().stream()
                .filter(reaction -> after.containsKey(reaction.on()) && isDue(reaction, before))
                .sorted(Comparator.comparing(reaction -> reaction.on().equals(ENDORSED)))
                .toList()
                .forEach(this::react);
    }

    private boolean isDue(Reaction reaction, Map<Fact, Value> before) {
        var from = Objects.requireNonNull(before.get(reaction.on()));
        var to = Objects.requireNonNull(facts.get(reaction.on()));
        return !to.equals(from)
                && reaction.to().contains(to)
                && (reaction.from().isEmpty() || reaction.from().contains(from));
    }

    /** Chosen: what happens once has happened when it had an effect. */
    private void react(Reaction reaction) {
        if (!reaction.once() || !spent.contains(reaction.id())) {
            if (reaction.effects().stream().anyMatch(this::isFelt)) {
                spent.add(reaction.id());
            }
            bringAbout(reaction.effects());
        }
    }

    private boolean isFelt(Effect effect) {
        return switch (effect) {
            case Effect.MoveTrack(var track, var by) -> by != 0;
            case Effect.ReopenIssue(var issue) -> isSettled(issue);
            case Effect.SettleIssue(var issue, var option) -> !isSettled(issue);
            case Effect.MoveWalkAway walkAway -> true;
            case Effect.CollapseConference collapse -> !isAt(CONFERENCE, "COLLAPSED", "CLOSED");
            case Effect.ContestBody(var body) -> isAt(new Fact.DesignationOf(body), "UNDESIGNATED", "PARKED");
            case Effect.DecideBody(var body, var outcome) ->
                isAt(new Fact.DesignationOf(body), "UNDESIGNATED", "CONTESTED")
                        || (isAt(new Fact.DesignationOf(body), "PARKED") && outcome != Designation.Outcome.PARKED);
            case Effect.StrainCeaseFire(var id) -> isAt(new Fact.CeaseFireState(id), "IN_FORCE", "RENEWED");
            case Effect.SetDeadline(var deadline, var at) ->
                !fallen.contains(deadline) && !at.equals(dates.get(deadline));
            case Effect.Announce announcement -> true;
            case Effect.EndSession end -> true;
        };
    }

    /**
     * Section 1: "effects are a closed list too". Chosen: of effects that come together the tracks move first; and what they do to
     * issues is worked out for all of them before the first has an effect, so that a reaction gives none of them more to do.
     */
    void bringAbout(List<Effect> effects) {
        Map<IssueId, String> stands = new HashMap<>();
        scenario.issues().keySet().forEach(issue -> stands.put(issue, at(new Fact.Settled(issue))));
        Stream.concat(
                        effects.stream().filter(Effect.MoveTrack.class::isInstance),
                        effects.stream().filter(effect -> !(effect instanceof Effect.MoveTrack)))
                .filter(effect -> switch (effect) {
                    case Effect.ReopenIssue(var issue) -> !"".equals(stands.put(issue, ""));
                    case Effect.SettleIssue(var issue, var option) ->
                        "".equals(stands.get(issue)) && "".equals(stands.put(issue, option.value()));
                    default -> true;
                })
                .toList()
                .stream()
                .filter(this::isFelt)
                .forEach(effect -> {
                    switch (effect) {
                        case Effect.MoveTrack(var track, var by) -> {
                            var fact = new Fact.TrackOf(track);
                            facts.put(fact, whole(Math.max(0, Math.min(100, number(fact) + by))));
                        }
                        case Effect.MoveWalkAway(var role, var by) -> walkAway.merge(role, by, Long::sum);
                        case Effect.ReopenIssue(var issue) -> reopen(issue);
                        case Effect.SettleIssue(var issue, var option) -> settle(issue, option);
                        case Effect.CollapseConference collapse -> set(CONFERENCE, "COLLAPSED");
                        case Effect.ContestBody(var body) -> set(new Fact.DesignationOf(body), "CONTESTED");
                        case Effect.DecideBody(var body, var outcome) ->
                            decide(body, outcome, new HashMap<>(facts), () -> true);
                        case Effect.StrainCeaseFire(var id) -> strain(id);
                        case Effect.SetDeadline(var deadline, var at) -> dates.put(deadline, at);
                        case Effect.Announce announcement -> {}
                        case Effect.EndSession end -> endCalled = true;
                    }
                });
    }

    /** An open issue is settled, and what hangs on it follows: bodies and cease-fires (section 4). */
    void settle(IssueId issue, OptionId option) {
        if (isSettled(issue)) {
            return;
        }
        var bodies = new HashMap<>(facts);
        BooleanSupplier still = () -> isAt(new Fact.Settled(issue), option.value());
        set(new Fact.Settled(issue), option.value());
        designations(issue)
                .flatMap(plan -> plan.statuses(option).entrySet().stream())
                .forEach(entry -> decide(entry.getKey(), entry.getValue(), bodies, still));
        scenario.instruments().ceaseFires().values().stream()
                .filter(plan -> plan.issue().equals(issue) && plan.starts().containsKey(option))
                .forEach(plan -> {
                    var state = new Fact.CeaseFireState(plan.id());
                    Instant start = plan.starts().get(option);
                    if (still.getAsBoolean() && isAt(state, "DRAFTED") && !start.equals(starts.get(plan.id()))) {
                        set(state, "NONE");
                    }
                    if (still.getAsBoolean() && isAt(state, "NONE")) {
                        starts.put(plan.id(), start);
                        set(state, "DRAFTED");
                    }
                });
    }

    /** Section 4: "UNDESIGNATED > CONTESTED > {DESIGNATED | CLEARED | PARKED}", "PARKED > CONTESTED (reopened)". */
    private void decide(BodyId id, Designation.Outcome outcome, Map<Fact, Value> before, BooleanSupplier still) {
        var body = new Fact.DesignationOf(id);
        var undecided = List.of(text("UNDESIGNATED"), text(outcome == Designation.Outcome.PARKED ? "" : "PARKED"));
        if (still.getAsBoolean() && undecided.contains(before.get(body)) && undecided.contains(facts.get(body))) {
            set(body, "CONTESTED");
        }
        if (still.getAsBoolean() && isAt(body, "CONTESTED")) {
            set(body, outcome.name());
        }
    }

    void strain(CeaseFireId id) {
        strained.put(id, phase().round());
        set(new Fact.CeaseFireState(id), "STRAINED");
    }

    /** Section 2: a closing text is "void when one is reopened"; section 4: "PARKED > CONTESTED (reopened)". */
    private void reopen(IssueId issue) {
        if (isSettled(issue)) {
            var parked = designations(issue)
                    .flatMap(plan -> plan.statuses(new OptionId(at(new Fact.Settled(issue)))).keySet().stream())
                    .map(Fact.DesignationOf::new)
                    .filter(body -> isAt(body, "PARKED") && isParkedBy(body, issue))
                    .toList();
            reopened.add(issue);
            change(Map.of(new Fact.Settled(issue), text(""), ENDORSED, new Value.Truth(false)));
            parked.stream()
                    .filter(body -> isAt(body, "PARKED") && !isParkedBy(body, issue))
                    .forEach(body -> set(body, "CONTESTED"));
            scenario.instruments().ceaseFires().values().stream()
                    .filter(plan -> plan.issue().equals(issue) && isAt(new Fact.CeaseFireState(plan.id()), "DRAFTED"))
                    .filter(plan -> !isSettled(issue)
                            || !Objects.equals(
                                    plan.starts().get(new OptionId(at(new Fact.Settled(issue)))),
                                    starts.get(plan.id())))
                    .forEach(plan -> set(new Fact.CeaseFireState(plan.id()), "NONE"));
        }
    }

    /** Whether the option at which an issue stands by now parks this body. */
    private boolean isParkedBy(Fact.DesignationOf body, IssueId issue) {
        return isSettled(issue)
                && designations(issue)
                        .anyMatch(plan -> plan.statuses(new OptionId(at(new Fact.Settled(issue))))
                                        .get(body.body())
                                == Designation.Outcome.PARKED);
    }

    private Stream<DesignationPlan> designations(IssueId issue) {
        return scenario.instruments().designations().stream()
                .filter(plan -> plan.issue().equals(issue));
    }
}
