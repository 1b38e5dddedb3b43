package parley.server.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.engine.command.Move;
import parley.engine.id.RoleId;
import parley.protocol.codec.MoveCodec;
import parley.protocol.wire.v1.ClientEnvelope;
import parley.protocol.wire.v1.CreateSession;
import parley.protocol.wire.v1.Hello;
import parley.protocol.wire.v1.JoinAsFacilitator;
import parley.protocol.wire.v1.JoinSeat;
import parley.protocol.wire.v1.Occupant;
import parley.protocol.wire.v1.OccupantKind;
import parley.protocol.wire.v1.Pace;
import parley.protocol.wire.v1.RefusalCode;
import parley.protocol.wire.v1.Seen;
import parley.protocol.wire.v1.ServerEnvelope;
import parley.protocol.wire.v1.SessionCreated;
import parley.protocol.wire.v1.SessionOptions;
import parley.protocol.wire.v1.Start;
import parley.server.TinyTable;

/** A client made of a JDK socket and the generated messages, so that nothing of ours is on both sides. */
public final class RawClient implements AutoCloseable {

    public static final String KEY = "creation-key-of-the-test";

    private static final int TIMEOUT_MILLIS = 20_000;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final List<Seen> seen = new ArrayList<>();
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private long lastRequestId;

    public RawClient(int port) throws IOException {
        this(port, 0);
    }

    public RawClient(int port, int receiveBufferBytes) throws IOException {
        socket = new Socket();
        if (receiveBufferBytes > 0) {
            socket.setReceiveBufferSize(receiveBufferBytes);
        }
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.setSoTimeout(TIMEOUT_MILLIS);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    /** A client that has said hello. */
    public static RawClient greeted(int port) throws IOException {
        var client = new RawClient(port);
        assertThat(client.hello().hasWelcome()).isTrue();
        return client;
    }

    public static RawClient seated(int port, SessionCreated session, RoleId role) throws IOException {
        var client = greeted(port);
        assertThat(client.join(session, role).hasJoined()).isTrue();
        return client;
    }

    public static RawClient facilitating(int port, SessionCreated session) throws IOException {
        var client = greeted(port);
        var joined = client.ask(request -> request.setJoinAsFacilitator(JoinAsFacilitator.newBuilder()
                .setSessionId(session.getSessionId())
                .setToken(session.getFacilitatorToken())));
        assertThat(joined.hasJoined()).isTrue();
        return client;
    }

    public ServerEnvelope hello() throws IOException {
        return ask(request -> request.setHello(
                Hello.newBuilder().setVersionMin(1).setVersionMax(1).setClientName("raw")));
    }

    public SessionCreated create(Pace pace) throws IOException {
        return create(pace, 7);
    }

    public SessionCreated create(Pace pace, long seed) throws IOException {
        return create(pace, seed, true);
    }

    public SessionCreated create(Pace pace, long seed, boolean facilitatorReads) throws IOException {
        var answer = ask(request -> request.setCreateSession(CreateSession.newBuilder()
                .setCreationKey(KEY)
                .setScenario(TinyTable.ID.value())
                .setOptions(SessionOptions.newBuilder()
                        .setPace(pace)
                        .setSeed(seed)
                        .setFacilitatorReads(facilitatorReads))));
        assertThat(answer.hasSessionCreated()).as(answer.toString()).isTrue();
        return answer.getSessionCreated();
    }

    public ServerEnvelope join(SessionCreated session, RoleId role) throws IOException {
        return ask(request -> request.setJoinSeat(seat(session, role).setOccupant(person(role))));
    }

    public ServerEnvelope takeOver(SessionCreated session, RoleId role) throws IOException {
        return ask(request -> request.setJoinSeat(
                seat(session, role).setOccupant(person(role)).setTakeOver(true)));
    }

    public ServerEnvelope resume(SessionCreated session, RoleId role, long afterCursor) throws IOException {
        return ask(request -> request.setJoinSeat(seat(session, role).setAfterCursor(afterCursor)));
    }

    public ServerEnvelope start() throws IOException {
        return ask(request -> request.setStart(Start.getDefaultInstance()));
    }

    public ServerEnvelope play(Move move) throws IOException {
        return ask(request -> request.setMove(MoveCodec.encode(move)));
    }

    public static JoinSeat.Builder seat(SessionCreated session, RoleId role) {
        return JoinSeat.newBuilder().setSessionId(session.getSessionId()).setToken(token(session, role));
    }

    public static String token(SessionCreated session, RoleId role) {
        return session.getSeatsList().stream()
                .filter(seat -> seat.getRole().equals(role.value()))
                .findFirst()
                .orElseThrow()
                .getToken();
    }

    private static Occupant.Builder person(RoleId role) {
        return Occupant.newBuilder().setKind(OccupantKind.OCCUPANT_KIND_PERSON).setName("person " + role);
    }

    /** Sends a request and reads up to its answer; what is seen meanwhile is kept. */
    public ServerEnvelope ask(Consumer<ClientEnvelope.Builder> request) throws IOException {
        return answer(send(request));
    }

    public long send(Consumer<ClientEnvelope.Builder> request) throws IOException {
        var envelope = ClientEnvelope.newBuilder().setRequestId(++lastRequestId);
        request.accept(envelope);
        envelope.build().writeDelimitedTo(out);
        return lastRequestId;
    }

    public void sendBytes(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    public void skipRequestIds(long next) {
        lastRequestId = next - 1;
    }

    public ServerEnvelope answer(long requestId) throws IOException {
        while (true) {
            ServerEnvelope envelope = read();
            assertThat(envelope).as("the connection ended before the answer").isNotNull();
            if (envelope.hasClosing()) {
                throw new IOException("closed: " + envelope.getClosing());
            }
            if (envelope.getRequestId() == requestId) {
                return envelope;
            }
            assertThat(envelope.hasSeen()).as(envelope.toString()).isTrue();
        }
    }

    /** The next envelope; null at the end of the stream. */
    public @Nullable ServerEnvelope read() throws IOException {
        ServerEnvelope envelope = ServerEnvelope.parseDelimitedFrom(in);
        if (envelope != null) {
            envelope.writeDelimitedTo(received);
            if (envelope.hasSeen()) {
                seen.add(envelope.getSeen());
            }
        }
        return envelope;
    }

    /** Reads on until this cursor has been seen. */
    public List<Seen> seenUpTo(long cursor) throws IOException {
        while (seen.isEmpty() || seen.getLast().getCursor() < cursor) {
            assertThat(read())
                    .as("the connection ended at %s, before cursor %d", seen.size(), cursor)
                    .isNotNull();
        }
        return seen;
    }

    /** Reads to the end; the code of the reason that was given last. */
    public @Nullable RefusalCode closed() throws IOException {
        RefusalCode code = null;
        for (var envelope = read(); envelope != null; envelope = read()) {
            if (envelope.hasClosing()) {
                code = envelope.getClosing().getReason().getCode();
            }
        }
        return code;
    }

    public List<Seen> seen() {
        return seen;
    }

    /** Everything that was received, byte for byte. */
    public byte[] received() {
        return received.toByteArray();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
