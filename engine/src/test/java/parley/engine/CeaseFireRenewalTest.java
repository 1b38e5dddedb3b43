package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.WiderTable.A;
import static parley.engine.WiderTable.B;
import static parley.engine.WiderTable.C;
import static parley.engine.WiderTable.P;
import static parley.engine.WiderTable.TRUCE;
import static parley.engine.WiderTable.end;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.engine.event.CeaseFireEvent;
import parley.engine.instrument.CeaseFire;
import parley.engine.procedure.Stance;
import parley.engine.proposal.ProposalStatus;

/** A cease-fire for two days, in force since the end of day 4. */
class CeaseFireRenewalTest {

    private final Play play = WiderTable.started(Optional.of(Duration.ofDays(2)));

    @Test
    void aRenewalMovesTheEndOnByTheDuration() {
        // Given
        play.submit(C, "LIST=l1");
        Truce.bringIntoForce(play, "w1");
        // When
        Truce.renew(play);
        // Then
        assertThat(play.happened(CeaseFireEvent.Renewed.class))
                .containsExactly(new CeaseFireEvent.Renewed(TRUCE, A, end(8), ""));
        assertThat(Truce.state(play)).isEqualTo("RENEWED");
        play.endPhases(2);
        assertThat(Truce.state(play)).as("past its first end").isEqualTo("RENEWED");
        Truce.renew(play);
        assertThat(Truce.of(play))
                .isInstanceOfSatisfying(
                        CeaseFire.InForce.class,
                        now -> assertThat(now.terms().end()).contains(end(8).plus(Duration.ofDays(2))));
    }

    @Test
    void aRenewalThatClosesAtTheLastInstantCounts() {
        // Given: the text closes at the end of day 6, when the cease-fire would be over
        play.submit(C, "LIST=l1");
        Truce.bringIntoForce(play, "w1");
        play.endPhase();
        var text = play.submit(A, "renew truce");
        play.position(B, text, Stance.ASSENT);
        // When
        play.endPhase();
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.ADOPTED);
        assertThat(play.happened(CeaseFireEvent.Expired.class)).isEmpty();
    }

    @Test
    void afterItsEndNothingRenewsIt() {
        // Given
        play.submit(C, "LIST=l1");
        Truce.bringIntoForce(play, "w1");
        play.endPhase();
        var text = play.submit(A, "renew truce");
        // When
        play.endPhase();
        assertThat(Truce.state(play)).isEqualTo("EXPIRED");
        play.position(B, text, Stance.ASSENT);
        // Then
        assertThat(play.status(text)).isEqualTo(ProposalStatus.LAPSED);
    }

    @Test
    void oneThatIsStrainedIsNotRenewedAndLapsesAtItsEnd() {
        // Given
        play.submit(C, "LIST=l1");
        Truce.bringIntoForce(play, "w0");
        play.accepted(Truce.report(P));
        assertThat(Truce.state(play)).isEqualTo("STRAINED");
        // When
        Truce.renew(play);
        assertThat(play.happened(CeaseFireEvent.Renewed.class)).isEmpty();
        play.endPhases(2);
        // Then
        assertThat(Truce.of(play)).isEqualTo(new CeaseFire.Lapsed());
    }

    @Test
    void whatHasNoEndIsNotRenewed() {
        // Given
        var endless = WiderTable.started();
        Truce.bringIntoForce(endless, "w0");
        // When
        Truce.renew(endless);
        // Then
        assertThat(Truce.state(endless)).isEqualTo("IN_FORCE");
        assertThat(endless.happened(CeaseFireEvent.Renewed.class)).isEmpty();
    }
}
