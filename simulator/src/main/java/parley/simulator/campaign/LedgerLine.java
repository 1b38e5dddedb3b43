package parley.simulator.campaign;

import java.time.Duration;
import java.util.Map;
import java.util.StringJoiner;
import parley.simulator.worlds.Exploration;
import parley.simulator.worlds.SmallWorld;

/** One line of the ledger of campaigns: JSON, with everything one needs to run it again and to believe it. */
public final class LedgerLine {

    private LedgerLine() {}

    /**
     * Which campaign it was.
     *
     * @param date of the day, as the caller writes it
     * @param commit of the source, or {@code unknown}
     * @param engineSha256 fingerprint of the engine's classes
     */
    public record Provenance(String campaign, String date, String commit, String engineSha256) {}

    /** The line, without a line break. */
    public static String of(Provenance provenance, Outcome outcome) {
        Census census = outcome.census();
        return begun(provenance)
                .add(number("seed_first", outcome.orders().seed()))
                .add(number(
                        "seed_last", outcome.orders().seed() + outcome.orders().sessions() - 1))
                .add(number("sessions", outcome.orders().sessions()))
                .add(number("compared", outcome.compared()))
                .add(number("hosted", outcome.hosted()))
                .add(number("commands", census.answered()))
                .add(number("accepted", census.accepted()))
                .add(number("refused", census.refused()))
                .add(number("events", census.events()))
                .add(counts("proposals", census.proposals()))
                .add(counts("verdicts", census.verdicts()))
                .add(counts("refusals", census.refusals()))
                .add(counts("endings", census.endings()))
                .add(number("failed", outcome.failedSeeds().size()))
                .add(counts("problems", outcome.problems()))
                .add("\"failed_seeds\":"
                        + outcome.failedSeeds().stream().limit(100).toList())
                .add(number("unreached", outcome.unreached().size()))
                .add(number("millis", outcome.took().toMillis()))
                .toString();
    }

    /** The same of a small world that was played out. */
    public static String of(Provenance provenance, SmallWorld world, Exploration seen, Duration took) {
        return begun(provenance)
                .add(text("world", world.name()))
                .add(number("depth", seen.depth()))
                .add(number("sequences", seen.sequences()))
                .add(number("states", seen.states()))
                .add(number("transitions", seen.transitions()))
                .add(number("refused", seen.refused()))
                .add(number("events", seen.events()))
                .add(number("invariants", seen.invariants()))
                .add(number("swaps", seen.swaps()))
                .add(number("endings", seen.endings()))
                .add(number("millis", took.toMillis()))
                .toString();
    }

    private static StringJoiner begun(Provenance provenance) {
        return new StringJoiner(",", "{", "}")
                .add(text("campaign", provenance.campaign()))
                .add(text("date", provenance.date()))
                .add(text("commit", provenance.commit()))
                .add(text("engine_sha256", provenance.engineSha256()));
    }

    private static String counts(String name, Counts counts) {
        var all = new StringJoiner(",", "{", "}");
        for (Map.Entry<String, Long> count : counts.all().entrySet()) {
            all.add(number(count.getKey(), count.getValue()));
        }
        return quoted(name) + ":" + all;
    }

    private static String number(String name, long value) {
        return quoted(name) + ":" + value;
    }

    private static String text(String name, String value) {
        return quoted(name) + ":" + quoted(value);
    }

    /** Words of this project, commits and dates have nothing to escape but, from a command line, quotes. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + '"';
    }
}
