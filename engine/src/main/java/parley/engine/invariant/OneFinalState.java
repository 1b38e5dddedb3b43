package parley.engine.invariant;

import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.event.ProposalEvent;
import parley.engine.event.RulingEvent;
import parley.engine.event.ScoreEvent;
import parley.engine.event.SeatEvent;
import parley.engine.event.SessionEvent;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Invitation;
import parley.engine.instrument.Presence;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.Term;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;

/** 3: What is closed stays as it closed, a text has one state at a time, and the end is the end. */
final class OneFinalState {

    private OneFinalState() {}

    static Stream<String> of(Step step) {
        return Faults.all(
                step.changes().flatMap(OneFinalState::change),
                status(step),
                step.event() instanceof RulingEvent.ActVoided ? Stream.empty() : absorbed(step.before(), step.after()),
                ended(step),
                step.event() instanceof SessionEvent.Concluded ? nothingIsAlive(step.before()) : Stream.empty());
    }

    /** With the session every text that is open or held has come to its end. */
    private static Stream<String> nothingIsAlive(SessionState state) {
        return state.agenda().proposals().values().stream()
                .filter(proposal -> proposal.status().isAlive())
                .map(proposal -> "the session ends, and %s is still %s".formatted(proposal.id(), proposal.status()));
    }

    private static Stream<String> change(Step.Change change) {
        Proposal before = change.before();
        Proposal after = change.after();
        return switch (before.status()) {
            case OPEN -> Stream.empty();
            case HELD ->
                switch (after.status()) {
                    case HELD, ADOPTED, LAPSED, WITHDRAWN, SUPERSEDED -> Stream.empty();
                    case OPEN, REJECTED, VETOED -> Stream.of(moved(before, after));
                };
            case ADOPTED, REJECTED, VETOED, WITHDRAWN, LAPSED, SUPERSEDED ->
                Faults.unless(before.equals(after), moved(before, after));
        };
    }

    private static String moved(Proposal before, Proposal after) {
        return "%s was %s and is %s".formatted(before.id(), before.status(), after.status());
    }

    /** Each closing event leaves its text in the state that it names, and no other event closes one. */
    private static Stream<String> status(Step step) {
        Optional<ProposalStatus> said = step.event() instanceof ProposalEvent event ? said(event) : Optional.empty();
        return step.changes()
                .filter(change -> change.before().status() != change.after().status())
                .filter(change -> !(step.event() instanceof ProposalEvent event
                        && event.proposal().equals(change.after().id())
                        && said.filter(change.after().status()::equals).isPresent()))
                .map(change -> "%s, and nothing says so".formatted(moved(change.before(), change.after())));
    }

    private static Optional<ProposalStatus> said(ProposalEvent event) {
        return switch (event) {
            case ProposalEvent.Adopted adopted -> Optional.of(ProposalStatus.ADOPTED);
            case ProposalEvent.Held held -> Optional.of(ProposalStatus.HELD);
            case ProposalEvent.Rejected rejected -> Optional.of(ProposalStatus.REJECTED);
            case ProposalEvent.Vetoed vetoed -> Optional.of(ProposalStatus.VETOED);
            case ProposalEvent.Withdrawn withdrawn -> Optional.of(ProposalStatus.WITHDRAWN);
            case ProposalEvent.Lapsed lapsed -> Optional.of(ProposalStatus.LAPSED);
            case ProposalEvent.Superseded superseded -> Optional.of(ProposalStatus.SUPERSEDED);
            default -> Optional.empty();
        };
    }

    private static Stream<String> absorbed(SessionState before, SessionState after) {
        if (Step.isUntouched(before.instruments(), after.instruments())
                && Step.isUntouched(before.seats(), after.seats())) {
            return Stream.empty();
        }
        return Stream.of(
                        before.instruments().invitations().entrySet().stream()
                                .filter(entry -> entry.getValue() instanceof Invitation.Withdrawn)
                                .filter(entry -> !entry.getValue()
                                        .equals(after.instruments().invitation(entry.getKey())))
                                .map(entry -> "the invitation to %s that was withdrawn".formatted(entry.getKey())),
                        before.instruments().ceaseFires().entrySet().stream()
                                .filter(entry -> entry.getValue() instanceof CeaseFire.Lapsed
                                        || entry.getValue() instanceof CeaseFire.Expired)
                                .filter(entry -> !entry.getValue()
                                        .equals(after.instruments().ceaseFire(entry.getKey())))
                                .map(entry -> "the cease-fire %s that was over".formatted(entry.getKey())),
                        before.instruments().conference().stream()
                                .filter(conference -> !(conference instanceof Conference.Unfinished))
                                .filter(over ->
                                        !after.instruments().conference().equals(Optional.of(over)))
                                .map(over -> "the conference that was " + over.label()),
                        before.seats().values().stream()
                                .filter(seat -> seat.presence() instanceof Presence.Excluded)
                                .filter(seat -> !seat.presence()
                                        .equals(after.seat(seat.role()).presence()))
                                .map(seat -> "the seat that %s had lost".formatted(seat.role())))
                .flatMap(found -> found)
                .map(what -> what + " is in another state");
    }

    private static Stream<String> ended(Step step) {
        return step.before().stage() instanceof Stage.Concluded concluded
                ? Faults.unless(
                        concluded.equals(step.after().stage())
                                && (step.event() instanceof ScoreEvent.Scored
                                        || step.event() instanceof SeatEvent
                                        || step.event() instanceof RulingEvent),
                        "after the end something happened that is no score")
                : Stream.empty();
    }

    /** What another text settled otherwise, or left nothing to, is superseded; a closing text falls with an issue. */
    static Stream<String> atRest(Course course) {
        SessionState state = course.after();
        if (!Progress.isPlaying(state)) {
            return Stream.empty();
        }
        boolean complete = state.agenda()
                .settled()
                .keySet()
                .containsAll(course.book().scenario().issues().keySet());
        return state.agenda().proposals().values().stream()
                .filter(proposal -> proposal.status().isAlive())
                .flatMap(proposal -> Faults.all(
                        Faults.unless(
                                proposal.text().terms().stream().noneMatch(term -> isSettledOtherwise(state, term)),
                                "%s lives on, and one of its issues is settled otherwise",
                                proposal.id()),
                        Faults.unless(
                                Agreed.pending(state, proposal).findAny().isPresent(),
                                "%s lives on, and has nothing left to settle",
                                proposal.id()),
                        Faults.unless(
                                complete || !proposal.text().asksFor(ActKind.ENDORSE),
                                "the closing text %s lives on, and an issue is open",
                                proposal.id())));
    }

    private static boolean isSettledOtherwise(SessionState state, Term term) {
        return term instanceof Term.Settle(var issue, var option)
                && state.agenda()
                        .settledAt(issue)
                        .filter(settled -> !settled.equals(option))
                        .isPresent();
    }
}
