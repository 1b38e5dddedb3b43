package parley.scenarios.yaml;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import parley.scenarios.problem.Place;
import parley.scenarios.problem.Problems;
import parley.scenarios.problem.Vocabulary;

/**
 * The keys of a mapping, read by name. A key that is not in the list given at the start is a problem, and so is one that
 * is required and missing.
 */
public final class Fields {
    private final Place place;
    private final String owner;
    private final Values values;
    private final ImmutableMap<String, Node> nodes;
    private final boolean readable;

    private Fields(Place place, String owner, Values values, ImmutableMap<String, Node> nodes, boolean readable) {
        this.place = place;
        this.owner = owner;
        this.values = values;
        this.nodes = nodes;
        this.readable = readable;
    }

    /**
     * The keys of a node.
     *
     * @param owner what the keys belong to, such as {@code role US}; stands in problems
     * @param keys all keys that it can have
     */
    public static Fields of(Node node, String owner, Problems problems, String... keys) {
        Values values = new Values(problems);
        if (!(node instanceof Node.Mapping mapping)) {
            values.wrong(node, "a mapping with the keys of " + owner);
            return new Fields(node.place(), owner, values, ImmutableMap.of(), false);
        }
        Vocabulary known = new Vocabulary("key", ImmutableSet.copyOf(keys));
        var nodes = ImmutableMap.<String, Node>builder();
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (known.knows(key)) {
                nodes.put(key, entry.value());
            } else {
                problems.add(entry.key().place(), known.unknown(key, " in " + owner));
            }
        }
        return new Fields(node.place(), owner, values, nodes.buildOrThrow(), true);
    }

    /** Where the mapping begins. */
    public Place place() {
        return place;
    }

    /** Whether the key is there. */
    public boolean has(String key) {
        return nodes.containsKey(key);
    }

    /** What stands at the key, if it is there. */
    public Optional<Node> optional(String key) {
        return Optional.ofNullable(nodes.get(key));
    }

    /** What stands at the key; it is a problem if it is missing. */
    public Optional<Node> required(String key) {
        if (!has(key) && readable) {
            tell(place, "%s has no '%s'".formatted(owner, key));
        }
        return optional(key);
    }

    /** A text; empty as a stand-in. */
    public String text(String key) {
        return required(key).flatMap(values::text).orElse("");
    }

    /** A text that may be left out, and is empty then. */
    public String textOrEmpty(String key) {
        return optional(key).flatMap(values::text).orElse("");
    }

    /** A name that other places refer to. */
    public Optional<Node.Scalar> symbol(String key) {
        return required(key).flatMap(node -> values.symbol(node, owner));
    }

    /** A whole number; the least as a stand-in. */
    public int whole(String key, int min, int max) {
        return required(key).flatMap(node -> values.whole(node, min, max)).orElse(min);
    }

    /** Yes or no; no as a stand-in. */
    public boolean flag(String key) {
        return required(key).flatMap(values::flag).orElse(false);
    }

    /** Yes or no; no if it is left out. */
    public boolean flagOrFalse(String key) {
        return optional(key).flatMap(values::flag).orElse(false);
    }

    /** An instant of story time. */
    public Optional<Instant> instant(String key) {
        return required(key).flatMap(values::instant);
    }

    /** The items of a list; it is a problem if there is none. */
    public ImmutableList<Node> items(String key) {
        Optional<Node> node = required(key);
        if (node.isPresent()
                && node.get() instanceof Node.Sequence list
                && list.items().isEmpty()) {
            tell(list.place(), "the list '%s' of %s is empty".formatted(key, owner));
        }
        return node.map(values::items).orElse(ImmutableList.of());
    }

    /** The items of a list that may be empty or left out. */
    public ImmutableList<Node> itemsOrNone(String key) {
        return optional(key).map(values::items).orElse(ImmutableList.of());
    }

    /** The entries of a mapping; it is a problem if there is none. */
    public ImmutableList<Node.Entry> entries(String key) {
        Optional<Node> node = required(key);
        if (node.isPresent()
                && node.get() instanceof Node.Mapping map
                && map.entries().isEmpty()) {
            tell(map.place(), "the mapping '%s' of %s is empty".formatted(key, owner));
        }
        return node.map(values::entries).orElse(ImmutableList.of());
    }

    /** The entries of a mapping that may be empty or left out. */
    public ImmutableList<Node.Entry> entriesOrNone(String key) {
        return optional(key).map(values::entries).orElse(ImmutableList.of());
    }

    /** Tells a problem at a key, or at the beginning if the key is missing. */
    public void problem(String key, String message) {
        tell(optional(key).map(Node::place).orElse(place), message);
    }

    private void tell(Place at, String message) {
        values.problems().add(at, message);
    }
}
