package parley.simulator.cases.given;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import parley.scenarios.folder.ScenarioFolder;
import parley.scenarios.yaml.Node;

/**
 * The briefs of a case, as the files of a scenario folder. A role says what stands in its brief with {@code public} and
 * {@code confidential}.
 *
 * @param file the case's own file
 * @param texts path to text
 */
record Briefs(String file, ImmutableMap<String, String> texts) implements ScenarioFolder {
    private static final String FOLDER = "briefs/";

    /** Where the brief of a role stands. */
    static String path(String role) {
        return FOLDER + role.replace('.', '-') + ".md";
    }

    /** Takes the briefs out of the roles of a scenario file. */
    static Briefs takenFrom(Piece scenario, String file) {
        var texts = ImmutableMap.<String, String>builder();
        scenario.change("roles", node -> {
            Piece roles = Piece.of(node);
            for (String role : roles.keys()) {
                roles.change(role, value -> {
                    Piece fields = Piece.of(value);
                    texts.put(
                            path(role),
                            text(
                                    fields.textAt("public").orElse("Everybody knows " + role + "."),
                                    fields.textAt("confidential").orElse("Only " + role + " reads this.")));
                    return (Node) fields.remove("public", "confidential").node();
                });
            }
            return roles.node();
        });
        return new Briefs(file, texts.buildOrThrow());
    }

    private static String text(String everybody, String own) {
        return "# Public\n\n%s\n\n# Confidential\n\n%s\n".formatted(everybody, own);
    }

    @Override
    public String name() {
        return file;
    }

    @Override
    public String show(String path) {
        return file + " (" + path + ")";
    }

    @Override
    public Optional<byte[]> read(String path, int atMost) {
        return Optional.ofNullable(texts.get(path))
                .map(text -> Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8), size(text, atMost)));
    }

    private static int size(String text, int atMost) {
        return Math.min(atMost, text.getBytes(StandardCharsets.UTF_8).length);
    }

    @Override
    public ImmutableList<String> files(String subfolder) {
        return texts.keySet().stream()
                .filter(path -> path.startsWith(subfolder + "/"))
                .map(path -> path.substring(subfolder.length() + 1))
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }
}
