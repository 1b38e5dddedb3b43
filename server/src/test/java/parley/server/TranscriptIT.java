package parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.protobuf.util.JsonFormat;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.engine.id.ScenarioId;
import parley.journal.memory.MemoryJournal;
import parley.protocol.wire.v1.ClientEnvelope;
import parley.protocol.wire.v1.ServerEnvelope;
import parley.scenarios.LoadResult;
import parley.scenarios.ScenarioCatalog;

/**
 * The transcript in {@code docs/protocol.md}, played against a real server. A server's line may leave fields out; {@code
 * $name} stands for what only the server knows, and is the same wherever it stands.
 */
class TranscriptIT {

    private static final Path PAGE = Path.of("../docs/protocol.md");
    private static final int PATIENCE_MILLIS = 5_000;
    private static final String KEY = "letmein";

    private final Map<String, Socket> lines = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private ParleyServer server;

    @BeforeEach
    void start() throws CannotListenException {
        var loaded = (LoadResult.Loaded) ScenarioCatalog.builtIn().load("zurich-2016");
        server = ParleyServer.start(
                ServerOptions.standard(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), KEY),
                ImmutableMap.of(new ScenarioId("zurich-2016"), loaded.scenario()),
                new MemoryJournal(),
                Clock.systemUTC());
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket line : lines.values()) {
            line.close();
        }
        server.close();
    }

    @Test
    void everyLineOfTheTranscriptIsTrue() throws IOException {
        for (String line : transcript()) {
            int space = line.indexOf(' ');
            String who = line.substring(0, space - 1);
            String what = line.substring(space + 1);
            switch (line.charAt(space - 1)) {
                case '>' -> send(who, what);
                case '<' -> expect(who, what);
                case '#' -> plug(who, what);
                default -> throw new AssertionError("not a line of a transcript: " + line);
            }
        }
    }

    private static List<String> transcript() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf("```transcript\n");
        assertThat(from).as("the transcript in " + PAGE).isNotNegative();
        return page.substring(page.indexOf('\n', from) + 1, page.indexOf("```", from + 3))
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private void plug(String who, String what) throws IOException {
        if (what.equals("drops")) {
            lines.remove(who).close();
        } else {
            var line = new Socket(server.address().getAddress(), server.port());
            line.setSoTimeout(PATIENCE_MILLIS);
            lines.put(who, line);
        }
    }

    private void send(String who, String json) throws IOException {
        String filled = json;
        for (var entry : known.entrySet()) {
            filled = filled.replace("\"" + entry.getKey() + "\"", "\"" + entry.getValue() + "\"");
        }
        assertThat(filled).as("everything in it is known by now").doesNotContain("\"$");
        var envelope = ClientEnvelope.newBuilder();
        JsonFormat.parser().merge(filled, envelope);
        envelope.build().writeDelimitedTo(lines.get(who).getOutputStream());
    }

    private void expect(String who, String json) throws IOException {
        var envelope = ServerEnvelope.parseDelimitedFrom(lines.get(who).getInputStream());
        String said = JsonFormat.printer()
                .preservingProtoFieldNames()
                .omittingInsignificantWhitespace()
                .print(envelope);
        if (System.getProperty("parley.show") != null) {
            System.out.println(who + "< " + (said.length() > 1500 ? said.substring(0, 1500) : said));
        }
        match(JsonParser.parseString(json), JsonParser.parseString(said), who + "< " + said);
    }

    private void match(JsonElement wanted, JsonElement said, String where) {
        switch (wanted) {
            case JsonObject fields ->
                fields.entrySet().forEach(field -> {
                    String name = field.getKey();
                    assertThat(said.getAsJsonObject().has(name))
                            .as("%s in %s", name, where)
                            .isTrue();
                    match(field.getValue(), said.getAsJsonObject().get(name), where);
                });
            case JsonArray items -> {
                assertThat(said.getAsJsonArray()).as(where).hasSize(items.size());
                for (int i = 0; i < items.size(); i++) {
                    match(items.get(i), said.getAsJsonArray().get(i), where);
                }
            }
            case JsonPrimitive value -> matchText(value.getAsString(), said.getAsString(), where);
            default -> throw new AssertionError("no JSON that the protocol uses: " + wanted);
        }
    }

    private void matchText(String wanted, String said, String where) {
        if (wanted.startsWith("$")) {
            assertThat(known.computeIfAbsent(wanted, name -> said))
                    .as("%s in %s", wanted, where)
                    .isEqualTo(said);
        } else {
            assertThat(said).as(where).isEqualTo(wanted);
        }
    }
}
