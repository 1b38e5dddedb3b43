package parley.app;

import com.google.common.collect.ImmutableMap;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import parley.engine.scenario.Scenario;
import parley.scenarios.LoadResult;
import parley.scenarios.ScenarioCatalog;
import parley.scenarios.ScriptLoader;
import parley.scenarios.problem.Problem;
import parley.scenarios.problem.Vocabulary;
import parley.scenarios.script.Script;

/** Scenarios and scripts by name or path; what is wrong with one ends the command. */
final class Library {

    private final ScenarioCatalog catalog = ScenarioCatalog.builtIn();

    List<String> names() {
        return catalog.names();
    }

    LoadResult.Loaded scenario(String nameOrPath) {
        return switch (catalog.load(nameOrPath)) {
            case LoadResult.Loaded loaded -> loaded;
            case LoadResult.Refused(var problems) -> throw trouble("scenario", nameOrPath, problems);
        };
    }

    static Script script(String nameOrPath, LoadResult.Loaded loaded) {
        Script known = loaded.scripts().get(nameOrPath);
        if (known != null) {
            return known;
        }
        if (!isFile(nameOrPath)) {
            throw new Trouble(ExitCodes.BAD_FILE, unknownScript(nameOrPath, loaded.scripts()));
        }
        return load(Path.of(nameOrPath), loaded.scenario());
    }

    private static Script load(Path file, Scenario scenario) {
        return switch (ScriptLoader.load(file, scenario)) {
            case ScriptLoader.Result.Loaded(var script) -> script;
            case ScriptLoader.Result.Refused(var problems) -> throw trouble("script", file.toString(), problems);
        };
    }

    private static boolean isFile(String text) {
        try {
            return !text.isBlank()
                    && (text.contains("/") || text.contains(File.separator) || Files.exists(Path.of(text)));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String unknownScript(String name, ImmutableMap<String, Script> scripts) {
        return Vocabulary.of("script", scripts.keySet()).unknown(name) + " (or give the path of a file)";
    }

    private static Trouble trouble(String what, String name, List<Problem> problems) {
        String list = problems.stream().map(problem -> "\n  " + problem).collect(Collectors.joining());
        return new Trouble(
                ExitCodes.BAD_FILE,
                "the %s '%s' cannot be played; %d %s:%s"
                        .formatted(what, name, problems.size(), problems.size() == 1 ? "problem" : "problems", list));
    }
}
