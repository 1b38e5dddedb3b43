package parley.simulator.opinion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Objects;
import java.util.Optional;
import parley.engine.answer.Answer;
import parley.engine.command.Command;
import parley.engine.event.Event;
import parley.engine.event.ProposalEvent;
import parley.engine.id.RoleId;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Designation;
import parley.engine.instrument.Invitation;
import parley.engine.proposal.Proposal;
import parley.engine.session.Points;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;
import parley.simulator.opinion.Account.Fate;
import parley.simulator.play.Witness;

/** Takes down the engine's account of a plan while it is played. */
public final class Clerk implements Witness {

    private final ImmutableList.Builder<Boolean> accepted = ImmutableList.builder();
    private final ImmutableList.Builder<Close> closes = ImmutableList.builder();
    private int command;
    private Optional<Account> account = Optional.empty();

    /** The account. The session has ended. */
    public Account account() {
        return account.orElseThrow(() -> new IllegalStateException("the session has not ended"));
    }

    /** For each command so far, whether it was accepted. */
    public ImmutableList<Boolean> accepted() {
        return accepted.build();
    }

    @Override
    public void answered(int index, Command asked, Answer answer) {
        command = index;
        accepted.add(answer instanceof Answer.Accepted);
    }

    @Override
    public void happened(SessionState before, Event event, SessionState after) {
        if (event instanceof ProposalEvent about) {
            Proposal then = before.agenda().proposals().get(about.proposal());
            Proposal now = after.agenda().proposal(about.proposal());
            if (then != null && then.status() != now.status()) {
                closes.add(new Close(command, now.id(), now.version(), now.status()));
            }
        }
    }

    @Override
    public void ended(SessionState state) {
        var instruments = state.instruments();
        account = Optional.of(new Account(
                closes.build(),
                copy(Maps.transformValues(
                        state.agenda().proposals(), proposal -> new Fate(proposal.version(), proposal.status()))),
                state.agenda().settled(),
                state.agenda().endorsed(),
                ImmutableMap.copyOf(state.world().tracks()),
                copy(Maps.transformValues(instruments.invitations(), Invitation::label)),
                instruments.conference().map(Conference::label),
                copy(Maps.transformValues(instruments.ceaseFires(), CeaseFire::label)),
                copy(Maps.transformValues(instruments.designations(), Designation::label)),
                copy(Maps.transformValues(state.seats(), seat -> seat.presence().label())),
                state.deadlines().misses(),
                state.stage() instanceof Stage.Concluded over ? Optional.of(over.outcome()) : Optional.empty(),
                copy(Maps.transformValues(state.world().points(), Points::walkAway)),
                scores(state)));
    }

    private static ImmutableMap<RoleId, Long> scores(SessionState state) {
        var scores = ImmutableMap.<RoleId, Long>builder();
        state.world().points().forEach((role, points) -> points.score().ifPresent(score -> scores.put(role, score)));
        return scores.buildOrThrow();
    }

    private static <K, V> ImmutableMap<K, V> copy(java.util.Map<K, V> map) {
        return ImmutableMap.copyOf(Objects.requireNonNull(map));
    }
}
