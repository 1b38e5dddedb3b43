package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.engine.condition.Condition;
import parley.engine.id.TrackId;
import parley.engine.scenario.Track;
import parley.scenarios.problem.Vocabulary;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Reads the numbers that the world moves. */
record TracksReader(Desk desk) {
    private static final Vocabulary BETTER = Vocabulary.of("way to be better", List.of("higher", "lower"));

    ImmutableMap<TrackId, Track> read(Fields scenario) {
        var tracks = ImmutableMap.<TrackId, Track>builder();
        for (Node.Entry entry : scenario.entriesOrNone("tracks")) {
            desk.values().symbol(entry.key(), "a track").ifPresent(key -> {
                TrackId id = new TrackId(key.text());
                tracks.put(id, track(id, entry.value()));
            });
        }
        return tracks.buildOrThrow();
    }

    private Track track(TrackId id, Node node) {
        Fields fields =
                desk.fields(node, "track " + id, "title", "low", "high", "better", "start", "why", "sources", "drift");
        return new Track(
                id,
                fields.text("title"),
                fields.text("low"),
                fields.text("high"),
                fields.optional("better")
                        .flatMap(word -> desk.references().word(word, BETTER))
                        .map(word -> Track.Better.valueOf(word.toUpperCase(Locale.ROOT))),
                fields.whole("start", Track.MIN, Track.MAX),
                fields.text("why"),
                desk.references().sources(fields.itemsOrNone("sources")).asList(),
                drift(fields));
    }

    /** A number, or a list of them under conditions, of which the first that holds counts. */
    private ImmutableList<Track.Drift> drift(Fields fields) {
        Optional<Node> node = fields.optional("drift");
        if (node.isPresent() && node.get() instanceof Node.Scalar scalar) {
            return desk.values()
                    .whole(scalar, -Track.MAX, Track.MAX)
                    .map(by -> ImmutableList.of(new Track.Drift(Condition.always(), by)))
                    .orElse(ImmutableList.of());
        }
        var nodes = fields.itemsOrNone("drift");
        var drift = ImmutableList.<Track.Drift>builder();
        for (int i = 0; i < nodes.size(); i++) {
            Fields entry = desk.fields(nodes.get(i), "a drift", "if", "by");
            if (!entry.has("if") && i < nodes.size() - 1) {
                desk.problems()
                        .add(
                                entry.place(),
                                "what follows can never apply; expected an 'if' in every entry but the last");
            }
            drift.add(new Track.Drift(
                    desk.conditions().readOrAlways(entry.optional("if")), entry.whole("by", -Track.MAX, Track.MAX)));
        }
        return drift.build();
    }
}
