package parley.scenarios.yaml;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import parley.scenarios.folder.SourceText;
import parley.scenarios.problem.Place;
import parley.scenarios.problem.Problems;
import parley.scenarios.problem.Spelling;

/**
 * Turns one YAML document into nodes, within limits. It builds them from the library's events, because the library's own
 * composer tells neither the place of a limit nor a duplicate key. Tags are refused: no text can choose a Java class.
 */
public final class YamlParser {
    /** How deep lists and mappings can nest. */
    public static final int DEPTH_MAX = 32;

    /** How many aliases a file can use. */
    public static final int ALIASES_MAX = 50;

    /** How many values a file can hold, each alias counted as what it stands for. */
    public static final int VALUES_MAX = 50_000;

    private final SourceText source;
    private final Problems problems;
    private final ParserImpl parser;
    private final int[] codePoints;
    private final Map<String, Anchored> anchors = new LinkedHashMap<>();
    private int aliases;
    private int values;

    private record Anchored(Node node, int values) {}

    private YamlParser(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.parser = new ParserImpl(new StreamReader(source.text()), new LoaderOptions());
        this.codePoints = source.text().codePoints().toArray();
    }

    /** The root of the document, or nothing if it cannot be read as YAML; then there is a problem that says why. */
    public static Optional<Node> parse(SourceText source, Problems problems) {
        try {
            return new YamlParser(source, problems).document();
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();

            problems.add(
                    mark == null ? Place.whole(source.file()) : place(source, mark),
                    "this is not YAML: " + e.getProblem() + context(e));
        } catch (LimitException e) {
            problems.add(e.place, e.sentence);
        }
        return Optional.empty();
    }

    private static String context(MarkedYAMLException e) {
        Mark begun = e.getContextMark();
        String where = begun == null ? "" : " that begins in line %d".formatted(begun.getLine() + 1);
        return e.getContext() == null ? "" : " (%s%s)".formatted(e.getContext(), where);
    }

    private Optional<Node> document() {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            problems.add(Place.whole(source.file()), "the file is empty");
            return Optional.empty();
        }
        parser.getEvent();
        Node root = node(1);
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            Place second = place(source, parser.peekEvent().getStartMark());
            problems.add(second, "a second document; expected one document in a file");
            return Optional.empty();
        }
        return Optional.of(root);
    }

    private Node node(int depth) {
        Event event = parser.getEvent();
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        int valuesBefore = values;
        count(1, place(source, event.getStartMark()));
        Node node = switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case SequenceStartEvent start -> sequence(start, depth);
            case MappingStartEvent start -> mapping(start, depth);
            default -> throw new IllegalStateException("no node begins with " + event);
        };
        String anchor = ((NodeEvent) event).getAnchor();
        if (anchor != null) {
            anchors.put(anchor, new Anchored(node, values - valuesBefore));
        }
        return node;
    }

    private Node aliased(AliasEvent alias) {
        Place place = place(source, alias.getStartMark());
        if (++aliases > ALIASES_MAX) {
            throw new LimitException(place, "more than %d aliases in one file".formatted(ALIASES_MAX));
        }
        Anchored anchored = anchors.get(alias.getAnchor());
        if (anchored == null) {
            throw new LimitException(
                    place, "the alias *%s stands for nothing that ends before it".formatted(alias.getAnchor()));
        }
        count(anchored.values(), place);
        return anchored.node();
    }

    private Node.Scalar scalar(ScalarEvent event) {
        int start =
                contentStart(event.getStartMark().getIndex(), event.getEndMark().getIndex());
        refuseTag(event.getTag(), event);
        String raw = new String(codePoints, start, event.getEndMark().getIndex() - start);
        Place place =
                start == event.getStartMark().getIndex() ? place(source, event.getStartMark()) : source.place(start);
        return new Node.Scalar(place, event.getValue(), raw);
    }

    /** Anchors and tags belong to the event, but not to the scalar. */
    private int contentStart(int start, int end) {
        int at = start;
        while (at < end && (codePoints[at] == '&' || codePoints[at] == '!')) {
            while (at < end && !Character.isWhitespace(codePoints[at])) {
                at++;
            }
            while (at < end && Character.isWhitespace(codePoints[at])) {
                at++;
            }
        }
        return at;
    }

    private Node.Sequence sequence(SequenceStartEvent start, int depth) {
        Place place = enter(start, start.getTag(), depth);
        var items = ImmutableList.<Node>builder();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        parser.getEvent();
        return new Node.Sequence(place, items.build());
    }

    private Node.Mapping mapping(MappingStartEvent start, int depth) {
        Place place = enter(start, start.getTag(), depth);
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Node key = node(depth + 1);
            Node value = node(depth + 1);
            if (!(key instanceof Node.Scalar name)) {
                problems.add(key.place(), "%s as a key; expected a word".formatted(key.described()));
            } else if (!keys.add(name.text())) {
                problems.add(key.place(), "the key %s stands twice".formatted(Spelling.quoted(name.text())));
            } else {
                entries.add(new Node.Entry(name, value));
            }
        }
        parser.getEvent();
        return new Node.Mapping(place, ImmutableList.copyOf(entries));
    }

    private Place enter(NodeEvent start, @Nullable String tag, int depth) {
        Place place = place(source, start.getStartMark());
        if (depth > DEPTH_MAX) {
            throw new LimitException(place, "nests too deeply; expected at most %d levels".formatted(DEPTH_MAX));
        }
        refuseTag(tag, start);
        return place;
    }

    private void refuseTag(@Nullable String tag, Event event) {
        if (tag != null) {
            problems.add(
                    place(source, event.getStartMark()),
                    "the tag %s; expected no tags".formatted(Spelling.quoted(tag)));
        }
    }

    private void count(int more, Place place) {
        values += more;
        if (values > VALUES_MAX) {
            throw new LimitException(place, "more than %d values in one file".formatted(VALUES_MAX));
        }
    }

    private static Place place(SourceText source, Mark mark) {
        return new Place(source.file(), mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** Ends the reading of this file. */
    private static final class LimitException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Place place;
        private final String sentence;

        LimitException(Place place, String sentence) {
            super(sentence, null, false, false);
            this.place = place;
            this.sentence = sentence;
        }
    }
}
