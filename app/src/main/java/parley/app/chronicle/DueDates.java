package parley.app.chronicle;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import parley.engine.id.DeadlineId;
import parley.engine.scenario.Deadline;

/** When deadlines fall due, as they are moved and given dates. */
final class DueDates {

    private final Names names;
    private final Map<DeadlineId, Instant> moved = new LinkedHashMap<>();

    DueDates(Names names) {
        this.names = names;
    }

    /** When a deadline falls due by now. */
    Optional<Instant> of(Deadline deadline) {
        return Optional.ofNullable(moved.get(deadline.id())).or(deadline::at);
    }

    /** The deadline falls due then from now on; in words, from where it was. */
    String moved(Deadline deadline, Instant to) {
        String day = names.dates().moment(to);
        String words = of(deadline)
                .map(from -> "the deadline of %s (%s) is moved to %s"
                        .formatted(names.dates().moment(from), deadline.title(), day))
                .orElseGet(() -> "there is a deadline on %s: %s".formatted(day, deadline.title()));
        moved.put(deadline.id(), to);
        return words;
    }
}
