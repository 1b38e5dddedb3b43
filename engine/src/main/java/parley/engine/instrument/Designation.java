package parley.engine.instrument;

import com.google.common.collect.ImmutableSet;

/** The status of a body: whether it is held to be terrorist, and by whom. */
public sealed interface Designation {

    /** The names of all states. */
    ImmutableSet<String> LABELS =
            ImmutableSet.of("UNDESIGNATED", "CONTESTED", "DESIGNATED", "CLEARED", "PARKED", "LISTED");

    /** The name of the state that conditions compare with, such as {@code PARKED}. */
    default String label() {
        return switch (this) {
            case Undesignated undesignated -> "UNDESIGNATED";
            case Contested contested -> "CONTESTED";
            case Designated designated -> "DESIGNATED";
            case Cleared cleared -> "CLEARED";
            case Parked parked -> "PARKED";
            case Listed listed -> "LISTED";
        };
    }

    /** What can be decided of a body. */
    enum Outcome {
        DESIGNATED,
        CLEARED,
        PARKED
    }

    /** A body of which the table has decided something. */
    sealed interface Decided extends Designation permits Designated, Cleared, Parked {
        /** The question is open again. */
        default Contested reopen() {
            return new Contested();
        }
    }

    /** A body that no cease-fire covers and that has no seat. */
    sealed interface Excluded extends Designation permits Designated, Listed {}

    /** Nobody has claimed anything of it. */
    record Undesignated() implements Designation {
        /** Somebody says that it is terrorist. That excludes nobody. */
        public Contested contest() {
            return new Contested();
        }
    }

    /** Claimed by some to be terrorist, and not decided. */
    record Contested() implements Designation {
        /** The table has agreed to shut it out. */
        public Designated designate() {
            return new Designated();
        }

        /** The table has agreed not to. */
        public Cleared clear() {
            return new Cleared();
        }

        /** The table has agreed to leave the question for later. */
        public Parked park() {
            return new Parked();
        }
    }

    /** Shut out by the table. */
    record Designated() implements Decided, Excluded {}

    /** Not shut out. */
    record Cleared() implements Decided {}

    /** Set aside; the question can be reopened. */
    record Parked() implements Decided {}

    /** Listed by the UN Security Council, for good. */
    record Listed() implements Excluded {}
}
