/**
 * The public catalogue of adjudication cases: one YAML file a case, read, played and compared. What a case file can say is in
 * {@code docs/adjudication.md}.
 *
 * <pre>
 * file --CaseReader--&gt; Case --CaseRunner--&gt; Findings
 *
 * given   from a few lines to a scenario
 * word    moves and events in words
 * check   what a case expects
 * play    the tables at which it is played: the engine itself, and a real server over TCP
 * </pre>
 *
 * <p>Besides what it expects itself, every case is held to what must hold for all: a replay of its journal gives the same
 * state hashes; and a viewer's bytes do not change when what this viewer must not know does.
 */
@NullMarked
package parley.simulator.cases;

import org.jspecify.annotations.NullMarked;
