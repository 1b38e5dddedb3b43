/**
 * Scripts: moves of a match written down in advance, such as the record of what happened. Here they are read and checked
 * against the scenario; the bots turn them into play.
 *
 * <p>A script calls a proposal by an alias of its own ({@code as: p1}), because the number that the engine gives is only
 * known in play. Every move says what it rests on: sources, or why it was inferred.
 */
@NullMarked
package parley.scenarios.script;

import org.jspecify.annotations.NullMarked;
