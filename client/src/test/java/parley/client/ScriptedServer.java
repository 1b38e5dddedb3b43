package parley.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import parley.protocol.wire.v1.ClientEnvelope;
import parley.protocol.wire.v1.Limits;
import parley.protocol.wire.v1.ServerEnvelope;
import parley.protocol.wire.v1.Welcome;

/** Just enough of a server to say one given thing to each request, over a real socket. Greets and pongs by itself. */
final class ScriptedServer implements AutoCloseable {

    /** What the server says to a request of one connection. */
    interface Script {
        void answer(ClientEnvelope request, Line line) throws IOException;
    }

    /** A connection, from the server's end. */
    record Line(Socket socket) {
        void say(long requestId, ServerEnvelope.Builder answer) throws IOException {
            answer.setRequestId(requestId).build().writeDelimitedTo(socket.getOutputStream());
        }

        void hangUp() throws IOException {
            socket.close();
        }
    }

    final BlockingQueue<ClientEnvelope> requests = new LinkedBlockingQueue<>();
    private final ServerSocket listening;
    private final Script script;

    ScriptedServer(Script script) throws IOException {
        this.script = script;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listening.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            }
        } catch (IOException closed) {
            assert listening.isClosed();
        }
    }

    private void serve(Socket socket) {
        var line = new Line(socket);
        try (socket) {
            for (var request = read(socket); request != null; request = read(socket)) {
                switch (request.getRequestCase()) {
                    case HELLO ->
                        line.say(
                                request.getRequestId(),
                                ServerEnvelope.newBuilder().setWelcome(welcome()));
                    default -> {
                        requests.add(request);
                        script.answer(request, line);
                    }
                }
            }
        } catch (IOException hungUp) {
            assert socket.isClosed() || socket.isConnected();
        }
    }

    private static ClientEnvelope read(Socket socket) throws IOException {
        return ClientEnvelope.parseDelimitedFrom(socket.getInputStream());
    }

    private static Welcome welcome() {
        return Welcome.newBuilder()
                .setVersion(1)
                .setLimits(Limits.newBuilder().setIdleSeconds(40))
                .build();
    }
}
