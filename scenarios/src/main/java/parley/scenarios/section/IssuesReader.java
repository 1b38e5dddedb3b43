package parley.scenarios.section;

import com.google.common.collect.ImmutableMap;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.scenario.Issue;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Reads the questions on the agenda. */
record IssuesReader(Desk desk) {
    ImmutableMap<IssueId, Issue> read(Fields scenario) {
        var issues = ImmutableMap.<IssueId, Issue>builder();
        for (Node.Entry entry : scenario.entries("issues")) {
            desk.values().symbol(entry.key(), "an issue").ifPresent(key -> {
                IssueId id = new IssueId(key.text());
                issues.put(id, issue(id, entry.value()));
            });
        }
        return issues.buildOrThrow();
    }

    private Issue issue(IssueId id, Node node) {
        Fields fields = desk.fields(node, "issue " + id, "question", "options");
        var options = ImmutableMap.<OptionId, Issue.Option>builder();
        for (Node.Entry entry : fields.entries("options")) {
            desk.values().symbol(entry.key(), "an option").ifPresent(key -> {
                OptionId option = new OptionId(key.text());
                options.put(option, option(option, entry.value()));
            });
        }
        return new Issue(id, fields.text("question"), options.buildOrThrow());
    }

    private Issue.Option option(OptionId id, Node node) {
        Fields fields = desk.fields(node, "option " + id, "label", "text", "while", "own_readings");
        return new Issue.Option(
                id,
                fields.text("label"),
                fields.text("text"),
                desk.conditions().readOrAlways(fields.optional("while")),
                fields.flagOrFalse("own_readings"));
    }
}
