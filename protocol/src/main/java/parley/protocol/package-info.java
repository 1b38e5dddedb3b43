/**
 * The wire protocol: its version and its limits. The schema is in {@code src/main/proto/parley/wire/v1}, the classes
 * generated from it in {@code parley.protocol.wire.v1}, and the way between them and the engine's records in {@link
 * parley.protocol.codec}. For authors of clients: {@code docs/protocol.md}.
 */
@NullMarked
package parley.protocol;

import org.jspecify.annotations.NullMarked;
