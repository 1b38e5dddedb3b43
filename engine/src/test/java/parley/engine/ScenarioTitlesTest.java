package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.engine.id.BodyId;
import parley.engine.id.TrackId;
import parley.engine.scenario.Body;
import parley.engine.scenario.ScenarioTitles;
import parley.engine.scenario.Track;

/** How things are called inside a sentence. */
class ScenarioTitlesTest {

    private static final TrackId TRACK = new TrackId("the_track");

    @ParameterizedTest
    @CsvSource({"Trust between the powers, trust between the powers", "UN credibility, UN credibility", "X, x", "Up, up"
    })
    void aTrackHasASmallLetterUnlessItBeginsWithAnAbbreviation(String title, String inside) {
        var track = new Track(TRACK, title, "", "", Optional.empty(), 50, "", ImmutableList.of(), ImmutableList.of());
        var titles = new ScenarioTitles(AlteredTable.quiet().tracks(track).scenario());

        assertThat(titles.track(TRACK)).isEqualTo(inside);
    }

    @Test
    void whatTheScenarioDoesNotHaveIsCalledByItsId() {
        var guard = new BodyId("guard");
        var body = new Body(guard, "the Guard", "", Body.Status.CONTESTED, "", Optional.empty(), ImmutableList.of());
        var titles = new ScenarioTitles(AlteredTable.quiet().body(body).scenario());

        assertThat(titles.body(guard)).isEqualTo("the Guard");
        assertThat(titles.body(new BodyId("nobody"))).isEqualTo("nobody");
        assertThat(titles.track(new TrackId("no_track"))).isEqualTo("no track");
    }
}
