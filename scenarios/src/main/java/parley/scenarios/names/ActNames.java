package parley.scenarios.names;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import parley.engine.instrument.ActKind;
import parley.scenarios.problem.Vocabulary;

/** The acts as files name them. */
public final class ActNames {
    /** Every act. */
    public static final Vocabulary ALL = acts("act", act -> true);

    /** The acts that a decision allows; the others are a role's own. */
    public static final Vocabulary DECIDED = acts("act for a decision", act -> !act.isOwn());

    /** The acts that wear out: how often a role can use them may be limited. */
    public static final Vocabulary WEARING_OUT =
            acts("act that wears out", act -> act == ActKind.BOYCOTT || act == ActKind.WALK_OUT);

    private ActNames() {}

    /** The act of this name, which is in one of the vocabularies. */
    public static ActKind kind(String label) {
        return ActKind.valueOf(label.toUpperCase(Locale.ROOT));
    }

    private static Vocabulary acts(String kind, Predicate<ActKind> wanted) {
        return Vocabulary.of(
                kind,
                Arrays.stream(ActKind.values())
                        .filter(wanted)
                        .map(ActKind::label)
                        .toList());
    }
}
