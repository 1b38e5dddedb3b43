package parley.scenarios.script;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Invitation;
import parley.scenarios.names.References;
import parley.scenarios.problem.Vocabulary;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Reads how a script is to come out. */
final class ExpectationReader {
    private static final int NUMBER_MAX = 1_000;
    private static final Vocabulary CONFERENCE = Vocabulary.of("state of the conference", Conference.LABELS);
    private static final Vocabulary INVITATION = Vocabulary.of("state of an invitation", Invitation.LABELS);

    private final References references;

    ExpectationReader(References references) {
        this.references = references;
    }

    Expectation read(Node node) {
        Fields fields = Fields.of(
                node,
                "the expectation",
                references.problems(),
                "outcome",
                "round",
                "settled",
                "misses",
                "conference",
                "invitations");
        return new Expectation(
                fields.has("outcome") ? fields.symbol("outcome").map(Node.Scalar::text) : Optional.empty(),
                number(fields, "round"),
                fields.has("settled") ? Optional.of(settled(fields)) : Optional.empty(),
                number(fields, "misses"),
                fields.optional("conference").flatMap(word -> references.word(word, CONFERENCE)),
                pairs(fields, "invitations", references::role, (role, word) -> references.word(word, INVITATION)));
    }

    private static Optional<Integer> number(Fields fields, String key) {
        return fields.has(key) ? Optional.of(fields.whole(key, 0, NUMBER_MAX)) : Optional.empty();
    }

    private ImmutableMap<IssueId, OptionId> settled(Fields fields) {
        return pairs(fields, "settled", references::issue, references::option);
    }

    private static <K, V> ImmutableMap<K, V> pairs(
            Fields fields, String key, Function<Node, Optional<K>> left, BiFunction<K, Node, Optional<V>> right) {
        var pairs = ImmutableMap.<K, V>builder();
        for (Node.Entry entry : fields.entriesOrNone(key)) {
            left.apply(entry.key())
                    .ifPresent(known -> right.apply(known, entry.value()).ifPresent(value -> pairs.put(known, value)));
        }
        return pairs.buildKeepingLast();
    }
}
