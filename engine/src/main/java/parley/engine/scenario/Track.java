package parley.engine.scenario;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import parley.engine.condition.Condition;
import parley.engine.id.TrackId;

/**
 * A number from {@value #MIN} to {@value #MAX} that the world moves.
 *
 * @param low what the lowest value means, in a few words
 * @param high what the highest means
 * @param better which way the room as a whole does better; absent where neither does
 * @param start its value at the start
 * @param why why it starts there
 * @param sources tags of the header's sources
 * @param drift how it moves by itself at the end of each round: the first entry that holds
 */
public record Track(
        TrackId id,
        String title,
        String low,
        String high,
        Optional<Better> better,
        int start,
        String why,
        ImmutableList<String> sources,
        ImmutableList<Drift> drift) {

    /** The lowest value. */
    public static final int MIN = 0;

    /** The highest value. */
    public static final int MAX = 100;

    /** Which way is better. */
    public enum Better {
        HIGHER,
        LOWER
    }

    /** A movement, and when it applies. */
    public record Drift(Condition condition, int by) {}

    /** What a value of this track adds to the result of the room: 0 to 100; 0 where neither way is better. */
    public int worth(int value) {
        return better.map(way -> switch (way) {
                    case HIGHER -> value;
                    case LOWER -> MAX - value;
                })
                .orElse(0);
    }
}
