package parley.bots;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.engine.Engine;
import parley.scenarios.LoadResult;
import parley.scenarios.ScenarioCatalog;
import parley.scenarios.script.Script;

/** The folder that {@code docs/scenario-authoring.md} sends authors to can be played, and comes out as it says. */
class ExampleFolderTest {

    private static final String FOLDER = "../scenarios/src/test/resources/good/full";

    private final Heard heard = new Heard();

    @Test
    void itsTruceComesOutAsItSays() {
        LoadResult.Loaded full = (LoadResult.Loaded) ScenarioCatalog.builtIn().load(FOLDER);
        Engine engine = new Engine(full.scenario());
        Script truce = Optional.ofNullable(full.scripts().get("truce")).orElseThrow();
        var casting = new Casting(Optional.of(truce), ImmutableMap.of(), 1);
        var venue = new LocalVenue(engine, 1);

        MatchResult result = Match.play(venue, casting.fill(engine, heard), heard);
        Watched.hold(engine, venue.journal());

        assertThat(result.otherThan(truce.expect().orElseThrow())).isEmpty();
        assertThat(heard.refused).isEmpty();
        assertThat(heard.leftOut).isEmpty();
    }
}
