package parley.simulator.generator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * A stream of chance that comes from its seed alone: SplitMix64 (Steele, Lea, Flood 2014). A stream can be split, so that
 * what one part draws does not move what another part gets.
 */
public final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    /** The stream of this seed. */
    public Chance(long seed) {
        state = seed;
    }

    /** A stream of its own, for a part. */
    public Chance split() {
        return new Chance(next() ^ 0x5851F42D4C957F2DL);
    }

    /** The next 64 bits. */
    public long next() {
        state += GOLDEN;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A whole number from 0 to below the bound, which is positive. The bias of a small bound is below 2^-32. */
    public int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** A whole number from the least to the most, both included. */
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** Yes in so many cases of a hundred. */
    public boolean percent(int cases) {
        return below(100) < cases;
    }

    /** One of them; there is at least one. */
    public <T> T pick(List<T> items) {
        return items.get(below(items.size()));
    }

    /** One of them; there is at least one. */
    @SafeVarargs
    public final <T> T pick(T... items) {
        return items[below(items.length)];
    }

    /** So many of them, in an order of their own. */
    public <T> ImmutableList<T> some(int count, List<T> items) {
        var left = new java.util.ArrayList<>(items);
        var chosen = ImmutableList.<T>builder();
        for (int i = 0; i < count; i++) {
            chosen.add(left.remove(below(left.size())));
        }
        return chosen.build();
    }

    /** At least so many of them, in the order in which they are given. */
    public <T> ImmutableSet<T> subset(int least, List<T> items) {
        var chosen = ImmutableSet.copyOf(some(between(least, items.size()), items));
        return items.stream().filter(chosen::contains).collect(ImmutableSet.toImmutableSet());
    }
}
