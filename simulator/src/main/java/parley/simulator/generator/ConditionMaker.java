package parley.simulator.generator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import parley.engine.condition.Condition;
import parley.engine.condition.Expression;
import parley.engine.condition.Expression.Literal;
import parley.engine.condition.Expression.Reading;
import parley.engine.condition.Fact;
import parley.engine.condition.Relation;
import parley.engine.condition.Value;
import parley.engine.id.IssueId;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Designation;
import parley.engine.instrument.Invitation;

/** Conditions over what the material names. */
record ConditionMaker(Chance chance, Material material) {

    /** Any condition, perhaps put together from others. */
    Condition any() {
        return about(ImmutableList.copyOf(material.issues().keySet()));
    }

    /** A condition that names no other issues than these. */
    Condition about(List<IssueId> issues) {
        return switch (chance.below(10)) {
            case 0 -> new Condition.Not(simple(issues));
            case 1 -> new Condition.All(ImmutableList.of(simple(issues), simple(issues)));
            case 2 -> new Condition.Any(ImmutableList.of(simple(issues), simple(issues)));
            default -> simple(issues);
        };
    }

    /** A condition in so many cases of a hundred, and otherwise none. */
    Condition in(int cases) {
        return chance.percent(cases) ? any() : Condition.always();
    }

    /** What invitations wait for: it does not name them, else they would wait for themselves. */
    Condition understanding() {
        var uninvited = new Material(
                material.roles(),
                material.scored(),
                material.issues(),
                material.tracks(),
                ImmutableList.of(),
                material.conference(),
                material.bodies(),
                material.ceaseFires(),
                material.endorses(),
                material.rounds());
        return new ConditionMaker(chance, uninvited).any();
    }

    /** A condition over the options of issues alone, such as a package must meet. */
    Condition ofCoherence() {
        var issues = ImmutableList.copyOf(material.issues().keySet());
        IssueId first = chance.pick(issues);
        IssueId second = chance.pick(issues);
        return new Condition.Any(ImmutableList.of(
                new Condition.Not(settledAt(first)), first.equals(second) ? never() : settledAt(second)));
    }

    private static Condition never() {
        return new Condition.Any(ImmutableList.of());
    }

    private Condition settledAt(IssueId issue) {
        return is(new Fact.Settled(issue), option(issue));
    }

    private Value option(IssueId issue) {
        var options = material.issues().getOrDefault(issue, ImmutableList.of());
        return new Value.Text(chance.pick(options).value());
    }

    private Condition simple(List<IssueId> issues) {
        if (!issues.isEmpty() && chance.percent(50)) {
            return settled(chance.pick(issues));
        }
        return chance.pick(others()).make();
    }

    private Condition settled(IssueId issue) {
        return switch (chance.below(4)) {
            case 0 ->
                new Condition.OneOf(
                        new Reading(new Fact.Settled(issue)), ImmutableList.of(option(issue), option(issue)));
            case 1 -> settledAt(issue);
            default -> compared(new Fact.Settled(issue), Relation.NOT_EQUAL, new Value.Text(""));
        };
    }

    @FunctionalInterface
    private interface Made {
        Condition make();
    }

    private List<Made> others() {
        List<Made> others = new ArrayList<>();
        others.add(() -> compared(new Fact.Round(), relation(), new Value.Whole(chance.between(1, 3))));
        others.add(() -> is(
                new Fact.Phase(),
                new Value.Text(chance.pick(material.phases()).id().value())));
        others.add(() -> compared(new Fact.Date(), relation(), new Value.Moment(instant())));
        others.add(() -> compared(new Fact.Misses(), Relation.AT_LEAST, new Value.Whole(chance.between(1, 2))));
        others.add(() -> new Condition.IsTrue(new Fact.PresenceOf(chance.pick(material.roles()))));
        if (material.endorses()) {
            others.add(() -> new Condition.IsTrue(new Fact.Endorsed()));
        }
        if (!material.tracks().isEmpty()) {
            others.add(this::track);
        }
        if (!material.invitees().isEmpty()) {
            others.add(() -> is(new Fact.InvitationOf(chance.pick(material.invitees())), label(Invitation.LABELS)));
        }
        if (material.conference()) {
            others.add(() -> is(new Fact.ConferenceState(), label(Conference.LABELS)));
        }
        if (!material.bodies().isEmpty()) {
            others.add(() -> is(new Fact.DesignationOf(chance.pick(material.bodies())), label(Designation.LABELS)));
        }
        if (!material.ceaseFires().isEmpty()) {
            others.add(() -> is(new Fact.CeaseFireState(chance.pick(material.ceaseFires())), label(CeaseFire.LABELS)));
        }
        return others;
    }

    private Condition track() {
        Expression value = new Reading(new Fact.TrackOf(chance.pick(material.tracks())));
        Expression left = chance.percent(70)
                ? value
                : new Expression.Arithmetic(
                        value, chance.pick(Expression.Operator.values()), new Reading(new Fact.Round()));
        return new Condition.Compared(left, relation(), new Literal(new Value.Whole(chance.between(20, 80))));
    }

    /** An instant of the calendar: often the very last one of a phase, or one second beside it. */
    Instant instant() {
        var phase = chance.pick(material.phases());
        return chance.pick(
                phase.from(),
                phase.to(),
                phase.to(),
                phase.to().plusSeconds(1),
                phase.from().plus(Duration.ofHours(3)));
    }

    private Value label(ImmutableSet<String> labels) {
        return new Value.Text(chance.pick(labels.asList()));
    }

    private Relation relation() {
        return chance.pick(Relation.values());
    }

    private static Condition is(Fact fact, Value value) {
        return compared(fact, Relation.EQUAL, value);
    }

    private static Condition compared(Fact fact, Relation relation, Value value) {
        return new Condition.Compared(new Reading(fact), relation, new Literal(value));
    }
}
