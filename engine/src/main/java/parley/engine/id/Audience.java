package parley.engine.id;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Those who may know of something: the whole table, or the roles named. */
public sealed interface Audience {

    /** Everybody at the table. */
    static Audience plenary() {
        return new Plenary();
    }

    /** Whether this role is among the audience. */
    boolean includes(RoleId role);

    /** Whether everybody in the other audience is in this one. */
    default boolean includesAll(Audience other) {
        return switch (other) {
            case Plenary plenary -> this instanceof Plenary;
            case Closed(var roles) -> roles.stream().allMatch(this::includes);
        };
    }

    /** The same, with this role. */
    default Audience including(RoleId role) {
        return switch (this) {
            case Plenary plenary -> plenary;
            case Closed(var roles) ->
                of(ImmutableSet.<RoleId>builder().addAll(roles).add(role).build());
        };
    }

    /** The audience made of these roles and nobody else; two audiences of the same roles are equal. */
    static Audience of(Collection<RoleId> roles) {
        return new Closed(ImmutableSortedSet.copyOf(Closed.ORDER, roles));
    }

    /** Everybody at the table. */
    record Plenary() implements Audience {
        @Override
        public boolean includes(RoleId role) {
            return true;
        }

        @Override
        public String toString() {
            return "plenary";
        }
    }

    /** Only the roles named; at least one. Sorted by id, so that the order in which they were named tells nothing. */
    record Closed(ImmutableSortedSet<RoleId> roles) implements Audience {

        private static final Comparator<RoleId> ORDER = Comparator.comparing(RoleId::value);

        /** @throws IllegalArgumentException if no role is named */
        public Closed {
            if (roles.isEmpty()) {
                throw new IllegalArgumentException("a closed audience needs at least one role");
            }
        }

        @Override
        public boolean includes(RoleId role) {
            return roles.contains(role);
        }

        @Override
        public String toString() {
            return roles.stream().map(RoleId::value).collect(Collectors.joining("+"));
        }
    }
}
