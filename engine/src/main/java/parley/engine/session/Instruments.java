package parley.engine.session;

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
        Register<RoleId, Invitation> invitations,
        Optional<Conference> conference,
        Register<BodyId, Designation> designations,
        Register<CeaseFireId, CeaseFire> ceaseFires) {

    /** The invitation to an invitee of the scenario. */
    public Invitation invitation(RoleId invitee) {
        return invitations.existing(invitee);
    }

    /** The status of a body of the scenario. */
    public Designation designation(BodyId body) {
        return designations.existing(body);
    }

    /** The state of a cease-fire of the scenario. */
    public CeaseFire ceaseFire(CeaseFireId id) {
        return ceaseFires.existing(id);
    }

    /** The instruments with this invitation. */
    public Instruments with(RoleId invitee, Invitation next) {
        return new Instruments(invitations.with(invitee, next), conference, designations, ceaseFires);
    }

    /** The instruments with this conference. */
    public Instruments with(Conference next) {
        return new Instruments(invitations, Optional.of(next), designations, ceaseFires);
    }

    /** The instruments with this status of a body. */
    public Instruments with(BodyId body, Designation next) {
        return new Instruments(invitations, conference, designations.with(body, next), ceaseFires);
    }

    /** The instruments with this cease-fire. */
    public Instruments with(CeaseFireId id, CeaseFire next) {
        return new Instruments(invitations, conference, designations, ceaseFires.with(id, next));
    }
}
