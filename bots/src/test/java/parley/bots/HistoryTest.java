package parley.bots;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.Event;
import parley.engine.event.ScoreEvent;
import parley.engine.event.SessionEvent;
import parley.engine.event.TrackEvent;
import parley.engine.id.RoleId;
import parley.engine.scenario.Track;
import parley.scenarios.script.Basis;
import parley.scenarios.script.Script;
import parley.scenarios.script.ScriptMove;

/** The recorded history, played by the rules with nothing forced. */
class HistoryTest {

    private static final List<String> WALK_AWAYS = List.of("RU", "IRN", "GOV", "HNC");

    private final Heard heard = new Heard();

    @Test
    void historyReplaysToTheCeaseFire() {
        MatchResult result = play("history");

        assertThat(result.otherThan(script("history").expect().orElseThrow())).isEmpty();
        assertThat(heard.refused).isEmpty();
        assertThat(heard.leftOut).isEmpty();
    }

    @Test
    void theGrandBargainIsStruckInTimeByTheSameRules() {
        MatchResult result = play("grand-bargain");

        assertThat(result.otherThan(script("grand-bargain").expect().orElseThrow()))
                .isEmpty();
        assertThat(heard.refused).isEmpty();
    }

    @Test
    void afterEachRoundTheTracksStandAsWrittenDown() throws IOException {
        play("history");

        List<String> expected = Files.readAllLines(Path.of("src/test/resources/history-by-round.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(byRound()).isEqualTo(expected);
    }

    @Test
    void theConferenceGoesHalfOpenOpenPausedOpen() {
        play("history");

        assertThat(events().stream()
                        .filter(ConferenceEvent.class::isInstance)
                        .map(event -> event.getClass().getSimpleName()))
                .containsExactly("DatePlanned", "HalfOpened", "Opened", "Paused", "Resumed");
    }

    @Test
    void theCeaseFireBindsThoseWhoAcceptedAndNeverTheListed() {
        play("history");

        var entered = events().stream()
                .filter(CeaseFireEvent.EnteredIntoForce.class::isInstance)
                .map(CeaseFireEvent.EnteredIntoForce.class::cast)
                .toList();
        assertThat(entered).hasSize(1);
        assertThat(entered.getFirst().parties().toString()).isEqualTo("[GOV, HNC]");
        assertThat(entered.getFirst().excluded().toString()).isEqualTo("[ISIS, NUSRA]");
    }

    @Test
    void historyHasFiftyNumberedMovesAndNineInferredOnes() {
        Map<Boolean, List<ScriptMove>> byNumber = script("history").phases().stream()
                .flatMap(phase -> phase.moves().stream())
                .collect(
                        Collectors.partitioningBy(move -> move.heading().label().startsWith("INF-")));

        assertThat(byNumber.get(false)).hasSize(50); // of 55: four dates and hours pass, and a silence carries a text
        assertThat(byNumber.get(true))
                .hasSize(9)
                .allMatch(move -> move.heading().basis() instanceof Basis.Inferred);
    }

    private List<String> byRound() {
        Map<String, Integer> tracks = new LinkedHashMap<>();
        for (Track track : Zurich.ENGINE.scenario().world().tracks().values()) {
            tracks.put(track.id().value(), track.start());
        }
        Map<String, Long> walkAways = new LinkedHashMap<>();
        WALK_AWAYS.forEach(role -> walkAways.put(
                role,
                Optional.ofNullable(Zurich.ENGINE.scenario().sheets().get(new RoleId(role)))
                        .orElseThrow()
                        .walkAway()));
        List<String> lines = new ArrayList<>();
        int misses = 0;
        Optional<Integer> ended = Optional.empty();
        for (Event event : events()) {
            if (ended.isPresent() && !(event instanceof TrackEvent)) {
                lines.add(line(ended.get(), tracks, misses, walkAways));
                ended = Optional.empty();
            }
            switch (event) {
                case TrackEvent.Moved moved ->
                    moved.shifts().forEach(shift -> tracks.put(shift.track().value(), shift.to()));
                case ScoreEvent.WalkAwayMoved moved ->
                    walkAways.put(moved.role().value(), moved.to());
                case SessionEvent.DeadlineMissed missed -> misses = missed.misses();
                case SessionEvent.RoundEnded round -> ended = Optional.of(round.round());
                default -> {}
            }
        }
        return lines;
    }

    private static String line(int round, Map<String, Integer> tracks, int misses, Map<String, Long> walkAways) {
        return "%d: %s | %d | %s".formatted(round, joined(tracks), misses, joined(walkAways));
    }

    private static String joined(Map<?, ?> numbers) {
        return numbers.values().stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private List<Event> events() {
        return heard.seen.stream().map(Seen::event).toList();
    }

    private static Script script(String name) {
        return Optional.ofNullable(Zurich.LOADED.scripts().get(name)).orElseThrow();
    }

    private MatchResult play(String name) {
        var casting = new Casting(Optional.of(script(name)), ImmutableMap.of(), 1);
        return Match.play(new LocalVenue(Zurich.ENGINE, 1), casting.fill(Zurich.ENGINE, heard), heard);
    }
}
