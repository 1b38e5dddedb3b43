package parley.engine.procedure;

/**
 * The votes of a majority, counted with their weights.
 *
 * @param inFavour the votes of those who assent
 * @param whole the votes that the threshold is a share of
 * @param needed how many votes in favour are enough when the whole is that large; at least 1
 */
public record VoteCount(long inFavour, long whole, long needed) {}
