package parley.engine.session;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import parley.engine.id.RoleId;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Invitation;

/**
 * The state of everything that has a life of its own.
 *
 * @param invitations one for each invitee
 * @param conference absent when the scenario has none
 */
public record Instruments(ImmutableMap<RoleId, Invitation> invitations, Optional<Conference> conference) {

    /** The invitation to an invitee of the scenario. */
    public Invitation invitation(RoleId invitee) {
        return Ordered.existing(invitations, invitee);
    }

    /** The instruments with this invitation. */
    public Instruments with(RoleId invitee, Invitation invitation) {
        return new Instruments(Ordered.with(invitations, invitee, invitation), conference);
    }

    /** The instruments with this conference. */
    public Instruments with(Conference next) {
        return new Instruments(invitations, Optional.of(next));
    }
}
