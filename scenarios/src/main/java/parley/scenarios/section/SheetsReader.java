package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.RoleId;
import parley.engine.id.TrackId;
import parley.engine.scenario.Sheet;
import parley.engine.scenario.Sheet.SheetTerm;
import parley.engine.scenario.Track;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Reads what each role wants, in points. */
record SheetsReader(Desk desk) {
    private static final int POINTS_MAX = EffectsReader.POINTS_MAX;

    ImmutableMap<RoleId, Sheet> read(Fields scenario) {
        var sheets = ImmutableMap.<RoleId, Sheet>builder();
        for (Node.Entry entry : scenario.entriesOrNone("sheets")) {
            desk.references().role(entry.key()).ifPresent(role -> sheets.put(role, sheet(role, entry.value())));
        }
        return sheets.buildOrThrow();
    }

    private Sheet sheet(RoleId role, Node node) {
        Fields fields = desk.fields(node, "the sheet of " + role, "walk_away", "points", "terms");
        return new Sheet(
                fields.whole("walk_away", -POINTS_MAX, POINTS_MAX),
                points(fields),
                fields.itemsOrNone("terms").stream()
                        .flatMap(term -> term(term).stream())
                        .collect(ImmutableList.toImmutableList()));
    }

    private ImmutableMap<IssueId, ImmutableMap<OptionId, Long>> points(Fields fields) {
        var points = ImmutableMap.<IssueId, ImmutableMap<OptionId, Long>>builder();
        for (Node.Entry entry : fields.entriesOrNone("points")) {
            desk.references().issue(entry.key()).ifPresent(issue -> points.put(issue, points(issue, entry)));
        }
        return points.buildOrThrow();
    }

    /** The points of an issue that is named; every option of it must have some, if only 0. */
    private ImmutableMap<OptionId, Long> points(IssueId issue, Node.Entry entry) {
        var points = ImmutableMap.<OptionId, Long>builder();
        for (Node.Entry option : desk.values().entries(entry.value())) {
            Optional<Integer> worth = desk.values().whole(option.value(), -POINTS_MAX, POINTS_MAX);
            desk.references()
                    .option(issue, option.key())
                    .ifPresent(known ->
                            points.put(known, worth.map(Integer::longValue).orElse(0L)));
        }
        var read = points.buildOrThrow();
        String missing = desk.references().options(issue).words().stream()
                .filter(option -> !read.containsKey(new OptionId(option)))
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        if (!missing.isEmpty()) {
            desk.problems()
                    .add(
                            entry.key().place(),
                            "%s gives no points to %s; expected a number for every option".formatted(issue, missing));
        }
        return read;
    }

    private Optional<SheetTerm> term(Node node) {
        Fields fields = desk.fields(node, "a term of a sheet", "track", "per", "if", "points", "words");
        if (fields.has("track") == fields.has("if")) {
            desk.problems().add(fields.place(), "expected exactly one of 'track' and 'if'");
            return Optional.empty();
        }
        int points = fields.whole("points", -POINTS_MAX, POINTS_MAX);
        String words = fields.text("words");
        if (fields.has("track")) {
            int per = fields.whole("per", 1, Track.MAX);
            Optional<TrackId> track = fields.required("track").flatMap(desk.references()::track);
            return track.map(known -> new SheetTerm.ForTrack(known, points, per, words));
        }
        if (fields.has("per")) {
            fields.problem("per", "only a track has steps; expected no 'per'");
        }
        return fields.required("if")
                .flatMap(desk.conditions()::read)
                .map(condition -> new SheetTerm.ForCondition(condition, points, words));
    }
}
