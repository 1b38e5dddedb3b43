package parley.engine.rules;

import java.util.Optional;
import java.util.function.Supplier;
import parley.engine.answer.Rejection;
import parley.engine.answer.RejectionCode;

/**
 * One thing that can be wrong with a command. Checks follow one another by {@link Optional#or}: the first thing that is wrong
 * is told, and later checks may rely on what earlier ones have made sure of.
 */
final class Check {

    private Check() {}

    /** Wrong unless this is fine. */
    static Optional<Rejection> unless(boolean fine, RejectionCode code, Supplier<String> sentence) {
        return fine ? Optional.empty() : Optional.of(Rejection.of(code, sentence.get()));
    }

    /** Wrong unless this is fine; with what would help. */
    static Optional<Rejection> unless(
            boolean fine, RejectionCode code, Supplier<String> sentence, Supplier<String> remedy) {
        return fine ? Optional.empty() : Optional.of(Rejection.of(code, sentence.get(), remedy.get()));
    }
}
