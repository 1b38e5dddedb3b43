package parley.simulator.campaign;

import com.google.common.collect.ImmutableList;
import java.time.Duration;

/**
 * What came of a campaign.
 *
 * @param compared how many sessions the second opinion was asked about
 * @param hosted how many sessions also went through the server's session loop
 * @param problems failed sessions by the kind of their first problem
 * @param failedSeeds the seeds of all sessions that failed
 * @param failures the first of each sort, made small
 * @param unreached what should have turned up in so many sessions and did not
 * @param took how long it took
 */
public record Outcome(
        Campaign.Orders orders,
        Census census,
        long compared,
        long hosted,
        Counts problems,
        ImmutableList<Long> failedSeeds,
        ImmutableList<Failure> failures,
        ImmutableList<String> unreached,
        Duration took) {

    /** Whether nothing failed and everything that should turn up did. */
    public boolean isGood() {
        return failedSeeds.isEmpty() && unreached.isEmpty();
    }

    /** Sessions a second. */
    public long pace() {
        return took.isZero() ? 0 : Math.round(orders.sessions() * 1e9 / took.toNanos());
    }

    /** The summary, for people. */
    public ImmutableList<String> lines() {
        var lines = ImmutableList.<String>builder();
        lines.add("%,d sessions, seeds %d to %d; %,d of them compared, %,d through the session loop as well"
                .formatted(orders.sessions(), orders.seed(), orders.seed() + orders.sessions() - 1, compared, hosted));
        lines.add("%,d commands: %,d accepted, %,d refused; %,d events"
                .formatted(census.answered(), census.accepted(), census.refused(), census.events()));
        lines.add("commands: " + census.commands());
        lines.add("proposals: " + census.proposals());
        lines.add("verdicts: " + census.verdicts());
        lines.add("endings: " + census.endings());
        lines.add("instruments: " + census.instruments());
        lines.add("refusals: " + census.refusals());
        lines.add("failed sessions: %,d (%s)".formatted(failedSeeds.size(), problems));
        unreached.forEach(what -> lines.add("never reached: " + what));
        lines.add("%,d sessions a second".formatted(pace()));
        return lines.build();
    }
}
