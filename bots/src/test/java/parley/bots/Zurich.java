package parley.bots;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import parley.engine.Engine;
import parley.scenarios.LoadResult;
import parley.scenarios.ScenarioCatalog;
import parley.scenarios.script.Script;

/** The scenario that ships with Parley, loaded once for all tests. */
final class Zurich {

    static final LoadResult.Loaded LOADED = load();
    static final Engine ENGINE = new Engine(LOADED.scenario());

    private Zurich() {}

    static Script opening() {
        return Optional.ofNullable(LOADED.scripts().get("history-opening")).orElseThrow();
    }

    static Casting random(long seed) {
        return new Casting(Optional.empty(), ImmutableMap.of(), seed);
    }

    private static LoadResult.Loaded load() {
        return switch (ScenarioCatalog.builtIn().load("zurich-2016")) {
            case LoadResult.Loaded loaded -> loaded;
            case LoadResult.Refused(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }
}
