/**
 * Scenarios: from a folder of files to the engine's {@link parley.engine.scenario.Scenario}, or to all problems at once.
 *
 * <pre>
 * ScenarioCatalog -&gt; ScenarioFolder -&gt; ScenarioLoader -&gt; Loaded | Refused
 *
 * folder   bytes to text, within limits
 * yaml     text to nodes that know their place
 * names    what the scenario names
 * condition, section, script   nodes to records
 * </pre>
 *
 * <p>The folders that ship with Parley are resources beside this package, one a scenario.
 */
@NullMarked
package parley.scenarios;

import org.jspecify.annotations.NullMarked;
