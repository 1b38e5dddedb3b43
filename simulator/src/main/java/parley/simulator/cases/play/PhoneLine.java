package parley.simulator.cases.play;

import parley.client.ParleyClient;

/** One player's way to a server: a client that connects through a relay. It serves one table after the other. */
final class PhoneLine implements AutoCloseable {
    private static final String HOST = "127.0.0.1";

    private final Relay relay;
    private final ParleyClient client;

    PhoneLine(int serverPort) {
        relay = new Relay(serverPort);
        client = ParleyClient.connect(HOST, relay.port());
    }

    ParleyClient client() {
        return client;
    }

    void forget() {
        relay.forget();
    }

    /** Every byte that came over this line since it last forgot, one character each. */
    String heard() {
        return relay.heard();
    }

    @Override
    public void close() {
        client.close();
        relay.close();
    }
}
