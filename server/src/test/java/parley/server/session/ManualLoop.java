package parley.server.session;

import java.util.ArrayDeque;
import java.util.concurrent.Executor;

/** A loop whose turns are taken when the test says so. */
final class ManualLoop implements Executor {

    private final ArrayDeque<Runnable> turns = new ArrayDeque<>();

    @Override
    public void execute(Runnable turn) {
        turns.add(turn);
    }

    void runOne() {
        turns.remove().run();
    }

    void runAll() {
        while (!turns.isEmpty()) {
            runOne();
        }
    }

    boolean isIdle() {
        return turns.isEmpty();
    }
}
