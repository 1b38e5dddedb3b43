package parley.simulator.cases.given;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import parley.scenarios.problem.Place;
import parley.scenarios.yaml.Node;

/** A mapping of YAML that can still be written to. Each of its entries keeps the place that it was read at. */
final class Piece {
    private final Place place;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();

    private Piece(Place place) {
        this.place = place;
    }

    /** Nothing yet, at this place. */
    static Piece at(Place place) {
        return new Piece(place);
    }

    /** A mapping as it is; a list of names as names without anything; and whatever else as nothing. */
    static Piece of(Node node) {
        Piece piece = new Piece(node.place());
        switch (node) {
            case Node.Mapping mapping ->
                mapping.entries().forEach(entry -> piece.entries.put(entry.key().text(), entry));
            case Node.Sequence list ->
                list.items().forEach(item -> {
                    if (item instanceof Node.Scalar name) {
                        piece.entries.put(
                                name.text(),
                                new Node.Entry(name, at(name.place()).node()));
                    }
                });
            case Node.Scalar scalar -> {}
        }
        return piece;
    }

    /** A text. */
    static Node.Scalar text(Place place, String text) {
        return new Node.Scalar(place, text, text);
    }

    /** A list of texts. */
    static Node.Sequence texts(Place place, Iterable<String> texts) {
        var items = ImmutableList.<Node>builder();
        texts.forEach(text -> items.add(text(place, text)));
        return new Node.Sequence(place, items.build());
    }

    Place place() {
        return place;
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    Optional<Node> get(String key) {
        return Optional.ofNullable(entries.get(key)).map(Node.Entry::value);
    }

    /** The text at a key, if one stands there. */
    Optional<String> textAt(String key) {
        return get(key).flatMap(node -> node instanceof Node.Scalar scalar && !scalar.isNothing()
                ? Optional.of(scalar.text())
                : Optional.empty());
    }

    ImmutableList<String> keys() {
        return ImmutableList.copyOf(entries.keySet());
    }

    Piece put(String key, Node value) {
        Node.Entry before = entries.get(key);
        entries.put(key, new Node.Entry(before == null ? text(value.place(), key) : before.key(), value));
        return this;
    }

    /** The same with this value, unless there is one. */
    Piece orPut(String key, Node value) {
        return has(key) ? this : put(key, value);
    }

    /** The same with this text, unless there is a value. */
    Piece orText(String key, String text) {
        return orPut(key, text(place, text));
    }

    Piece remove(String... keys) {
        Arrays.asList(keys).forEach(entries::remove);
        return this;
    }

    /** Changes what stands at a key, if something does. */
    Piece change(String key, UnaryOperator<Node> how) {
        get(key).ifPresent(value -> put(key, how.apply(value)));
        return this;
    }

    /** Changes every value. */
    Piece changeEach(UnaryOperator<Node> how) {
        keys().forEach(key -> change(key, how));
        return this;
    }

    Node.Mapping node() {
        return new Node.Mapping(place, ImmutableList.copyOf(entries.values()));
    }
}
