package parley.simulator.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import parley.engine.command.ClockCommand;
import parley.engine.command.RulingCommand;
import parley.engine.condition.Fact;
import parley.engine.id.OptionId;
import parley.simulator.Plan;
import parley.simulator.opinion.Account;
import parley.simulator.opinion.Close;
import parley.simulator.opinion.SecondOpinion;

/** The second opinion: what becomes of a plan by the reading of the rulebook that this package gives. */
public final class Reference implements SecondOpinion {

    /** It does not know how an act is made void, nor a clock of the room. */
    @Override
    public boolean covers(Plan plan) {
        return plan.commands().stream()
                .noneMatch(command -> command instanceof RulingCommand.VoidAct
                        || command instanceof RulingCommand.ExtendPhase
                        || command instanceof ClockCommand);
    }

    @Override
    public Account judge(Plan plan, List<Boolean> accepted) {
        var closes = ImmutableList.<Close>builder();
        int[] command = {0};
        var course = new Course(
                plan.scenario(), (draft, status) -> closes.add(new Close(command[0], draft.id, draft.version, status)));
        for (; command[0] < plan.commands().size(); command[0]++) {
            if (accepted.get(command[0])) {
                course.go(plan.commands().get(command[0]));
            }
        }
        return account(course, closes.build());
    }

    private static Account account(Course course, ImmutableList<Close> closes) {
        World world = course.world;
        var scenario = world.scenario;
        var instruments = scenario.instruments();
        return new Account(
                closes,
                ImmutableMap.copyOf(Maps.transformValues(
                        course.agenda.drafts, draft -> new Account.Fate(draft.version, draft.status))),
                ImmutableMap.copyOf(Maps.filterValues(
                        Maps.asMap(
                                Maps.filterKeys(scenario.issues(), world::isSettled)
                                        .keySet(),
                                issue -> new OptionId(world.at(new Fact.Settled(issue)))),
                        option -> true)),
                world.isEndorsed(),
                Maps.toMap(scenario.world().tracks().keySet(), track -> (int) world.number(new Fact.TrackOf(track))),
                Maps.toMap(world.invitees(), role -> world.at(new Fact.InvitationOf(role))),
                instruments.conference().map(conference -> world.at(World.CONFERENCE)),
                Maps.toMap(instruments.ceaseFires().keySet(), id -> world.at(new Fact.CeaseFireState(id))),
                Maps.toMap(instruments.bodies().keySet(), id -> world.at(new Fact.DesignationOf(id))),
                ImmutableMap.copyOf(world.presence),
                (int) world.number(new Fact.Misses()),
                course.outcome,
                ImmutableMap.copyOf(world.walkAway),
                ImmutableMap.copyOf(course.scores));
    }
}
