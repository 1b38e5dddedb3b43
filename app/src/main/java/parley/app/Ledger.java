package parley.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/** The file that campaigns append a line to, each. */
final class Ledger {

    private static final int GIT_PATIENCE_SECONDS = 5;

    private Ledger() {}

    /** Appends a line. */
    static void append(Path file, String line) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(
                    file, line + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new Trouble(
                    ExitCodes.BAD_FILE, "the ledger %s cannot be written: %s".formatted(file, e.getMessage()));
        }
    }

    /** The commit that this folder is at, or {@code unknown} where there is no git to ask. */
    static String commit() {
        try {
            Process git = new ProcessBuilder("git", "rev-parse", "HEAD")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            boolean done = git.waitFor(GIT_PATIENCE_SECONDS, TimeUnit.SECONDS) && git.exitValue() == 0;
            return done && said.matches("[0-9a-f]{40,64}") ? said : "unknown";
        } catch (IOException noGit) {
            return "unknown";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }
}
