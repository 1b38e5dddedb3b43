package parley.server.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.server.TinyMoves.say;
import static parley.server.TinyMoves.yielding;
import static parley.server.TinyTable.BLUE;
import static parley.server.TinyTable.GREEN;
import static parley.server.TinyTable.RED;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import parley.engine.Engine;
import parley.engine.id.RoleId;
import parley.engine.scenario.Scenario;
import parley.journal.memory.MemoryJournal;
import parley.protocol.wire.v1.BriefingRequest;
import parley.protocol.wire.v1.Event;
import parley.protocol.wire.v1.Pace;
import parley.protocol.wire.v1.RoleScored;
import parley.protocol.wire.v1.Seen;
import parley.protocol.wire.v1.SessionCreated;
import parley.protocol.wire.v1.SnapshotRequest;
import parley.protocol.wire.v1.View;
import parley.protocol.wire.v1.WalkAwayMoved;
import parley.server.ParleyServer;
import parley.server.TinyTable;

/** What a role wants, what only it is told and how often it may stay away reach nobody else, to the end and after it. */
class SheetSecrecyIT {

    /** What reached one seat: all bytes, its sightings from the first on, and its view at the end. */
    private record Heard(byte[] bytes, List<Event> seen, View view) {

        String text() {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }

        List<NewsTitle> news() {
            return seen.stream()
                    .filter(Event::hasNewsArrived)
                    .map(event -> new NewsTitle(event.getNewsArrived().getNews().getTitle()))
                    .toList();
        }
    }

    private record NewsTitle(String title) {}

    @Test
    void givesTheSameBytesToOthersWhateverARoleWantsAndIsTold() throws Exception {
        Scenario peace = TinyTable.withRedWanting("peace", 3);
        Scenario glory = TinyTable.withRedWanting("glory", 8);

        Map<RoleId, Heard> one = play(peace);
        Map<RoleId, Heard> other = play(glory);

        for (RoleId role : List.of(BLUE, GREEN)) {
            assertThat(withoutFingerprint(one.get(role), peace))
                    .as(role.value())
                    .isEqualTo(withoutFingerprint(other.get(role), glory));
        }
        assertThat(withoutFingerprint(one.get(RED), peace)).isNotEqualTo(withoutFingerprint(other.get(RED), glory));
    }

    @Test
    void aRoleReadsItsOwnSheetNewsAndScoreAndNobodyElses() throws Exception {
        Map<RoleId, Heard> heard = play(TinyTable.withRedWanting("glory", 8));

        for (RoleId role : TinyTable.ROLES) {
            Heard own = heard.get(role);
            for (RoleId of : TinyTable.ROLES) {
                assertThat(own.text().contains("sheet-of-" + of))
                        .as("whether %s reads the sheet of %s", role, of)
                        .isEqualTo(role.equals(of));
            }
            assertThat(own.text().contains("news-glory"))
                    .as("whether %s hears the news for RED", role)
                    .isEqualTo(role.equals(RED));
            assertThat(own.seen().stream()
                            .filter(Event::hasWalkAwayMoved)
                            .map(Event::getWalkAwayMoved)
                            .map(WalkAwayMoved::getRole))
                    .as("moved walk-away values that %s sees", role)
                    .isEqualTo(role.equals(RED) ? List.of("RED") : List.of());
            assertThat(own.seen().stream()
                            .filter(Event::hasRoleScored)
                            .map(Event::getRoleScored)
                            .map(RoleScored::getRole))
                    .as("scores that %s sees", role)
                    .containsExactly(role.value());
            assertThat(own.view().getPointsList())
                    .as("points in the view of %s", role)
                    .singleElement()
                    .satisfies(points -> assertThat(points.getRole()).isEqualTo(role.value()));
        }
        assertThat(heard.get(RED).news()).hasSize(3);
        assertThat(heard.get(GREEN).news())
                .containsExactly(new NewsTitle("title-heard-by-all"), new NewsTitle("title-heard-by-all-too"));
    }

    private static Map<RoleId, Heard> play(Scenario scenario) throws Exception {
        try (var server = ParleyServer.start(
                        RunningServer.options(0),
                        ImmutableMap.of(scenario.id(), scenario),
                        new MemoryJournal(),
                        Clock.systemUTC());
                var host = RawClient.greeted(server.port())) {
            SessionCreated session = host.create(Pace.PACE_VIRTUAL);
            var seats = new LinkedHashMap<RoleId, RawClient>();
            for (RoleId role : TinyTable.ROLES) {
                seats.put(role, RawClient.seated(server.port(), session, role));
            }
            try (var facilitator = RawClient.facilitating(server.port(), session)) {
                facilitator.start();
                seats.get(RED).play(say(RED, "A word to all."));
                for (int phase = 1; phase <= 2; phase++) {
                    for (RoleId role : TinyTable.ROLES) {
                        assertThat(seats.get(role).play(yielding(role)).hasAccepted())
                                .as("%s yields phase %d", role, phase)
                                .isTrue();
                    }
                }
            }
            var heard = new LinkedHashMap<RoleId, Heard>();
            for (RoleId role : TinyTable.ROLES) {
                heard.put(role, readToTheEnd(server.port(), session, role, seats.get(role)));
            }
            return heard;
        }
    }

    /** Asks for the view and the briefing, and on a new connection for the whole history, which must have no gap. */
    private static Heard readToTheEnd(int port, SessionCreated session, RoleId role, RawClient seat) throws Exception {
        var snapshot = seat.ask(request -> request.setSnapshotRequest(SnapshotRequest.getDefaultInstance()))
                .getSnapshot();
        seat.ask(request -> request.setBriefingRequest(BriefingRequest.getDefaultInstance()));
        byte[] first = seat.received();
        try (var again = RawClient.greeted(port)) {
            again.resume(session, role, 0);
            List<Seen> seen = again.seenUpTo(snapshot.getCursor());
            assertThat(seen.stream().map(Seen::getCursor))
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, snapshot.getCursor())
                            .boxed()
                            .toList());
            assertThat(seen.getLast().getEvent().hasRoleScored())
                    .as("the end is the own score")
                    .isTrue();
            byte[] history = again.received();
            return new Heard(
                    join(first, history), seen.stream().map(Seen::getEvent).toList(), snapshot.getView());
        } finally {
            seat.close();
        }
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** The fingerprint of the whole scenario is the one thing that differs, and tells nothing. */
    private static String withoutFingerprint(Heard heard, Scenario scenario) {
        String fingerprint = new Engine(scenario).scenarioHash();
        assertThat(heard.text()).contains(fingerprint);
        return heard.text().replace(fingerprint, "");
    }
}
