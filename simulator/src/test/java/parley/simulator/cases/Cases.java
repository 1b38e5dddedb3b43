package parley.simulator.cases;

import java.nio.file.Path;
import java.util.stream.Collectors;

/** The cases of the project, as they stand in the engine's tests. */
final class Cases {
    static final Path FOLDER = Path.of("../engine/src/test/cases");

    private Cases() {}

    static Catalogue all() {
        return Catalogue.at(FOLDER);
    }

    /** The case in a file; one that cannot be read fails the test. */
    static Case read(CaseReader.Result result) {
        return switch (result) {
            case CaseReader.Result.Read(var found) -> found;
            case CaseReader.Result.Unreadable(var file, var rule, var problems) ->
                throw new AssertionError(problems.stream().map(Object::toString).collect(Collectors.joining("\n")));
        };
    }
}
