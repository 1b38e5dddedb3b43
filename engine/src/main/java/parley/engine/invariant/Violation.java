package parley.engine.invariant;

/**
 * An invariant that does not hold.
 *
 * @param number the invariant's, from 1 to 20
 * @param sentence what is wrong; no player's words are in it
 */
public record Violation(int number, String name, String sentence) {

    @Override
    public String toString() {
        return "invariant %d, %s: %s".formatted(number, name, sentence);
    }
}
