package parley.simulator.worlds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import parley.engine.session.Fingerprint;

/**
 * The states that are known, by number, and which of them each leads to by one move. Of a state only its fingerprint is
 * kept: 16 bytes for some kilobytes.
 */
final class Graph {

    private static final int[] NOT_PLAYED_OUT = {};

    private final Map<Fingerprint, Integer> numbers = new HashMap<>();
    private final List<int[]> after = new ArrayList<>();

    /** The number of the state; one more than the largest so far if it was not known. */
    int numberOf(Fingerprint state) {
        Integer known = numbers.putIfAbsent(state, numbers.size());
        if (known != null) {
            return known;
        }
        after.add(NOT_PLAYED_OUT);
        return numbers.size() - 1;
    }

    int size() {
        return numbers.size();
    }

    /** Says what a state leads to, one number for each accepted move. */
    void lead(int state, List<Integer> to) {
        after.set(state, to.stream().mapToInt(Integer::intValue).toArray());
    }

    /**
     * One move further: how many sequences lead to each state, given how many lead to each before. Sequences that meet in a
     * state are added, not walked again.
     *
     * @throws ArithmeticException if there are more than fit
     */
    Map<Integer, Long> next(Map<Integer, Long> sequences) {
        Map<Integer, Long> next = new LinkedHashMap<>();
        sequences.forEach((state, count) -> {
            for (int to : after.get(state)) {
                next.merge(to, Objects.requireNonNull(count), Math::addExact);
            }
        });
        return next;
    }
}
