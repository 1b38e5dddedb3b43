package parley.scenarios.section;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Optional;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.scenario.ConferencePlan;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Reads the conference as planned at the start. */
record ConferenceReader(Desk desk) {
    Optional<ConferencePlan> read(Node node) {
        Fields fields = desk.fields(node, "the conference", "title", "place", "planned", "dates");
        String title = fields.text("title");
        String place = fields.text("place");
        Optional<Instant> planned = fields.instant("planned");
        Dates dates = fields.optional("dates").map(this::dates).orElse(new Dates(Optional.empty(), ImmutableMap.of()));
        return planned.map(date -> new ConferencePlan(title, place, date, dates.issue, dates.byOption));
    }

    private record Dates(Optional<IssueId> issue, ImmutableMap<OptionId, Instant> byOption) {}

    private Dates dates(Node node) {
        Fields fields = desk.fields(node, "the dates", "issue", "options");
        Optional<IssueId> issue = fields.required("issue").flatMap(desk.references()::issue);
        var byOption = ImmutableMap.<OptionId, Instant>builder();
        for (Node.Entry entry : fields.entries("options")) {
            Optional<Instant> date = desk.values().instant(entry.value());
            issue.flatMap(known -> desk.references().option(known, entry.key()))
                    .ifPresent(option -> date.ifPresent(instant -> byOption.put(option, instant)));
        }
        return new Dates(issue, byOption.buildOrThrow());
    }
}
