package parley.engine;

import static parley.engine.Breach.after;
import static parley.engine.Breach.course;
import static parley.engine.Breach.rest;
import static parley.engine.Breach.step;
import static parley.engine.Planted.settled;
import static parley.engine.Planted.text;
import static parley.engine.Planted.with;
import static parley.engine.SmallTable.A;
import static parley.engine.SmallTable.B;
import static parley.engine.SmallTable.C;
import static parley.engine.WiderTable.BAND;
import static parley.engine.WiderTable.W;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.command.VoidedAct;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.Event;
import parley.engine.event.ProposalEvent;
import parley.engine.event.RulingEvent;
import parley.engine.event.ScoreEvent;
import parley.engine.event.SeatEvent;
import parley.engine.event.SessionEvent;
import parley.engine.id.PhaseId;
import parley.engine.id.ProposalId;
import parley.engine.instrument.Designation;
import parley.engine.instrument.Invitation;
import parley.engine.instrument.Presence;
import parley.engine.procedure.Procedure;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.rules.Limits;
import parley.engine.scenario.Body;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;

/** What comes close to a breach, and is none. */
final class Lawful {

    private static final ProposalId P1 = ProposalId.parse("p1");

    private final Play play = Play.started();
    private final SessionState state = play.state();

    private Lawful() {}

    static Stream<Breach> all() {
        var lawful = new Lawful();
        return Stream.of(lawful.afterTheEnd(), lawful.needs(), lawful.limits(), whole(), bodies())
                .flatMap(steps -> steps);
    }

    private Stream<Breach> afterTheEnd() {
        SessionState over = state.with(state.playing().conclude("DONE"));
        return Stream.of(
                step(play, 3, "a score after the end", over, new ScoreEvent.Scored(A, 0, 0), over),
                step(play, 3, "a seat is left after the end", over, new SeatEvent.Left(A), over),
                step(play, 3, "a ruling after the end", over, new RulingEvent.SheetsReleased("It is over."), over),
                rest(play, 3, "a text that nobody closed, after the end", with(over, text("p1", A, "endorse"))),
                rest(play, 8, "a text that is held after the end", with(over, held("X=x1"))));
    }

    /** One of two invited has accepted; Z=z2 waits for Y. */
    private Stream<Breach> needs() {
        SessionState one = state.with(state.instruments().with(B, new Invitation.Accepted()));
        SessionState two = one.with(one.instruments().with(SmallTable.G, new Invitation.Accepted()));
        return Stream.of(
                step(play, 8, "opened in half with one", one, new ConferenceEvent.HalfOpened(C, ""), one),
                step(play, 8, "opened with all", two, new ConferenceEvent.Opened(C, ""), two),
                rest(play, 8, "a text waits for an issue", with(state, held("Z=z2"))),
                rest(play, 8, "a text is open that lacks nothing", with(state, text("p1", C, "Z=z1"))),
                step(
                        play,
                        8,
                        "an adopted text says what stands",
                        with(settled(state, "D", "d1"), text("p1", C, "D=d1")),
                        new ProposalEvent.Adopted(P1, 1, ImmutableList.of()),
                        state));
    }

    private static Proposal held(String term) {
        return text("p1", C, term).to(ProposalStatus.HELD);
    }

    private Stream<Breach> limits() {
        ImmutableList<Event> many = ImmutableList.copyOf(Collections.nCopies(10_000, new SessionEvent.RoundEnded(1)));
        SessionState interval = Planted.at(state, Stage.Step.RUNNING, new PhaseId("2.0"));
        return Stream.of(
                after(
                        play,
                        20,
                        "a message as long as one may be",
                        LimitBreaches.said("\uD83D\uDD4A".repeat(Limits.TEXT_MAX))),
                course(play, 20, "as many events as there may be", state, many, state),
                rest(
                        play,
                        20,
                        "an interval in a pause",
                        interval.with(interval.conduct().pause(Optional.empty()))),
                rest(play, 20, "as many moves as one may make", state.with(LimitBreaches.busy(state.seat(A), 300, 12))),
                course(
                        play,
                        20,
                        "as many amendments as there may be",
                        state,
                        ImmutableList.of(),
                        with(state, LimitBreaches.amended(12))));
    }

    /** X and Y go together, and Y is settled. */
    private static Stream<Breach> whole() {
        var council = Council.by(new Procedure.Concurrence(ImmutableSet.of(A)))
                .asOneUndertaking()
                .started();
        SessionState state = settled(council.state(), "Y", "y1");
        Proposal put = text("p1", A, "X=x1");
        var event =
                new ProposalEvent.Submitted(P1, A, Optional.empty(), put.text(), put.closesAfter(), ImmutableSet.of());
        return Stream.of(step(council, 8, "put when the other part is settled", state, event, with(state, put)));
    }

    /** W speaks for two bodies, of which one is shut out. */
    private static Stream<Breach> bodies() {
        var band = new Body(BAND, "Band", "", Body.Status.CONTESTED, "", Optional.of(W), ImmutableList.of());
        var wider = AlteredTable.quiet().body(band).started();
        SessionState state = wider.state();
        SessionState lost = state.with(state.seat(W).with(new Presence.Excluded(BAND)));
        SessionState out = lost.with(lost.instruments().with(BAND, new Designation.Designated()));
        var voided = new RulingEvent.ActVoided(Optional.of(new VoidedAct.Designation(BAND)), "An error.");
        return Stream.of(
                rest(wider, 9, "one has lost its seat with one of two bodies", out),
                step(wider, 3, "a ruling gives a seat back", lost, voided, state));
    }
}
