package parley.simulator.opinion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Two accounts of one plan laid side by side. */
public final class Differences {

    private static final int SHOWN_MAX = 12;

    private Differences() {}

    /** Where they differ, a line each, the first things first; empty if they agree. */
    public static ImmutableList<String> of(Account engine, Account other) {
        return engine.equals(other)
                ? ImmutableList.of()
                : Stream.of(
                                closes(engine, other),
                                maps("proposal", engine.proposals(), other.proposals()),
                                maps("issue", engine.settled(), other.settled()),
                                values("closing text adopted", engine.endorsed(), other.endorsed()),
                                maps("track", engine.tracks(), other.tracks()),
                                maps("invitation to", engine.invitations(), other.invitations()),
                                values("conference", engine.conference(), other.conference()),
                                maps("cease-fire", engine.ceaseFires(), other.ceaseFires()),
                                maps("body", engine.designations(), other.designations()),
                                maps("presence of", engine.presence(), other.presence()),
                                values("misses", engine.misses(), other.misses()),
                                values("outcome", engine.outcome(), other.outcome()),
                                maps("walk-away value of", engine.walkAways(), other.walkAways()),
                                maps("score of", engine.scores(), other.scores()))
                        .flatMap(lines -> lines)
                        .limit(SHOWN_MAX)
                        .collect(ImmutableList.toImmutableList());
    }

    private static Stream<String> closes(Account engine, Account other) {
        int first = 0;
        while (first < engine.closes().size()
                && first < other.closes().size()
                && engine.closes().get(first).equals(other.closes().get(first))) {
            first++;
        }
        return values("close " + (first + 1), close(engine, first), close(other, first));
    }

    private static String close(Account account, int index) {
        return index < account.closes().size() ? account.closes().get(index).toString() : "none";
    }

    private static Stream<String> maps(String what, Map<?, ?> engine, Map<?, ?> other) {
        return ImmutableSet.builder().addAll(engine.keySet()).addAll(other.keySet()).build().stream()
                .flatMap(key -> values(what + " " + key, said(engine.get(key)), said(other.get(key))));
    }

    private static String said(@org.jspecify.annotations.Nullable Object value) {
        return Objects.toString(value, "nothing");
    }

    private static Stream<String> values(String what, Object engine, Object other) {
        return engine.equals(other) ? Stream.empty() : Stream.of(line(what, engine.toString(), other.toString()));
    }

    private static String line(String what, String engine, String other) {
        return "%s: %s by the engine, %s by the second opinion".formatted(what, engine, other);
    }
}
