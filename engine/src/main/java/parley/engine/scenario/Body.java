package parley.engine.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import parley.engine.id.BodyId;
import parley.engine.id.RoleId;

/**
 * A group whose status is contested. It never plays.
 *
 * @param what what it is, in a sentence or two
 * @param status its status at the start
 * @param since since when; may be empty
 * @param role the role that speaks for it and for nobody else, if one does; it loses its seat with the body
 * @param claims who says what of it
 */
public record Body(
        BodyId id,
        String title,
        String what,
        Status status,
        String since,
        Optional<RoleId> role,
        ImmutableList<Claim> claims) {

    /** The statuses in which a body can start. */
    public enum Status {
        UNDESIGNATED,
        CONTESTED,
        LISTED
    }

    /**
     * What some roles say of a body.
     *
     * @param sources tags of the header's sources
     */
    public record Claim(ImmutableSet<RoleId> by, String says, ImmutableList<String> sources) {}
}
