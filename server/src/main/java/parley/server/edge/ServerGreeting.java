package parley.server.edge;

import parley.engine.rules.Limits;
import parley.protocol.Wire;
import parley.protocol.wire.v1.Hello;
import parley.protocol.wire.v1.Welcome;

/** What the server says to a greeting. */
final class ServerGreeting {

    private final Welcome welcome;

    ServerGreeting(String serverName, ConnectionLimits limits) {
        welcome = Welcome.newBuilder()
                .setVersion(Wire.VERSION)
                .setServerName(serverName)
                .setLimits(parley.protocol.wire.v1.Limits.newBuilder()
                        .setFrameBytesMax(Wire.CLIENT_FRAME_BYTES_MAX)
                        .setTextCharactersMax(Limits.TEXT_MAX)
                        .setIdleSeconds((int) limits.idle().toSeconds())
                        .setRequestsPerSecond(limits.requestsPerSecond())
                        .setRequestsBurst(limits.requestsBurst()))
                .build();
    }

    boolean speaksWith(Hello hello) {
        return Integer.compareUnsigned(hello.getVersionMin(), Wire.VERSION) <= 0
                && Integer.compareUnsigned(Wire.VERSION, hello.getVersionMax()) <= 0;
    }

    boolean accepts(String clientName) {
        return clientName.length() <= Wire.CLIENT_NAME_CHARACTERS_MAX
                && clientName.chars().noneMatch(Character::isISOControl);
    }

    Welcome welcome() {
        return welcome;
    }
}
