package parley.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import parley.bots.Casting;
import parley.bots.LocalVenue;
import parley.bots.Match;
import parley.bots.MatchResult;

/** Matches a second, in this process: from the opening of the session to the result. */
@State(Scope.Thread)
@Fork(jvmArgsAppend = "-XX:+UseSerialGC") // what a JVM that has one core takes
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class MatchBenchmark {

    private final Casting history = new Casting(Optional.of(Zurich.history()), ImmutableMap.of(), 1);
    private final Quiet quiet = new Quiet();
    private long seed;

    /** The whole history of Zurich, by script. */
    @Benchmark
    public MatchResult history() {
        return play(history);
    }

    /** Ten bots that make any legal move, another match each time. */
    @Benchmark
    public MatchResult random() {
        return play(new Casting(Optional.empty(), ImmutableMap.of(), ++seed));
    }

    private MatchResult play(Casting casting) {
        return Match.play(new LocalVenue(Zurich.ENGINE, casting.seed()), casting.fill(Zurich.ENGINE, quiet), quiet);
    }
}
