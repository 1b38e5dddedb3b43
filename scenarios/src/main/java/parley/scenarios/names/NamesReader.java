package parley.scenarios.names;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import parley.scenarios.yaml.Node;
import parley.scenarios.yaml.Symbols;

/** Gathers the names from a scenario file. It tells no problems: what it cannot read, the section's own reader tells. */
public final class NamesReader {
    private NamesReader() {}

    /** The names that the file gives, as far as they can be read. */
    public static Names read(Node root) {
        var options = ImmutableMap.<String, ImmutableSet<String>>builder();
        entries(root, "issues").forEach(issue -> options.put(issue.key().text(), keys(issue.value(), "options")));
        return new Names(
                at(root, "id")
                        .flatMap(NamesReader::text)
                        .filter(Symbols::isSymbol)
                        .findAny()
                        .orElse(""),
                keys(root, "sources"),
                keys(root, "roles"),
                options.buildOrThrow(),
                keys(root, "procedures"),
                rounds(root).flatMap(NamesReader::phases).collect(toImmutableSet()),
                at(root, "invitations")
                        .map(invitations -> keys(invitations, "invitees"))
                        .findAny()
                        .orElse(ImmutableSet.of()),
                (int) rounds(root).count(),
                at(root, "calendar")
                        .flatMap(calendar -> items(calendar, "deadlines"))
                        .flatMap(NamesReader::id)
                        .collect(toImmutableSet()),
                at(root, "conference").findAny().isPresent(),
                keys(root, "tracks"),
                keys(root, "bodies"),
                keys(root, "cease_fires"),
                keys(root, "sheets"));
    }

    private static Stream<Node> rounds(Node root) {
        return at(root, "calendar").flatMap(calendar -> items(calendar, "rounds"));
    }

    private static Stream<String> phases(Node round) {
        return items(round, "phases").flatMap(NamesReader::id);
    }

    private static Stream<String> id(Node item) {
        return at(item, "id").flatMap(NamesReader::text).filter(Symbols::isSymbol);
    }

    private static Stream<String> text(Node node) {
        return node instanceof Node.Scalar scalar ? Stream.of(scalar.text()) : Stream.empty();
    }

    private static ImmutableSet<String> keys(Node node, String key) {
        return entries(node, key).map(entry -> entry.key().text()).collect(toImmutableSet());
    }

    private static Stream<Node.Entry> entries(Node node, String key) {
        return at(node, key)
                .flatMap(value -> value instanceof Node.Mapping mapping ? mapping.entries().stream() : Stream.empty())
                .filter(entry -> Symbols.isSymbol(entry.key().text()));
    }

    private static Stream<Node> items(Node node, String key) {
        return at(node, key)
                .flatMap(value -> value instanceof Node.Sequence list ? list.items().stream() : Stream.empty());
    }

    private static Stream<Node> at(Node node, String key) {
        return node instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().text().equals(key))
                        .map(Node.Entry::value)
                : Stream.empty();
    }
}
