package parley.engine.session;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.RoleId;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Designation;
import parley.engine.instrument.Invitation;

/**
 * The state of everything that has a life of its own.
 *
 * @param invitations one for each invitee
 * @param conference absent when the scenario has none
 * @param designations one for each body
 * @param ceaseFires one for each cease-fire of the scenario
 */
public record Instruments(
        ImmutableMap<RoleId, Invitation> invitations,
        Optional<Conference> conference,
        ImmutableMap<BodyId, Designation> designations,
        ImmutableMap<CeaseFireId, CeaseFire> ceaseFires) {

    /** The invitation to an invitee of the scenario. */
    public Invitation invitation(RoleId invitee) {
        return Ordered.existing(invitations, invitee);
    }

    /** The status of a body of the scenario. */
    public Designation designation(BodyId body) {
        return Ordered.existing(designations, body);
    }

    /** The state of a cease-fire of the scenario. */
    public CeaseFire ceaseFire(CeaseFireId id) {
        return Ordered.existing(ceaseFires, id);
    }

    /** The instruments with this invitation. */
    public Instruments with(RoleId invitee, Invitation next) {
        return new Instruments(Ordered.with(invitations, invitee, next), conference, designations, ceaseFires);
    }

    /** The instruments with this conference. */
    public Instruments with(Conference next) {
        return new Instruments(invitations, Optional.of(next), designations, ceaseFires);
    }

    /** The instruments with this status of a body. */
    public Instruments with(BodyId body, Designation next) {
        return new Instruments(invitations, conference, Ordered.with(designations, body, next), ceaseFires);
    }

    /** The instruments with this cease-fire. */
    public Instruments with(CeaseFireId id, CeaseFire next) {
        return new Instruments(invitations, conference, designations, Ordered.with(ceaseFires, id, next));
    }
}
