package parley.server.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.server.TinyMoves.propose;
import static parley.server.TinyMoves.yielding;
import static parley.server.TinyTable.BLUE;
import static parley.server.TinyTable.GREEN;
import static parley.server.TinyTable.RED;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.engine.command.Move;
import parley.engine.command.ProposalCommand;
import parley.engine.command.RulingCommand;
import parley.engine.id.Audience;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.procedure.Position;
import parley.engine.procedure.Stance;
import parley.protocol.codec.RulingCodec;
import parley.protocol.wire.v1.BriefingRequest;
import parley.protocol.wire.v1.JoinAsFacilitator;
import parley.protocol.wire.v1.Pace;
import parley.protocol.wire.v1.Seen;
import parley.protocol.wire.v1.SessionCreated;
import parley.protocol.wire.v1.SnapshotRequest;
import parley.server.TinyTable;

/**
 * One game of the tiny scenario from joining to its end: RED and BLUE settle the question among themselves, private news
 * comes, connections drop, are taken up again or taken over, and everybody asks for everything at the end.
 */
final class WholeGame {

    static final String NOTE = "note-between-RED-and-BLUE";
    static final String RESERVATION = "reservation-of-BLUE";

    private static final Audience PAIR = Audience.of(List.of(RED, BLUE));

    private final int port;
    private final SessionCreated session;
    private final Map<RoleId, List<RawClient>> seats = new LinkedHashMap<>();
    private final List<RawClient> facilitator = new ArrayList<>();
    private final Map<RoleId, List<Seen>> histories = new LinkedHashMap<>();

    private WholeGame(int port, boolean facilitatorReads) throws IOException {
        this.port = port;
        try (var host = RawClient.greeted(port)) {
            session = host.create(Pace.PACE_VIRTUAL, 7, facilitatorReads);
        }
    }

    static WholeGame played(int port, boolean facilitatorReads) throws IOException {
        var game = new WholeGame(port, facilitatorReads);
        game.sitDown();
        game.settleInPrivate();
        game.rule();
        game.endPhase();
        game.askForEverything();
        game.changeConnections();
        for (int phase = 2; phase <= TinyTable.PHASES; phase++) {
            game.endPhase();
        }
        game.askForEverything();
        game.readHistories();
        game.leave();
        return game;
    }

    Heard heardBy(RoleId role) throws IOException {
        return new Heard(seats.get(role));
    }

    Heard heardByTheFacilitator() throws IOException {
        return new Heard(facilitator);
    }

    /** What was sent to a seat that asked for its whole history when the game was over. */
    List<Seen> history(RoleId role) {
        return histories.get(role);
    }

    /** What was sent to a seat as it happened, on each of its connections. */
    List<List<Seen>> live(RoleId role) {
        var connections = seats.get(role);
        return connections.subList(0, connections.size() - 1).stream()
                .map(RawClient::seen)
                .toList();
    }

    String scenarioHash() {
        return session.getScenarioHash();
    }

    private void sitDown() throws IOException {
        for (RoleId role : TinyTable.ROLES) {
            seats.put(role, new ArrayList<>(List.of(RawClient.seated(port, session, role))));
        }
        facilitator.add(RawClient.facilitating(port, session));
        assertThat(facilitator.getLast().start().hasAccepted()).isTrue();
    }

    private void settleInPrivate() throws IOException {
        play(propose(RED, PAIR, NOTE));
        play(new ProposalCommand.TakePosition(
                BLUE, new ProposalId(PAIR, 1), 1, new Position(Stance.ASSENT, "", ImmutableList.of(RESERVATION))));
    }

    /** A pause, and a word to everybody in it. */
    private void rule() throws IOException {
        rule(new RulingCommand.Pause("A fire alarm."));
        rule(new RulingCommand.Announce("It is a drill."));
        rule(new RulingCommand.Resume(""));
    }

    private void rule(RulingCommand ruling) throws IOException {
        var answer = facilitator.getLast().ask(request -> request.setRuling(RulingCodec.encode(ruling)));
        assertThat(answer.hasAccepted()).as("%s to %s", answer, ruling).isTrue();
    }

    private void endPhase() throws IOException {
        for (RoleId role : TinyTable.ROLES) {
            play(yielding(role));
        }
    }

    private void play(Move move) throws IOException {
        var answer = seats.get(move.by()).getLast().play(move);
        assertThat(answer.hasAccepted()).as("%s to %s", answer, move).isTrue();
    }

    /** Before the answer to a request, everything seen has arrived. */
    private void askForEverything() throws IOException {
        for (RoleId role : TinyTable.ROLES) {
            askForEverything(seats.get(role).getLast());
        }
        askForEverything(facilitator.getLast());
    }

    private static void askForEverything(RawClient client) throws IOException {
        var briefing = client.ask(request -> request.setBriefingRequest(BriefingRequest.getDefaultInstance()));
        var snapshot = client.ask(request -> request.setSnapshotRequest(SnapshotRequest.getDefaultInstance()));
        assertThat(briefing.hasBriefing()).isTrue();
        assertThat(snapshot.hasSnapshot()).isTrue();
    }

    /** RED and GREEN go on where they were; BLUE and the facilitator come anew. */
    private void changeConnections() throws IOException {
        for (RoleId role : List.of(RED, GREEN)) {
            var before = seats.get(role).getLast();
            before.close();
            var after = RawClient.greeted(port);
            after.resume(session, role, before.seen().getLast().getCursor());
            seats.get(role).add(after);
        }
        var blue = RawClient.greeted(port);
        assertThat(blue.takeOver(session, BLUE).hasJoined()).isTrue();
        seats.get(BLUE).getLast().closed();
        seats.get(BLUE).add(blue);
        var anew = RawClient.facilitating(port, session);
        facilitator.getLast().closed();
        facilitator.add(anew);
    }

    private void readHistories() throws IOException {
        for (RoleId role : TinyTable.ROLES) {
            long last = seats.get(role).getLast().seen().getLast().getCursor();
            var reader = RawClient.greeted(port);
            reader.resume(session, role, 0);
            histories.put(role, List.copyOf(reader.seenUpTo(last)));
            seats.get(role).add(reader);
        }
        long last = facilitator.getLast().seen().getLast().getCursor();
        var reader = RawClient.greeted(port);
        reader.ask(request -> request.setJoinAsFacilitator(JoinAsFacilitator.newBuilder()
                .setSessionId(session.getSessionId())
                .setToken(session.getFacilitatorToken())
                .setAfterCursor(0)));
        reader.seenUpTo(last);
        facilitator.add(reader);
    }

    private void leave() throws IOException {
        for (var connections : seats.values()) {
            for (RawClient connection : connections) {
                connection.close();
            }
        }
        for (RawClient connection : facilitator) {
            connection.close();
        }
    }
}
