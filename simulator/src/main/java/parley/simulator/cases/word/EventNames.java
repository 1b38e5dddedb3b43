package parley.simulator.cases.word;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import parley.engine.scenario.Ending;
import parley.engine.scenario.Scenario;
import parley.scenarios.names.Names;
import parley.scenarios.problem.Spelling;
import parley.scenarios.problem.Vocabulary;

/**
 * The names that can stand in the words for an event of a case.
 *
 * @param names those that its scenario gives
 * @param proposals what its lines call proposals
 */
public record EventNames(
        Names names, ImmutableSet<String> news, ImmutableSet<String> endings, ImmutableSet<String> proposals) {
    private static final String SOMEBODY = "somebody";
    private static final String SETTLED_AT = " settled at ";
    private static final Splitter COMMA = Splitter.on(", ");
    private static final Splitter SPACE = Splitter.on(' ');

    /** The names of a case whose lines name these proposals. */
    public static EventNames of(Scenario scenario, ImmutableSet<String> proposals) {
        return new EventNames(
                Names.of(scenario),
                values(scenario.world().injects().keySet()),
                values(scenario.endings().stream().map(Ending::outcome).toList()),
                proposals);
    }

    private static ImmutableSet<String> values(Collection<?> ids) {
        return ids.stream().map(Object::toString).collect(ImmutableSet.toImmutableSet());
    }

    /** What a slot of this kind looks like, whatever its names. */
    static String shape(String slot) {
        return switch (slot) {
            case "roles", "bodies" -> ".+";
            case "round" -> "[0-9]{1,6}";
            case "proposal" -> "[^\\s@]+";
            case "settling" -> "\\S+" + SETTLED_AT + "\\S+";
            case "shifts" -> "track \\S+ [0-9]+(?:, track \\S+ [0-9]+)*";
            case "conference" -> "conference";
            default -> "\\S+";
        };
    }

    /** What is wrong with the text in a slot of this kind. */
    ImmutableList<String> problems(String slot, String text) {
        return switch (slot) {
            case "phase" -> unknown("phase", names.phases(), text);
            case "round" -> unknown("round", rounds(), text);
            case "ending" -> unknown("ending", endings, text);
            case "role" -> unknown("role", names.roles(), text);
            case "sender" -> text.equals(SOMEBODY) ? ImmutableList.of() : unknown("role", names.roles(), text);
            case "roles" -> each(COMMA.splitToList(text), role -> unknown("role", names.roles(), role));
            case "invitee" -> unknown("role that is to be invited", names.invitees(), text);
            case "procedure" -> unknown("procedure", names.procedures(), text);
            case "deadline" -> unknown("deadline", names.deadlines(), text);
            case "news" -> unknown("news", news, text);
            case "proposal" -> unknown("proposal", proposals, text);
            case "issue" -> unknown("issue", names.issues(), text);
            case "settling" -> settling(text);
            case "body" -> unknown("body", names.bodies(), text);
            case "bodies" -> each(COMMA.splitToList(text), body -> unknown("body", names.bodies(), body));
            case "truce" -> unknown("cease-fire", names.ceaseFires(), text);
            case "track" -> unknown("track", names.tracks(), text);
            case "shifts" ->
                each(
                        COMMA.splitToList(text),
                        shift -> unknown(
                                "track",
                                names.tracks(),
                                SPACE.splitToList(shift).get(1)));
            case "instant" -> instant(text);
            case "conference" ->
                names.hasConference() ? ImmutableList.of() : ImmutableList.of("there is no conference in this case");
            default -> throw new IllegalStateException("no slot " + slot);
        };
    }

    private ImmutableSet<String> rounds() {
        var rounds = ImmutableSet.<String>builder();
        for (int round = 1; round <= names.rounds(); round++) {
            rounds.add(String.valueOf(round));
        }
        return rounds.build();
    }

    private ImmutableList<String> settling(String text) {
        int at = text.indexOf(SETTLED_AT);
        String issue = text.substring(0, at);
        return names.issues().contains(issue)
                ? unknown(
                        "option of " + issue,
                        names.options().getOrDefault(issue, ImmutableSet.of()),
                        text.substring(at + SETTLED_AT.length()))
                : unknown("issue", names.issues(), issue);
    }

    private static ImmutableList<String> instant(String text) {
        try {
            return Instant.parse(text).toString().equals(text) ? ImmutableList.of() : noInstant(text);
        } catch (DateTimeException e) {
            return noInstant(text);
        }
    }

    private static ImmutableList<String> noInstant(String text) {
        return ImmutableList.of(
                "unknown instant %s; expected one such as 2030-01-02T08:00:00Z".formatted(Spelling.quoted(text)));
    }

    private static ImmutableList<String> each(List<String> texts, Function<String, ImmutableList<String>> problems) {
        return texts.stream().flatMap(text -> problems.apply(text).stream()).collect(toImmutableList());
    }

    private static ImmutableList<String> unknown(String kind, ImmutableSet<String> known, String text) {
        var vocabulary = new Vocabulary(kind, known);
        return vocabulary.knows(text) ? ImmutableList.of() : ImmutableList.of(vocabulary.unknown(text));
    }
}
