package parley.bots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import parley.scenarios.ScriptLoader;
import parley.scenarios.script.Script;

/** Scripts for the Zurich table. */
final class Scripts {

    private Scripts() {}

    /** A script with these phases, which stand in the file from its line 5 on. */
    static Script of(String phases) {
        try {
            Path file = Files.createTempFile("script", ".yaml");
            try {
                Files.writeString(file, "name: test\nscenario: zurich-2016\ntitle: A test\nphases:\n" + phases);
                return load(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Script load(Path file) {
        return switch (ScriptLoader.load(file, Zurich.LOADED.scenario())) {
            case ScriptLoader.Result.Loaded(var script) -> script;
            case ScriptLoader.Result.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
