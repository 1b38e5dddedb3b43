package parley.engine.instrument;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import parley.engine.id.CeaseFireId;

/** What a role asks of an instrument, by its own right or as a term of a proposal. */
public sealed interface Act {

    /** What sort of act this is. */
    ActKind kind();

    /** An act that needs nothing said beyond its kind. */
    record Plain(ActKind kind) implements Act {
        /** @throws IllegalArgumentException for an act that names a day or a cease-fire */
        public Plain {
            if (kind == ActKind.RESUME || kind.namesCeaseFire()) {
                throw new IllegalArgumentException(kind.label() + " names a day or a cease-fire");
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

    /** Sets terms, repairs, refuses terms or reports a breach. */
    record OnCeaseFire(ActKind kind, CeaseFireId ceaseFire) implements Act {
        /** @throws IllegalArgumentException for an act that is not asked of a cease-fire, or says more */
        public OnCeaseFire {
            if (!kind.namesCeaseFire() || kind == ActKind.ACCEPT_TERMS) {
                throw new IllegalArgumentException(kind.label() + " is no act that only names a cease-fire");
            }
        }
    }

    /**
     * Accepts the terms of a cease-fire.
     *
     * @param reservations readings that are recorded with the acceptance and never negotiated
     */
    record AcceptTerms(CeaseFireId ceaseFire, ImmutableList<String> reservations) implements Act {
        @Override
        public ActKind kind() {
            return ActKind.ACCEPT_TERMS;
        }
    }
}
