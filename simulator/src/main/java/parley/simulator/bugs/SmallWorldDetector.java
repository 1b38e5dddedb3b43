package parley.simulator.bugs;

import java.util.function.UnaryOperator;
import parley.simulator.worlds.Explorer;
import parley.simulator.worlds.SmallWorld;

/** The small worlds, played out to a small depth. */
public final class SmallWorldDetector implements UnaryOperator<String> {

    private static final String DEPTH = "3";

    /** What is wrong, down to this depth; empty if nothing is. */
    @Override
    public String apply(String depth) {
        try {
            for (SmallWorld world : SmallWorld.values()) {
                Explorer.explore(world, Integer.parseInt(depth.isEmpty() ? DEPTH : depth));
            }
            Explorer.exploreSealed(2);
            return "";
        } catch (RuntimeException broken) {
            return "%s: %s".formatted(DEPTH, broken.getCause() == null ? broken : broken.getCause());
        }
    }
}
