package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.SmallTable.A;
import static parley.engine.SmallTable.C;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import parley.engine.command.PhaseCommand;
import parley.engine.event.Event;
import parley.engine.id.RoleId;
import parley.engine.session.Stage;
import parley.engine.session.StateHash;
import parley.engine.view.Projector;
import parley.engine.view.Viewer;

class ReplayTest {

    @Test
    void theScenarioHashChangesWithTheScenario() {
        var scenario = SmallTable.scenario();
        assertThat(new Engine(scenario).scenarioHash())
                .isEqualTo(new Engine(SmallTable.scenario()).scenarioHash())
                .hasSize(32)
                .isNotEqualTo(StateHash.of(scenario.header()));
    }

    @Test
    void aDifferentMoveGivesADifferentStateHash() {
        var one = Play.started();
        var other = Play.started();
        assertThat(StateHash.of(one.state())).isEqualTo(StateHash.of(other.state()));
        one.submit(A, "X=x1");
        other.submit(C, "X=x1");
        assertThat(StateHash.of(one.state())).isNotEqualTo(StateHash.of(other.state()));
    }

    /** Random legal play; the seed of a failure is in the message and is the number of the repetition. */
    @RepeatedTest(50)
    void theSameJournalGivesTheSameState(RepetitionInfo repetition) {
        // Given
        long seed = repetition.getCurrentRepetition();
        var play = playAtRandom(seed);
        // When
        var replayed = play.engine.fold(play.engine.initial(), play.journal);
        // Then
        assertThat(play.state().stage()).as("seed %d", seed).isInstanceOf(Stage.Concluded.class);
        assertThat(replayed).as("seed %d", seed).isEqualTo(play.state());
        assertThat(StateHash.of(replayed)).as("seed %d", seed).isEqualTo(StateHash.of(play.state()));
    }

    /** The same random play; what is kept up with each event is what a walk through the whole state comes to. */
    @RepeatedTest(50)
    void theHashIsKeptUpWithEveryEvent(RepetitionInfo repetition) {
        // Given
        long seed = repetition.getCurrentRepetition();
        var play = playAtRandom(seed);
        // When
        var state = play.engine.initial();
        assertThat(state.hash()).hasToString(StateHash.of(state));
        for (Event event : play.journal) {
            state = play.engine.evolve(state, event);
            // Then
            assertThat(state.hash()).as("seed %d, %s", seed, event).hasToString(StateHash.of(state));
        }
        assertThat(play.engine.fold(play.engine.initial(), play.journal).hash())
                .as("seed %d", seed)
                .isEqualTo(state.hash())
                .isEqualTo(play.state().hash());
    }

    private static Play playAtRandom(long seed) {
        var random = new SplittableRandom(seed);
        var play = Play.started();
        var projector = new Projector(play.engine);
        List<RoleId> roles = new ArrayList<>(play.engine.scenario().roles().keySet());
        while (play.state().stage() instanceof Stage.Playing) {
            RoleId role = roles.get(random.nextInt(roles.size()));
            var legal = projector.view(play.state(), new Viewer.AtSeat(role)).moves().stream()
                    .filter(move -> move.refusal().isEmpty())
                    .toList();
            if (random.nextInt(4) == 0 && !legal.isEmpty()) {
                play.accepted(legal.get(random.nextInt(legal.size())).move());
            } else if (!play.state().seat(role).yielded()) {
                play.accepted(new PhaseCommand.Yield(role));
            }
        }
        return play;
    }
}
