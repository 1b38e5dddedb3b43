package parley.app.json;

import java.util.Map;
import java.util.stream.Collectors;
import parley.bots.MatchResult;

/** How a match came out, as one line. Cease-fires, tracks and scores stay empty until the scenarios have them. */
final class SummaryLine {

    private SummaryLine() {}

    static String of(MatchResult result) {
        return "{\"type\":\"summary\",\"scenario\":%s,\"hash\":%s,\"outcome\":%s,\"round\":%d,\"settled\":%s,"
                        .formatted(
                                text(result.scenario()),
                                text(result.scenarioHash()),
                                text(result.outcome()),
                                result.round(),
                                object(result.settled()))
                + "\"misses\":%d,\"conference\":%s,\"invitations\":%s,\"cease_fires\":{},\"tracks\":{},\"scores\":{},"
                        .formatted(result.misses(), text(result.conference()), object(result.invitations()))
                + "\"events\":%d,\"state_hash\":%s}".formatted(result.events(), text(result.stateHash()));
    }

    private static String object(Map<?, ?> entries) {
        return entries.entrySet().stream()
                .map(entry -> text(entry.getKey()) + ":" + text(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Identities, states and hashes: letters, digits and marks that JSON takes as they are. */
    private static String text(Object symbol) {
        String text = symbol.toString();
        if (!text.matches("[A-Za-z0-9_. -]*")) {
            throw new IllegalStateException("not a plain symbol: " + text);
        }
        return '"' + text + '"';
    }
}
