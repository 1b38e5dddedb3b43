package parley.engine;

import static parley.engine.Breach.rest;
import static parley.engine.Breach.step;
import static parley.engine.Planted.settled;
import static parley.engine.Planted.with;
import static parley.engine.SmallTable.A;
import static parley.engine.SmallTable.B;
import static parley.engine.SmallTable.C;
import static parley.engine.SmallTable.G;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.condition.Condition;
import parley.engine.condition.Fact;
import parley.engine.event.ProposalEvent;
import parley.engine.id.BodyId;
import parley.engine.id.PhaseId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.Presence;
import parley.engine.procedure.Position;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Stance;
import parley.engine.procedure.Threshold;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalText;
import parley.engine.scenario.Phase;
import parley.engine.session.SessionState;

/** Texts that state another close than their rules do, and texts that stay open though nobody is left to speak. */
final class CloseBreaches {

    private static final Position YES = Position.of(Stance.ASSENT);

    private CloseBreaches() {}

    static Stream<Breach> all() {
        return Stream.concat(closes(), stillOpen());
    }

    private static Stream<Breach> closes() {
        var play = Play.started();
        var turns = council(Council.by(new Procedure.AlternatingOffers(ImmutableList.of(Council.A, Council.B), 2)));
        var stated = council(Council.until(new Procedure.Concurrence(ImmutableSet.of(Council.A)), 3));
        var late = council(Council.until(new Procedure.Concurrence(ImmutableSet.of(Council.A)), 9));
        return Stream.of(
                submitted(play, "a text closes in the phase in which it is put", play.state(), "X=x1", "1.1")
                        .says("p1 closes after 1.1, not 1.2"),
                submitted(play, "a text closes with an interval", ended(play, "1.2"), "X=x1", "2.0")
                        .says("p1 closes after 2.0, not 2.1"),
                submitted(play, "a text of the last phase closes before it", ended(play, "3.1"), "X=x1", "2.2")
                        .says("p1 closes after 2.2, not 3.1"),
                submitted(
                                play,
                                "a text that asks for what stands already",
                                settled(play.state(), "Z", "z1"),
                                "Z=z1",
                                "1.1")
                        .says("p1 closes after 1.1, not 1.2"),
                amended(play).says("p1 closes after 2.1, not 1.2"),
                submitted(turns, "an offer in turn closes before the last phase", turns.state(), "X=x1", "2")
                        .says("p1 closes after 2, not 4"),
                submitted(stated, "a text closes before the close that is stated", stated.state(), "X=x1", "2")
                        .says("p1 closes after 2, not 3"),
                submitted(late, "a close that is stated for later than the last phase", late.state(), "X=x1", "2")
                        .says("p1 closes after 2, not 4"));
    }

    /** With four phases. */
    private static Play council(Council council) {
        return council.phase(Phase.Kind.FLOOR, false)
                .phase(Phase.Kind.FLOOR, false)
                .phase(Phase.Kind.FLOOR, false)
                .phase(Phase.Kind.FLOOR, false)
                .started();
    }

    private static SessionState ended(Play play, String phase) {
        return Planted.ending(play, play.state(), phase);
    }

    private static Breach submitted(Play play, String what, SessionState state, String terms, String closesAfter) {
        Proposal put = put(terms, closesAfter);
        var event = new ProposalEvent.Submitted(
                put.id(), A, Optional.empty(), put.text(), put.closesAfter(), ImmutableSet.of());
        return step(play, 7, what, state, event, with(state, put));
    }

    private static Breach amended(Play play) {
        Proposal first = put("X=x1", "1.2");
        Proposal second = first.amended(first.text(), new PhaseId("2.1"));
        var event = new ProposalEvent.Amended(first.id(), A, 2, second.text(), second.closesAfter(), ImmutableSet.of());
        return step(
                play,
                7,
                "a text closes later, now that it is amended",
                with(play.state(), first),
                event,
                with(play.state(), second));
    }

    static Proposal put(String terms, String closesAfter) {
        return Proposal.submitted(
                ProposalId.parse("p1"),
                A,
                Optional.empty(),
                new ProposalText(Play.terms(terms), ""),
                new PhaseId(closesAfter));
    }

    private static Stream<Breach> stillOpen() {
        var play = Play.started();
        SessionState threeSpoke = said(play.state(), "X=x1", "1.2", B, C);
        SessionState left = threeSpoke.with(threeSpoke.seat(G).with(new Presence.Withdrawn()));
        var named = AlteredTable.quiet()
                .needs(ActKind.SET_TERMS, new Condition.IsTrue(new Fact.AssentOf(WiderTable.P)))
                .started();
        SessionState bothSpoke = said(named.state(), "set_terms truce", "2", WiderTable.B);
        SessionState shutOut =
                bothSpoke.with(bothSpoke.seat(WiderTable.P).with(new Presence.Excluded(new BodyId("HORDE"))));
        return Stream.of(
                        rest(
                                play,
                                7,
                                "a text stays open though all have spoken",
                                said(threeSpoke, "X=x1", "1.2", B, C, G)),
                        rest(play, 7, "a text waits for the silence of one who has left", left),
                        rest(named, 7, "a text waits for the named assent of one who lost its seat", shutOut),
                        protested(new Procedure.Unanimity(Council.ALL, true), "unanimity"),
                        protested(
                                new Procedure.Majority(
                                        Council.ALL,
                                        new Threshold.Votes(3),
                                        Procedure.Majority.Base.PRESENT_AND_VOTING,
                                        0,
                                        ImmutableMap.of(),
                                        ImmutableSet.of()),
                                "a vote of those present"))
                .map(breach -> breach.says("p1 stays open, and all who count have spoken"));
    }

    private static Breach protested(Procedure procedure, String words) {
        var play = Council.by(procedure).started();
        SessionState state = said(play.state(), "X=x1", "2", Council.B, Council.C, Council.D);
        return rest(
                play,
                7,
                words + " waits for one who stays away in protest",
                state.with(state.seat(Council.E).with(new Presence.Boycotting())));
    }

    /** A text of A on the table, with the assent of these too. */
    private static SessionState said(SessionState state, String terms, String closesAfter, RoleId... assent) {
        Proposal proposal = put(terms, closesAfter);
        for (RoleId role : assent) {
            proposal = proposal.with(role, YES, false);
        }
        return with(state, proposal);
    }
}
