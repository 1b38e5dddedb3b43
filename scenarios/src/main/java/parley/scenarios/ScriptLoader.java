package parley.scenarios;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Optional;
import parley.engine.scenario.Scenario;
import parley.scenarios.folder.DiskFolder;
import parley.scenarios.folder.SourceReader;
import parley.scenarios.names.Names;
import parley.scenarios.problem.Problem;
import parley.scenarios.problem.Problems;
import parley.scenarios.script.Script;
import parley.scenarios.script.ScriptsReader;

/** Loads a script from a file of its own. The scripts of a scenario's folder come with the scenario. */
public final class ScriptLoader {
    private ScriptLoader() {}

    /** What comes of loading a script. */
    public sealed interface Result {
        /** A script that fits the scenario. */
        record Loaded(Script script) implements Result {}

        /** All problems of the file, sorted by line and column. At least one. */
        record Refused(ImmutableList<Problem> problems) implements Result {}
    }

    /** Loads the script and checks it against the scenario that it is played in. */
    public static Result load(Path file, Scenario scenario) {
        Problems problems = new Problems();
        Path absolute = file.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        DiskFolder folder = new DiskFolder(parent == null ? absolute : parent);
        Path name = absolute.getFileName();
        Optional<Script> script = ScriptsReader.read(
                new SourceReader(folder, problems), name == null ? "" : name.toString(), Names.of(scenario));
        return problems.isEmpty() && script.isPresent()
                ? new Result.Loaded(script.get())
                : new Result.Refused(problems.sorted());
    }
}
