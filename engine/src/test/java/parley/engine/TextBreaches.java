package parley.engine;

import static parley.engine.Breach.after;
import static parley.engine.Breach.rest;
import static parley.engine.Breach.step;
import static parley.engine.Planted.settled;
import static parley.engine.Planted.with;
import static parley.engine.SmallTable.A;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.condition.Condition;
import parley.engine.condition.Fact;
import parley.engine.event.IssueEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.SessionEvent;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.PhaseId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.Presence;
import parley.engine.procedure.Position;
import parley.engine.procedure.Stance;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.ProposalText;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;

/** Texts that come back, live too long, or take effect without what they need. */
final class TextBreaches {

    private TextBreaches() {}

    static Stream<Breach> all() {
        return Stream.of(states(), needs(), endorsed(), assents()).flatMap(breaches -> breaches);
    }

    private static Stream<Breach> states() {
        var play = Play.started();
        ProposalId id = play.submit(A, "X=x1");
        SessionState open = play.state();
        SessionState rejected = with(open, open.agenda().proposal(id).to(ProposalStatus.REJECTED));
        var announced = new SessionEvent.RoundEnded(1);
        return Stream.of(
                step(play, 3, "a rejected text is open again", rejected, announced, open)
                        .says("p1 was REJECTED and is OPEN"),
                step(play, 3, "a text closes and nothing says so", open, announced, rejected)
                        .says("p1 was OPEN and is REJECTED, and nothing says so"),
                rest(play, 3, "a text lives on that is settled otherwise", settled(open, "X", "x2"))
                        .says("p1 lives on, and one of its issues is settled otherwise"),
                step(
                                play,
                                3,
                                "a text lives on after the end",
                                open,
                                new SessionEvent.Concluded("AGREED", "All is settled.", ImmutableList.of()),
                                open.with(new Stage.Concluded(
                                        "AGREED",
                                        open.playing().phase(),
                                        open.playing().round(),
                                        open.playing().date())))
                        .says("the session ends, and p1 is still OPEN"));
    }

    private static Stream<Breach> needs() {
        var play = Play.started();
        ProposalId id = play.submit(A, "Z=z1");
        ProposalId later = play.submit(A, "X=x1");
        return Stream.of(
                after(play, 8, "endorsed while issues are open", new IssueEvent.Endorsed(Optional.of(id)))
                        .says("what is settled was endorsed, and an issue is open"),
                after(
                                play,
                                8,
                                "settled without a text",
                                IssueEvent.Settled.byText(
                                        new IssueId("X"), new OptionId("x1"), ImmutableList.of(), Optional.of(later)))
                        .says("X is settled, and no text that says so was adopted"),
                after(
                                play,
                                8,
                                "held, and lacks nothing",
                                new ProposalEvent.Held(later, 1, ImmutableList.of(), ImmutableList.of()))
                        .says("p2 is held, and lacks nothing"));
    }

    /** What was endorsed needs no second endorsement; anything else that is asked for is decided as before. */
    private static Stream<Breach> endorsed() {
        var play = AlteredTable.quiet().started();
        SessionState complete = settled(settled(settled(play.state(), "LIST", "l1"), "STOP", "s1"), "WATCH", "w1");
        SessionState endorsed = complete.with(complete.agenda().endorse());
        SessionState asked = with(endorsed, text(WiderTable.A, "set_terms truce"));
        return Stream.of(
                rest(
                                play,
                                3,
                                "a closing text lives on, and all is endorsed",
                                with(endorsed, text(WiderTable.A, "endorse")))
                        .says("p1 lives on, and has nothing left to settle"),
                rest(
                                play,
                                3,
                                "a closing text lives on when an issue is open again",
                                with(settled(play.state(), "LIST", "l1"), text(WiderTable.A, "endorse")))
                        .says("the closing text p1 lives on, and an issue is open"),
                step(play, 2, "an act passes unheard, now that all is endorsed", asked, adopted(), asked)
                        .says("p1 passes, and counted again it comes out at SILENT"));
    }

    /** What P said of the terms counts no more when it has left or lost its seat. */
    private static Stream<Breach> assents() {
        var play = AlteredTable.quiet()
                .needs(ActKind.SET_TERMS, new Condition.IsTrue(new Fact.AssentOf(WiderTable.P)))
                .started();
        Position yes = Position.of(Stance.ASSENT);
        Proposal text = text(WiderTable.A, "set_terms truce").with(WiderTable.B, yes, false);
        return Stream.of(
                        assented(
                                play,
                                "it takes the assent of one who says no",
                                new Presence.Present(),
                                objecting(text)),
                        assented(play, "it takes the assent of one who is silent", new Presence.Present(), text),
                        assented(
                                play,
                                "it rests on the assent of one who has left",
                                new Presence.Withdrawn(),
                                text.with(WiderTable.P, yes, false)),
                        assented(
                                play,
                                "it rests on the assent of one who lost its seat",
                                new Presence.Excluded(WiderTable.BAND),
                                text.with(WiderTable.P, yes, false)))
                .map(breach -> breach.says("p1 takes effect, and what %s needs does not hold"
                        .formatted(text.text().terms().getFirst())));
    }

    private static Breach assented(Play play, String what, Presence presence, Proposal text) {
        SessionState state = with(play.state(), text);
        SessionState now = state.with(state.seat(WiderTable.P).with(presence));
        return step(play, 8, what, now, adopted(), now);
    }

    private static Proposal objecting(Proposal text) {
        return text.with(WiderTable.P, Position.of(Stance.OBJECT), false);
    }

    private static ProposalEvent.Adopted adopted() {
        return new ProposalEvent.Adopted(ProposalId.parse("p1"), 1, ImmutableList.of());
    }

    private static Proposal text(RoleId sponsor, String term) {
        return Proposal.submitted(
                ProposalId.parse("p1"),
                sponsor,
                Optional.empty(),
                new ProposalText(Play.terms(term), ""),
                new PhaseId("2"));
    }
}
