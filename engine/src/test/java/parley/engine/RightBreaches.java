package parley.engine;

import static parley.engine.Breach.after;
import static parley.engine.Breach.step;
import static parley.engine.Planted.text;
import static parley.engine.Planted.with;
import static parley.engine.SmallTable.A;
import static parley.engine.SmallTable.B;
import static parley.engine.SmallTable.C;
import static parley.engine.WiderTable.TRUCE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.SessionEvent;
import parley.engine.id.CeaseFireId;
import parley.engine.id.ProcedureId;
import parley.engine.id.ProposalId;
import parley.engine.instrument.ActKind;
import parley.engine.procedure.Procedure;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.ProposalText;
import parley.engine.scenario.DecisionRule;
import parley.engine.session.SessionState;

/** Texts that nobody may put, and acts of those who have no right to. */
final class RightBreaches {

    private static final ProposalId P1 = ProposalId.parse("p1");

    private final Play play = Play.started();
    private final SessionState state = play.state();

    private RightBreaches() {}

    static Stream<Breach> all() {
        var right = new RightBreaches();
        return Stream.of(right.put(), right.once(), parties(), acts(), Stream.of(own()))
                .flatMap(breaches -> breaches);
    }

    private Stream<Breach> put() {
        return Stream.of(
                put("put to an audience without one whose word counts", text("A+C/p1", A, "X=x1"), state)
                        .says("the audience of A+C/p1 leaves out a role whose position counts"),
                put("put what nobody decides on", text("p1", A, "close"), state).says("nobody decides on close"),
                put("put an issue that there is not", text("p1", A, "Q=q1"), state)
                        .says("nobody decides on Q=q1"),
                put("put what one may do for itself", text("p1", A, "walk_out"), state)
                        .says("nobody decides on walk_out"),
                put("put something that is decided with what nobody decides on", text("p1", A, "X=x1", "close"), state)
                        .says("nobody decides on close"));
    }

    private Breach put(String what, Proposal put, SessionState now) {
        return put(what, put, now, now);
    }

    private Breach put(String what, Proposal put, SessionState before, SessionState after) {
        return step(play, 6, what, before, submitted(put), with(after, put));
    }

    private static ProposalEvent.Submitted submitted(Proposal put) {
        return new ProposalEvent.Submitted(
                put.id(), put.sponsor(), Optional.empty(), put.text(), put.closesAfter(), ImmutableSet.of());
    }

    /** C may release the invitations once, and B may pause the conference once. */
    private Stream<Breach> once() {
        SessionState released = spent("good-offices");
        return Stream.of(
                put("put what another may ask for once", text("p1", A, "pause"), state, spent("only-b-once"))
                        .says("p1 uses only-b-once, which is not its own to use now"),
                put("put a second time what one may ask for once", text("p1", C, "release"), released, released)
                        .says("p1 uses good-offices, which is not its own to use now"),
                put("put what one may ask for once, and may again", text("p1", C, "release"), state, state)
                        .says("p1 uses good-offices, which is not its own to use now"),
                amended(text("p1", C, "Z=z1"), released).says("p1 uses good-offices, which is not its own to use now"));
    }

    /** A scenario may not decide on what is a role's own; were one to, no text could ask for it. */
    private static Breach own() {
        var rule = new DecisionRule(
                new ProcedureId("own"), "C", new Procedure.Sole(WiderTable.C, ImmutableSet.of(), false), false);
        var wider = AlteredTable.quiet().decides(ActKind.WALK_OUT, rule).started();
        Proposal put = text("p1", WiderTable.C, "walk_out");
        return step(wider, 6, "put what is a role's own to do", wider.state(), submitted(put), with(wider.state(), put))
                .says("p1 asks for walk_out, which is a role's own to do");
    }

    private SessionState spent(String rule) {
        return state.with(state.agenda().spend(ImmutableSet.of(new ProcedureId(rule))));
    }

    private Breach amended(Proposal first, SessionState now) {
        ProposalText release = text("p1", C, "release").text();
        return step(
                play,
                6,
                "amended to what one has asked for once already",
                with(now, first),
                new ProposalEvent.Amended(P1, C, 2, release, first.closesAfter(), ImmutableSet.of()),
                with(now, first.amended(release, first.closesAfter())));
    }

    /** P, Q and R are the parties of the truce. */
    private static Stream<Breach> parties() {
        var wider = WiderTable.started();
        var other = new CeaseFireId("armistice");
        return Stream.of(
                after(
                                wider,
                                6,
                                "A accepts what it is no party of",
                                new CeaseFireEvent.Accepted(TRUCE, A, ImmutableList.of(), ""))
                        .says("A acts as a party of truce, and is none"),
                after(wider, 6, "A refuses what it is no party of", new CeaseFireEvent.Refused(TRUCE, A, ""))
                        .says("A acts as a party of truce, and is none"),
                after(
                                wider,
                                6,
                                "A reports a breach of what it is no party of",
                                new CeaseFireEvent.BreachReported(TRUCE, A, ""))
                        .says("A acts as a party of truce, and is none"),
                after(wider, 6, "P refuses what there is not", new CeaseFireEvent.Refused(other, WiderTable.P, ""))
                        .says("P acts as a party of armistice, and is none"),
                after(wider, 6, "A takes a yield back that it did not make", new SessionEvent.YieldTakenBack(A))
                        .says("A takes back a yield it had not made"));
    }

    /** The terms of the truce take an adopted text of the one who sets them. */
    private static Stream<Breach> acts() {
        var wider = WiderTable.started();
        Proposal own = text("p1", A, "set_terms truce");
        return Stream.of(
                        acts(wider, "A sets terms by a text that is open", own),
                        acts(
                                wider,
                                "A sets terms by a text of B",
                                text("p1", B, "set_terms truce").to(ProposalStatus.ADOPTED)),
                        acts(
                                wider,
                                "A sets terms by a text on its renewal",
                                text("p1", A, "renew truce").to(ProposalStatus.ADOPTED)))
                .map(breach -> breach.says("A is not entitled to set_terms"));
    }

    private static Breach acts(Play wider, String what, Proposal text) {
        SessionState now = with(wider.state(), text);
        return step(wider, 6, what, now, new CeaseFireEvent.TermsSet(TRUCE, A, PlantedTruce.TERMS), now);
    }
}
