package parley.scenarios;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import parley.scenarios.folder.DiskFolder;
import parley.scenarios.folder.ResourceFolders;
import parley.scenarios.folder.ScenarioFolder;
import parley.scenarios.problem.Place;
import parley.scenarios.problem.Problem;
import parley.scenarios.problem.Vocabulary;

/**
 * What can be played: the scenarios that are on the class path, by name.
 *
 * @param folders by name, sorted
 */
public record ScenarioCatalog(ImmutableMap<String, ScenarioFolder> folders) {
    private static final String ROOT = "parley/scenarios";

    /**
     * The scenarios that ship with Parley.
     *
     * @throws java.io.UncheckedIOException if the class path cannot be read
     */
    public static ScenarioCatalog builtIn() {
        return new ScenarioCatalog(ResourceFolders.under(ROOT, ScenarioCatalog.class.getClassLoader()));
    }

    /** The names of the scenarios, sorted. */
    public ImmutableList<String> names() {
        return folders.keySet().asList();
    }

    /** Loads a scenario by its name in this catalogue, or else from a folder on disk. */
    public LoadResult load(String nameOrPath) {
        ScenarioFolder known = folders.get(nameOrPath);
        if (known != null) {
            return ScenarioLoader.load(known);
        }
        Optional<Path> path = path(nameOrPath);
        if (path.isPresent() && Files.isDirectory(path.get())) {
            return ScenarioLoader.load(new DiskFolder(path.get()));
        }
        boolean pathMeant = path.isPresent() && (nameOrPath.contains("/") || Files.exists(path.get()));
        String message = pathMeant
                ? "this is no folder; expected a folder with a scenario.yaml"
                : Vocabulary.of("scenario", names()).unknown(nameOrPath, " and no such folder");
        return new LoadResult.Refused(ImmutableList.of(new Problem(Place.whole(nameOrPath), message)));
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
