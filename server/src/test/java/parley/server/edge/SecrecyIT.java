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
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.engine.command.Move;
import parley.engine.id.Audience;
import parley.engine.id.RoleId;
import parley.journal.memory.MemoryJournal;
import parley.protocol.wire.v1.Briefing;
import parley.protocol.wire.v1.Pace;
import parley.protocol.wire.v1.Points;
import parley.protocol.wire.v1.RoleScored;
import parley.protocol.wire.v1.Seen;
import parley.protocol.wire.v1.SessionConcluded;
import parley.protocol.wire.v1.SessionCreated;
import parley.protocol.wire.v1.SnapshotRequest;
import parley.protocol.wire.v1.TracksMoved;
import parley.protocol.wire.v1.View;
import parley.protocol.wire.v1.WalkAwayMoved;
import parley.server.ParleyServer;
import parley.server.TinySecrets;
import parley.server.TinySecrets.Secret;
import parley.server.TinyTable;

/** No byte that reaches a seat depends on what the seat may not know. */
class SecrecyIT {

    private static final int MOVES = 150;
    private static final List<RoleId> NOBODY = List.of();

    @RegisterExtension
    private final RunningServer running = new RunningServer();

    @Test
    void leaksNoBriefAndNoWordOutsideItsAudience() throws Exception {
        // Given
        long seed = Long.getLong("parley.seed", new Random().nextLong());
        System.out.println("random moves from -Dparley.seed=" + seed);
        var secrets = new ArrayList<Secret>();
        TinyTable.ROLES.forEach(role -> secrets.add(new Secret(TinyTable.canary(role), Set.of(role))));

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

    @Test
    void showsASeatEveryTextThatIsForItAndNoOther() throws Exception {
        // When
        var game = WholeGame.played(running.port(), true);

        // Then
        for (RoleId role : TinyTable.ROLES) {
            var heard = game.heardBy(role);
            for (Secret secret : everySecret()) {
                assertThat(heard.contains(secret.text()))
                        .as("whether %s reads %s", role, secret)
                        .isEqualTo(secret.readers().contains(role));
            }
        }
    }

    @Test
    void showsASeatItsOwnNumbersAndNoOther() throws Exception {
        // When
        var game = WholeGame.played(running.port(), true);

        // Then
        for (RoleId role : TinyTable.ROLES) {
            var heard = game.heardBy(role);
            for (RoleId owner : TinyTable.ROLES) {
                assertThat(heard.hasNumberLike(TinySecrets.digits(owner)))
                        .as("whether %s reads a number of %s", role, owner)
                        .isEqualTo(owner.equals(role));
            }
            assertOwnPoints(role, heard);
            assertOwnBriefing(role, heard);
        }
    }

    private static void assertOwnPoints(RoleId role, Heard heard) {
        long moves = TinySecrets.WALK_AWAY_MOVES.get(role);
        var walkAways = LongStream.rangeClosed(1, moves)
                .mapToObj(move -> TinySecrets.walkAway(role) + move * TinySecrets.digits(role))
                .toList();
        assertThat(heard.all(WalkAwayMoved.class))
                .allMatch(moved -> moved.getRole().equals(role.value()));
        assertThat(heard.all(WalkAwayMoved.class).stream().map(WalkAwayMoved::getTo))
                .containsAll(walkAways);
        assertThat(heard.all(RoleScored.class)).isNotEmpty().allSatisfy(scored -> {
            assertThat(scored.getRole()).isEqualTo(role.value());
            assertThat(scored.getScore()).isEqualTo(TinySecrets.score(role));
            assertThat(scored.getWalkAway()).isEqualTo(TinySecrets.walkAwayAtTheEnd(role));
        });
        assertThat(heard.all(View.class))
                .isNotEmpty()
                .allSatisfy(view -> assertThat(view.getPointsList().stream().map(Points::getRole))
                        .containsExactly(role.value()));
        assertThat(heard.all(View.class)).noneMatch(View::hasStateHash);
    }

    private static void assertOwnBriefing(RoleId role, Heard heard) {
        assertThat(heard.all(Briefing.class)).isNotEmpty().allSatisfy(briefing -> {
            assertThat(briefing.getConfidentialBrief()).isEqualTo(TinyTable.canary(role));
            assertThat(briefing.getSheet().getWalkAway()).isEqualTo(TinySecrets.walkAway(role));
            assertThat(briefing.getReserveList()).hasSize(1);
            assertThat(briefing.getReserve(0).getTimes()).isEqualTo((int) TinySecrets.digits(role));
        });
    }

    @Test
    void countsForASeatOnlyWhatItSees() throws Exception {
        // When
        var game = WholeGame.played(running.port(), true);

        // Then
        for (RoleId role : TinyTable.ROLES) {
            var history = game.history(role);
            assertThat(history.getFirst().getCursor()).isEqualTo(1);
            assertDense(role, history);
            for (var connection : game.live(role)) {
                assertDense(role, connection);
                assertThat(history).containsSequence(connection);
            }
            assertThat(history).anyMatch(seen -> seen.getEvent().hasTracksMoved());
            assertThat(history).anyMatch(SecrecyIT::isPublicNews);
        }
        // RED has one piece of news more than BLUE, and what that does to its walk-away value
        assertThat(game.history(RED).size()).isEqualTo(game.history(BLUE).size() + 2);
        assertThat(game.history(BLUE).size()).isGreaterThan(game.history(GREEN).size());
    }

    private static void assertDense(RoleId role, List<Seen> sightings) {
        long first = sightings.getFirst().getCursor();
        assertThat(sightings.stream().map(Seen::getCursor))
                .as("what %s sees", role)
                .containsExactlyElementsOf(LongStream.range(first, first + sightings.size())
                        .boxed()
                        .toList());
    }

    private static boolean isPublicNews(Seen seen) {
        return seen.getEvent().getNewsArrived().getNews().getId().equals(TinyTable.PUBLIC_NEWS.value());
    }

    @Test
    void showsAFacilitatorWhoReadsPrivateRoomsNewsAndPointsButNoBriefing() throws Exception {
        // When
        var heard = WholeGame.played(running.port(), true).heardByTheFacilitator();

        // Then
        assertThat(texts(TinySecrets.inNews())).allMatch(heard::contains);
        assertThat(heard.contains(WholeGame.NOTE)).isTrue();
        assertThat(heard.contains(WholeGame.RESERVATION)).isTrue();
        assertThat(heard.all(RoleScored.class).stream().map(RoleScored::getRole))
                .contains("RED", "BLUE", "GREEN");
        assertThat(texts(TinySecrets.inBriefings())).noneMatch(heard::contains);
        assertThat(texts(TinySecrets.forNobody())).noneMatch(heard::contains);
        assertNoBriefingOfARole(heard);
    }

    @Test
    void showsAnotherFacilitatorNothingThatIsNotPublic() throws Exception {
        // When
        var heard = WholeGame.played(running.port(), false).heardByTheFacilitator();

        // Then
        assertThat(texts(everySecret())).noneMatch(heard::contains);
        assertThat(TinyTable.ROLES).noneMatch(role -> heard.hasNumberLike(TinySecrets.digits(role)));
        assertThat(heard.all(TracksMoved.class)).isNotEmpty();
        assertThat(heard.all(SessionConcluded.class)).isNotEmpty();
        assertThat(heard.all(View.class)).isNotEmpty().allMatch(view -> view.getPointsCount() == 0);
        assertNoBriefingOfARole(heard);
    }

    private static void assertNoBriefingOfARole(Heard heard) {
        assertThat(heard.all(Briefing.class))
                .isNotEmpty()
                .noneMatch(Briefing::hasSheet)
                .noneMatch(Briefing::hasConfidentialBrief)
                .allMatch(briefing -> briefing.getReserveCount() == 0);
    }

    @Test
    void givesTheSameBytesToASeatWhateverTheSecretsOfTheOthersAre() throws Exception {
        // Given
        var game = WholeGame.played(running.port(), false);

        for (RoleId role : TinyTable.ROLES) {
            // When
            var other = playedWithTheSecretsOf(List.of(role));

            // Then
            assertThat(mismatch(game, game.heardBy(role), other, other.heardBy(role)))
                    .as("where what %s receives differs", role)
                    .isEqualTo(-1);
        }
        var other = playedWithTheSecretsOf(NOBODY);
        assertThat(mismatch(game, game.heardByTheFacilitator(), other, other.heardByTheFacilitator()))
                .as("where what the facilitator receives differs")
                .isEqualTo(-1);
        assertThat(mismatch(game, game.heardBy(RED), other, other.heardBy(RED))).isNotEqualTo(-1);
    }

    /** The first place at which two viewers were sent something else; -1 if there is none. */
    private static int mismatch(WholeGame game, Heard heard, WholeGame otherGame, Heard otherHeard) {
        return Arrays.mismatch(
                withoutHash(game, heard).toCharArray(),
                withoutHash(otherGame, otherHeard).toCharArray());
    }

    private static WholeGame playedWithTheSecretsOf(List<RoleId> roles) throws Exception {
        var scenarios = Map.of(TinyTable.ID, TinyTable.withTheSecretsOf(roles));
        try (var server =
                ParleyServer.start(RunningServer.options(0), scenarios, new MemoryJournal(), Clock.systemUTC())) {
            return WholeGame.played(server.port(), false);
        }
    }

    /** The fingerprint of the scenario is of all of it; it tells that something differs, and not what. */
    private static String withoutHash(WholeGame game, Heard heard) {
        return heard.bytes().replace(game.scenarioHash(), "");
    }

    private static List<Secret> everySecret() {
        return Stream.of(
                        TinySecrets.inBriefings(),
                        TinySecrets.inNews(),
                        TinySecrets.forNobody(),
                        List.of(
                                new Secret(WholeGame.NOTE, Set.of(RED, BLUE)),
                                new Secret(WholeGame.RESERVATION, Set.of(RED, BLUE))))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> texts(List<Secret> secrets) {
        return secrets.stream().map(Secret::text).toList();
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
            secrets.add(new Secret("%s-%d-between-the-two".formatted(words, number), Set.of(RED, BLUE)));
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
