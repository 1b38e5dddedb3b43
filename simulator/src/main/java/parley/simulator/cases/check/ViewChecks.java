package parley.simulator.cases.check;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import parley.engine.answer.Rejection;
import parley.engine.view.Viewer;
import parley.scenarios.names.References;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;
import parley.scenarios.yaml.Values;
import parley.simulator.cases.word.Deed;
import parley.simulator.cases.word.MoveWords;
import parley.simulator.cases.word.WordsException;

/**
 * Checks of what one role sees and may do. What it sees is a proposal, by its name; an event, in its words; or a text that it
 * was sent somewhere, in double quotes.
 */
final class ViewChecks {
    private static final String FACILITATOR = "facilitator";

    /** Whose view is looked at. */
    private record Reader(String name, Function<Moment, Viewer> viewer) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final References references;
    private final Values values;
    private final Set<String> proposals;
    private final MoveWords words;
    private final EventLines lines;
    private final ImmutableList.Builder<Check> checks = ImmutableList.builder();

    /**
     * A reader of such checks.
     *
     * @param words knows the names that the case has given so far
     */
    ViewChecks(References references, MoveWords words, EventLines lines) {
        this.references = references;
        this.values = new Values(references.problems());
        this.proposals = words.proposals();
        this.words = words;
        this.lines = lines;
    }

    ImmutableList<Check> read(Fields fields) {
        for (Node.Entry entry : fields.entriesOrNone("views")) {
            if (entry.key().text().equals(FACILITATOR)) {
                view(new Reader(FACILITATOR, Moment::facilitator), entry.value());
            } else {
                references
                        .role(entry.key())
                        .ifPresent(role ->
                                view(new Reader(role.value(), moment -> new Viewer.AtSeat(role)), entry.value()));
            }
        }
        fields.itemsOrNone("may").forEach(this::may);
        fields.optional("may_not").ifPresent(this::mayNot);
        return checks.build();
    }

    private void view(Reader reader, Node node) {
        Fields fields = Fields.of(
                node,
                "the view of " + reader,
                references.problems(),
                "sees",
                "does_not_see",
                "exactly",
                "proposals",
                "news");
        fields.itemsOrNone("sees").forEach(item -> sees(reader, item, true));
        fields.itemsOrNone("does_not_see").forEach(item -> sees(reader, item, false));
        fields.optional("exactly").ifPresent(list -> {
            ImmutableList<String> wanted = EventChecks.read(list, references.problems(), lines);
            checks.add(moment -> EventChecks.exactly(
                    list.place(),
                    "what " + reader + " sees",
                    wanted,
                    moment.eventsSeenBy(reader.viewer().apply(moment))));
        });
        fields.optional("proposals")
                .ifPresent(list -> checks.add(Compare.equal(
                        list.place(),
                        "the proposals that %s sees".formatted(reader),
                        Compare.listed(texts(list)),
                        moment -> Compare.listed(
                                moment.proposalsSeenBy(reader.viewer().apply(moment))))));
        fields.optional("news")
                .ifPresent(list -> checks.add(Compare.equal(
                        list.place(),
                        "the news of " + reader,
                        Compare.listed(texts(list)),
                        moment -> Compare.listed(moment.view(reader.viewer().apply(moment)).news().stream()
                                .map(news -> news.id().value())
                                .toList()))));
    }

    private void sees(Reader reader, Node item, boolean wanted) {
        values.scalar(item, "a proposal, an event or a text").ifPresent(scalar -> {
            String text = scalar.text();
            if (!isQuoted(text) && !proposals.contains(text)) {
                lines.add(item.place(), text);
            }
            Function<Moment, Boolean> found = found(reader, text);
            checks.add(moment -> found.apply(moment) == wanted
                    ? ImmutableList.of()
                    : ImmutableList.of(new Finding(
                            item.place(),
                            "what %s sees".formatted(reader),
                            (wanted ? "" : "no ") + text,
                            wanted
                                    ? Compare.listed(moment.eventsSeenBy(
                                                    reader.viewer().apply(moment))) + "; proposals "
                                            + Compare.listed(moment.proposalsSeenBy(
                                                    reader.viewer().apply(moment)))
                                    : "it was seen")));
        });
    }

    private static boolean isQuoted(String text) {
        return text.length() > 2 && text.startsWith("\"") && text.endsWith("\"");
    }

    private Function<Moment, Boolean> found(Reader reader, String text) {
        if (isQuoted(text)) {
            String quoted = text.substring(1, text.length() - 1);
            return moment -> moment.wasSent(reader.viewer().apply(moment), quoted);
        }
        if (proposals.contains(text)) {
            return moment ->
                    moment.proposalsSeenBy(reader.viewer().apply(moment)).contains(text);
        }
        return moment -> moment.eventsSeenBy(reader.viewer().apply(moment)).contains(text);
    }

    private void may(Node node) {
        deeds(node)
                .forEach(deed -> checks.add(Compare.equal(
                        node.place(),
                        "whether '%s' is legal".formatted(text(node)),
                        "yes",
                        moment -> moment.whyNot(deed)
                                .map(rejection -> rejection.code() + ": " + rejection.sentence())
                                .orElse("yes"))));
    }

    /** Moves and the codes with which they would be refused, or moves alone. */
    private void mayNot(Node node) {
        switch (node) {
            case Node.Sequence list -> values.items(list).forEach(this::mayNot);
            case Node.Mapping mapping -> values.entries(mapping).forEach(this::mayNot);
            case Node.Scalar line ->
                deeds(line)
                        .forEach(deed -> checks.add(moment -> moment.whyNot(deed)
                                        .isPresent()
                                ? ImmutableList.of()
                                : ImmutableList.of(new Finding(
                                        line.place(), "whether '%s' is legal".formatted(line.text()), "no", "yes"))));
        }
    }

    private void mayNot(Node.Entry entry) {
        deeds(entry.key())
                .forEach(deed -> checks.add(Compare.equal(
                        entry.value().place(),
                        "why '%s' is not legal".formatted(entry.key().text()),
                        text(entry.value()),
                        moment -> moment.whyNot(deed)
                                .map(Rejection::code)
                                .map(Enum::name)
                                .orElse("it is legal"))));
    }

    private ImmutableList<Deed> deeds(Node line) {
        Optional<String> text = values.scalar(line, "a move in words").map(Node.Scalar::text);
        try {
            return text.map(words::read).orElse(ImmutableList.of());
        } catch (WordsException problem) {
            references.problems().add(line.place(), String.valueOf(problem.getMessage()));
            return ImmutableList.of();
        }
    }

    private ImmutableList<String> texts(Node node) {
        return values.items(node).stream().map(this::text).collect(ImmutableList.toImmutableList());
    }

    private String text(Node node) {
        return values.scalar(node, "a word").map(Node.Scalar::text).orElse("");
    }
}
