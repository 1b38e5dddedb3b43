package parley.engine.session;

import java.util.Optional;
import parley.engine.id.PhaseId;

/**
 * Where talks by turns stand.
 *
 * @param over how many turns are over, used or passed
 * @param lastIn the phase in which the last of them ended; absent before the first
 * @param broken whether a role ended the talks for good
 */
public record Turns(int over, Optional<PhaseId> lastIn, boolean broken) {

    /** Before the first turn. */
    static final Turns NONE = new Turns(0, Optional.empty(), false);

    /** One turn more is over. */
    public Turns next(PhaseId phase) {
        return new Turns(over + 1, Optional.of(phase), broken);
    }

    /** The talks are over, whatever rounds are left. */
    public Turns broken(PhaseId phase) {
        return new Turns(over, Optional.of(phase), true);
    }
}
