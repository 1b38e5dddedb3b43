package parley.simulator.cases.play;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Stands between a client and a server on this machine, and keeps every byte that the server sends. */
final class Relay implements AutoCloseable {
    private static final int BUFFER = 8 * 1024;

    private final ServerSocket door;
    private final int serverPort;
    private final List<Line> lines = new ArrayList<>();

    private record Line(Socket client, Socket server, ByteArrayOutputStream heard) {}

    Relay(int serverPort) {
        this.serverPort = serverPort;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Forgets what was sent before; what the connections of now have to say, they have said. */
    void forget() {
        synchronized (lines) {
            lines.forEach(line -> {
                closeQuietly(line.client);
                closeQuietly(line.server);
            });
            lines.clear();
        }
    }

    /** All that the server has sent since, one character a byte, connection after connection. */
    String heard() {
        synchronized (lines) {
            return lines.stream()
                    .map(line -> {
                        synchronized (line.heard) {
                            return line.heard.toString(StandardCharsets.ISO_8859_1);
                        }
                    })
                    .collect(Collectors.joining());
        }
    }

    @Override
    public void close() {
        closeQuietly(door);
        synchronized (lines) {
            lines.forEach(line -> {
                closeQuietly(line.client);
                closeQuietly(line.server);
            });
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket client = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                Line line = new Line(client, server, new ByteArrayOutputStream());
                synchronized (lines) {
                    lines.add(line);
                }
                Thread.ofVirtual().start(() -> pump(client, server, new ByteArrayOutputStream()));
                Thread.ofVirtual().start(() -> pump(server, client, line.heard));
            }
        } catch (IOException closed) {
            // The relay was closed.
        }
    }

    /** Keeps first and passes on then: what the client has, the relay has. */
    private static void pump(Socket from, Socket to, ByteArrayOutputStream kept) {
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                synchronized (kept) {
                    kept.write(buffer, 0, read);
                }
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException closed) {
            // One of the two hung up, and so does the other.
        }
    }

    private static void closeQuietly(AutoCloseable open) {
        try {
            open.close();
        } catch (Exception closed) {
            // It is closed, one way or another.
        }
    }
}
