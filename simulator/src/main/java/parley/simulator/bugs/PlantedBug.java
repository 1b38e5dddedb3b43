package parley.simulator.bugs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import parley.scenarios.folder.SourceText;
import parley.scenarios.problem.Problems;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;
import parley.scenarios.yaml.YamlParser;

/**
 * A small mutation of the rules.
 *
 * @param rule the section of the rulebook that it breaks, and what it says
 * @param file under the engine's sources
 * @param find a text that occurs there exactly once
 * @param put what takes its place
 * @param caughtBy who is to look first, and where: a detector and a case, a seed or a depth
 */
record PlantedBug(int number, String name, String rule, String file, String find, String put, String caughtBy) {

    private static final String LIST = "planted-bugs.yaml";

    /** The whole list. */
    static List<PlantedBug> all() {
        var problems = new Problems();
        Node list = YamlParser.parse(new SourceText(LIST, text()), problems)
                .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
        if (!(list instanceof Node.Sequence(var place, var items))) {
            throw new IllegalStateException(LIST + " is no list");
        }
        List<PlantedBug> bugs = items.stream().map(item -> of(item, problems)).toList();
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.sorted().toString());
        }
        return bugs;
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(PlantedBug.class.getResourceAsStream("/" + LIST), LIST)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlantedBug of(Node entry, Problems problems) {
        var fields = Fields.of(
                entry, "a planted bug", problems, "number", "name", "rule", "file", "find", "put", "caught_by");
        return new PlantedBug(
                fields.whole("number", 1, 10_000),
                exactly(fields, "name"),
                exactly(fields, "rule"),
                exactly(fields, "file"),
                exactly(fields, "find"),
                exactly(fields, "put"),
                exactly(fields, "caught_by"));
    }

    /** The text as it stands, with the spaces around it. */
    private static String exactly(Fields fields, String key) {
        return fields.required(key)
                .map(value -> value instanceof Node.Scalar scalar ? scalar.text() : "")
                .orElse("");
    }

    /** Who caught it: first the one that is known to, there where it is known to; then all of them, everywhere. */
    String caught() {
        Mutant mutant = Mutant.of(this);
        String known = Detector.look(mutant, caughtBy);
        return known.isEmpty()
                ? Stream.of(Detector.values())
                        .map(detector -> detector.lookAt(mutant, ""))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse("")
                : known;
    }

    /** The name of the class that it changes. */
    String className() {
        return "parley.engine." + file.replace('/', '.').replaceFirst("\\.java$", "");
    }

    /** How often the text to find occurs: it fits when that is once. */
    int fits() {
        String source = source();
        int count = 0;
        for (int at = source.indexOf(find); at >= 0; at = source.indexOf(find, at + 1)) {
            count++;
        }
        return count;
    }

    /** The source of the class with the bug in it. */
    String planted() {
        return source().replace(find, put);
    }

    private String source() {
        try {
            return Files.readString(Checkout.source(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "bug %d, %s (%s)".formatted(number, name, rule);
    }
}
