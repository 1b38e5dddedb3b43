/**
 * YAML with places. {@link parley.scenarios.yaml.YamlParser} turns a text into {@link parley.scenarios.yaml.Node}s that
 * know where they stand; {@link parley.scenarios.yaml.Fields} reads the keys of a mapping and {@link
 * parley.scenarios.yaml.Values} what stands in them.
 *
 * <p>Readers are forgiving towards the program and strict towards the file: whatever is missing or of the wrong kind is
 * told as a problem and answered by nothing, or by a stand-in where nothing else depends on it, so that reading goes on
 * to the next problem. A folder with problems never becomes a scenario, so no stand-in is ever played.
 *
 * <p>Scalars are taken as they are written: {@code NO} is the text NO, and {@code 1.10} is the text 1.10.
 */
@NullMarked
package parley.scenarios.yaml;

import org.jspecify.annotations.NullMarked;
