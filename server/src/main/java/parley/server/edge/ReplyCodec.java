package parley.server.edge;

import parley.engine.view.Viewer;
import parley.protocol.codec.BriefingCodec;
import parley.protocol.codec.RefusalCodec;
import parley.protocol.codec.ViewCodec;
import parley.protocol.wire.v1.Accepted;
import parley.protocol.wire.v1.Joined;
import parley.protocol.wire.v1.SeatToken;
import parley.protocol.wire.v1.ServerEnvelope;
import parley.protocol.wire.v1.SessionCreated;
import parley.protocol.wire.v1.Snapshot;
import parley.server.session.Reply;

/** The answers of a session, as messages. */
final class ReplyCodec {

    private ReplyCodec() {}

    static ServerEnvelope encode(long requestId, Reply reply) {
        var envelope = ServerEnvelope.newBuilder().setRequestId(requestId);
        switch (reply) {
            case Reply.Created created -> envelope.setSessionCreated(created(created));
            case Reply.Joined joined -> envelope.setJoined(joined(joined));
            case Reply.Accepted(long cursor) -> envelope.setAccepted(accepted(cursor));
            case Reply.Detached(long cursor) -> envelope.setAccepted(accepted(cursor));
            case Reply.Snapshot(long cursor, var view) ->
                envelope.setSnapshot(Snapshot.newBuilder().setCursor(cursor).setView(ViewCodec.encode(view)));
            case Reply.Read(var briefing) -> envelope.setBriefing(BriefingCodec.encode(briefing));
            case Reply.Refused(var rejection) -> envelope.setRefused(RefusalCodec.encode(rejection));
            case Reply.Denied(var denial) -> envelope.setRefused(DenialCodec.encode(denial));
        }
        return envelope.build();
    }

    private static Accepted accepted(long cursor) {
        return Accepted.newBuilder().setCursor(cursor).build();
    }

    private static SessionCreated created(Reply.Created created) {
        var wire = SessionCreated.newBuilder()
                .setSessionId(created.session().value())
                .setScenarioHash(created.scenarioHash())
                .setFacilitatorToken(created.facilitator().value());
        created.seats()
                .forEach((role, token) -> wire.addSeats(
                        SeatToken.newBuilder().setRole(role.value()).setToken(token.value())));
        return wire.build();
    }

    private static Joined joined(Reply.Joined joined) {
        var wire = Joined.newBuilder().setCursor(joined.cursor());
        if (joined.viewer() instanceof Viewer.AtSeat(var role)) {
            wire.setRole(role.value());
        }
        joined.arrival().ifPresent(arrival -> {
            wire.setBriefing(BriefingCodec.encode(arrival.briefing()));
            wire.setView(ViewCodec.encode(arrival.view()));
        });
        return wire.build();
    }
}
