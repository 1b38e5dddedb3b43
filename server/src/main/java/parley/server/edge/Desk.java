package parley.server.edge;

import parley.engine.view.Viewer;
import parley.protocol.codec.MalformedException;
import parley.protocol.codec.MoveCodec;
import parley.protocol.codec.RulingCodec;
import parley.protocol.wire.v1.Move;
import parley.protocol.wire.v1.Ruling;
import parley.server.session.HostedSession;
import parley.server.session.SessionHost.Admission;
import parley.server.session.SessionRequest;

/** What a connection that has joined can ask of its session. */
record Desk(ClientConnection client, Admission admission) {

    void start(long id) {
        client.put(session(), new SessionRequest.Start(client.asker(id), viewer()));
    }

    /** Whoever does not facilitate gets the same answer whatever it asks for. */
    void rule(long id, Ruling wire) throws MalformedException {
        if (viewer() instanceof Viewer.Facilitating facilitator) {
            var ruling = RulingCodec.decode(wire);
            client.put(session(), new SessionRequest.Rule(client.asker(id), facilitator, ruling));
        } else {
            client.refuse(id, Refusals.NOT_FACILITATOR);
        }
    }

    void play(long id, Move wire) throws MalformedException {
        if (viewer() instanceof Viewer.AtSeat seat) {
            var move = MoveCodec.decode(seat.role(), wire);
            client.put(session(), new SessionRequest.Play(client.asker(id), seat, move));
        } else {
            client.refuse(id, Refusals.NO_SEAT);
        }
    }

    void look(long id) {
        client.put(session(), new SessionRequest.Look(client.asker(id), viewer()));
    }

    void read(long id) {
        client.put(session(), new SessionRequest.Read(client.asker(id), viewer()));
    }

    void leave(long id) {
        if (viewer() instanceof Viewer.AtSeat seat) {
            client.put(session(), new SessionRequest.Leave(client.asker(id), seat));
        } else {
            client.refuse(id, Refusals.NO_SEAT);
        }
    }

    private HostedSession session() {
        return admission.session();
    }

    private Viewer viewer() {
        return admission.viewer();
    }
}
