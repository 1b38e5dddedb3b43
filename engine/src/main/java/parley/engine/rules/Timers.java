package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.condition.Effect;
import parley.engine.event.Event;
import parley.engine.event.InvitationEvent;
import parley.engine.event.IssueEvent;
import parley.engine.event.SessionEvent;
import parley.engine.instrument.Invitation;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.scenario.Deadline;
import parley.engine.scenario.Ending;
import parley.engine.scenario.Phase;
import parley.engine.session.Seat;

/**
 * What falls due at the end of a phase, one thing at a time and in a fixed order: closes of proposals, texts held to the
 * last phase, clarifications, deadlines of the calendar; then the phase ends, and with it perhaps the round, with its
 * endings; then the next phase begins.
 */
final class Timers {

    private Timers() {}

    /** The next thing that falls due, if a phase is ending or is about to end. */
    static Optional<ImmutableList<Event>> next(Table table) {
        var playing = table.state().playing();
        if (!playing.ending()) {
            return isDone(table)
                    ? Optional.of(ImmutableList.of(new SessionEvent.PhaseEnding(
                            playing.phase(), table.phase().to())))
                    : Optional.empty();
        }
        return dueProposal(table)
                .or(() -> heldToTheEnd(table))
                .or(() -> clarificationRunOut(table))
                .or(() -> dueDeadline(table))
                .or(() -> Optional.of(endOfPhase(table)));
    }

    /** An interval has nothing to wait for; other phases end when every occupied seat has yielded, and one is. */
    private static boolean isDone(Table table) {
        var occupied = table.state().seats().values().stream()
                .filter(seat -> seat.occupant().isPresent())
                .toList();
        boolean allYielded = !occupied.isEmpty() && occupied.stream().allMatch(Seat::yielded);
        return allYielded || !table.phase().kind().isPlaying();
    }

    private static Optional<ImmutableList<Event>> dueProposal(Table table) {
        return with(table, ProposalStatus.OPEN)
                .filter(proposal -> table.book()
                        .isNotAfter(proposal.closesAfter(), table.phase().id()))
                .findFirst()
                .map(proposal -> Closing.close(table, proposal));
    }

    private static Optional<ImmutableList<Event>> heldToTheEnd(Table table) {
        boolean last = table.book().after(table.phase().id()).isEmpty();
        return last
                ? with(table, ProposalStatus.HELD).findFirst().map(proposal -> Closing.expire(table, proposal))
                : Optional.empty();
    }

    private static Stream<Proposal> with(Table table, ProposalStatus status) {
        return table.state().agenda().proposals().values().stream().filter(proposal -> proposal.status() == status);
    }

    private static Optional<ImmutableList<Event>> clarificationRunOut(Table table) {
        return table.state().instruments().invitations().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Invitation.Clarifying(int untilRound)
                        && isEndOfRound(table, untilRound))
                .findFirst()
                .map(entry -> ImmutableList.of(new InvitationEvent.Declined(entry.getKey(), true, "")));
    }

    private static boolean isEndOfRound(Table table, int round) {
        Phase phase = table.phase();
        return phase.round() >= round
                && table.book().round(phase.round()).phases().getLast().equals(phase);
    }

    private static Optional<ImmutableList<Event>> dueDeadline(Table table) {
        var date = table.state().playing().date();
        return table.book().scenario().calendar().deadlines().stream()
                .filter(deadline -> !table.state().deadlines().passed().contains(deadline.id()))
                .filter(deadline -> !deadline.at().isAfter(date))
                .findFirst()
                .map(deadline -> pass(table, deadline));
    }

    private static ImmutableList<Event> pass(Table table, Deadline deadline) {
        if (deadline.metIf().holds(table.state())) {
            return ImmutableList.of(new SessionEvent.DeadlineMet(deadline.id()));
        }
        var events = ImmutableList.<Event>builder();
        events.add(new SessionEvent.DeadlineMissed(
                deadline.id(), table.state().deadlines().misses() + 1));
        for (Effect effect : deadline.missed()) {
            switch (effect) {
                case Effect.ReopenIssue(var issue) ->
                    table.state()
                            .agenda()
                            .settledAt(issue)
                            .ifPresent(option -> events.add(new IssueEvent.Reopened(issue, deadline.id())));
            }
        }
        return events.build();
    }

    private static ImmutableList<Event> endOfPhase(Table table) {
        Phase phase = table.phase();
        var events = ImmutableList.<Event>builder();
        events.add(new SessionEvent.PhaseEnded(phase.id()));
        Optional<Ending> ending = Optional.empty();
        if (isEndOfRound(table, phase.round())) {
            events.add(new SessionEvent.RoundEnded(phase.round()));
            ending = ending(table);
        }
        if (ending.isPresent()) {
            events.add(new SessionEvent.Concluded(
                    ending.get().outcome(), ending.get().sentence()));
        } else {
            Phase next = table.book().after(phase.id()).orElseThrow();
            events.add(new SessionEvent.PhaseBegan(next.id(), next.round(), next.from()));
        }
        return events.build();
    }

    /** The first ending that holds; the last one only after the last round, and then always. */
    private static Optional<Ending> ending(Table table) {
        var endings = table.book().scenario().endings();
        var reached = endings.subList(0, endings.size() - 1).stream()
                .filter(ending -> ending.condition().holds(table.state()))
                .findFirst();
        boolean last = table.phase().round() == table.book().lastRound();
        return reached.or(() -> last ? Optional.of(endings.getLast()) : Optional.empty());
    }
}
