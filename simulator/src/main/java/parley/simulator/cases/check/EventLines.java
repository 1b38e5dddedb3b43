package parley.simulator.cases.check;

import java.util.ArrayList;
import java.util.List;
import parley.scenarios.problem.Place;
import parley.scenarios.problem.Problems;
import parley.simulator.cases.word.EventNames;
import parley.simulator.cases.word.KnownEvents;

/**
 * The events that a case speaks of, each with its place. They are looked at when the whole case is read, since a later line
 * can name the proposal that is meant.
 */
public final class EventLines {
    private final List<Line> lines = new ArrayList<>();

    private record Line(Place place, String words) {}

    /** Notes an event that is expected, or must not come. */
    public void add(Place place, String words) {
        lines.add(new Line(place, words));
    }

    /** Says which of them could not come at a table with these names. */
    public void check(EventNames names, Problems problems) {
        for (Line line : lines) {
            KnownEvents.problems(line.words(), names)
                    .forEach(problem -> problems.add(line.place(), in(line.words(), problem)));
        }
    }

    private static String in(String words, String problem) {
        String quoted = "'" + words + "'";
        return problem.startsWith(quoted) ? problem : quoted + ": " + problem;
    }
}
