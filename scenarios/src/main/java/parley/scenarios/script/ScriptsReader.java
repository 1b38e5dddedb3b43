package parley.scenarios.script;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import parley.scenarios.folder.SourceReader;
import parley.scenarios.names.Names;
import parley.scenarios.problem.Place;
import parley.scenarios.problem.Problems;
import parley.scenarios.yaml.Node;
import parley.scenarios.yaml.YamlParser;

/** Reads script files. */
public final class ScriptsReader {
    private static final String FOLDER = "scripts";
    private static final String ENDING = ".yaml";

    private ScriptsReader() {}

    /**
     * The scripts of a scenario folder by name, sorted.
     *
     * @param names of the scenario; without them the files are only checked to be YAML
     */
    public static ImmutableSortedMap<String, Script> read(SourceReader sources, Optional<Names> names) {
        var scripts = ImmutableSortedMap.<String, Script>naturalOrder();
        for (String file : sources.files(FOLDER)) {
            if (!file.endsWith(ENDING)) {
                continue;
            }
            String path = FOLDER + "/" + file;
            Place whole = Place.whole(sources.folder().show(path));
            Optional<Node> root = sources.read(path, SourceReader.YAML_MAX, whole)
                    .flatMap(source -> YamlParser.parse(source, sources.problems()));
            String name = file.substring(0, file.length() - ENDING.length());
            root.flatMap(node -> names.flatMap(
                            known -> new ScriptReader(known, sources.problems()).read(node, Optional.of(name))))
                    .ifPresent(script -> scripts.put(name, script));
        }
        return scripts.buildOrThrow();
    }

    /** One script file that need not belong to a scenario folder. Nothing comes back if it holds no script. */
    public static Optional<Script> read(SourceReader sources, String file, Names names) {
        Problems problems = sources.problems();
        return sources.read(
                        file,
                        SourceReader.YAML_MAX,
                        Place.whole(sources.folder().show(file)))
                .flatMap(source -> YamlParser.parse(source, problems))
                .flatMap(root -> new ScriptReader(names, problems).read(root, Optional.empty()));
    }
}
