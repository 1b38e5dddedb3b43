package parley.engine.session;

import java.time.Instant;
import parley.engine.id.Audience;
import parley.engine.id.InjectId;

/**
 * A piece of news that came.
 *
 * @param to those it is aimed at
 * @param date its day, in story time
 */
public record News(InjectId id, Audience to, Instant date, String title, String text) {}
