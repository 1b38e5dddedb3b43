package parley.simulator.campaign;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import parley.engine.command.SessionCommand;
import parley.simulator.Plan;
import parley.simulator.shrink.Shrinker;

/**
 * A session that failed, made small.
 *
 * @param seed what makes it up
 * @param problems what was wrong with it
 * @param smallest the smallest plan found that fails in the same way
 * @param ofSmallest what is wrong with that one
 */
public record Failure(long seed, ImmutableList<Problem> problems, Plan smallest, ImmutableList<Problem> ofSmallest) {

    private static final int TRIES_MAX = 6_000;

    /** The failure of this session, shrunk as long as a trial finds the like of its first problem. */
    static Failure of(long seed, Trial.Judged judged, Trial trial) {
        String likeness = judged.problems().getFirst().likeness();
        Predicate<Plan> fails = plan -> {
            if (plan.commands().isEmpty() || !(plan.commands().getFirst() instanceof SessionCommand.Open)) {
                return false;
            }
            var problems = trial.judge(plan).problems();
            return !problems.isEmpty() && problems.getFirst().likeness().equals(likeness);
        };
        Plan smallest = new Shrinker(fails, TRIES_MAX).shrink(judged.plan());
        return new Failure(
                seed, judged.problems(), smallest, trial.judge(smallest).problems());
    }

    /** The command that plays it again. */
    public String replay() {
        return "./parley campaign rules --sessions 1 --seed " + seed;
    }

    /** All of it, for people. */
    public ImmutableList<String> lines() {
        return ImmutableList.<String>builder()
                .add("seed %d: %s".formatted(seed, problems.getFirst()))
                .add("  replay: " + replay())
                .add("  made small:")
                .addAll(PlanWords.of(smallest).stream()
                        .map(line -> "    " + line)
                        .toList())
                .addAll(ofSmallest.stream().map(problem -> "  " + problem).toList())
                .build();
    }
}
