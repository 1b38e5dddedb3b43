package parley.scenarios.yaml;

import com.google.common.collect.ImmutableList;
import parley.scenarios.problem.Place;
import parley.scenarios.problem.Spelling;

/** A piece of YAML, and where it stands. */
public sealed interface Node {
    /** Where it begins. */
    Place place();

    /** What it is, in words, for a message that says what was found. */
    String described();

    /**
     * A single value.
     *
     * @param text the value, with quotes and folding undone
     * @param raw as the file has it
     */
    record Scalar(Place place, String text, String raw) implements Node {
        /** Whether nothing stands there, or the word for nothing without quotes. */
        public boolean isNothing() {
            return raw.isEmpty() || raw.equals("~") || raw.equals("null");
        }

        /** The place of a code point of the text, counted from 0. */
        public Place place(int index) {
            return ScalarPlaces.place(this, index);
        }

        @Override
        public String described() {
            boolean plain = raw.equals(text);
            return isNothing() ? "nothing" : (plain ? "" : "the text ") + Spelling.quoted(text);
        }
    }

    /** A list. */
    record Sequence(Place place, ImmutableList<Node> items) implements Node {
        @Override
        public String described() {
            return "a list";
        }
    }

    /** Keys with values, in the order of the file; no key stands twice. */
    record Mapping(Place place, ImmutableList<Entry> entries) implements Node {
        @Override
        public String described() {
            return "a mapping";
        }
    }

    /** A key with its value. */
    record Entry(Scalar key, Node value) {}
}
