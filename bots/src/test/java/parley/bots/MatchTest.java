package parley.bots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.bots.Cast.Player;
import parley.engine.answer.RejectionCode;
import parley.engine.command.MessageCommand;
import parley.engine.command.MessageKind;
import parley.engine.command.PhaseCommand;
import parley.engine.id.Audience;
import parley.engine.id.PhaseId;
import parley.engine.id.RoleId;
import parley.engine.session.Stage;

class MatchTest {

    private static final RoleId UN = new RoleId("UN");
    private static final RoleId US = new RoleId("US");

    private final LocalVenue venue = new LocalVenue(Zurich.ENGINE, 1);
    private final Heard heard = new Heard();

    @Test
    void aMatchOfBotsThatOnlyYieldRunsToTheEndOfTheCalendar() {
        MatchResult result = Match.play(venue, cast(yielding(UN)), heard);

        assertThat(result.outcome()).isEqualTo("NO_DEAL");
        assertThat(result.round()).isEqualTo(8);
    }

    @Test
    void aMatchStopsWhenNobodyHasAnythingToDo() {
        MatchResult result = Match.play(venue, cast((phase, now) -> Optional.empty()), heard);

        assertThat(result.outcome()).isEqualTo(MatchResult.UNFINISHED);
        assertThat(result.round()).isEqualTo(1);
    }

    @Test
    void aBotThatNeverYieldsIsStopped() {
        Bot talker = (phase, now) ->
                Optional.of(new MessageCommand.Send(UN, MessageKind.TALK, Audience.plenary(), "And yet."));

        assertThatThrownBy(() -> Match.play(venue, cast(talker), heard, 310))
                .isInstanceOf(MatchFailedException.class)
                .hasMessage("The match was stopped after 310 moves: a bot does not yield.");
        assertThat(heard.refused).hasSize(10).containsOnly(RejectionCode.MOVE_LIMIT);
    }

    @Test
    void aBotIsAskedOnlyDuringPlayAndToldThePhase() {
        List<PhaseId> told = new ArrayList<>();
        List<Stage> seen = new ArrayList<>();
        Bot watchful = (phase, now) -> {
            told.add(phase);
            seen.add(now.get().stage());
            return Optional.of(new PhaseCommand.Yield(UN));
        };

        Match.play(venue, cast(watchful), heard);

        assertThat(told).hasSizeGreaterThan(8).doesNotHaveDuplicates();
        assertThat(seen)
                .allSatisfy(stage -> assertThat(stage).isInstanceOf(Stage.Playing.class))
                .extracting(stage -> ((Stage.Playing) stage).phase())
                .isEqualTo(told);
    }

    @Test
    void aBotThatMovesForAnotherIsAMistakeOfItsAuthor() {
        assertThatThrownBy(() -> Match.play(venue, cast(yielding(US)), heard))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the bot of UN made a move of US");
    }

    @Test
    void theStateHashIsThatOfTheSession() {
        MatchResult result = Match.play(venue, cast(yielding(UN)), heard);

        assertThat(Optional.of(result.stateHash()))
                .isEqualTo(venue.facilitatorView().stateHash());
        assertThat(result.events()).isEqualTo(venue.journal().size());
    }

    private static Cast cast(Bot bot) {
        return new Cast(ImmutableMap.of(UN, new Player("tested", bot)));
    }

    private static Bot yielding(RoleId role) {
        return (phase, now) -> Optional.of(new PhaseCommand.Yield(role));
    }
}
