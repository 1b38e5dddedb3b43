package parley.engine.instrument;

import java.time.Instant;

/** What a role asks of an instrument, by its own right or as a term of a proposal. */
public sealed interface Act {

    /** What sort of act this is. */
    ActKind kind();

    /** An act that needs nothing said beyond its kind. */
    record Plain(ActKind kind) implements Act {
        /** @throws IllegalArgumentException for {@link ActKind#RESUME}, which names a day */
        public Plain {
            if (kind == ActKind.RESUME) {
                throw new IllegalArgumentException("resuming the conference names the day of the next meeting");
            }
        }
    }

    /**
     * Calls a paused conference back.
     *
     * @param on the instant of story time at which it meets again
     */
    record Resume(Instant on) implements Act {
        @Override
        public ActKind kind() {
            return ActKind.RESUME;
        }
    }
}
