package parley.scenarios;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import parley.engine.scenario.Scenario;
import parley.scenarios.folder.ScenarioFolder;
import parley.scenarios.folder.SourceReader;
import parley.scenarios.names.Names;
import parley.scenarios.names.NamesReader;
import parley.scenarios.problem.Place;
import parley.scenarios.problem.Problems;
import parley.scenarios.script.Script;
import parley.scenarios.script.ScriptsReader;
import parley.scenarios.section.ScenarioReader;
import parley.scenarios.yaml.Node;
import parley.scenarios.yaml.Values;
import parley.scenarios.yaml.YamlParser;

/** Loads a scenario folder with its briefs and scripts: all of it, or nothing and every problem. */
public final class ScenarioLoader {
    private static final String FILE = "scenario.yaml";

    private ScenarioLoader() {}

    /** Loads the folder. No content of it, however hostile, makes this throw or run long. */
    public static LoadResult load(ScenarioFolder folder) {
        Problems problems = new Problems();
        SourceReader sources = new SourceReader(folder, problems);
        Optional<Node> root = sources.read(FILE, SourceReader.YAML_MAX, Place.whole(folder.show(FILE)))
                .flatMap(source -> YamlParser.parse(source, problems));
        return load(root, sources);
    }

    /**
     * Loads a scenario whose file was read already, or made. Problems stand where its pieces do.
     *
     * @param folder holds its briefs, and its scripts if it has any
     */
    public static LoadResult load(Node root, ScenarioFolder folder) {
        return load(Optional.of(root), new SourceReader(folder, new Problems()));
    }

    private static LoadResult load(Optional<Node> read, SourceReader sources) {
        Problems problems = sources.problems();
        Optional<Node> root = read.filter(node -> isMapping(node, problems));
        Optional<Names> names = root.map(NamesReader::read);
        Optional<Scenario> scenario =
                root.flatMap(node -> names.flatMap(known -> ScenarioReader.read(node, known, sources)));
        ImmutableMap<String, Script> scripts = ScriptsReader.read(sources, names);
        return problems.isEmpty() && scenario.isPresent()
                ? new LoadResult.Loaded(scenario.get(), scripts)
                : new LoadResult.Refused(problems.sorted());
    }

    private static boolean isMapping(Node node, Problems problems) {
        if (node instanceof Node.Mapping) {
            return true;
        }
        new Values(problems).wrong(node, "a mapping with the keys of a scenario");
        return false;
    }
}
