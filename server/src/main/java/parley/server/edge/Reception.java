package parley.server.edge;

import java.util.Optional;
import parley.engine.view.Viewer;
import parley.protocol.codec.MalformedException;
import parley.protocol.codec.OccupantCodec;
import parley.protocol.codec.OptionsCodec;
import parley.protocol.wire.v1.CreateSession;
import parley.protocol.wire.v1.JoinAsFacilitator;
import parley.protocol.wire.v1.JoinSeat;
import parley.server.session.Denial;
import parley.server.session.SessionHost;
import parley.server.session.SessionHost.Admission;
import parley.server.session.SessionHost.Wish;
import parley.server.session.SessionRequest;

/** Where a greeted connection creates a session or joins one. */
final class Reception {

    private final SessionHost host;

    Reception(SessionHost host) {
        this.host = host;
    }

    void create(ClientConnection client, long id, CreateSession wire) throws MalformedException {
        var wish = new Wish(wire.getCreationKey(), wire.getScenario(), OptionsCodec.decode(wire.getOptions()));
        client.awaitsCreation();
        Optional<Denial> denial = host.create(client.asker(id), wish);
        if (denial.isPresent()) {
            client.creationRefused();
            client.refuse(id, DenialCodec.encode(denial.get()));
        }
    }

    void join(ClientConnection client, long id, JoinSeat wire) throws MalformedException {
        Optional<Admission> admission = host.admit(wire.getSessionId(), wire.getToken());
        if (admission.isEmpty() || !(admission.get().viewer() instanceof Viewer.AtSeat seat)) {
            client.refuse(id, Refusals.NO_SUCH_SEAT);
        } else if (wire.hasAfterCursor()) {
            resume(client, id, admission.get(), wire.getAfterCursor());
        } else {
            var occupant = OccupantCodec.decode(wire.getOccupant());
            client.put(
                    admission.get().session(),
                    new SessionRequest.TakeSeat(client.asker(id), seat, occupant, wire.getTakeOver()));
        }
    }

    void join(ClientConnection client, long id, JoinAsFacilitator wire) {
        Optional<Admission> admission = host.admit(wire.getSessionId(), wire.getToken());
        if (admission.isEmpty() || !(admission.get().viewer() instanceof Viewer.Facilitating facilitator)) {
            client.refuse(id, Refusals.NO_SUCH_SEAT);
        } else if (wire.hasAfterCursor()) {
            resume(client, id, admission.get(), wire.getAfterCursor());
        } else {
            client.put(admission.get().session(), new SessionRequest.Facilitate(client.asker(id), facilitator));
        }
    }

    private static void resume(ClientConnection client, long id, Admission admission, long afterCursor) {
        if (afterCursor < 0) {
            client.refuse(id, Refusals.UNKNOWN_CURSOR);
            return;
        }
        client.put(admission.session(), new SessionRequest.Resume(client.asker(id), admission.viewer(), afterCursor));
    }
}
