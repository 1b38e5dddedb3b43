package parley.simulator.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import parley.engine.procedure.Procedure;
import parley.engine.scenario.Decision.Subject;
import parley.engine.scenario.Scenario;
import parley.engine.session.StateHash;
import parley.simulator.opinion.Clerk;
import parley.simulator.play.Performance;

class ScenarioMakerTest {

    private static Scenario scenario(long seed) {
        return ScenarioMaker.make(new Chance(seed));
    }

    @Test
    void theSameSeedMakesTheSameScenario() {
        assertThat(scenario(7)).isEqualTo(scenario(7)).isNotEqualTo(scenario(8));
    }

    @Test
    void everySortOfProcedureTurnsUp() {
        Set<Class<?>> kinds = new HashSet<>();

        LongStream.range(0, 200)
                .forEach(seed -> scenario(seed)
                        .procedures()
                        .values()
                        .forEach(rule -> kinds.add(rule.procedure().getClass())));

        assertThat(kinds).containsExactlyInAnyOrder(Procedure.class.getPermittedSubclasses());
    }

    @Test
    void everyOptionIsSettledByExactlyOneDecision() {
        LongStream.range(0, 200).mapToObj(ScenarioMakerTest::scenario).forEach(scenario -> {
            var options = scenario.issues().values().stream()
                    .flatMap(issue -> issue.options().keySet().stream().map(option -> issue.id() + "=" + option))
                    .toList();
            var settled = scenario.decisions().stream()
                    .flatMap(decision -> decision.subject() instanceof Subject.Settling(var issue, var some)
                            ? some.stream().map(option -> issue + "=" + option)
                            : java.util.stream.Stream.empty())
                    .toList();

            assertThat(settled).containsExactlyInAnyOrderElementsOf(options);
        });
    }

    @Test
    void aSessionThatWasMadeUpIsAPlanThatPlaysTheSame() {
        for (long seed = 0; seed < 50; seed++) {
            // Given
            var chance = new Chance(seed);
            Scenario scenario = ScenarioMaker.make(chance.split());
            var improvisation = new Improvisation(scenario, chance.split());
            var clerk = new Clerk();
            var end = new Performance(
                            new parley.engine.Engine(scenario), improvisation.sessionSeed(), ImmutableList.of(clerk))
                    .play(improvisation);

            // When
            var again = new Clerk();
            var endAgain = Performance.of(improvisation.plan(), ImmutableList.of(again));

            // Then
            assertThat(again.account()).as("seed %d", seed).isEqualTo(clerk.account());
            assertThat(StateHash.of(endAgain)).isEqualTo(StateHash.of(end));
        }
    }
}
