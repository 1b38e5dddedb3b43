package parley.scenarios.section;

import com.google.common.collect.ImmutableMap;
import parley.engine.scenario.Header;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Reads what a facilitator sees before choosing the scenario. */
record HeaderReader(Desk desk) {
    private static final int VERSION_MAX = 1_000_000;
    private static final int MINUTES_MAX = 6_000;
    private static final int PEOPLE_MAX = 1_000;
    private static final String LANGUAGE = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}";

    Header read(Fields fields) {
        Players players = fields.required("players").map(this::players).orElse(new Players(1, 1));
        return new Header(
                fields.text("title"),
                fields.whole("version", 1, VERSION_MAX),
                language(fields),
                fields.text("licence"),
                fields.whole("minutes", 1, MINUTES_MAX),
                players.min,
                players.max,
                fields.whole("reading_minutes", 0, MINUTES_MAX),
                fields.textOrEmpty("content_note"),
                fields.textOrEmpty("disclaimer"),
                sources(fields));
    }

    private record Players(int min, int max) {}

    private Players players(Node node) {
        Fields fields = desk.fields(node, "the players", "min", "max");
        Players players = new Players(fields.whole("min", 1, PEOPLE_MAX), fields.whole("max", 1, PEOPLE_MAX));
        if (fields.has("min") && fields.has("max") && players.min > players.max) {
            fields.problem("min", "%d players at least and %d at most".formatted(players.min, players.max));
        }
        return players;
    }

    private String language(Fields fields) {
        String language = fields.text("language");
        if (!language.isEmpty() && !language.matches(LANGUAGE)) {
            fields.problem("language", "'%s' is no language; expected a tag such as en".formatted(language));
        }
        return language;
    }

    private ImmutableMap<String, String> sources(Fields fields) {
        var sources = ImmutableMap.<String, String>builder();
        for (Node.Entry entry : fields.entriesOrNone("sources")) {
            desk.values()
                    .symbol(entry.key(), "a source")
                    .ifPresent(tag -> sources.put(
                            tag.text(), desk.values().text(entry.value()).orElse("")));
        }
        return sources.buildOrThrow();
    }
}
