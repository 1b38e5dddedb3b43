package parley.simulator.cases.word;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Lengths of time in words. */
public final class Lengths {
    private static final ImmutableMap<String, ChronoUnit> UNITS = ImmutableMap.of(
            "minute", ChronoUnit.MINUTES,
            "minutes", ChronoUnit.MINUTES,
            "second", ChronoUnit.SECONDS,
            "seconds", ChronoUnit.SECONDS,
            "millisecond", ChronoUnit.MILLIS,
            "milliseconds", ChronoUnit.MILLIS);

    private Lengths() {}

    /** So many of a unit, such as {@code 5} of {@code minutes}; nothing if there is no such unit. */
    public static Optional<Duration> of(long number, String unit) {
        return Optional.ofNullable(UNITS.get(unit)).map(known -> Duration.of(number, known));
    }

    /** Takes a length, if one comes next. */
    static Optional<Duration> take(Tokens tokens) {
        return UNITS.entrySet().stream()
                .flatMap(unit -> tokens.takeNumberBefore(unit.getKey()).stream()
                        .map(number -> Duration.of(Long.parseLong(number), unit.getValue())))
                .findFirst();
    }
}
