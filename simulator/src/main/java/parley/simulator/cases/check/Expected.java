package parley.simulator.cases.check;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import parley.scenarios.names.References;
import parley.scenarios.script.ExpectationReader;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;
import parley.simulator.cases.word.MoveWords;

/** Reads what a case expects, in its end or in the middle. */
public final class Expected {
    private static final ImmutableList<String> KEYS = ImmutableList.<String>builder()
            .addAll(ExpectationReader.KEYS)
            .addAll(StateChecks.KEYS)
            .add("proposals", "events", "no_events", "views", "may", "may_not")
            .build();

    private final References references;
    private final MoveWords words;
    private final EventLines lines;

    /** A reader for a case with these names; {@code words} knows its proposals, {@code lines} takes its events. */
    public Expected(References references, MoveWords words, EventLines lines) {
        this.references = references;
        this.words = words;
        this.lines = lines;
    }

    /** The checks that these expectations stand for. */
    public ImmutableList<Check> read(Node node) {
        Set<String> proposals = words.proposals();
        ImmutableList.Builder<String> keys = ImmutableList.<String>builder().addAll(KEYS);
        proposals.stream().filter(name -> !KEYS.contains(name)).forEach(keys::add);
        Fields fields = Fields.of(
                node, "what is expected", references.problems(), keys.build().toArray(String[]::new));
        var checks = ImmutableList.<Check>builder();
        checks.add(StateChecks.of(node.place(), new ExpectationReader(references).read(fields)));
        checks.addAll(new StateChecks(references).read(fields));
        proposals.stream()
                .filter(name -> !KEYS.contains(name))
                .forEach(name -> fields.optional(name)
                        .ifPresent(state -> checks.addAll(ProposalChecks.read(name, state, references))));
        for (Node.Entry entry : fields.entriesOrNone("proposals")) {
            checks.addAll(ProposalChecks.read(entry.key().text(), entry.value(), references));
        }
        events(fields, checks);
        checks.addAll(new ViewChecks(references, words, lines).read(fields));
        return checks.build();
    }

    private void events(Fields fields, ImmutableList.Builder<Check> checks) {
        fields.optional("events")
                .ifPresent(list ->
                        checks.add(EventChecks.inOrder(list.place(), "the events", lines(list), Moment::events)));
        fields.optional("no_events")
                .ifPresent(
                        list -> checks.add(EventChecks.none(list.place(), "the events", lines(list), Moment::events)));
    }

    private ImmutableList<String> lines(Node list) {
        return EventChecks.read(list, references.problems(), lines);
    }
}
