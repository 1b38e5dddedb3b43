package parley.scenarios;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import parley.engine.scenario.Scenario;
import parley.scenarios.problem.Problem;
import parley.scenarios.script.Script;

/** What comes of loading a scenario folder. */
public sealed interface LoadResult {
    /**
     * A scenario that can be played.
     *
     * @param scripts the scripts of its folder by name, sorted
     */
    record Loaded(Scenario scenario, ImmutableMap<String, Script> scripts) implements LoadResult {}

    /** The folder cannot be played; all its problems, sorted by file, line and column. At least one. */
    record Refused(ImmutableList<Problem> problems) implements LoadResult {}
}
