package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.AlteredTable.missed;
import static parley.engine.AlteredTable.named;
import static parley.engine.AlteredTable.news;
import static parley.engine.AlteredTable.track;
import static parley.engine.WiderTable.A;
import static parley.engine.WiderTable.B;
import static parley.engine.WiderTable.C;
import static parley.engine.WiderTable.P;
import static parley.engine.WiderTable.Q;
import static parley.engine.WiderTable.TRUCE;
import static parley.engine.WiderTable.TRUST;
import static parley.engine.WiderTable.W;
import static parley.engine.scenario.Inject.Moment.END;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.engine.command.ActCommand;
import parley.engine.condition.Condition;
import parley.engine.condition.Expression.Literal;
import parley.engine.condition.Expression.Reading;
import parley.engine.condition.Fact;
import parley.engine.condition.Relation;
import parley.engine.condition.Value;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.Event;
import parley.engine.event.InvitationEvent;
import parley.engine.event.NewsEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.SessionEvent;
import parley.engine.event.TrackEvent;
import parley.engine.id.CeaseFireId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Act;
import parley.engine.instrument.ActKind;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Stance;
import parley.engine.proposal.ProposalStatus;
import parley.engine.scenario.CeaseFirePlan;
import parley.engine.scenario.Phase;
import parley.engine.scenario.Track;

/** Everything falls due at the end of day 3. */
class TimerOrderTest {

    private static final CeaseFireId ALSO = new CeaseFireId("also");

    @Test
    void whatFallsDueTogetherFiresByKindThenById() {
        // Given
        Play play = AlteredTable.quiet()
                .ceaseFire(named(truce(), ALSO, Map.of("s1", WiderTable.end(3))))
                .deadlines(missed("D2", 3), missed("D1", 3))
                .news(news("N2", 3, END, 3), news("N1", 3, END, 3))
                .tracks(track(TRUST, 50, new Track.Drift(Condition.always(), 1)))
                .started();
        play.submit(C, "STOP=s1");
        for (CeaseFireId id : List.of(TRUCE, ALSO)) {
            play.position(B, play.submit(A, "set_terms " + id), Stance.ASSENT);
        }
        play.act(C, ActKind.RELEASE);
        play.act(C, ActKind.ISSUE);
        play.endPhase();
        play.act(W, ActKind.CLARIFY);
        play.act(P, ActKind.CLARIFY);
        accept(play, P, Q);
        play.submit(C, "LIST=l3");
        play.endPhase();
        int before = play.journal.size();

        // When
        play.endPhase();

        // Then
        assertThat(play.journal.subList(before, play.journal.size()).stream()
                        .filter(event -> !(event instanceof SessionEvent.Yielded))
                        .map(TimerOrderTest::described))
                .containsExactly(
                        "PhaseEnding",
                        "Lapsed",
                        "BecamePending also",
                        "BecamePending truce",
                        "Declined P",
                        "Declined W",
                        "EnteredIntoForce also",
                        "DeadlineMissed D1",
                        "DeadlineMissed D2",
                        "Arrived N1",
                        "Arrived N2",
                        "PhaseEnded",
                        "RoundEnded",
                        "Moved",
                        "Collapsed",
                        "Concluded",
                        "Scored",
                        "Scored");
    }

    /** The order of what falls due together: closes of proposals, acceptances, prerequisites. */
    @Test
    void whatOnlyWaitedForTheDateComesAfterTheClosesOfThatInstant() {
        // Given: X can be settled from the end of the third day on; one text waits for it, another closes then
        Play play = Council.by(new Procedure.Consensus(Council.ALL))
                .needing(new Condition.Compared(
                        new Reading(new Fact.Date()), Relation.AT_LEAST, new Literal(new Value.Moment(Council.end(3)))))
                .phase(Phase.Kind.FLOOR, false)
                .phase(Phase.Kind.FLOOR, false)
                .phase(Phase.Kind.FLOOR, false)
                .started();
        var waiting = play.submit(Council.A, "X=x1");
        play.endPhase();
        var closing = play.submit(Council.B, "X=x2");
        play.endPhase();
        assertThat(play.status(waiting)).isEqualTo(ProposalStatus.HELD);
        // When
        play.endPhase();
        // Then
        assertThat(play.status(closing)).isEqualTo(ProposalStatus.ADOPTED);
        assertThat(play.status(waiting)).isEqualTo(ProposalStatus.SUPERSEDED);
    }

    private static String described(Event event) {
        String kind = event.getClass().getSimpleName();
        return switch (event) {
            case CeaseFireEvent about -> kind + " " + about.ceaseFire();
            case InvitationEvent about -> kind + " " + about.invitee();
            case SessionEvent.DeadlineMissed about -> kind + " " + about.deadline();
            case NewsEvent.Arrived about -> kind + " " + about.news().id();
            case ProposalEvent about -> kind;
            case TrackEvent about -> kind;
            default -> kind;
        };
    }

    private static void accept(Play play, RoleId... parties) {
        for (RoleId party : parties) {
            for (CeaseFireId id : List.of(TRUCE, ALSO)) {
                play.accepted(new ActCommand.Perform(party, new Act.AcceptTerms(id, ImmutableList.of()), ""));
            }
        }
    }

    private static CeaseFirePlan truce() {
        return WiderTable.scenario(Optional.empty())
                .instruments()
                .ceaseFires()
                .values()
                .asList()
                .getFirst();
    }
}
