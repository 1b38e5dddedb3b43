package parley.simulator.shrink;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parley.engine.command.Command;
import parley.simulator.Plan;

/** Shrinks a plan that fails to a small one that still does. */
public final class Shrinker {

    private static final int PAIRS_MAX = 40;

    private final Predicate<Plan> fails;
    private final int triesMax;
    private int tries;

    /**
     * A shrinker of one failure.
     *
     * @param fails whether a plan still fails in the way that is looked into; never throws
     * @param triesMax how many plans are tried at most
     */
    public Shrinker(Predicate<Plan> fails, int triesMax) {
        this.fails = fails;
        this.triesMax = triesMax;
    }

    /** How many plans were tried. */
    public int tries() {
        return tries;
    }

    /** The smallest plan found; the plan itself if nothing can be left out. */
    public Plan shrink(Plan plan) {
        Plan before;
        Plan now = plan;
        do {
            before = now;
            now = simpler(withoutPairs(fewerCommands(before)));
        } while (!now.equals(before) && tries < triesMax);
        return now;
    }

    /** Leaves out runs of commands, long ones first, as delta debugging does (Zeller, Hildebrandt 2002). */
    private Plan fewerCommands(Plan plan) {
        Plan now = plan;
        for (int length = Math.max(1, now.commands().size() / 2); length >= 1; length /= 2) {
            for (int from = now.commands().size() - length; from >= 0; from -= length) {
                Plan shorter = now.with(without(now.commands(), from, length));
                if (isBetter(shorter)) {
                    now = shorter;
                }
            }
        }
        return now;
    }

    /** Leaves out two commands that only go together, such as a yield and the one that takes it back. */
    private Plan withoutPairs(Plan plan) {
        Plan now = plan;
        for (int second = now.commands().size() - 1;
                second > 0 && now.commands().size() <= PAIRS_MAX;
                second--) {
            for (int first = second - 1; first >= 0 && second < now.commands().size(); first--) {
                Plan shorter = now.with(without(without(now.commands(), second, 1), first, 1));
                if (isBetter(shorter)) {
                    now = shorter;
                    break;
                }
            }
        }
        return now;
    }

    private static ImmutableList<Command> without(ImmutableList<Command> commands, int from, int length) {
        return ImmutableList.<Command>builder()
                .addAll(commands.subList(0, from))
                .addAll(commands.subList(Math.min(from + length, commands.size()), commands.size()))
                .build();
    }

    /** Takes every simplification that leaves the failure, again and again until none does. */
    private Plan simpler(Plan plan) {
        Plan now = plan;
        boolean again = true;
        while (again && tries < triesMax) {
            again = false;
            Iterator<Plan> candidates = candidates(now).iterator();
            while (candidates.hasNext() && !again) {
                Plan candidate = candidates.next();
                if (isBetter(candidate)) {
                    now = candidate;
                    again = true;
                }
            }
        }
        return now;
    }

    private static Stream<Plan> candidates(Plan plan) {
        return Stream.of(
                        FewerSpeakers.of(plan),
                        Leftovers.of(plan),
                        SimplerRules.of(plan),
                        SimplerWorld.of(plan),
                        SimplerCalendar.of(plan),
                        FewerRoles.of(plan),
                        SimplerCommands.of(plan),
                        SimplerCalendar.andYields(plan))
                .flatMap(plans -> plans)
                .filter(candidate -> !candidate.equals(plan));
    }

    private boolean isBetter(Plan candidate) {
        if (tries >= triesMax) {
            return false;
        }
        tries++;
        return fails.test(candidate);
    }
}
