/**
 * The names that a scenario gives, so that every reader can check the names it meets. They are gathered from the whole
 * file before anything else is read, because a section may name what stands below it.
 */
@NullMarked
package parley.scenarios.names;

import org.jspecify.annotations.NullMarked;
