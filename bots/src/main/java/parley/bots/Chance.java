package parley.bots;

import java.util.List;
import java.util.Random;
import parley.engine.command.Stamped;
import parley.engine.id.RoleId;

/**
 * The dice of one role in one match: the same seed and role give the same throws on every machine.
 *
 * <p>{@link Random} is the one generator whose every step is fixed by its documentation, bounded numbers included. Seeds
 * that lie close together give it similar beginnings, so they are scattered first.
 */
final class Chance {

    private final Random random;

    private Chance(long seed) {
        random = new Random(seed);
    }

    static Chance of(long matchSeed, RoleId role) {
        return new Chance(Stamped.chance(matchSeed, role.value().hashCode()));
    }

    /** A whole number from 0 to {@code bound - 1}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** True once in {@code times} throws, on average. */
    boolean onceIn(int times) {
        return below(times) == 0;
    }

    /** One of these, each as likely as the others. */
    <T> T oneOf(List<T> items) {
        return items.get(below(items.size()));
    }
}
