package parley.app;

import com.google.common.collect.ImmutableMap;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import parley.engine.id.ScenarioId;
import parley.engine.scenario.Scenario;
import parley.journal.memory.MemoryJournal;
import parley.server.CannotListenException;
import parley.server.ParleyServer;
import parley.server.ServerOptions;

/** A server in this process, with every scenario of the library. */
final class LocalServer {

    private static final int KEY_BYTES = 16;

    private LocalServer() {}

    static ParleyServer start(InetSocketAddress address, String creationKey) {
        Library library = new Library();
        var scenarios = ImmutableMap.<ScenarioId, Scenario>builder();
        library.names().stream()
                .map(name -> library.scenario(name).scenario())
                .forEach(scenario -> scenarios.put(scenario.id(), scenario));
        try {
            return ParleyServer.start(
                    ServerOptions.standard(address, creationKey),
                    scenarios.buildOrThrow(),
                    new MemoryJournal(),
                    InstantSource.system());
        } catch (CannotListenException e) {
            throw new Trouble(ExitCodes.NETWORK, String.valueOf(e.getMessage()));
        }
    }

    /** A creation key that nobody can guess: 128 bits, written in hexadecimal. */
    static String newKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return HexFormat.of().formatHex(key);
    }
}
