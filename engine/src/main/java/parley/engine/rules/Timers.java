package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import parley.engine.condition.Effect;
import parley.engine.event.Cause;
import parley.engine.event.Event;
import parley.engine.event.InvitationEvent;
import parley.engine.event.IssueEvent;
import parley.engine.event.SessionEvent;
import parley.engine.event.StoryEvent;
import parley.engine.id.PhaseId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Invitation;
import parley.engine.instrument.Presence;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.scenario.Deadline;
import parley.engine.scenario.Inject;
import parley.engine.scenario.Phase;
import parley.engine.session.Seat;
import parley.engine.session.Stage;

/**
 * News as a phase begins, and what falls due as it ends, one thing at a time and in a fixed order: closes of proposals, turns
 * that nobody used, acceptances of terms, what waited for a prerequisite, texts held to the last phase, clarifications, the
 * instants of cease-fires, deadlines of the calendar, news; then the phase ends, and with it perhaps the round; then there is
 * an ending, or the next phase begins.
 */
final class Timers {

    /** For whom a phase waits: the first kind of which there is anybody. */
    private static final ImmutableList<Predicate<Seat>> WAITED_FOR =
            ImmutableList.of(Seat::isPresent, seat -> seat.presence() instanceof Presence.Away, seat -> true);

    private final Newsroom newsroom = new Newsroom();
    private final UnusedTurns unusedTurns = new UnusedTurns();
    private final Reopenings reopenings = new Reopenings();
    private boolean endCalled;

    /** Takes note of the beginning and the end of a phase, of issues that are reopened, and of a call for the end of the session. */
    void hear(Table table, List<? extends Event> events) {
        for (Event event : events) {
            switch (event) {
                case SessionEvent.PhaseBegan began ->
                    newsroom.await(table.book().injects(began.phase(), Inject.Moment.START));
                case SessionEvent.PhaseEnding ending -> {
                    newsroom.await(table.book().injects(ending.phase(), Inject.Moment.END));
                    unusedTurns.ask();
                }
                case IssueEvent.Reopened reopened -> reopenings.hear(reopened);
                case StoryEvent.EndCalled called -> endCalled = true;
                default -> {}
            }
        }
    }

    /** The end of the session, if the story called for it: before it comes only what has nothing left to settle. */
    Optional<ImmutableList<Event>> endCalled(Table table) {
        return endCalled ? Optional.of(Endings.conclude(table, Endings.now(table))) : Optional.empty();
    }

    /** The next closing text that goes with an issue which has been reopened. */
    Optional<ImmutableList<Event>> reopened(ImmutableList<Proposal> alive) {
        return reopenings.next(alive);
    }

    /** The next thing that falls due, if a phase has just begun, is ending or is about to end. */
    Optional<ImmutableList<Event>> next(Table table) {
        return switch (table.state().playing().step()) {
            case RUNNING ->
                newsroom.next(table)
                        .or(() -> isDone(table)
                                ? Optional.of(ImmutableList.of(PhaseTurn.ending(table.phase())))
                                : Optional.empty());
            case ENDING ->
                closes(table)
                        .or(() -> heldToTheEnd(table))
                        .or(() -> clarificationRunOut(table))
                        .or(() -> CeaseFireTimers.instant(table))
                        .or(() -> dueDeadline(table))
                        .or(() -> newsroom.next(table))
                        .or(() -> Optional.of(PhaseTurn.end(table)));
            case OVER -> Optional.of(PhaseTurn.onwards(table));
        };
    }

    /** Whether a phase is ending and a text or an acceptance has yet to close with it. */
    boolean somethingCloses(Table table) {
        return table.state().playing().step() == Stage.Step.ENDING
                && (dueProposal(table).isPresent()
                        || unusedTurns.arePassing(table)
                        || CeaseFireTimers.acceptance(table).isPresent());
    }

    private Optional<ImmutableList<Event>> closes(Table table) {
        return dueProposal(table)
                .map(proposal -> Closing.close(table, proposal))
                .or(() -> unusedTurns.next(table))
                .or(() -> CeaseFireTimers.acceptance(table));
    }

    /**
     * An interval has nothing to wait for; other phases end when every occupied seat of a role at the table has yielded, of
     * those that the phase names where it has an order. A role that is away is waited for only when nobody else is left, and
     * one that can never come back last of all. In a pause nothing ends by itself.
     */
    private static boolean isDone(Table table) {
        if (table.state().conduct().paused()) {
            return false;
        }
        Phase phase = table.phase();
        if (!phase.kind().isPlaying()) {
            return true;
        }
        for (var who : WAITED_FOR) {
            if (anybody(table, who)) {
                return !anybody(table, seat -> who.test(seat) && isAsked(phase, seat.role()) && !seat.yielded());
            }
        }
        return false;
    }

    private static boolean isAsked(Phase phase, RoleId role) {
        return phase.order().isEmpty() || phase.order().contains(role);
    }

    private static boolean anybody(Table table, Predicate<Seat> who) {
        for (Seat seat : table.state().seats().values()) {
            if (seat.occupant().isPresent() && who.test(seat)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Proposal> dueProposal(Table table) {
        PhaseId now = table.state().playing().phase();
        for (Proposal proposal : table.state().agenda().proposals().values()) {
            if (proposal.status() == ProposalStatus.OPEN && table.book().isNotAfter(proposal.closesAfter(), now)) {
                return Optional.of(proposal);
            }
        }
        return Optional.empty();
    }

    private static Optional<ImmutableList<Event>> heldToTheEnd(Table table) {
        boolean last = table.book().isLast(table.state().playing().phase());
        return last
                ? table.state().agenda().alive().stream()
                        .filter(proposal -> proposal.status() == ProposalStatus.HELD)
                        .findFirst()
                        .map(proposal -> Closing.expire(table, proposal))
                : Optional.empty();
    }

    private static Optional<ImmutableList<Event>> clarificationRunOut(Table table) {
        Optional<RoleId> first = Optional.empty();
        for (var entry : table.state().instruments().invitations().entrySet()) {
            RoleId invitee = entry.getKey();
            if (entry.getValue() instanceof Invitation.Clarifying(int untilRound)
                    && table.endsRound(untilRound)
                    && first.filter(other -> other.value().compareTo(invitee.value()) <= 0)
                            .isEmpty()) {
                first = Optional.of(invitee);
            }
        }
        return first.map(invitee -> ImmutableList.of(new InvitationEvent.Declined(invitee, true, "")));
    }

    private static Optional<ImmutableList<Event>> dueDeadline(Table table) {
        var date = table.state().playing().date();
        var conduct = table.state().conduct();
        var order = Comparator.comparing(
                        (Deadline deadline) -> conduct.due(deadline).orElse(Instant.MAX))
                .thenComparing(deadline -> deadline.id().value());
        Optional<Deadline> first = Optional.empty();
        for (Deadline deadline : table.book().scenario().calendar().deadlines()) {
            if (conduct.isDue(deadline, date)
                    && !table.hasPassed(deadline.id())
                    && first.filter(other -> order.compare(other, deadline) <= 0)
                            .isEmpty()) {
                first = Optional.of(deadline);
            }
        }
        return first.map(deadline -> pass(table, deadline));
    }

    private static ImmutableList<Event> pass(Table table, Deadline deadline) {
        if (deadline.metIf().holds(table.state())) {
            return ImmutableList.of(new SessionEvent.DeadlineMet(deadline.id()));
        }
        var costs = ImmutableList.<Effect>builder()
                .addAll(table.book().scenario().calendar().eachMiss())
                .addAll(deadline.missed())
                .build();
        return ImmutableList.<Event>builder()
                .add(new SessionEvent.DeadlineMissed(
                        deadline.id(), table.state().deadlines().misses() + 1))
                .addAll(Effects.of(table, new Cause.Missed(deadline.id()), costs))
                .build();
    }
}
