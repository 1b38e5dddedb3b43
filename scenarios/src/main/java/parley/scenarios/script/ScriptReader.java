package parley.scenarios.script;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.engine.id.PhaseId;
import parley.engine.id.ScenarioId;
import parley.scenarios.names.Names;
import parley.scenarios.names.References;
import parley.scenarios.problem.Problems;
import parley.scenarios.problem.Vocabulary;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Reads one script and checks it against the names of its scenario. */
final class ScriptReader {
    private static final Vocabulary THEN = Vocabulary.of("thing to follow", List.of("yield", "stop"));

    private final Names names;
    private final Problems problems;
    private final References references;
    private final MoveReader moves;

    ScriptReader(Names names, Problems problems) {
        this.names = names;
        this.problems = problems;
        this.references = new References(names, problems);
        this.moves = new MoveReader(references);
    }

    /**
     * The script, or nothing if its head cannot be read; problems are told in any case.
     *
     * @param expected the name that it must have, if it must have one
     */
    Optional<Script> read(Node root, Optional<String> expected) {
        Fields fields = Fields.of(root, "the script", problems, "name", "scenario", "title", "phases", "expect");
        Optional<String> name = fields.symbol("name").map(Node.Scalar::text);
        Optional<String> scenario = fields.symbol("scenario").map(Node.Scalar::text);
        if (name.isPresent() && expected.isPresent() && !name.equals(expected)) {
            fields.problem(
                    "name",
                    "the script calls itself '%s'; expected '%s', as the file".formatted(name.get(), expected.get()));
        }
        boolean known = !names.scenario().isEmpty();
        if (known && scenario.isPresent() && !names.scenario().equals(scenario.get())) {
            fields.problem(
                    "scenario", "the script is for '%s'; expected '%s'".formatted(scenario.get(), names.scenario()));
        }
        String title = fields.text("title");
        ImmutableList<Script.ScriptPhase> phases = phases(fields.items("phases"));
        Optional<Expectation> expect =
                fields.optional("expect").map(node -> new ExpectationReader(references).read(node));
        return name.flatMap(text -> scenario.map(id -> new Script(text, title, new ScenarioId(id), phases, expect)));
    }

    private ImmutableList<Script.ScriptPhase> phases(ImmutableList<Node> nodes) {
        List<Script.ScriptPhase> phases = new ArrayList<>();
        for (Node node : nodes) {
            Fields fields = Fields.of(node, "a phase of the script", problems, "phase", "then", "moves");
            Optional<PhaseId> phase = fields.required("phase").flatMap(references::phase);
            phase.ifPresent(id -> checkOrder(fields, id, phases));
            Script.Then then = fields.optional("then")
                            .flatMap(word -> references.word(word, THEN))
                            .filter("stop"::equals)
                            .isPresent()
                    ? Script.Then.STOP
                    : Script.Then.YIELD;
            ImmutableList<ScriptMove> read = fields.itemsOrNone("moves").stream()
                    .flatMap(move -> moves.read(move).stream())
                    .collect(ImmutableList.toImmutableList());
            phase.ifPresent(id -> phases.add(new Script.ScriptPhase(id, read, then)));
        }
        return ImmutableList.copyOf(phases);
    }

    private void checkOrder(Fields fields, PhaseId phase, List<Script.ScriptPhase> before) {
        if (before.isEmpty()) {
            return;
        }
        Script.ScriptPhase last = before.getLast();
        ImmutableSet<String> calendar = names.phases();
        if (calendar.asList().indexOf(phase.value())
                <= calendar.asList().indexOf(last.phase().value())) {
            fields.problem(
                    "phase", "phase %s does not come after phase %s in the calendar".formatted(phase, last.phase()));
        }
        if (last.then() == Script.Then.STOP) {
            problems.add(
                    fields.place(),
                    "the script has stopped in phase %s; expected nothing after it".formatted(last.phase()));
        }
    }
}
