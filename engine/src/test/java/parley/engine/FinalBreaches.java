package parley.engine;

import static parley.engine.Breach.step;
import static parley.engine.Planted.with;
import static parley.engine.WiderTable.A;
import static parley.engine.WiderTable.P;
import static parley.engine.WiderTable.W;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.event.Cause;
import parley.engine.event.Event;
import parley.engine.event.ProposalEvent;
import parley.engine.event.RulingEvent;
import parley.engine.event.ScoreEvent;
import parley.engine.event.SeatEvent;
import parley.engine.event.SessionEvent;
import parley.engine.id.ProposalId;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Invitation;
import parley.engine.instrument.Presence;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.session.SessionState;

/** What was over and is in another state, and what happens after the end. */
final class FinalBreaches {

    private static final Event ROUND = new SessionEvent.RoundEnded(1);
    private static final Presence LOST = new Presence.Excluded(WiderTable.HORDE);

    private final Play play = WiderTable.started();
    private final SessionState state = play.state();

    private FinalBreaches() {}

    static Stream<Breach> all() {
        var over = new FinalBreaches();
        return Stream.of(
                        over.invitations(), over.truces(), over.conferences(), over.seats(), over.texts(), over.ended())
                .flatMap(breaches -> breaches);
    }

    private Stream<Breach> invitations() {
        SessionState withdrawn = state.with(state.instruments().with(P, new Invitation.Withdrawn()));
        return Stream.of(
                        again("a withdrawn invitation goes out again", withdrawn, invited(new Invitation.Issued())),
                        again("a withdrawn invitation is accepted", withdrawn, invited(new Invitation.Accepted())))
                .map(breach -> breach.says("the invitation to P that was withdrawn is in another state"));
    }

    private SessionState invited(Invitation invitation) {
        return state.with(state.instruments().with(P, invitation));
    }

    private Stream<Breach> truces() {
        return Stream.of(
                        again("a truce that lapsed is drafted again", new CeaseFire.Lapsed(), PlantedTruce.DRAFTED),
                        again("a truce that lapsed expires", new CeaseFire.Lapsed(), new CeaseFire.Expired()),
                        again("a truce that expired is in force again", new CeaseFire.Expired(), PlantedTruce.KEPT))
                .map(breach -> breach.says("the cease-fire truce that was over is in another state"));
    }

    private Breach again(String what, CeaseFire before, CeaseFire after) {
        return again(what, PlantedTruce.with(state, before), PlantedTruce.with(state, after));
    }

    private Stream<Breach> conferences() {
        var closed = new Conference.Closed();
        var collapsed = new Conference.Collapsed();
        return Stream.of(
                again("a closed conference meets again", closed, new Conference.Open(Optional.empty()))
                        .says("the conference that was CLOSED is in another state"),
                again("a closed conference collapses", closed, collapsed)
                        .says("the conference that was CLOSED is in another state"),
                again("a collapsed conference is planned again", collapsed, new Conference.Planned(Optional.empty()))
                        .says("the conference that was COLLAPSED is in another state"));
    }

    private Breach again(String what, Conference before, Conference after) {
        return again(
                what,
                state.with(state.instruments().with(before)),
                state.with(state.instruments().with(after)));
    }

    private Stream<Breach> seats() {
        SessionState lost = state.with(state.seat(W).with(LOST));
        return Stream.of(
                        again("a lost seat is back", lost, state),
                        again(
                                "a seat was lost to another body",
                                lost,
                                state.with(state.seat(W).with(new Presence.Excluded(WiderTable.BAND)))))
                .map(breach -> breach.says("the seat that W had lost is in another state"));
    }

    private Stream<Breach> texts() {
        Proposal held = CloseBreaches.put("LIST=l1", "2").to(ProposalStatus.HELD);
        ProposalId id = held.id();
        return Stream.of(
                again("a held text is open again", with(state, held), with(state, CloseBreaches.put("LIST=l1", "2")))
                        .says("p1 was HELD and is OPEN"),
                closed(held, new ProposalEvent.Rejected(id, 1, ImmutableList.of()), ProposalStatus.REJECTED),
                closed(held, new ProposalEvent.Vetoed(id, 1, ImmutableList.of()), ProposalStatus.VETOED));
    }

    private Breach closed(Proposal held, Event event, ProposalStatus status) {
        return step(
                        play,
                        3,
                        "what is held is voted on: " + status,
                        with(state, held),
                        event,
                        with(state, held.to(status)))
                .says("p1 was HELD and is " + status);
    }

    private Stream<Breach> ended() {
        SessionState over = concluded("AGREED");
        SessionState other = concluded("NO_DEAL");
        var scored = new ScoreEvent.Scored(P, 1, 40);
        return Stream.of(
                        step(play, 3, "a round ends after the end", over, ROUND, over),
                        step(play, 3, "the session ends again", over, ended("AGREED"), over),
                        step(play, 3, "a walk-away value moves after the end", over, moved(), over),
                        step(play, 3, "a score changes the outcome", over, scored, other),
                        step(play, 3, "play goes on when somebody leaves a seat", over, new SeatEvent.Left(A), state),
                        step(play, 3, "a ruling changes the outcome", over, new RulingEvent.Announced("No."), other))
                .map(breach -> breach.says("after the end something happened that is no score"));
    }

    private SessionState concluded(String outcome) {
        return state.with(state.playing().conclude(outcome));
    }

    private static SessionEvent.Concluded ended(String outcome) {
        return new SessionEvent.Concluded(outcome, "It is over.", ImmutableList.of());
    }

    private static ScoreEvent.WalkAwayMoved moved() {
        return new ScoreEvent.WalkAwayMoved(P, 1, 41, new Cause.Ruling());
    }

    private Breach again(String what, SessionState before, SessionState after) {
        return step(play, 3, what, before, ROUND, after);
    }
}
