package parley.simulator.generator;

import com.google.common.collect.ImmutableList;
import java.util.List;
import parley.engine.command.RulingCommand;
import parley.engine.command.VoidedAct;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.DeadlineId;
import parley.engine.id.InjectId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.scenario.Deadline;
import parley.engine.scenario.Scenario;
import parley.engine.session.Occupant;
import parley.engine.session.SessionState;

/** What a facilitator may come to rule, in and out of season. */
record RulingMaker(Chance chance, Scenario scenario) {

    /** A ruling; mostly the one that ends a pause, while there is one. */
    RulingCommand make(SessionState state) {
        if (state.conduct().paused() && chance.percent(70)) {
            return new RulingCommand.Resume("Go on.");
        }
        return switch (chance.below(14)) {
            case 0, 1 -> new RulingCommand.Pause("A break.");
            case 2 -> new RulingCommand.Resume("Go on.");
            case 3, 4 -> new RulingCommand.EndPhase("Time is up.");
            case 5 -> new RulingCommand.Announce("The coffee is ready.");
            case 6 -> new RulingCommand.Conclude("The lesson is over.");
            case 7 -> moveDeadline();
            case 8 -> new RulingCommand.SendInject(inject(), "It fits.");
            case 9 ->
                new RulingCommand.GiveSeat(role(), new Occupant(Occupant.Kind.DEPUTY, "A deputy"), "Somebody is ill.");
            case 10 -> new RulingCommand.ReleaseSheets("For the debrief.");
            default -> new RulingCommand.VoidAct(act(state), "It was a mistake.");
        };
    }

    private RulingCommand moveDeadline() {
        var deadlines = scenario.calendar().deadlines();
        DeadlineId id = deadlines.isEmpty() || chance.percent(10)
                ? new DeadlineId("never")
                : chance.pick(deadlines.stream().map(Deadline::id).toList());
        var phase = chance.pick(scenario.calendar().phases());
        return new RulingCommand.MoveDeadline(id, chance.pick(phase.from(), phase.to()), "They need more time.");
    }

    private InjectId inject() {
        var injects = scenario.world().injects().keySet().asList();
        return injects.isEmpty() || chance.percent(10) ? new InjectId("nothing-new") : chance.pick(injects);
    }

    private VoidedAct act(SessionState state) {
        return switch (chance.below(8)) {
            case 0, 1 -> new VoidedAct.Adoption(proposal(state));
            case 2 ->
                new VoidedAct.Settlement(chance.pick(scenario.issues().keySet().asList()));
            case 3 -> new VoidedAct.Endorsement();
            case 4 -> new VoidedAct.Issue(role());
            case 5 -> new VoidedAct.Absence(role());
            case 6 -> new VoidedAct.Designation(body());
            default ->
                chance.percent(50) ? new VoidedAct.Answer(ceaseFire(), role()) : new VoidedAct.Breach(ceaseFire());
        };
    }

    private ProposalId proposal(SessionState state) {
        List<ProposalId> proposals = state.agenda().proposals().keySet().asList();
        return proposals.isEmpty() ? new ProposalId(parley.engine.id.Audience.plenary(), 1) : chance.pick(proposals);
    }

    private RoleId role() {
        return chance.pick(scenario.roles().keySet().asList());
    }

    private BodyId body() {
        ImmutableList<BodyId> bodies = scenario.instruments().bodies().keySet().asList();
        return bodies.isEmpty() ? new BodyId("nobody") : chance.pick(bodies);
    }

    private CeaseFireId ceaseFire() {
        ImmutableList<CeaseFireId> ceaseFires =
                scenario.instruments().ceaseFires().keySet().asList();
        return ceaseFires.isEmpty() ? new CeaseFireId("nowhere") : chance.pick(ceaseFires);
    }
}
