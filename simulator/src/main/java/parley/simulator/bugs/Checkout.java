package parley.simulator.bugs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the sources of the project are: here, or one folder up. */
public final class Checkout {

    private static final String SOURCES = "engine/src/main/java/parley/engine";

    private Checkout() {}

    /** The file or folder of this path below the engine's sources. */
    static Path source(String file) {
        return root().resolve(SOURCES).resolve(file);
    }

    /** The cases of the catalogue. */
    public static Path cases() {
        return root().resolve("engine/src/test/cases");
    }

    private static Path root() {
        return Stream.of("", "..")
                .map(Path::of)
                .filter(root -> Files.isDirectory(root.resolve(SOURCES)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "the engine's sources are not here; run it in a checkout of the project"));
    }
}
