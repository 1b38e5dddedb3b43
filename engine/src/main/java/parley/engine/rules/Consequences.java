package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.engine.answer.Answer;
import parley.engine.condition.Condition;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.ClockEvent;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.DesignationEvent;
import parley.engine.event.Event;
import parley.engine.event.InvitationEvent;
import parley.engine.event.IssueEvent;
import parley.engine.event.MessageEvent;
import parley.engine.event.NewsEvent;
import parley.engine.event.PresenceEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.RulingEvent;
import parley.engine.event.ScoreEvent;
import parley.engine.event.SeatEvent;
import parley.engine.event.SessionEvent;
import parley.engine.event.StoryEvent;
import parley.engine.event.TrackEvent;
import parley.engine.event.TurnEvent;
import parley.engine.instrument.Invitation;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.Term;
import parley.engine.scenario.Reaction;
import parley.engine.session.Stage;

/**
 * The bounded cascade: what follows by itself from what has happened.
 *
 * <p>After each command and each timer, consequences run until nothing changes; only then does the next timer fire.
 */
public final class Consequences {

    /** Something that may follow at once: what happens then, or nothing. */
    @FunctionalInterface
    private interface Consequence {
        Optional<ImmutableList<Event>> find(Table table, ImmutableList<Proposal> alive, Instant at, Timers timers);
    }

    private static final ImmutableList<Consequence> IN_ORDER = ImmutableList.of(
            (table, alive, at, timers) -> superseded(table, alive),
            (table, alive, at, timers) -> timers.endCalled(table),
            (table, alive, at, timers) -> PlayTime.started(table, at),
            (table, alive, at, timers) -> timers.reopened(alive),
            (table, alive, at, timers) -> Exclusions.seatLost(table),
            (table, alive, at, timers) -> Exclusions.extended(table),
            (table, alive, at, timers) -> prerequisites(table, alive, timers),
            (table, alive, at, timers) -> TurnTaking.absent(table),
            (table, alive, at, timers) -> TurnTaking.outOfTurns(table).map(proposal -> Closing.close(table, proposal)),
            (table, alive, at, timers) -> closedEarly(table, alive));

    private Consequences() {}

    /**
     * These events and everything that follows from them, with the state to which that leads.
     *
     * @param at the instant of play time at which this happens
     * @throws IllegalStateException if consequences do not come to rest, which is a fault of the scenario
     */
    public static Answer.Accepted cascade(Table table, List<? extends Event> first, Instant at) {
        List<Event> all = new ArrayList<>();
        var timers = new Timers();
        Table now = take(all, table, first);
        timers.hear(now, all);
        int heard = all.size();
        int steps = 0;
        int rested = 0;
        while (now.state().stage() instanceof Stage.Playing) {
            Optional<ImmutableList<Event>> next =
                    canSetOff(all, rested) ? immediate(now, at, timers) : Optional.empty();
            steps = next.isEmpty() ? 0 : closesAText(next.get()) ? steps : steps + 1;
            if (steps > Limits.CONSEQUENCES_MAX) {
                throw new IllegalStateException(
                        "consequences did not come to rest after %d steps".formatted(Limits.CONSEQUENCES_MAX));
            }
            if (next.isEmpty()) {
                rested = all.size();
                next = timers.next(now);
            }
            if (next.isEmpty()) {
                break;
            }
            now = take(all, now, next.get());
            timers.hear(now, all.subList(heard, all.size()));
            heard = all.size();
        }
        boolean over = now.state().stage() instanceof Stage.Concluded
                && !(table.state().stage() instanceof Stage.Concluded);
        if (over) {
            now = take(all, now, Endings.scores(now));
        }
        return new Answer.Accepted(ImmutableList.copyOf(all), now.state().withItsOwnHash());
    }

    /** The table after these events, each with the scenario's reactions right behind it. */
    private static Table take(List<Event> all, Table table, List<? extends Event> events) {
        return take(all, table, events, 0);
    }

    private static Table take(List<Event> all, Table table, List<? extends Event> events, int depth) {
        if (depth > Limits.CONSEQUENCES_MAX) {
            throw new IllegalStateException("reactions did not come to rest after %d, each to the one before"
                    .formatted(Limits.CONSEQUENCES_MAX));
        }
        Table now = table;
        boolean reacted = false;
        Table settling = table;
        for (Event decided : events) {
            if (decided instanceof IssueEvent.Settled) {
                settling = now;
            }
            if (reacted) {
                now = take(all, now, Overtaken.first(now, decided, settling), depth + 1);
            }
            Optional<Event> event = reacted ? Overtaken.asItStands(now, decided, events) : Optional.of(decided);
            if (event.isPresent()) {
                Table after = now.after(event.get());
                all.add(event.get());
                ImmutableList<Reaction> reactions = Reactions.to(event.get(), now, after);
                now = after;
                reacted |= !reactions.isEmpty();
                for (Reaction reaction : reactions) {
                    now = take(all, now, Reactions.effects(now, reaction), depth + 1);
                }
            }
        }
        return now;
    }

    private static boolean canSetOff(List<Event> events, int from) {
        for (int place = from; place < events.size(); place++) {
            if (canSetOff(events.get(place))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether anything can follow by itself from an event. What is said, who holds a seat and who has yielded is nothing
     * that a consequence looks at, nor which deadlines were met, what news has come, how a role stands by its sheet, and that
     * a phase is over whose end has been worked through, so a table at rest stays at rest.
     */
    private static boolean canSetOff(Event event) {
        return switch (event) {
            case SessionEvent.Yielded yielded -> false;
            case SessionEvent.YieldTakenBack back -> false;
            case SessionEvent.DeadlineMet met -> false;
            case SessionEvent.PhaseEnded ended -> false;
            case SessionEvent.RoundEnded ended -> false;
            case SessionEvent session -> true;
            case MessageEvent message -> false;
            case ProposalEvent proposal -> true;
            case TrackEvent track -> true;
            case SeatEvent seat -> false;
            case ClockEvent clock -> false;
            case RulingEvent ruling -> true;
            case PresenceEvent presence -> true;
            case TurnEvent turn -> true;
            case IssueEvent issue -> true;
            case InvitationEvent invitation -> true;
            case ConferenceEvent conference -> true;
            case DesignationEvent designation -> true;
            case CeaseFireEvent ceaseFire -> true;
            case NewsEvent news -> false;
            case StoryEvent story -> true;
            case ScoreEvent score -> false;
        };
    }

    /** A text closes once, so that what closes texts comes to an end by itself, however many they are. */
    private static boolean closesAText(List<Event> events) {
        return events.stream().anyMatch(ProposalEvent.class::isInstance);
    }

    private static Optional<ImmutableList<Event>> immediate(Table table, Instant at, Timers timers) {
        ImmutableList<Proposal> alive = table.state().agenda().alive();
        for (Consequence consequence : IN_ORDER) {
            var found = consequence.find(table, alive, at, timers);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<ImmutableList<Event>> superseded(Table table, ImmutableList<Proposal> alive) {
        for (Proposal proposal : alive) {
            if (isSuperseded(table, proposal)) {
                return Optional.of(Closing.supersede(proposal));
            }
        }
        return Optional.empty();
    }

    private static boolean isSuperseded(Table table, Proposal proposal) {
        boolean nothingLeft = true;
        for (Term term : proposal.text().terms()) {
            if (table.isSettledOtherwise(term)) {
                return true;
            }
            nothingLeft &= table.stands(term);
        }
        return nothingLeft;
    }

    /** What waits for a prerequisite. At the end of a phase it comes after all that closes at that instant. */
    private static Optional<ImmutableList<Event>> prerequisites(
            Table table, ImmutableList<Proposal> alive, Timers timers) {
        var found = released(table, alive).or(() -> understanding(table));
        return found.isPresent() && timers.somethingCloses(table) ? Optional.empty() : found;
    }

    private static Optional<ImmutableList<Event>> released(Table table, ImmutableList<Proposal> alive) {
        for (Proposal proposal : alive) {
            if (proposal.status() == ProposalStatus.HELD) {
                var release = Closing.release(table, proposal);
                if (release.isPresent()) {
                    return release;
                }
            }
        }
        return Optional.empty();
    }

    /** The understanding makes held invitations ready, and takes them back when it has gone before they are issued. */
    private static Optional<ImmutableList<Event>> understanding(Table table) {
        var plan = table.book().scenario().instruments().invitations();
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        Condition understanding = plan.get().understanding();
        var events = ImmutableList.<Event>builder();
        for (var entry : table.state().instruments().invitations().entrySet()) {
            switch (entry.getValue()) {
                case Invitation.Held(var withheldBy)
                when withheldBy.isEmpty() && understanding.holds(table.state()) ->
                    events.add(new InvitationEvent.Readied(entry.getKey(), Invitation.Grounds.UNDERSTANDING));
                case Invitation.Ready(var grounds)
                when grounds == Invitation.Grounds.UNDERSTANDING && !understanding.holds(table.state()) ->
                    events.add(new InvitationEvent.Withheld(entry.getKey(), Optional.empty(), ""));
                default -> {}
            }
        }
        return Optional.of(events.build()).filter(found -> !found.isEmpty());
    }

    private static Optional<ImmutableList<Event>> closedEarly(Table table, ImmutableList<Proposal> alive) {
        if (table.state().playing().step() != Stage.Step.RUNNING) {
            return Optional.empty();
        }
        for (Proposal proposal : alive) {
            if (proposal.status() == ProposalStatus.OPEN && Closing.isEarly(table, proposal)) {
                return Optional.of(Closing.close(table, proposal));
            }
        }
        return Optional.empty();
    }
}
