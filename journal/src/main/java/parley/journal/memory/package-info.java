/**
 * The journal that forgets: it lives as long as the process. For tests, matches and demonstrations; durable means here
 * that the entries are in memory, so an append is complete when it returns.
 */
@NullMarked
package parley.journal.memory;

import org.jspecify.annotations.NullMarked;
