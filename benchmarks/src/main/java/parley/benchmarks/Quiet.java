package parley.benchmarks;

import java.util.List;
import java.util.function.Supplier;
import parley.bots.MatchListener;
import parley.bots.Seen;
import parley.engine.view.Viewpoint;

/** Listens to a match and tells nobody. */
final class Quiet implements MatchListener {

    @Override
    public void seen(List<Seen> seen, Supplier<Viewpoint> now) {}
}
