package parley.app.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import parley.bots.MatchResult;

/** How a match came out, as one line. Scores are there when an ending was reached. */
final class SummaryLine {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private SummaryLine() {}

    static String of(MatchResult result) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("type", "summary");
        summary.put("scenario", result.scenario().value());
        summary.put("hash", result.scenarioHash());
        summary.put("outcome", result.outcome());
        summary.put("round", result.round());
        summary.put("settled", texts(result.settled()));
        summary.put("endorsed", result.endorsed());
        summary.put("misses", result.misses());
        summary.put("missed", result.missed().stream().map(Object::toString).toList());
        summary.put("conference", result.conference());
        summary.put("invitations", texts(result.invitations()));
        summary.put("designations", texts(result.designations()));
        summary.put("cease_fires", texts(result.ceaseFires()));
        summary.put("tracks", byName(result.tracks()));
        summary.put("scores", scores(result));
        summary.put("events", result.events());
        summary.put("state_hash", result.stateHash());
        return GSON.toJson(summary);
    }

    private static Map<String, Object> scores(MatchResult result) {
        Map<String, Object> scores = new LinkedHashMap<>();
        result.scores().forEach((role, points) -> {
            Map<String, Long> score = new LinkedHashMap<>();
            score.put("score", points.score());
            score.put("walk_away", points.walkAway());
            scores.put(role.value(), score);
        });
        return scores;
    }

    private static Map<String, String> texts(Map<?, ?> states) {
        Map<String, String> texts = new LinkedHashMap<>();
        states.forEach((id, state) -> texts.put(id.toString(), state.toString()));
        return texts;
    }

    private static Map<String, Integer> byName(Map<?, Integer> numbers) {
        Map<String, Integer> named = new LinkedHashMap<>();
        numbers.forEach((id, number) -> named.put(id.toString(), number));
        return named;
    }
}
