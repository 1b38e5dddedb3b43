package parley.app.chronicle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.engine.event.Cause;
import parley.engine.event.NewsEvent;
import parley.engine.event.ScoreEvent;
import parley.engine.event.TrackEvent;
import parley.engine.event.TrackEvent.Shift;
import parley.engine.id.Audience;
import parley.engine.id.TrackId;
import parley.engine.scenario.Track;
import parley.engine.view.Naming;

/** News, the tracks as they move, and points. It remembers where the tracks stand. */
final class WorldTeller {

    private final Names names;
    private final Page page;
    private final Map<TrackId, Integer> beginning = new LinkedHashMap<>();
    private final Map<TrackId, Integer> lastRound = new LinkedHashMap<>();
    private final Map<TrackId, Integer> now = new LinkedHashMap<>();

    WorldTeller(Names names, Page page) {
        this.names = names;
        this.page = page;
        names.scenario().world().tracks().forEach((id, track) -> beginning.put(id, track.start()));
        lastRound.putAll(beginning);
        now.putAll(beginning);
    }

    void tell(NewsEvent event) {
        switch (event) {
            case NewsEvent.Arrived(var news) -> {
                String to = news.to() instanceof Audience.Closed
                        ? " (for" + names.to(news.to()).substring(3) + " only)"
                        : "";
                page.line("News of %s%s: %s. %s"
                        .formatted(names.dates().day(news.date()), to, news.title(), news.text()));
            }
            case NewsEvent.Acknowledged(var news, var to, var by) -> {}
        }
    }

    void tell(TrackEvent event) {
        switch (event) {
            case TrackEvent.Moved(var cause, var shifts) -> {
                String moved = Naming.list(shifts.stream().map(this::shift).toList(), "and");
                if (cause instanceof Cause.Drift(var round)) {
                    page.heading("End of round " + round);
                    page.line("Time passes: %s.".formatted(moved));
                } else {
                    page.detail(Words.sentence(because(cause) + moved + "."));
                }
            }
        }
    }

    private String shift(Shift shift) {
        int from = now.getOrDefault(shift.track(), 0);
        now.put(shift.track(), shift.to());
        String title = Words.inside(names.track(shift.track()).title());
        return shift.to() == from
                ? "%s stays at %d".formatted(title, from)
                : "%s %s from %d to %d".formatted(title, shift.to() > from ? "rises" : "falls", from, shift.to());
    }

    private String because(Cause cause) {
        return switch (cause) {
            case Cause.Missed missed -> "";
            case Cause.News news -> "";
            case Cause.Change(var reaction) -> names.why(reaction) + ": ";
            case Cause.Drift drift -> "";
            case Cause.Ruling ruling -> "";
            case Cause.End end -> "";
        };
    }

    /** Walk-away values that moved for one cause. */
    void tellWalkAways(List<ScoreEvent.WalkAwayMoved> moved) {
        page.detail("Walk-away values move: "
                + moved.stream()
                        .map(each -> "%s %d (%s)".formatted(names.party(each.role()), each.to(), signed(each.by())))
                        .collect(Collectors.joining(", "))
                + ".");
    }

    /** What the session was worth to each role. */
    void tellScores(List<ScoreEvent.Scored> scores) {
        page.heading("Scores against walk-away values");
        int width = scores.stream()
                .mapToInt(each -> names.party(each.role()).length())
                .max()
                .orElse(0);
        scores.forEach(each -> page.row(("%-" + width + "s  %3d against %3d  (%s)")
                .formatted(
                        Words.sentence(names.party(each.role())),
                        each.score(),
                        each.walkAway(),
                        signed(each.score() - each.walkAway()))));
        if (scores.stream().allMatch(each -> each.score() == each.walkAway())) {
            page.paragraph("Each is left with its walk-away value, no more and no less.");
        }
        page.paragraph("Points stand for interests as they were reported. They are no verdict on who was right.");
    }

    /** How the tracks have moved since the last time that this was told. */
    void round(int round) {
        table("The tracks over round " + round, lastRound);
        lastRound.putAll(now);
    }

    /** How the tracks have moved since the beginning. */
    void whole() {
        table("The tracks, from the beginning to the end", beginning);
        if (counted() > 0) {
            page.paragraph(
                    "The room's result adds up the tracks of which one end is better for all: 0 the worse, 100 the better.");
        }
    }

    private void table(String heading, Map<TrackId, Integer> before) {
        if (now.isEmpty()) {
            return;
        }
        page.heading(heading);
        String room = "The room, of " + counted() * Track.MAX;
        int width = now.keySet().stream()
                .mapToInt(id -> names.track(id).title().length())
                .reduce(room.length(), Math::max);
        now.forEach((id, value) -> row(width, names.track(id).title(), before.getOrDefault(id, value), value));
        if (counted() > 0) {
            row(width, room, worth(before), worth(now));
        }
    }

    private void row(int width, String label, int from, int to) {
        page.row(("%-" + width + "s  %3d to %3d  (%s)").formatted(label, from, to, signed(to - from)));
    }

    private long counted() {
        return now.keySet().stream()
                .filter(id -> names.track(id).better().isPresent())
                .count();
    }

    private int worth(Map<TrackId, Integer> values) {
        return values.entrySet().stream()
                .mapToInt(entry -> names.track(entry.getKey()).worth(entry.getValue()))
                .sum();
    }

    private static String signed(long number) {
        return number > 0 ? "+" + number : Long.toString(number);
    }
}
