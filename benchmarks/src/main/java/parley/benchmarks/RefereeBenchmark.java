package parley.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import parley.engine.Engine;
import parley.engine.answer.Answer;
import parley.engine.command.Stamped;
import parley.engine.event.Event;
import parley.engine.session.SessionState;
import parley.engine.view.Projector;
import parley.engine.view.Viewer;

/**
 * Commands a second: a mixed stream of whole matches, replayed through the referee again and again. One operation is one
 * command, accepted or refused.
 */
@State(Scope.Thread)
@Fork(jvmArgsAppend = "-XX:+UseSerialGC") // what a JVM that has one core takes
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class RefereeBenchmark {

    private static final int COMMANDS = 1_000;

    private final Engine engine = Zurich.ENGINE;
    private ImmutableList<ImmutableList<Stamped>> matches = ImmutableList.of();
    private ImmutableList<Viewer> viewers = ImmutableList.of();
    private int match;
    private int command;
    private SessionState state = engine.initial();

    /** Records the matches and seats the viewers: every role, and the facilitator. */
    @Setup
    public void record() {
        var stream = CommandStream.mixed();
        System.out.println(stream.description());
        matches = stream.matches();
        var all = ImmutableList.<Viewer>builder();
        engine.scenario().roles().keySet().forEach(role -> all.add(new Viewer.AtSeat(role)));
        viewers = all.add(new Viewer.Facilitating(true)).build();
    }

    /** Decides each command, and asks for the hash of the state after it; the next command is decided in that state. */
    @Benchmark
    @OperationsPerInvocation(COMMANDS)
    public void decideEvolve(Blackhole out) {
        for (int i = 0; i < COMMANDS; i++) {
            out.consume(answered(out));
        }
    }

    /** The same, and shows each event to every role and to the facilitator. */
    @Benchmark
    @OperationsPerInvocation(COMMANDS)
    public void decideEvolveProject(Blackhole out) {
        for (int i = 0; i < COMMANDS; i++) {
            Answer answer = answered(out);
            out.consume(answer);
            if (answer instanceof Answer.Accepted(var events, var after)) {
                show(events, out);
            }
        }
    }

    private void show(ImmutableList<Event> events, Blackhole out) {
        for (Event event : events) {
            for (Viewer viewer : viewers) {
                out.consume(Projector.see(viewer, event));
            }
        }
    }

    private Answer answered(Blackhole out) {
        Answer answer = engine.decide(state, next());
        if (answer instanceof Answer.Accepted(var events, var after)) {
            state = after;
            out.consume(after.hash());
        }
        return answer;
    }

    /** The next command; behind the last one of a match comes the first of the next match, at a fresh table. */
    private Stamped next() {
        if (command == matches.get(match).size()) {
            match = (match + 1) % matches.size();
            command = 0;
            state = engine.initial();
        }
        return matches.get(match).get(command++);
    }
}
