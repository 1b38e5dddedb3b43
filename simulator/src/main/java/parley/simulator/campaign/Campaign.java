package parley.simulator.campaign;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import parley.simulator.campaign.Problem.Kind;
import parley.simulator.campaign.Trial.Judged;

/** Sessions of consecutive seeds, judged one after another on one thread. */
public final class Campaign {

    private static final int FAILURES_SHRUNK_MAX = 12;
    private static final int REPEATED_EVERY = 20;

    private final Orders orders;
    private final Trial trial;
    private final Hosting hosting;
    private final Consumer<String> progress;
    private final Census census = new Census();
    private final List<Failure> failures = new ArrayList<>();
    private final Set<String> likenesses = new LinkedHashSet<>();
    private final List<Long> failedSeeds = new ArrayList<>();
    private final Counts problems = new Counts();
    private long compared;
    private long hosted;

    /**
     * What is to be played.
     *
     * @param seed of the first session; the others follow
     * @param hostedEvery one of so many sessions also goes through the server's session loop; 0 for none
     * @param progressEvery a word after so many sessions; 0 for none
     */
    public record Orders(long seed, int sessions, int hostedEvery, int progressEvery) {

        /** @throws IllegalArgumentException if there is no session to play */
        public Orders {
            if (sessions < 1 || hostedEvery < 0 || progressEvery < 0) {
                throw new IllegalArgumentException("a campaign has at least one session, not " + sessions);
            }
        }
    }

    /**
     * A campaign.
     *
     * @param progress told now and then how far it is
     */
    public Campaign(Orders orders, Trial trial, Hosting hosting, Consumer<String> progress) {
        this.orders = orders;
        this.trial = trial;
        this.hosting = hosting;
        this.progress = progress;
    }

    /** Plays all of it. */
    public Outcome run() {
        long begun = System.nanoTime();
        for (int i = 0; i < orders.sessions(); i++) {
            session(i, orders.seed() + i);
            if (orders.progressEvery() > 0 && (i + 1) % orders.progressEvery() == 0) {
                progress.accept("%,d sessions, %,d failed".formatted(i + 1, failedSeeds.size()));
            }
        }
        return new Outcome(
                orders,
                census,
                compared,
                hosted,
                problems,
                ImmutableList.copyOf(failedSeeds),
                ImmutableList.copyOf(failures),
                Vacuity.of(orders.sessions(), compared, census),
                java.time.Duration.ofNanos(System.nanoTime() - begun));
    }

    private void session(int index, long seed) {
        Judged judged = trial.improvise(seed, census);
        if (trial.isCompared(judged.plan())) {
            compared++;
        }
        if (judged.problems().isEmpty()) {
            judged = new Judged(judged.plan(), judged.end(), again(index, judged));
        }
        if (!judged.problems().isEmpty()) {
            fail(seed, judged);
        }
    }

    /** What else is asked of some of the sessions. */
    private ImmutableList<Problem> again(int index, Judged judged) {
        var found = ImmutableList.<Problem>builder();
        if (index % REPEATED_EVERY == 0) {
            judged.end().ifPresent(end -> found.addAll(Trial.repeated(judged.plan(), end)));
        }
        if (orders.hostedEvery() > 0 && index % orders.hostedEvery() == 0) {
            hosted++;
            found.addAll(hosting.host(judged.plan()).stream()
                    .map(line -> new Problem(Kind.SESSION_LOOP, line))
                    .toList());
        }
        return found.build();
    }

    private void fail(long seed, Judged judged) {
        failedSeeds.add(seed);
        problems.add(judged.problems().getFirst().kind().name());
        boolean isNew = likenesses.add(judged.problems().getFirst().likeness());
        if (isNew && failures.size() < FAILURES_SHRUNK_MAX) {
            Failure failure = Failure.of(seed, judged, trial);
            failures.add(failure);
            failure.lines().forEach(progress);
        } else if (isNew) {
            progress.accept("seed %d: %s".formatted(seed, judged.problems().getFirst()));
        }
    }
}
