package parley.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder under {@code bad} is a case: what it changes in the good scenario {@code mini}, and the problems that are
 * told then; those under {@code bad-full} change the good scenario {@code full}. What is told can be written down with
 * {@code -Dparley.record=true}, to be read before it is kept. {@code X.patch} replaces, for each block of lines that begin with {@code -}, this piece of file X by the
 * lines that follow and begin with {@code +} (blocks may be parted by an empty line); {@code missing.txt} lists files that are taken away; any other file is put
 * in whole. {@code problems.txt} has what is expected.
 */
class BadFoldersTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final boolean RECORD = Boolean.getBoolean("parley.record");
    private static final String PATCH = ".patch";

    @TestFactory
    Stream<DynamicContainer> tellsAllProblems() throws IOException {
        return Stream.concat(cases("bad", "mini"), cases("bad-full", "full"));
    }

    private static Stream<DynamicContainer> cases(String folder, String good) throws IOException {
        try (var cases = Files.list(RESOURCES.resolve(folder))) {
            return cases.sorted().map(each -> tests(each, good)).toList().stream();
        }
    }

    @Test
    void theGoodFoldersHaveNoProblem() {
        assertThat(problems(ScenarioLoader.load(MemoryFolder.good("mini")))).isEqualTo("it loads\n");
        assertThat(problems(ScenarioLoader.load(MemoryFolder.good("full")))).isEqualTo("it loads\n");
    }

    private static DynamicContainer tests(Path folder, String good) {
        Map<String, byte[]> files = MemoryFolder.contents(folder);
        String expected = new String(
                files.getOrDefault("problems.txt", "no problems.txt".getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8);
        MemoryFolder changed = changed(MemoryFolder.good(good), files);
        LoadResult result = ScenarioLoader.load(changed);
        record(folder, problems(result));
        return DynamicContainer.dynamicContainer(
                folder.getFileName().toString(),
                List.of(
                        DynamicTest.dynamicTest(
                                "problems", () -> assertThat(problems(result)).isEqualTo(expected)),
                        DynamicTest.dynamicTest(
                                "no unused file",
                                () -> assertThat(unused(files, changed)).isEmpty())));
    }

    private static String problems(LoadResult result) {
        return switch (result) {
            case LoadResult.Loaded loaded -> "it loads\n";
            case LoadResult.Refused(var problems) ->
                String.join("", problems.stream().map(problem -> problem + "\n").toList());
        };
    }

    private static void record(Path folder, String problems) {
        if (RECORD) {
            try {
                Files.writeString(folder.resolve("problems.txt"), problems);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static MemoryFolder changed(MemoryFolder good, Map<String, byte[]> files) {
        MemoryFolder folder = good;
        for (var file : files.entrySet()) {
            String name = file.getKey();
            String text = new String(file.getValue(), StandardCharsets.UTF_8);
            if (name.endsWith(PATCH)) {
                folder = patched(folder, name.substring(0, name.length() - PATCH.length()), text);
            } else if (name.equals("missing.txt")) {
                for (String missing : text.lines().toList()) {
                    folder = folder.without(missing);
                }
            } else if (!name.equals("problems.txt")) {
                folder = folder.with(name, file.getValue());
            }
        }
        return folder;
    }

    private static MemoryFolder patched(MemoryFolder folder, String file, String patch) {
        List<String> lines = patch.lines().toList();
        MemoryFolder patched = folder;
        int at = 0;
        while (at < lines.size()) {
            if (lines.get(at).isEmpty()) {
                at++;
                continue;
            }
            StringBuilder piece = new StringBuilder();
            StringBuilder replacement = new StringBuilder();
            int start = at;
            at = take(lines, at, '-', piece);
            at = take(lines, at, '+', replacement);
            if (at == start) {
                throw new IllegalArgumentException("neither - nor +: " + lines.get(at));
            }
            patched = patched.replacing(file, piece.toString(), replacement.toString());
        }
        return patched;
    }

    private static int take(List<String> lines, int from, char sign, StringBuilder block) {
        int at = from;
        while (at < lines.size() && !lines.get(at).isEmpty() && lines.get(at).charAt(0) == sign) {
            block.append(lines.get(at).substring(1)).append('\n');
            at++;
        }
        return at;
    }

    private static List<String> unused(Map<String, byte[]> files, MemoryFolder folder) {
        List<String> unused = new ArrayList<>(files.keySet());
        unused.removeIf(file -> file.endsWith(PATCH) || file.equals("missing.txt") || file.equals("problems.txt"));
        unused.removeIf(folder::wasSeen);
        return unused;
    }
}
