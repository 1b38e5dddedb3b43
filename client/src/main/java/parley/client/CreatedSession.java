package parley.client;

import com.google.common.collect.ImmutableMap;
import parley.engine.id.RoleId;
import parley.engine.id.SessionId;
import parley.protocol.wire.v1.SessionCreated;

/**
 * A new session, with the keys to it. The server does not keep the tokens: whoever loses them is out.
 *
 * @param scenarioHash the fingerprint of the scenario
 * @param facilitatorToken makes its holder the facilitator
 * @param seatTokens one for each role, in the scenario's order
 */
public record CreatedSession(
        SessionId id, String scenarioHash, String facilitatorToken, ImmutableMap<RoleId, String> seatTokens) {

    static CreatedSession of(SessionCreated created) {
        var tokens = ImmutableMap.<RoleId, String>builder();
        created.getSeatsList().forEach(seat -> tokens.put(new RoleId(seat.getRole()), seat.getToken()));
        return new CreatedSession(
                new SessionId(created.getSessionId()),
                created.getScenarioHash(),
                created.getFacilitatorToken(),
                tokens.buildOrThrow());
    }

    /** The key to the seat of this role; throws {@link IllegalArgumentException} if the scenario has no such role. */
    public String token(RoleId role) {
        String token = seatTokens.get(role);
        if (token == null) {
            throw new IllegalArgumentException(
                    "the scenario has no role %s; it has %s".formatted(role, seatTokens.keySet()));
        }
        return token;
    }

    /** Without the tokens, which are secrets. */
    @Override
    public String toString() {
        return "CreatedSession[%s, roles %s]".formatted(id, seatTokens.keySet());
    }
}
