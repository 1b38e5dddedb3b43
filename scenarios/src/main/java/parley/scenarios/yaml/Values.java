package parley.scenarios.yaml;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import parley.scenarios.problem.Problems;
import parley.scenarios.problem.Spelling;

/** Reads single values. What is not of the kind that is wanted is a problem, and answered by nothing. */
public record Values(Problems problems) {
    private static final int YEAR_MAX = 9_999;

    /** The value as written; {@code expected} names what it should be. */
    public Optional<Node.Scalar> scalar(Node node, String expected) {
        if (node instanceof Node.Scalar scalar && !scalar.isNothing()) {
            return Optional.of(scalar);
        }
        return wrong(node, expected);
    }

    /** A text that says something, without blanks around it. */
    public Optional<String> text(Node node) {
        return scalar(node, "a text")
                .map(scalar -> scalar.text().strip())
                .filter(text -> !text.isEmpty()
                        || wrong(node, "a text that says something").isPresent());
    }

    /** A name that other places refer to, such as an id. */
    public Optional<Node.Scalar> symbol(Node node, String kind) {
        return scalar(node, "a name").filter(scalar -> Symbols.isSymbol(scalar.text()) || badSymbol(scalar, kind));
    }

    /** A whole number within bounds. */
    public Optional<Integer> whole(Node node, int min, int max) {
        String expected = "a whole number from %d to %d".formatted(min, max);
        return scalar(node, expected).flatMap(scalar -> {
            if (scalar.raw().matches("-?[0-9]{1,9}")) {
                int number = Integer.parseInt(scalar.raw());
                if (number >= min && number <= max) {
                    return Optional.of(number);
                }
            }
            return wrong(node, expected);
        });
    }

    /** Yes or no. */
    public Optional<Boolean> flag(Node node) {
        return scalar(node, "true or false").flatMap(scalar -> switch (scalar.raw()) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> wrong(node, "true or false");
        });
    }

    /** An instant of story time, written with its offset. */
    public Optional<Instant> instant(Node node) {
        String expected = "a date with time and offset, such as '2016-01-25T18:00:00+01:00'";
        return scalar(node, expected).flatMap(scalar -> {
            try {
                OffsetDateTime date = OffsetDateTime.parse(scalar.text());
                if (date.getYear() >= 1 && date.getYear() <= YEAR_MAX) {
                    return Optional.of(date.toInstant());
                }
            } catch (DateTimeParseException e) {
                // Told below, in words of our own.
            }
            return wrong(node, expected);
        });
    }

    /** A time zone. */
    public Optional<ZoneId> zone(Node node) {
        String expected = "a time zone such as Europe/Zurich";
        return scalar(node, expected).flatMap(scalar -> {
            try {
                return Optional.of(ZoneId.of(scalar.text()));
            } catch (DateTimeException e) {
                return wrong(node, expected);
            }
        });
    }

    /** The items of a list. */
    public ImmutableList<Node> items(Node node) {
        if (node instanceof Node.Sequence(var place, var items)) {
            return items;
        }
        wrong(node, "a list");
        return ImmutableList.of();
    }

    /** The entries of a mapping. */
    public ImmutableList<Node.Entry> entries(Node node) {
        if (node instanceof Node.Mapping(var place, var entries)) {
            return entries;
        }
        wrong(node, "a mapping");
        return ImmutableList.of();
    }

    /** Tells that the node is not what was expected. */
    public <T> Optional<T> wrong(Node node, String expected) {
        problems.add(node.place(), "found %s; expected %s".formatted(node.described(), expected));
        return Optional.empty();
    }

    private boolean badSymbol(Node.Scalar scalar, String kind) {
        problems.add(
                scalar.place(),
                "%s cannot name %s; expected 1 to 40 letters, digits, '_', '-' or '.', beginning with a letter or digit"
                        .formatted(Spelling.quoted(scalar.text()), kind));
        return false;
    }
}
