package parley.simulator.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import parley.engine.Engine;

/** Which engine it is that was tried: a fingerprint of its classes. */
public final class EngineCode {

    private EngineCode() {}

    /**
     * SHA-256 over names and bytes of the engine's class files, in the order of their names; 64 hexadecimal digits.
     *
     * @throws UncheckedIOException if the classes cannot be read
     */
    public static String sha256() {
        try {
            Path home = Path.of(Engine.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(home)) {
                return of(home);
            }
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                return of(jar.getPath("/"));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the engine's classes have an address that is none", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the engine's classes cannot be read", e);
        }
    }

    private static String of(Path root) throws IOException {
        MessageDigest digest = sha();
        for (Path file : classes(root)) {
            digest.update(name(root, file).getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> classes(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("parley/engine"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted(java.util.Comparator.comparing(file -> name(root, file)))
                    .toList();
        }
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
