package parley.engine.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import parley.engine.id.IssueId;
import parley.engine.id.RoleId;

/** A question about the facts of a session that is answered by yes or no. */
public sealed interface Condition {

    /** The condition that always holds. */
    static Condition always() {
        return new All(ImmutableList.of());
    }

    /** Whether the condition holds, given the facts. */
    boolean holds(Facts facts);

    /** The facts that the answer depends on. */
    Stream<Fact> facts();

    /** The issues that the answer depends on. */
    default ImmutableSet<IssueId> issues() {
        return facts().flatMap(fact -> fact instanceof Fact.Settled(var issue) ? Stream.of(issue) : Stream.empty())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Whether the answer depends on who assents to a text, and on nothing else. */
    default boolean asksOnlyAssents() {
        return facts().findAny().isPresent() && facts().allMatch(Fact.AssentOf.class::isInstance);
    }

    /** The roles whose assent to a text the answer depends on. */
    default Stream<RoleId> assents() {
        return facts().flatMap(fact -> fact instanceof Fact.AssentOf(var role) ? Stream.of(role) : Stream.empty())
                .distinct();
    }

    /** What must hold together, however deep in brackets: the conjuncts of each part of {@link All}, or the condition itself. */
    default Stream<Condition> conjuncts() {
        return Stream.of(this);
    }

    /** Holds when every part does; also when there is none. */
    record All(ImmutableList<Condition> parts) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            for (Condition part : parts) {
                if (!part.holds(facts)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Stream<Fact> facts() {
            return parts.stream().flatMap(Condition::facts);
        }

        @Override
        public Stream<Condition> conjuncts() {
            return parts.stream().flatMap(Condition::conjuncts);
        }
    }

    /** Holds when at least one part does. */
    record Any(ImmutableList<Condition> alternatives) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            for (Condition part : alternatives) {
                if (part.holds(facts)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Stream<Fact> facts() {
            return alternatives.stream().flatMap(Condition::facts);
        }
    }

    /** Holds when the other does not. */
    record Not(Condition condition) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return !condition.holds(facts);
        }

        @Override
        public Stream<Fact> facts() {
            return condition.facts();
        }
    }

    /** Holds when a fact that is a {@link Value.Truth} is true. */
    record IsTrue(Fact fact) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return facts.valueOf(fact).equals(new Value.Truth(true));
        }

        @Override
        public Stream<Fact> facts() {
            return Stream.of(fact);
        }
    }

    /** Holds when two values stand in this relation. */
    record Compared(Expression left, Relation relation, Expression right) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return relation.accepts(Value.compare(left.in(facts), right.in(facts)));
        }

        @Override
        public Stream<Fact> facts() {
            return Stream.concat(left.facts(), right.facts());
        }
    }

    /** Holds when the value is one of those listed. */
    record OneOf(Expression value, ImmutableList<Value> values) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return values.contains(value.in(facts));
        }

        @Override
        public Stream<Fact> facts() {
            return value.facts();
        }
    }
}
