package parley.server.session;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import parley.engine.id.RoleId;
import parley.engine.view.Viewer;

/** Which token makes one which viewer of a session. Keeps only hashes, so looking one up tells nothing by its timing. */
final class SeatKeys {

    private final ImmutableMap<String, Viewer> viewers;

    SeatKeys(Viewer.Facilitating facilitator, Token facilitatorToken, ImmutableMap<RoleId, Token> seatTokens) {
        var all = ImmutableMap.<String, Viewer>builder();
        all.put(facilitatorToken.hash(), facilitator);
        seatTokens.forEach((role, token) -> all.put(token.hash(), new Viewer.AtSeat(role)));
        viewers = all.buildOrThrow();
    }

    /** Whom the token lets in; empty if nobody. */
    Optional<Viewer> viewer(String token) {
        return Optional.ofNullable(viewers.get(new Token(token).hash()));
    }
}
