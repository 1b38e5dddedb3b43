package parley.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a user starts it: the launcher, in a process of its own. */
class LauncherIT {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final long SECONDS = 60;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theDemoPlaysHistoryOverTcpAndChecksIt() throws Exception {
        Run demo = run("demo");

        assertThat(demo.exitCode()).as(demo.err()).isZero();
        assertThat(demo.out())
                .contains("Round 3, Invitations", "is missed")
                .contains("The cessation of hostilities is in force from 27 February 2016, 00:00 in Damascus.")
                .contains("The session ends: AGREED", "The HNC                 65 against  56  (+9)");
        assertThat(demo.out().lines().toList().getLast()).startsWith("Checked: 10 roles over TCP");
    }

    @Test
    void aMatchOverTcpGivesTheSameBytesAsInProcessUntilTheServerIsStopped() throws Exception {
        try (var server = Server.started(folder)) {
            for (List<String> what : List.of(List.of("--script", "history"), List.of("--seed", "5"))) {
                Run here = run(match(what, List.of()));
                Run there = run(match(what, List.of("--connect", server.address(), "--key", server.key())));

                assertThat(here.exitCode()).as(here.err()).isZero();
                assertThat(there.exitCode()).as(there.err()).isZero();
                assertThat(there.out()).isEqualTo(here.out());
            }
            assertThat(run("match", "zurich-2016", "--connect", server.address(), "--key", "wrong"))
                    .satisfies(refused -> {
                        assertThat(refused.exitCode()).isEqualTo(4);
                        assertThat(refused.err()).contains("wrong creation key");
                    });

            assertThat(server.stop()).isEqualTo(143);
            assertThat(server.said()).contains("Stopped.");
        }
    }

    @Test
    void aPortInUseIsSaidAndNothingElse() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run serve = run("serve", "--tcp-port", String.valueOf(taken.getLocalPort()));

            assertThat(serve.exitCode()).isEqualTo(4);
            assertThat(serve.err()).contains("another program uses this port").doesNotContain("\tat ");
            assertThat(serve.out()).isEmpty();
        }
    }

    @Test
    void aServerThatIsNotThereIsSaid() throws Exception {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }

        Run match = run("match", "zurich-2016", "--connect", "127.0.0.1:" + free, "--key", "k");

        assertThat(match.exitCode()).isEqualTo(4);
        assertThat(match.err()).contains("No server answers");
    }

    @Test
    void aMistakeHasTheExitCodeOfTheHelp() throws Exception {
        assertThat(run("match", "zurich-2106").exitCode()).isEqualTo(3);
        assertThat(run("match", "zurich-2016", "--seat", "XX=random").exitCode())
                .isEqualTo(2);
        assertThat(run("--version").out()).startsWith("parley 0");
    }

    @Test
    void aMatchIsToldAlikeInEveryCountry() throws Exception {
        String[] history = {"match", "zurich-2016", "--script", "history"};
        var elsewhere = command(history);
        elsewhere.environment().put("PARLEY_JAVA_OPTS", "-Duser.language=ar -Duser.country=EG");

        Run there = run(elsewhere);

        assertThat(there.exitCode()).isZero();
        assertThat(there.out()).isEqualTo(run(history).out());
    }

    private static String[] match(List<String> what, List<String> where) {
        List<String> arguments = new ArrayList<>(List.of("match", "zurich-2016", "--json"));
        arguments.addAll(what);
        arguments.addAll(where);
        return arguments.toArray(String[]::new);
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        return run(command(arguments));
    }

    private Run run(ProcessBuilder command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process =
                command.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("%s did not end in %d seconds".formatted(command.command(), SECONDS));
        }
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static ProcessBuilder command(String... arguments) {
        List<String> words = new ArrayList<>(List.of(HOME.resolve("parley").toString()));
        words.addAll(List.of(arguments));
        var builder = new ProcessBuilder(words);
        builder.environment().remove("PARLEY_KEY");
        return builder;
    }

    /** {@code parley serve} on a free port. */
    private static final class Server implements AutoCloseable {

        private final Process process;
        private final Path out;

        private Server(Process process, Path out) {
            this.process = process;
            this.out = out;
        }

        static Server started(Path folder) throws IOException {
            Path out = folder.resolve("serve-out.txt");
            Process process = command("serve", "--tcp-port", "0")
                    .redirectOutput(out.toFile())
                    .redirectError(folder.resolve("serve-err.txt").toFile())
                    .start();
            Server server = new Server(process, out);
            await().atMost(Duration.ofSeconds(SECONDS))
                    .untilAsserted(() -> assertThat(server.said()).contains("Stop with Ctrl-C."));
            return server;
        }

        String address() throws IOException {
            return after("Parley listens on ").replaceFirst("\\.$", "");
        }

        String key() throws IOException {
            return after("Creation key: ");
        }

        int stop() throws InterruptedException {
            process.destroy();
            assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        }

        String said() throws IOException {
            return Files.readString(out);
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }

        private String after(String beginning) throws IOException {
            return said().lines()
                    .filter(line -> line.startsWith(beginning))
                    .findFirst()
                    .map(line -> line.substring(beginning.length()))
                    .orElseThrow();
        }
    }
}
