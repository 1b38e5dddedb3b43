package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import parley.engine.condition.Effect;
import parley.engine.instrument.Designation;
import parley.engine.scenario.Phase;
import parley.engine.scenario.Track;
import parley.scenarios.problem.Vocabulary;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/**
 * Reads what a scenario makes happen: the closed list of effects.
 *
 * @param phases all phases, or none if it is not known when they are
 */
record EffectsReader(Desk desk, ImmutableList<Phase> phases) {
    /** How far one effect can move a walk-away value. */
    static final int POINTS_MAX = 1_000_000;

    /** Each effect by the key that names what it is about, with the keys that say more. */
    private static final ImmutableMap<String, ImmutableList<String>> KINDS =
            ImmutableMap.<String, ImmutableList<String>>builder()
                    .put("track", ImmutableList.of("by"))
                    .put("walk_away", ImmutableList.of("by"))
                    .put("settle", ImmutableList.of("at"))
                    .put("reopen", ImmutableList.of())
                    .put("conference", ImmutableList.of())
                    .put("designation", ImmutableList.of("to"))
                    .put("cease_fire", ImmutableList.of("to"))
                    .put("deadline", ImmutableList.of("at"))
                    .put("announce", ImmutableList.of())
                    .put("end", ImmutableList.of())
                    .buildOrThrow();

    private static final ImmutableMap<String, String> SAYING_MORE = ImmutableMap.of(
            "by", "only a track or a walk-away value moves by a number; expected no 'by'",
            "at", "only an issue is settled at an option, and only a deadline set at an instant; expected no 'at'",
            "to", "only a body or a cease-fire comes to a state; expected no 'to'");

    private static final Vocabulary OF_THE_CONFERENCE = Vocabulary.of("effect on the conference", List.of("collapse"));
    private static final Vocabulary OF_A_BODY =
            Vocabulary.of("status that a body can come to", List.of("CONTESTED", "DESIGNATED", "CLEARED", "PARKED"));
    private static final Vocabulary OF_A_CEASE_FIRE =
            Vocabulary.of("state that a cease-fire can come to by an effect", List.of("STRAINED"));
    private static final Vocabulary ENDING = Vocabulary.of("thing that an effect can end", List.of("session"));

    /** The effects; an ending cannot end the session once more. */
    ImmutableList<Effect> read(List<Node> nodes, boolean ofAnEnding) {
        return nodes.stream()
                .flatMap(node -> effect(node, ofAnEnding).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Effect> effect(Node node, boolean ofAnEnding) {
        Fields fields = desk.fields(
                node,
                "an effect",
                "track",
                "walk_away",
                "by",
                "settle",
                "at",
                "reopen",
                "conference",
                "designation",
                "cease_fire",
                "to",
                "deadline",
                "announce",
                "end");
        var kinds = KINDS.keySet().stream().filter(fields::has).toList();
        if (kinds.size() != 1) {
            desk.problems()
                    .add(
                            fields.place(),
                            "found %d effects; expected exactly one of %s"
                                    .formatted(kinds.size(), String.join(", ", KINDS.keySet())));
            return Optional.empty();
        }
        String kind = kinds.getFirst();
        SAYING_MORE.entrySet().stream()
                .filter(more -> fields.has(more.getKey()))
                .filter(more -> !KINDS.getOrDefault(kind, ImmutableList.of()).contains(more.getKey()))
                .forEach(more -> fields.problem(more.getKey(), more.getValue()));
        Node target = fields.optional(kind).orElseThrow();
        return switch (kind) {
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
            case "conference" -> collapse(fields, target);
            case "designation" -> designation(fields, target);
            case "cease_fire" -> strain(fields, target);
            case "deadline" -> deadline(fields, target);
            case "announce" -> Optional.of(new Effect.Announce(fields.text("announce")));
            default -> end(fields, target, ofAnEnding);
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

    private Optional<Effect> collapse(Fields fields, Node target) {
        if (!desk.references().names().hasConference()) {
            fields.problem("conference", "the scenario has no conference");
        }
        return desk.references().word(target, OF_THE_CONFERENCE).map(word -> new Effect.CollapseConference());
    }

    private Optional<Effect> designation(Fields fields, Node target) {
        var to = fields.required("to").flatMap(word -> desk.references().word(word, OF_A_BODY));
        return desk.references()
                .body(target)
                .flatMap(body -> to.map(status -> status.equals("CONTESTED")
                        ? new Effect.ContestBody(body)
                        : new Effect.DecideBody(body, Designation.Outcome.valueOf(status))));
    }

    private Optional<Effect> strain(Fields fields, Node target) {
        var to = fields.required("to").flatMap(word -> desk.references().word(word, OF_A_CEASE_FIRE));
        return desk.references().ceaseFire(target).flatMap(id -> to.map(strained -> new Effect.StrainCeaseFire(id)));
    }

    private Optional<Effect> deadline(Fields fields, Node target) {
        Optional<Instant> at = fields.instant("at");
        at.ifPresent(instant -> DeadlinesReader.checkReached(phases, fields, instant));
        return desk.references()
                .deadline(target)
                .flatMap(deadline -> at.map(instant -> new Effect.SetDeadline(deadline, instant)));
    }

    private Optional<Effect> end(Fields fields, Node target, boolean ofAnEnding) {
        if (ofAnEnding) {
            fields.problem("end", "an ending ends the session as it is; expected no 'end'");
        }
        return desk.references().word(target, ENDING).map(word -> new Effect.EndSession());
    }
}
