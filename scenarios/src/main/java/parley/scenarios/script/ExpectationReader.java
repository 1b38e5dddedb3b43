package parley.scenarios.script;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import parley.engine.id.DeadlineId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Designation;
import parley.engine.instrument.Invitation;
import parley.engine.scenario.Track;
import parley.scenarios.names.References;
import parley.scenarios.problem.Vocabulary;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;
import parley.scenarios.yaml.Values;

/** Reads how a script is to come out. */
public final class ExpectationReader {
    /** The keys of an expectation. */
    public static final ImmutableList<String> KEYS = ImmutableList.of(
            "outcome",
            "round",
            "settled",
            "endorsed",
            "misses",
            "missed",
            "conference",
            "invitations",
            "designations",
            "cease_fires",
            "tracks",
            "scores");

    private static final int NUMBER_MAX = 1_000;
    private static final int POINTS_MAX = 100_000_000;
    private static final Vocabulary CONFERENCE = Vocabulary.of("state of the conference", Conference.LABELS);
    private static final Vocabulary INVITATION = Vocabulary.of("state of an invitation", Invitation.LABELS);
    private static final Vocabulary DESIGNATION = Vocabulary.of("status of a body", Designation.LABELS);
    private static final Vocabulary CEASE_FIRE = Vocabulary.of("state of a cease-fire", CeaseFire.LABELS);

    private final References references;
    private final Values values;

    /** A reader for a scenario with these names. */
    public ExpectationReader(References references) {
        this.references = references;
        this.values = new Values(references.problems());
    }

    Expectation read(Node node) {
        return read(Fields.of(node, "the expectation", references.problems(), KEYS.toArray(String[]::new)));
    }

    /** What these fields expect. */
    public Expectation read(Fields fields) {
        return new Expectation(
                fields.has("outcome") ? fields.symbol("outcome").map(Node.Scalar::text) : Optional.empty(),
                number(fields, "round"),
                fields.has("settled") ? Optional.of(settled(fields)) : Optional.empty(),
                fields.has("endorsed") ? Optional.of(fields.flag("endorsed")) : Optional.empty(),
                number(fields, "misses"),
                fields.has("missed") ? Optional.of(missed(fields)) : Optional.empty(),
                fields.optional("conference").flatMap(word -> references.word(word, CONFERENCE)),
                pairs(fields, "invitations", references::role, (role, word) -> references.word(word, INVITATION)),
                pairs(fields, "designations", references::body, (body, word) -> references.word(word, DESIGNATION)),
                pairs(fields, "cease_fires", references::ceaseFire, (id, word) -> references.word(word, CEASE_FIRE)),
                pairs(
                        fields,
                        "tracks",
                        references::track,
                        (track, number) -> values.whole(number, Track.MIN, Track.MAX)),
                pairs(fields, "scores", references::roleWithSheet, (role, score) -> score(score)));
    }

    private static Optional<Integer> number(Fields fields, String key) {
        return fields.has(key) ? Optional.of(fields.whole(key, 0, NUMBER_MAX)) : Optional.empty();
    }

    private ImmutableMap<IssueId, OptionId> settled(Fields fields) {
        return pairs(fields, "settled", references::issue, references::option);
    }

    private ImmutableList<DeadlineId> missed(Fields fields) {
        return fields.itemsOrNone("missed").stream()
                .flatMap(node -> references.deadline(node).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Expectation.Score> score(Node node) {
        Fields fields = Fields.of(node, "a score", references.problems(), "score", "walk_away");
        return Optional.of(new Expectation.Score(
                fields.whole("score", -POINTS_MAX, POINTS_MAX), fields.whole("walk_away", -POINTS_MAX, POINTS_MAX)));
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
