package parley.simulator.bugs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A search for all planted bugs, one at a time.
 *
 * @param finds one for each bug, in the order of the list
 */
public record Hunt(ImmutableList<Find> finds) {

    /**
     * What came of one.
     *
     * @param how who caught it, where, and what was seen; empty if nobody did
     */
    public record Find(String bug, String how) {
        /** Whether somebody noticed. */
        public boolean isCaught() {
            return !how.isEmpty();
        }

        @Override
        public String toString() {
            return "%s: %s".formatted(bug, isCaught() ? how : "NOT CAUGHT");
        }
    }

    /** Looks for every bug of the list, on all cores. */
    public static Hunt all() {
        return new Hunt(PlantedBug.all().parallelStream()
                .map(bug -> new Find(bug.toString(), bug.caught()))
                .collect(ImmutableList.toImmutableList()));
    }

    /** How many were caught. */
    public long caught() {
        return finds.stream().filter(Find::isCaught).count();
    }

    /** The counts. */
    public String summary() {
        var by = finds.stream()
                .filter(Find::isCaught)
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        String::compareTo, find -> find.how().split(" ", 2)[0], find -> 1, Integer::sum));
        return "%d of %d planted bugs caught: %s"
                .formatted(
                        caught(),
                        finds.size(),
                        by.entrySet().stream()
                                .map(entry -> "%d by %s"
                                        .formatted(
                                                entry.getValue(), entry.getKey().toLowerCase(Locale.ROOT)))
                                .collect(Collectors.joining(", ")));
    }
}
