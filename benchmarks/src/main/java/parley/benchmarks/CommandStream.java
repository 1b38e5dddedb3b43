package parley.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import parley.bots.Casting;
import parley.engine.answer.Answer;
import parley.engine.command.Stamped;
import parley.engine.id.RoleId;
import parley.engine.session.SessionState;

/**
 * What a server would be asked: every command of some matches, one match after the other.
 *
 * @param matches the commands of each match, from opening to end
 */
record CommandStream(ImmutableList<ImmutableList<Stamped>> matches) {

    private static final int AT_RANDOM_OF_TEN = 3;

    /** History once, history with some seats at random four times, and three matches of bots at random. */
    static CommandStream mixed() {
        var matches = ImmutableList.<ImmutableList<Stamped>>builder();
        matches.add(Recording.of(new Casting(Optional.of(Zurich.history()), ImmutableMap.of(), 1)));
        LongStream.rangeClosed(2, 5).forEach(seed -> matches.add(Recording.of(leavingHistory(seed))));
        LongStream.rangeClosed(6, 8)
                .forEach(seed -> matches.add(Recording.of(new Casting(Optional.empty(), ImmutableMap.of(), seed))));
        return new CommandStream(matches.build());
    }

    /** What it is made of, in a line. */
    String description() {
        Map<String, Integer> kinds = new TreeMap<>();
        int events = 0;
        int refused = 0;
        for (var match : matches) {
            SessionState state = Zurich.ENGINE.initial();
            for (Stamped stamped : match) {
                kinds.merge(stamped.command().getClass().getSimpleName(), 1, Integer::sum);
                switch (Zurich.ENGINE.decide(state, stamped)) {
                    case Answer.Refused no -> refused++;
                    case Answer.Accepted(var happened, var after) -> {
                        events += happened.size();
                        state = after;
                    }
                }
            }
        }
        return "%d matches, %d commands (%d refused) with %d events: %s"
                .formatted(
                        matches.size(),
                        kinds.values().stream().mapToInt(Integer::intValue).sum(),
                        refused,
                        events,
                        kinds);
    }

    private static Casting leavingHistory(long seed) {
        var chance = new SplittableRandom(seed);
        ImmutableSet<RoleId> roles = Zurich.ENGINE.scenario().roles().keySet();
        return new Casting(
                Optional.of(Zurich.history()),
                roles.stream()
                        .filter(role -> chance.nextInt(10) < AT_RANDOM_OF_TEN)
                        .collect(ImmutableMap.toImmutableMap(role -> role, role -> "random")),
                seed);
    }
}
