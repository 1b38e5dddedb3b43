package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import parley.engine.condition.Effect;
import parley.engine.scenario.Track;
import parley.scenarios.problem.Vocabulary;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Reads what a scenario makes happen: the closed list of effects. */
record EffectsReader(Desk desk) {
    /** How far one effect can move a walk-away value. */
    static final int POINTS_MAX = 1_000_000;

    private static final ImmutableList<String> KINDS =
            ImmutableList.of("track", "walk_away", "settle", "reopen", "conference");
    private static final Vocabulary OF_THE_CONFERENCE = Vocabulary.of("effect on the conference", List.of("collapse"));

    /** The effects; only an ending can do something to the conference. */
    ImmutableList<Effect> read(List<Node> nodes, boolean ofAnEnding) {
        return nodes.stream()
                .flatMap(node -> effect(node, ofAnEnding).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Effect> effect(Node node, boolean ofAnEnding) {
        Fields fields =
                desk.fields(node, "an effect", "track", "walk_away", "by", "settle", "at", "reopen", "conference");
        var kinds = KINDS.stream().filter(fields::has).toList();
        if (kinds.size() != 1) {
            desk.problems()
                    .add(
                            fields.place(),
                            "found %d effects; expected exactly one of %s"
                                    .formatted(kinds.size(), String.join(", ", KINDS)));
            return Optional.empty();
        }
        boolean counts = fields.has("track") || fields.has("walk_away");
        if (fields.has("by") && !counts) {
            fields.problem("by", "only a track or a walk-away value moves by a number; expected no 'by'");
        }
        if (fields.has("at") && !fields.has("settle")) {
            fields.problem("at", "only an issue is settled at an option; expected no 'at'");
        }
        Node target = fields.optional(kinds.getFirst()).orElseThrow();
        return switch (kinds.getFirst()) {
            case "track" -> {
                int by = fields.whole("by", -Track.MAX, Track.MAX);
                yield desk.references().track(target).map(track -> new Effect.MoveTrack(track, by));
            }
            case "walk_away" -> {
                int by = fields.whole("by", -POINTS_MAX, POINTS_MAX);
                yield desk.references().roleWithSheet(target).map(role -> new Effect.MoveWalkAway(role, by));
            }
            case "settle" -> settle(fields, target);
            case "reopen" -> desk.references().issue(target).map(Effect.ReopenIssue::new);
            default -> collapse(fields, target, ofAnEnding);
        };
    }

    private Optional<Effect> settle(Fields fields, Node target) {
        return fields.required("at")
                .flatMap(at -> desk.references()
                        .issue(target)
                        .flatMap(issue -> desk.references()
                                .option(issue, at)
                                .map(option -> new Effect.SettleIssue(issue, option))));
    }

    private Optional<Effect> collapse(Fields fields, Node node, boolean ofAnEnding) {
        if (!ofAnEnding) {
            fields.problem("conference", "only an ending can do this");
        }
        if (!desk.references().names().hasConference()) {
            fields.problem("conference", "the scenario has no conference");
        }
        return desk.references().word(node, OF_THE_CONFERENCE).map(word -> new Effect.CollapseConference());
    }
}
