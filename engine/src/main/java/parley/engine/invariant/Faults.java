package parley.engine.invariant;

import java.util.stream.Stream;

/** Words for what is wrong. */
final class Faults {

    private Faults() {}

    /** Wrong unless this is fine. */
    @SuppressWarnings("AnnotateFormatMethod") // the annotation is no part of what the engine may import
    static Stream<String> unless(boolean fine, String sentence, Object... arguments) {
        return fine ? Stream.empty() : Stream.of(sentence.formatted(arguments));
    }

    /** All that is wrong. */
    @SafeVarargs
    static Stream<String> all(Stream<String>... faults) {
        Stream<String> all = Stream.empty();
        for (Stream<String> more : faults) {
            all = Stream.concat(all, more);
        }
        return all;
    }
}
