package parley.engine.answer;

import java.util.Optional;

/**
 * Why a command was refused.
 *
 * @param sentence what is wrong, for the person who made the move
 * @param remedy what would make it legal, where there is something
 */
public record Rejection(RejectionCode code, String sentence, Optional<String> remedy) {

    /** A rejection for which nothing can be done. */
    public static Rejection of(RejectionCode code, String sentence) {
        return new Rejection(code, sentence, Optional.empty());
    }

    /** A rejection, and what would help. */
    public static Rejection of(RejectionCode code, String sentence, String remedy) {
        return new Rejection(code, sentence, Optional.of(remedy));
    }
}
