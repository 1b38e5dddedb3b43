package parley.engine.rules;

import java.util.Optional;
import java.util.function.Supplier;
import parley.engine.answer.Rejection;
import parley.engine.answer.RejectionCode;

/** One thing that can be wrong with a command. */
@FunctionalInterface
interface Check {

    /** What is wrong, if anything is. */
    Optional<Rejection> find();

    /** The first thing that is wrong; later checks may rely on what earlier ones have made sure of. */
    static Optional<Rejection> firstOf(Check... checks) {
        for (Check check : checks) {
            Optional<Rejection> found = check.find();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Wrong unless this is fine. */
    static Check unless(boolean fine, RejectionCode code, Supplier<String> sentence) {
        return () -> fine ? Optional.empty() : Optional.of(Rejection.of(code, sentence.get()));
    }

    /** Wrong unless this is fine; with what would help. */
    static Check unless(boolean fine, RejectionCode code, Supplier<String> sentence, Supplier<String> remedy) {
        return () -> fine ? Optional.empty() : Optional.of(Rejection.of(code, sentence.get(), remedy.get()));
    }
}
