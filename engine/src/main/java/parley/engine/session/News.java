package parley.engine.session;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import parley.engine.id.Audience;
import parley.engine.id.InjectId;
import parley.engine.id.RoleId;

/**
 * A piece of news that came.
 *
 * @param to those it is aimed at
 * @param date its day, in story time
 * @param awaited those who are asked to acknowledge it and have not yet done so
 */
public record News(InjectId id, Audience to, Instant date, String title, String text, ImmutableSet<RoleId> awaited) {

    /** The same, acknowledged by this role. */
    public News acknowledgedBy(RoleId role) {
        return awaiting(awaited -> !awaited.equals(role));
    }

    /** The same as a role may see it: who else has acknowledged it is not for it to know. */
    public News seenBy(Optional<RoleId> role) {
        return role.map(viewer -> awaiting(viewer::equals)).orElse(this);
    }

    private News awaiting(Predicate<RoleId> which) {
        return awaited.isEmpty()
                ? this
                : new News(
                        id,
                        to,
                        date,
                        title,
                        text,
                        awaited.stream().filter(which).collect(ImmutableSet.toImmutableSet()));
    }
}
