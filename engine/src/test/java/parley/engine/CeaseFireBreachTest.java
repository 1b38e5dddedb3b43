package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.WiderTable.A;
import static parley.engine.WiderTable.C;
import static parley.engine.WiderTable.P;
import static parley.engine.WiderTable.Q;
import static parley.engine.WiderTable.TRUCE;
import static parley.engine.answer.RejectionCode.NOT_ENTITLED;
import static parley.engine.answer.RejectionCode.WRONG_STATE;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.CeaseFireEvent.BecameStrained;
import parley.engine.event.CeaseFireEvent.BreachReported;
import parley.engine.event.CeaseFireEvent.Lapsed;
import parley.engine.event.CeaseFireEvent.Repaired;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.CeaseFire;

/** What follows from a breach, by the monitoring agreed. */
class CeaseFireBreachTest {

    private final Play play = AlteredTable.quiet().started();

    @Test
    void eachReportIsOneEventAndPatienceCountsFromTheEarliest() {
        // Given: it is day 5, and patience lasts to the end of day 6
        Truce.bringIntoForce(play, "w1");
        play.accepted(Truce.report(P));
        play.endPhase();
        // When
        var again = play.accepted(Truce.report(Q));
        // Then
        assertThat(again).containsExactly(new BreachReported(TRUCE, Q, ""));
        play.endPhase();
        assertThat(sinceTheBreach(play))
                .containsExactly(
                        new BreachReported(TRUCE, P, ""),
                        new BreachReported(TRUCE, Q, ""),
                        new BecameStrained(TRUCE, 6));
    }

    @Test
    void aReportWhileItIsStrainedIsOneEventAndWinsNoTime() {
        // Given
        Truce.bringIntoForce(play, "w0");
        play.accepted(Truce.report(P));
        play.endPhases(2);
        // When
        play.accepted(Truce.report(P));
        play.endPhase();
        // Then
        assertThat(sinceTheBreach(play))
                .containsExactly(
                        new BreachReported(TRUCE, P, ""),
                        new BecameStrained(TRUCE, 5),
                        new BreachReported(TRUCE, P, ""),
                        new Lapsed(TRUCE, Optional.empty()));
    }

    @Test
    void strainThatCameWhenPatienceRanOutLastsTwoMoreRounds() {
        // Given
        Truce.bringIntoForce(play, "w1");
        play.accepted(Truce.report(P));
        play.endPhases(2);
        assertThat(Truce.state(play)).isEqualTo("STRAINED");
        // When
        play.endPhase();
        assertThat(Truce.state(play)).isEqualTo("STRAINED");
        play.endPhase();
        // Then
        assertThat(Truce.state(play)).isEqualTo("LAPSED");
    }

    @Test
    void aBreachAfterARepairHasPatienceOfItsOwn() {
        // Given
        Truce.bringIntoForce(play, "w1");
        play.accepted(Truce.report(P));
        play.endPhase();
        play.accepted(Truce.repair());
        // When
        play.accepted(Truce.report(Q));
        play.endPhase();
        // Then
        assertThat(Truce.state(play)).isEqualTo("IN_FORCE");
        play.endPhase();
        assertThat(Truce.state(play)).isEqualTo("STRAINED");
    }

    @Test
    void thereIsNoPatienceWhereNothingWasAgreedOnMonitoring() {
        // Given
        Truce.setTerms(play);
        Truce.accept(play, P, Q);
        play.endPhases(4);
        // When
        play.accepted(Truce.report(P));
        // Then
        assertThat(Truce.state(play)).isEqualTo("STRAINED");
    }

    @Test
    void onlyABreachCanBeRepairedAndOnlyByThoseWhoMay() {
        // Given
        Truce.bringIntoForce(play, "w0");
        assertThat(play.code(Truce.repair())).isEqualTo(WRONG_STATE);
        play.accepted(Truce.report(P));
        assertThat(play.code(Truce.act(A, ActKind.REPAIR))).isEqualTo(NOT_ENTITLED);
        // When
        play.accepted(Truce.repair());
        // Then
        assertThat(play.happened(Repaired.class)).containsExactly(new Repaired(TRUCE, C, ""));
        assertThat(play.code(Truce.repair())).isEqualTo(WRONG_STATE);
    }

    @Test
    void whatHasLapsedCannotBeBreachedRepairedOrJoined() {
        // Given
        Truce.bringIntoForce(play, "w0");
        play.accepted(Truce.report(P));
        play.endPhases(3);
        // Then
        assertThat(Truce.of(play)).isEqualTo(new CeaseFire.Lapsed());
        assertThat(play.code(Truce.report(P))).isEqualTo(WRONG_STATE);
        assertThat(play.code(Truce.repair())).isEqualTo(WRONG_STATE);
        assertThat(play.code(Truce.acceptance(P))).isEqualTo(WRONG_STATE);
    }

    @Test
    void itsEndComesBeforePatienceRunsOut() {
        // Given: it ends with day 6, and so does patience
        var table = WiderTable.started(Optional.of(Duration.ofDays(2)));
        table.submit(C, "LIST=l1");
        Truce.bringIntoForce(table, "w1");
        table.accepted(Truce.report(P));
        // When
        table.endPhases(2);
        // Then
        assertThat(table.happened(CeaseFireEvent.class).getLast()).isEqualTo(new CeaseFireEvent.Expired(TRUCE));
        assertThat(table.happened(BecameStrained.class)).isEmpty();
    }

    private static List<CeaseFireEvent> sinceTheBreach(Play play) {
        return play.happened(CeaseFireEvent.class).stream()
                .dropWhile(event -> !(event instanceof BreachReported))
                .toList();
    }
}
