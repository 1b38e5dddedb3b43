package parley.server.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.server.TinyMoves.propose;
import static parley.server.TinyMoves.say;
import static parley.server.TinyMoves.whisper;
import static parley.server.TinyMoves.yielding;
import static parley.server.TinyTable.BLUE;
import static parley.server.TinyTable.GREEN;
import static parley.server.TinyTable.RED;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.engine.command.Move;
import parley.engine.id.Audience;
import parley.engine.id.RoleId;
import parley.protocol.wire.v1.Pace;
import parley.protocol.wire.v1.Seen;
import parley.protocol.wire.v1.SessionCreated;
import parley.protocol.wire.v1.SnapshotRequest;
import parley.server.TinyTable;

/** No byte that reaches a seat depends on what the seat may not know. */
class SecrecyIT {

    private static final int MOVES = 150;

    @RegisterExtension
    private final RunningServer running = new RunningServer();

    /** A secret text, and who was allowed to read it. */
    private record Secret(String text, List<RoleId> readers) {}

    @Test
    void leaksNoBriefAndNoWordOutsideItsAudience() throws Exception {
        // Given
        long seed = Long.getLong("parley.seed", new Random().nextLong());
        System.out.println("random moves from -Dparley.seed=" + seed);
        var secrets = new ArrayList<Secret>();
        TinyTable.ROLES.forEach(role -> secrets.add(new Secret(TinyTable.canary(role), List.of(role))));

        // When
        var streams = play(new Script(seed, "canary", secrets));

        // Then
        for (RoleId role : TinyTable.ROLES) {
            String stream = new String(streams.get(role).received(), StandardCharsets.ISO_8859_1);
            for (Secret secret : secrets) {
                assertThat(stream.contains(secret.text()))
                        .as("seed %d: whether %s reads %s", seed, role, secret)
                        .isEqualTo(secret.readers().contains(role));
            }
        }
    }

    @Test
    void givesTheSameBytesToASeatWhateverTheOthersWhisper() throws Exception {
        // Given
        long seed = Long.getLong("parley.seed", new Random().nextLong());
        System.out.println("paired runs from -Dparley.seed=" + seed);

        // When
        var one = play(new Script(seed, "short", new ArrayList<>()));
        var other = play(new Script(seed, "something else, and much longer than in the first run", new ArrayList<>()));

        // Then
        assertThat(one.get(GREEN).received())
                .as("seed %d", seed)
                .isEqualTo(other.get(GREEN).received());
        assertThat(one.get(RED).received())
                .as("seed %d", seed)
                .isNotEqualTo(other.get(RED).received());
    }

    /** Random moves; RED and BLUE whisper, everybody talks and yields. */
    private static final class Script {
        private final Random random;
        private final String words;
        private final List<Secret> secrets;

        Script(long seed, String words, List<Secret> secrets) {
            this.random = new Random(seed);
            this.words = words;
            this.secrets = secrets;
        }

        Move move(int number) {
            RoleId by = TinyTable.ROLES.get(random.nextInt(3));
            String secret = "%s-%d-between-the-two".formatted(words, number);
            return switch (random.nextInt(by.equals(GREEN) ? 3 : 6)) {
                case 0, 1 -> say(by, "public " + number);
                case 2 -> yielding(by);
                case 3 -> propose(by, Audience.of(List.of(RED, BLUE)), secret);
                default -> whisper(by, by.equals(RED) ? BLUE : RED, secret);
            };
        }

        void accepted(int number) {
            secrets.add(new Secret("%s-%d-between-the-two".formatted(words, number), List.of(RED, BLUE)));
        }
    }

    private Map<RoleId, RawClient> play(Script script) throws Exception {
        var clients = new LinkedHashMap<RoleId, RawClient>();
        try (var host = RawClient.greeted(running.port())) {
            var session = host.create(Pace.PACE_VIRTUAL);
            for (RoleId role : TinyTable.ROLES) {
                clients.put(role, RawClient.seated(running.port(), session, role));
            }
            try (var facilitator = RawClient.facilitating(running.port(), session)) {
                facilitator.start();
                for (int number = 0; number < MOVES; number++) {
                    Move move = script.move(number);
                    var answer = clients.get(move.by()).play(move);
                    if (answer.hasAccepted() && isSecret(move)) {
                        script.accepted(number);
                    }
                }
                readToTheEnd(clients, session);
            }
        }
        return clients;
    }

    private static boolean isSecret(Move move) {
        return move.toString().contains("-between-the-two");
    }

    /** Everybody asks for a snapshot, before which everything seen has arrived, and then for the whole history. */
    private void readToTheEnd(Map<RoleId, RawClient> clients, SessionCreated session) throws Exception {
        for (RoleId role : TinyTable.ROLES) {
            var client = clients.get(role);
            var snapshot = client.ask(request -> request.setSnapshotRequest(SnapshotRequest.getDefaultInstance()));
            try (var again = RawClient.greeted(running.port())) {
                again.resume(session, role, 0);
                long last = snapshot.getSnapshot().getCursor();
                assertThat(again.seenUpTo(last).stream().map(Seen::getCursor))
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(1, last).boxed().toList());
                assertThat(again.seen()).endsWith(client.seen().toArray(Seen[]::new));
            }
            client.close();
        }
    }
}
