package parley.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.engine.id.ProcedureId;
import parley.engine.procedure.Procedure;

class AdhesionTest {

    private static final String REQUIRED = "required: [NORTH, SOUTH], until";

    @ParameterizedTest
    @CsvSource({"until, NORTH SOUTH CHAIR", "'required: [], until', ''", "'required: [SOUTH], until', SOUTH"})
    void allPartiesAreRequiredUnlessItIsSaidWhichOnes(String said, String expected) {
        // Given
        var folder = MemoryFolder.good("full").replacing("scenario.yaml", REQUIRED, said);

        // When
        var result = ScenarioLoader.load(folder);

        // Then
        assertThat(result)
                .isInstanceOfSatisfying(
                        LoadResult.Loaded.class,
                        loaded -> assertThat(required(loaded))
                                .map(Object::toString)
                                .containsExactly(expected.isEmpty() ? new String[0] : expected.split(" ")));
    }

    private static ImmutableSet<?> required(LoadResult.Loaded loaded) {
        var rule = loaded.scenario().procedures().get(new ProcedureId("joining"));
        return ((Procedure.Adhesion) rule.procedure()).required();
    }
}
