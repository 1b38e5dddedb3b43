package parley.engine.instrument;

import com.google.common.collect.ImmutableSet;
import parley.engine.id.BodyId;

/** Whether a role is at the table. */
public sealed interface Presence {

    /** The names of all states. */
    ImmutableSet<String> LABELS = ImmutableSet.of("PRESENT", "BOYCOTTING", "WITHDRAWN", "EXCLUDED");

    /** The name of the state, such as {@code BOYCOTTING}. */
    default String label() {
        return switch (this) {
            case Present present -> "PRESENT";
            case Boycotting boycotting -> "BOYCOTTING";
            case Withdrawn withdrawn -> "WITHDRAWN";
            case Excluded excluded -> "EXCLUDED";
        };
    }

    /** Away by its own choice; it may come back. */
    sealed interface Away extends Presence permits Boycotting, Withdrawn {
        /** It comes back. */
        default Present comeBack() {
            return new Present();
        }
    }

    /** At the table. */
    record Present() implements Presence {
        /** It stays away in protest: in a consensus that counts as an objection. */
        public Boycotting boycott() {
            return new Boycotting();
        }

        /** It leaves: in a consensus it no longer counts. */
        public Withdrawn walkOut() {
            return new Withdrawn();
        }
    }

    /** Staying away in protest. */
    record Boycotting() implements Away {}

    /** Gone. */
    record Withdrawn() implements Away {}

    /** Without a seat, for good, because the body it speaks for is listed or designated. */
    record Excluded(BodyId body) implements Presence {
        /** That the body was shut out is void. */
        public Present readmit() {
            return new Present();
        }
    }
}
