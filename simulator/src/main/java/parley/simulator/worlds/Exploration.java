package parley.simulator.worlds;

/**
 * What was seen of a world.
 *
 * @param depth how many moves the longest sequences have
 * @param sequences how many sequences of accepted moves there are, of one to that many moves
 * @param states how many different states they lead to, the first included
 * @param transitions how many moves were played: each accepted move in each different state once
 * @param refused how many moves were tried and refused
 * @param events how many events happened, each looked at by every invariant
 * @param invariants how many invariants looked at each
 * @param swaps how often two moves of a sealed phase were played in both orders
 * @param endings how many states were shown to have a way to the end by yields alone
 */
public record Exploration(
        int depth,
        long sequences,
        long states,
        long transitions,
        long refused,
        long events,
        int invariants,
        long swaps,
        long endings) {

    @Override
    public String toString() {
        return "depth %d: %,d sequences of moves, %,d states, %,d transitions (%,d moves refused), %,d events checked by %d invariants each, %,d swaps in sealed phases, %,d states with a way to the end"
                .formatted(depth, sequences, states, transitions, refused, events, invariants, swaps, endings);
    }
}
