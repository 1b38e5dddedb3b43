package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.Breach.rest;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.engine.id.BodyId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Presence;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Stance;
import parley.engine.session.SessionState;

/** What looks like a breach of an invariant, and is none. */
class InvariantsHoldTest {

    @ParameterizedTest
    @MethodSource("lawful")
    void findsNothing(Breach lawful) {
        assertThat(lawful.found()).isEmpty();
    }

    static Stream<Breach> lawful() {
        return Stream.concat(Lawful.all(), LawfulDeeds.all());
    }

    @Test
    void anOfferInTurnStaysOpenWhenAllHaveSpoken() {
        var play = Council.by(new Procedure.AlternatingOffers(ImmutableList.of(Council.A, Council.B), 3))
                .started();
        var offer = play.submit(Council.A, "X=x1");
        play.position(Council.B, offer, Stance.ABSTAIN);
        assertThat(rest(play, 7, "an offer that all have heard", play.state()).found())
                .isEmpty();
    }

    @Test
    void aPhaseWaitsForThoseWhoHaveLeftWhenNobodyIsThere() {
        assertWaitsFor(new Presence.Withdrawn());
    }

    @Test
    void aPhaseWaitsForThoseWhoLostTheirSeatsWhenNobodyMayCome() {
        assertWaitsFor(new Presence.Excluded(new BodyId("BAND")));
    }

    private static void assertWaitsFor(Presence presence) {
        var play = Play.started();
        SessionState away = play.state();
        for (RoleId role : away.seats().keySet()) {
            away = away.with(away.seat(role).with(presence));
        }
        assertThat(rest(play, 12, "nobody is there", away).found()).isEmpty();
    }
}
