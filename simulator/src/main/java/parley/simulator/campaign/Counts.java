package parley.simulator.campaign;

import com.google.common.collect.ImmutableSortedMap;
import java.util.TreeMap;

/** How often each of some things was seen. */
public final class Counts {

    private final TreeMap<String, Long> counts = new TreeMap<>();

    /** One more of these. */
    void add(String what) {
        counts.merge(what, 1L, Long::sum);
    }

    /** How often this was seen. */
    public long of(String what) {
        return counts.getOrDefault(what, 0L);
    }

    /** All of them, by name. */
    public ImmutableSortedMap<String, Long> all() {
        return ImmutableSortedMap.copyOfSorted(counts);
    }

    @Override
    public String toString() {
        return counts.isEmpty()
                ? "none"
                : counts.toString().substring(1, counts.toString().length() - 1);
    }
}
