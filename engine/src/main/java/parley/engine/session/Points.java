package parley.engine.session;

import java.util.Optional;

/**
 * How a role stands by its own sheet.
 *
 * @param walkAway its walk-away value now
 * @param score what it was scored at the end; absent until then
 */
public record Points(long walkAway, Optional<Long> score) {}
