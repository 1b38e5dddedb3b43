package parley.benchmarks;

import java.util.Optional;
import parley.engine.Engine;
import parley.scenarios.LoadResult;
import parley.scenarios.ScenarioCatalog;
import parley.scenarios.script.Script;

/** The scenario that ships with Parley, loaded once, and its history. */
final class Zurich {

    static final LoadResult.Loaded LOADED = load();
    static final Engine ENGINE = new Engine(LOADED.scenario());

    private Zurich() {}

    /** The recorded moves, from the meeting to the cease-fire and the return to the table. */
    static Script history() {
        return Optional.ofNullable(LOADED.scripts().get("history")).orElseThrow();
    }

    private static LoadResult.Loaded load() {
        return switch (ScenarioCatalog.builtIn().load("zurich-2016")) {
            case LoadResult.Loaded loaded -> loaded;
            case LoadResult.Refused(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }
}
