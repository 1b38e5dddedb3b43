/**
 * The {@code parley} command: one class a subcommand, and the wiring between the modules.
 *
 * <p>Standard output carries what was asked for and nothing else; whatever else there is to say goes to standard error.
 * What can go wrong ends in a {@link parley.app.Trouble} with the exit code that {@code --help} documents.
 */
@NullMarked
package parley.app;

import org.jspecify.annotations.NullMarked;
