package parley.simulator.cases;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.engine.answer.RejectionCode;
import parley.scenarios.names.References;
import parley.scenarios.problem.Problems;
import parley.scenarios.problem.Vocabulary;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;
import parley.scenarios.yaml.Values;
import parley.simulator.cases.check.EventLines;
import parley.simulator.cases.check.Expected;
import parley.simulator.cases.word.Deed;
import parley.simulator.cases.word.Lengths;
import parley.simulator.cases.word.MoveWords;
import parley.simulator.cases.word.WordsException;

/** Reads the moves of a case: lines, and between them what is expected by then. */
final class StepsReader {
    private static final String ANY_ORDER = "in any order";
    private static final int ORDERED_MIN = 2;
    private static final int ORDERED_MAX = 5;
    private static final String EXPECT = "expect";
    private static final Pattern OUTCOME = Pattern.compile("^(.*?)\\s+([-=]>)\\s+(.*)$");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,6}) (minutes?|seconds?|milliseconds?) pass(?:es)?");
    private static final Pattern REFUSED = Pattern.compile("refused(?: ([A-Z_]+))?(?: \"([^\"]+)\")?");
    private static final Vocabulary CODES = Vocabulary.of(
            "code of a refusal",
            Arrays.stream(RejectionCode.values()).map(Enum::name).toList());

    private final boolean timed;
    private final Problems problems;
    private final Values values;
    private final MoveWords words;
    private final EventLines events;
    private final Expected expected;
    private final Vocabulary phases;

    /**
     * A reader for a case with these names.
     *
     * @param events takes the events that the case speaks of
     * @param timed whether the case has a clock
     */
    StepsReader(References references, MoveWords words, EventLines events, boolean timed) {
        this.timed = timed;
        this.problems = references.problems();
        this.values = new Values(problems);
        this.words = words;
        this.expected = new Expected(references, words, events);
        this.events = events;
        this.phases = new Vocabulary("phase", references.names().phases());
    }

    ImmutableList<Step> read(ImmutableList<Node> nodes) {
        List<Step> steps = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Node.Mapping) {
                mapping(node).ifPresent(steps::add);
            } else {
                values.scalar(node, "a move in words").flatMap(this::line).ifPresent(steps::add);
            }
        }
        return ImmutableList.copyOf(steps);
    }

    Step.Look look(Node node) {
        if (node instanceof Node.Mapping(var place, var entries) && entries.isEmpty()) {
            problems.add(place, "nothing is expected here; leave 'expect' out, or say what is to be looked at");
        }
        return new Step.Look(node.place(), expected.read(node));
    }

    private Optional<Step> mapping(Node node) {
        Fields fields = Fields.of(
                node, "a step (a move with ': ' or ' #' in it stands in single quotes)", problems, EXPECT, ANY_ORDER);
        if (fields.has(EXPECT) == fields.has(ANY_ORDER)) {
            problems.add(node.place(), "expected exactly one of '%s' and '%s'".formatted(EXPECT, ANY_ORDER));
            return Optional.empty();
        }
        Optional<Node> look = fields.optional(EXPECT);
        if (look.isPresent()) {
            return look.map(this::look);
        }
        var lines = ImmutableList.<Step.Line>builder();
        List<Node> items = fields.items(ANY_ORDER);
        if (items.size() < ORDERED_MIN || items.size() > ORDERED_MAX) {
            problems.add(node.place(), "%d moves in any order; expected two to five".formatted(items.size()));
        }
        for (Node item : items) {
            Optional<Step> line = values.scalar(item, "a move in words").flatMap(this::line);
            if (line.isPresent() && line.get() instanceof Step.Line move) {
                lines.add(move);
            } else if (line.isPresent()) {
                problems.add(item.place(), "only moves can come in any order");
            }
        }
        return Optional.of(new Step.AnyOrder(node.place(), lines.build()));
    }

    private Optional<Step> line(Node.Scalar scalar) {
        Matcher matcher = OUTCOME.matcher(scalar.text().strip());
        boolean says = matcher.matches();
        String move = says ? matcher.group(1) : scalar.text().strip();
        Optional<Step.Outcome> outcome = says
                ? outcome(
                        scalar, matcher.group(2).equals("=>"), matcher.group(3).strip())
                : Optional.of(new Step.Outcome.Accepted());
        return outcome.flatMap(known -> step(scalar, move, known));
    }

    private Optional<Step> step(Node.Scalar scalar, String move, Step.Outcome outcome) {
        Optional<Step.Until> until = until(move);
        if (until.isPresent()) {
            if (until.get() instanceof Step.Until.PhaseBegins(var phase) && !phases.knows(phase)) {
                problems.add(scalar.place(), phases.unknown(phase));
            }
            return Optional.of(new Step.Pass(scalar.place(), move, until.get(), outcome));
        }
        Matcher time = TIME.matcher(move);
        if (time.matches()) {
            return time(scalar, move, time, outcome);
        }
        if (move.equals("the server restarts")) {
            return Optional.of(new Step.Restart(scalar.place()));
        }
        try {
            ImmutableList<Deed> deeds = words.read(move);
            words.name(deeds, !(outcome instanceof Step.Outcome.Refused));
            return Optional.of(new Step.Line(scalar.place(), move, deeds, outcome));
        } catch (WordsException problem) {
            problems.add(scalar.place(), "'%s' is no move: %s".formatted(move, problem.getMessage()));
            return Optional.empty();
        }
    }

    /** {@code 5 minutes pass}, in a case with a clock. */
    private Optional<Step> time(Node.Scalar scalar, String move, Matcher time, Step.Outcome outcome) {
        if (!timed) {
            problems.add(
                    scalar.place(), "'%s' is no move: no time passes in a case without 'timed: true'".formatted(move));
            return Optional.empty();
        }
        Duration length =
                Lengths.of(Long.parseLong(time.group(1)), time.group(2)).orElseThrow();
        return Optional.of(new Step.Time(scalar.place(), move, length, outcome));
    }

    private static Optional<Step.Until> until(String move) {
        if (move.startsWith("until ")) {
            return Optional.of(new Step.Until.PhaseBegins(move.substring("until ".length())));
        }
        return switch (move) {
            case "phase ends", "all yield" -> Optional.of(new Step.Until.PhaseEnds());
            case "round ends" -> Optional.of(new Step.Until.RoundEnds());
            case "session ends" -> Optional.of(new Step.Until.SessionEnds());
            default -> Optional.empty();
        };
    }

    private Optional<Step.Outcome> outcome(Node.Scalar scalar, boolean exactly, String text) {
        if (text.equals("freezes")) {
            return Optional.of(new Step.Outcome.Freezes());
        }
        if (!text.startsWith("refused")) {
            ImmutableList<String> wanted = Arrays.stream(text.split(";"))
                    .map(String::strip)
                    .filter(event -> !event.isEmpty())
                    .collect(ImmutableList.toImmutableList());
            wanted.forEach(event -> events.add(scalar.place(), event));
            return Optional.of(new Step.Outcome.Happens(wanted, exactly));
        }
        Matcher matcher = REFUSED.matcher(text);
        if (!matcher.matches()) {
            problems.add(
                    scalar.place(),
                    "'%s'; expected 'refused', 'refused CODE' or 'refused CODE \"words\"'".formatted(text));
            return Optional.empty();
        }
        Optional<String> code = Optional.ofNullable(matcher.group(1));
        if (code.isPresent() && !CODES.knows(code.get())) {
            problems.add(scalar.place(), CODES.unknown(code.get()));
            return Optional.empty();
        }
        return Optional.of(
                new Step.Outcome.Refused(code.map(RejectionCode::valueOf), Optional.ofNullable(matcher.group(2))));
    }
}
