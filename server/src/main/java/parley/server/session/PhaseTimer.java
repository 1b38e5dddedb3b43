package parley.server.session;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import parley.server.session.Alarms.Alarm;

/**
 * Wakes a session when the time of its phase is over. There is one alarm at most, and none while no time runs: a session
 * in which nothing happens costs nothing.
 */
final class PhaseTimer {

    private final Alarms alarms;
    private final Executor notices;
    private final Runnable elapse;
    private Optional<Instant> due = Optional.empty();
    private Alarm alarm = () -> {};

    /** @param elapse run among the notices when the time may be over */
    PhaseTimer(Alarms alarms, Executor notices, Runnable elapse) {
        this.alarms = alarms;
        this.notices = notices;
        this.elapse = elapse;
    }

    /** The time is over after this instant, if it runs at all. */
    void set(Optional<Instant> next) {
        if (next.equals(due)) {
            return;
        }
        alarm.cancel();
        due = next;
        next.ifPresent(instant -> alarm = alarms.after(instant, () -> notices.execute(() -> ring(instant))));
    }

    private void ring(Instant instant) {
        if (due.filter(instant::equals).isPresent()) {
            due = Optional.empty();
            elapse.run();
        }
    }
}
