package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.engine.scenario.Header;
import parley.engine.scenario.Scenario;
import parley.engine.scenario.ScenarioHash;

/** A log names the scenario that it was played with by this hash, so nothing of a scenario changes without it. */
class ScenarioHashTest {

    @Test
    void theSameContentHasTheSameHash() {
        assertThat(ScenarioHash.of(SmallTable.scenario()))
                .isEqualTo(ScenarioHash.of(SmallTable.scenario()))
                .matches("[0-9a-f]{32}");
    }

    static Stream<Scenario> scenarios() {
        return Stream.of(SmallTable.scenario(), WiderTable.scenario(Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void whateverIsChangedChangesTheHash(Scenario scenario) {
        var seen = new HashMap<String, String>();
        seen.put(ScenarioHash.of(scenario), "the scenario itself");
        var changes = OneChange.to(scenario).toList();

        assertThat(changes).hasSizeGreaterThan(200);
        for (var change : changes) {
            assertThat(seen.put(ScenarioHash.of(change.scenario()), change.what()))
                    .as("what has the same hash as %s", change.what())
                    .isNull();
        }
    }

    @Test
    void whereOneTextEndsAndTheNextBeginsIsPartOfTheHash() {
        assertThat(ScenarioHash.of(withNotes("noted", ""))).isNotEqualTo(ScenarioHash.of(withNotes("", "noted")));
        assertThat(ScenarioHash.of(withNotes("no", "ted"))).isNotEqualTo(ScenarioHash.of(withNotes("not", "ed")));
    }

    private static Scenario withNotes(String contentNote, String disclaimer) {
        Scenario it = SmallTable.scenario();
        return new Scenario(
                it.id(),
                new Header("Small", 1, "en", "Apache-2.0", 10, 2, 5, 1, contentNote, disclaimer, ImmutableMap.of()),
                it.facts(),
                it.roles(),
                it.issues(),
                it.steps(),
                it.coherence(),
                it.procedures(),
                it.decisions(),
                it.instruments(),
                it.world(),
                it.calendar(),
                it.sheets(),
                it.endings());
    }
}
