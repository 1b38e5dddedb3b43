package parley.engine.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import parley.engine.id.RoleId;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Designation;
import parley.engine.instrument.Invitation;
import parley.engine.scenario.Body;
import parley.engine.scenario.Scenario;
import parley.engine.scenario.Track;
import parley.engine.session.Instruments;
import parley.engine.session.Points;
import parley.engine.session.Register;
import parley.engine.session.World;

/** How things stand before anything has happened. */
public final class Beginnings {

    private Beginnings() {}

    /** The instruments of a scenario at its start. */
    public static Instruments instruments(Scenario scenario) {
        var plans = scenario.instruments();
        var invitations = ImmutableMap.<RoleId, Invitation>builder();
        plans.invitations()
                .ifPresent(plan -> plan.invitees()
                        .keySet()
                        .forEach(invitee -> invitations.put(invitee, new Invitation.Held(Optional.empty()))));
        return new Instruments(
                Register.copyOf(invitations.buildOrThrow()),
                plans.conference().map(plan -> new Conference.Planned(Optional.of(plan.planned()))),
                Register.copyOf(Maps.transformValues(plans.bodies(), Beginnings::designation)),
                Register.copyOf(Maps.transformValues(plans.ceaseFires(), plan -> new CeaseFire.None())));
    }

    /** The world of a scenario at its start. */
    public static World world(Scenario scenario) {
        return World.of(
                Register.copyOf(Maps.transformValues(scenario.world().tracks(), Track::start)),
                Register.copyOf(Maps.transformValues(
                        scenario.sheets(), sheet -> new Points(sheet.walkAway(), Optional.empty()))));
    }

    private static Designation designation(Body body) {
        return switch (body.status()) {
            case UNDESIGNATED -> new Designation.Undesignated();
            case CONTESTED -> new Designation.Contested();
            case LISTED -> new Designation.Listed();
        };
    }
}
