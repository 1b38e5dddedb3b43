/**
 * Where the files of a scenario come from: a folder on disk, or one inside a jar. From bytes to text within limits;
 * nothing here knows what the files say.
 */
@NullMarked
package parley.scenarios.folder;

import org.jspecify.annotations.NullMarked;
