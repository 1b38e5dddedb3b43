package parley.server.edge;

import parley.protocol.Wire;
import parley.protocol.codec.MalformedException;
import parley.protocol.wire.v1.ClientEnvelope;
import parley.protocol.wire.v1.Hello;
import parley.protocol.wire.v1.Pong;
import parley.protocol.wire.v1.ServerEnvelope;

/** Takes each request where it belongs, or refuses it where the connection has not come far enough. */
final class RequestRouter {

    private final ServerGreeting greeting;
    private final Reception reception;

    RequestRouter(ServerGreeting greeting, Reception reception) {
        this.greeting = greeting;
        this.reception = reception;
    }

    void route(ClientConnection client, ClientEnvelope envelope) {
        try {
            switch (client.state()) {
                case ConnectionState.Fresh fresh -> greet(client, fresh, envelope);
                case ConnectionState.Greeted greeted -> atReception(client, envelope);
                case ConnectionState.Seated(var admission) -> atTable(client, envelope, new Desk(client, admission));
                case ConnectionState.Closing closing -> {
                    // nobody listens any more
                }
            }
        } catch (MalformedException malformed) {
            client.refuse(envelope.getRequestId(), Refusals.malformed(malformed.sentence()));
        }
    }

    private void greet(ClientConnection client, ConnectionState.Fresh fresh, ClientEnvelope envelope) {
        long id = envelope.getRequestId();
        if (!envelope.hasHello()) {
            client.refuse(id, Refusals.NOT_GREETED);
            return;
        }
        Hello hello = envelope.getHello();
        if (!greeting.speaksWith(hello)) {
            client.refuse(id, Refusals.unsupportedVersion(Wire.VERSION));
        } else if (!greeting.accepts(hello.getClientName())) {
            client.refuse(id, Refusals.CLIENT_NAME);
        } else {
            client.greeted(fresh.greeted());
            client.answer(ServerEnvelope.newBuilder().setRequestId(id).setWelcome(greeting.welcome()));
        }
    }

    private void atReception(ClientConnection client, ClientEnvelope envelope) throws MalformedException {
        long id = envelope.getRequestId();
        switch (envelope.getRequestCase()) {
            case HELLO -> client.refuse(id, Refusals.ALREADY_GREETED);
            case CREATE_SESSION -> reception.create(client, id, envelope.getCreateSession());
            case JOIN_SEAT -> reception.join(client, id, envelope.getJoinSeat());
            case JOIN_AS_FACILITATOR -> reception.join(client, id, envelope.getJoinAsFacilitator());
            case START, RULING, MOVE, SNAPSHOT_REQUEST, BRIEFING_REQUEST, LEAVE_SEAT ->
                client.refuse(id, Refusals.NOT_SEATED);
            case PING -> pong(client, id);
            case REQUEST_NOT_SET -> client.refuse(id, Refusals.NOTHING_ASKED);
        }
    }

    private void atTable(ClientConnection client, ClientEnvelope envelope, Desk desk) throws MalformedException {
        long id = envelope.getRequestId();
        switch (envelope.getRequestCase()) {
            case HELLO -> client.refuse(id, Refusals.ALREADY_GREETED);
            case CREATE_SESSION -> reception.create(client, id, envelope.getCreateSession());
            case JOIN_SEAT, JOIN_AS_FACILITATOR -> client.refuse(id, Refusals.ALREADY_SEATED);
            case START -> desk.start(id);
            case RULING -> desk.rule(id, envelope.getRuling());
            case MOVE -> desk.play(id, envelope.getMove());
            case SNAPSHOT_REQUEST -> desk.look(id);
            case BRIEFING_REQUEST -> desk.read(id);
            case LEAVE_SEAT -> desk.leave(id);
            case PING -> pong(client, id);
            case REQUEST_NOT_SET -> client.refuse(id, Refusals.NOTHING_ASKED);
        }
    }

    private static void pong(ClientConnection client, long id) {
        client.answer(ServerEnvelope.newBuilder().setRequestId(id).setPong(Pong.getDefaultInstance()));
    }
}
