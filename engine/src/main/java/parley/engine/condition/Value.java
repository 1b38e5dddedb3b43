package parley.engine.condition;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a fact can be: a text, a whole number, an instant of story time or a truth. Values of one kind can be compared. */
public sealed interface Value {

    /** A symbol such as an option, a phase or a state; empty for an issue that is not settled. */
    record Text(String value) implements Value {
        @Override
        public String toString() {
            return value.isEmpty() ? "open" : value;
        }
    }

    /** A whole number. */
    record Whole(long value) implements Value {
        @Override
        public String toString() {
            return Long.toString(value);
        }
    }

    /** An instant of story time. */
    record Moment(Instant value) implements Value {
        private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern(
                        "uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT)
                .withZone(ZoneOffset.UTC);

        @Override
        public String toString() {
            return WORDS.format(value);
        }
    }

    /** Whether something is so. */
    record Truth(boolean value) implements Value {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /**
     * Compares two values of one kind.
     *
     * @return negative, zero or positive, as {@link Comparable} has it
     * @throws IllegalArgumentException if the kinds differ; the loader's type check makes that impossible
     */
    static int compare(Value left, Value right) {
        return switch (left) {
            case Text a when right instanceof Text(String b) -> a.value().compareTo(b);
            case Whole a when right instanceof Whole(long b) -> Long.compare(a.value(), b);
            case Moment a when right instanceof Moment(Instant b) -> a.value().compareTo(b);
            case Truth a when right instanceof Truth(boolean b) -> Boolean.compare(a.value(), b);
            default -> throw new IllegalArgumentException("cannot compare %s with %s".formatted(left, right));
        };
    }
}
