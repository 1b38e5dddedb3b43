package parley.scenarios;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.scenarios.folder.ScenarioFolder;

/** A scenario folder in memory that remembers which files were read or listed. */
final class MemoryFolder implements ScenarioFolder {
    private static final Path GOOD = Path.of("src/test/resources/good");

    private final TreeMap<String, byte[]> files;
    private final Set<String> seen = new TreeSet<>();

    private MemoryFolder(TreeMap<String, byte[]> files) {
        this.files = files;
    }

    /** The good scenario that most tests start from. */
    static MemoryFolder mini() {
        return new MemoryFolder(contents(GOOD.resolve("mini")));
    }

    /** The good scenario of this name. */
    static MemoryFolder good(String name) {
        return new MemoryFolder(contents(GOOD.resolve(name)));
    }

    /** All files under a folder on disk, by their path in it. */
    static TreeMap<String, byte[]> contents(Path folder) {
        TreeMap<String, byte[]> contents = new TreeMap<>();
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(path).toString(), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    MemoryFolder with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    MemoryFolder with(String file, byte[] bytes) {
        TreeMap<String, byte[]> changed = new TreeMap<>(files);
        changed.put(file, bytes);
        return new MemoryFolder(changed);
    }

    MemoryFolder without(String file) {
        TreeMap<String, byte[]> changed = new TreeMap<>(files);
        if (changed.remove(file) == null) {
            throw new IllegalArgumentException("there is no " + file);
        }
        return new MemoryFolder(changed);
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    /** The file with a piece of it replaced; the piece must be there exactly once. */
    MemoryFolder replacing(String file, String piece, String replacement) {
        String text = text(file);
        int at = text.indexOf(piece);
        if (at < 0 || text.indexOf(piece, at + 1) >= 0) {
            throw new IllegalArgumentException("not exactly once in %s: %s".formatted(file, piece));
        }
        return with(file, text.substring(0, at) + replacement + text.substring(at + piece.length()));
    }

    boolean wasSeen(String file) {
        return seen.contains(file);
    }

    @Override
    public String name() {
        return "mini";
    }

    @Override
    public String show(String file) {
        return file;
    }

    @Override
    public Optional<byte[]> read(String file, int atMost) {
        seen.add(file);
        return Optional.ofNullable(files.get(file)).map(bytes -> Arrays.copyOf(bytes, Math.min(bytes.length, atMost)));
    }

    @Override
    public ImmutableList<String> files(String subfolder) {
        String prefix = subfolder + "/";
        return files.keySet().stream()
                .filter(file -> file.startsWith(prefix))
                .peek(seen::add)
                .map(file -> file.substring(prefix.length()))
                .collect(toImmutableList());
    }
}
