package parley.simulator.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.Optional;
import parley.engine.id.RoleId;
import parley.engine.scenario.Scenario;
import parley.scenarios.LoadResult;
import parley.scenarios.folder.DiskFolder;
import parley.scenarios.folder.SourceReader;
import parley.scenarios.names.Names;
import parley.scenarios.names.References;
import parley.scenarios.problem.Place;
import parley.scenarios.problem.Problem;
import parley.scenarios.problem.Problems;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;
import parley.scenarios.yaml.YamlParser;
import parley.simulator.cases.given.Given;
import parley.simulator.cases.word.MoveWords;

/** Reads one case from its file. */
public final class CaseReader {
    private static final String NUMBER = "[0-9A-Z]{1,8}(\\.[0-9A-Z]{1,8}){1,3}";
    private static final ImmutableList<String> OWN = ImmutableList.of(
            "id", "title", "rule", "issue", "table", "seats", "lobby", "moves", "expect", "unplayable");

    /** The sections of a scenario file that a case can give. */
    private static final ImmutableSet<String> GIVEN = ImmutableSet.of(
            "roles",
            "issues",
            "steps",
            "coherence",
            "procedures",
            "decisions",
            "invitations",
            "conference",
            "bodies",
            "designations",
            "cease_fires",
            "tracks",
            "reactions",
            "calendar",
            "injects",
            "sheets",
            "endings",
            "sources",
            "facts");

    private final Problems problems = new Problems();
    private final Path tables;

    /** What comes of reading a case. */
    public sealed interface Result {
        /** A case that can be run. */
        record Read(Case found) implements Result {}

        /** All that is wrong with the file; at least one problem. */
        record Unreadable(Path file, ImmutableList<Problem> problems) implements Result {}
    }

    private CaseReader(Path tables) {
        this.tables = tables;
    }

    /**
     * The case in this file.
     *
     * @param tables the folder of the tables that cases share
     */
    public static Result read(Path file, Path tables) {
        CaseReader reader = new CaseReader(tables);
        Optional<Case> read = reader.parse(file).flatMap(reader::read);
        return reader.problems.isEmpty() && read.isPresent()
                ? new Result.Read(read.get())
                : new Result.Unreadable(file, reader.problems.sorted());
    }

    private Optional<Node> parse(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        Path name = absolute.getFileName();
        String shown = name == null ? "" : name.toString();
        return new SourceReader(new DiskFolder(parent == null ? absolute : parent), problems)
                .read(shown, SourceReader.YAML_MAX, Place.whole(file.toString()))
                .flatMap(source -> YamlParser.parse(source, problems));
    }

    private Optional<Case> read(Node root) {
        var keys = ImmutableList.<String>builder().addAll(OWN).addAll(GIVEN).build();
        Fields fields = Fields.of(root, "the case", problems, keys.toArray(String[]::new));
        String id = fields.text("id");
        if (!id.matches(NUMBER)) {
            fields.problem(
                    "id",
                    "'%s' is no number of a case; expected capital letters and digits with dots, such as 6.E.2"
                            .formatted(id));
        }
        String title = fields.text("title");
        String rule = fields.text("rule");
        Optional<String> issue = fields.has("issue") ? Optional.of(fields.text("issue")) : Optional.empty();
        Given given = new Given(
                root.place().file(), id, title, sections(root), fields.has("table") ? table(fields) : Optional.empty());
        Place place = new Place(root.place().file(), 1, 1);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return switch (given.load()) {
            case LoadResult.Refused(var found) ->
                refused(fields, found)
                        ? Optional.of(new Case(id, title, rule, issue, place, given, Optional.empty()))
                        : Optional.empty();
            case LoadResult.Loaded(var scenario, var scripts) ->
                Optional.of(new Case(id, title, rule, issue, place, given, Optional.of(play(fields, scenario))));
        };
    }

    /** Whether the case says that this is what is wrong with its scenario. */
    private boolean refused(Fields fields, ImmutableList<Problem> found) {
        if (fields.has("unplayable")) {
            String wanted = fields.text("unplayable");
            if (found.stream().noneMatch(problem -> problem.message().contains(wanted))) {
                fields.problem("unplayable", "expected a problem with '%s'; found %s".formatted(wanted, found));
            }
            return problems.isEmpty();
        }
        found.forEach(problem -> problems.add(problem.place(), problem.message()));
        return false;
    }

    private Case.Play play(Fields fields, Scenario scenario) {
        if (fields.has("unplayable")) {
            fields.problem("unplayable", "expected the loader to refuse the scenario; found that it can be played");
        }
        References references = new References(Names.of(scenario), problems);
        StepsReader reader =
                new StepsReader(references, new MoveWords(references.names().roles()));
        var steps = ImmutableList.<Step>builder();
        steps.addAll(reader.read(fields.itemsOrNone("moves")));
        fields.optional("expect").map(reader::look).ifPresent(steps::add);
        ImmutableSet<RoleId> seated = fields.has("seats")
                ? references.roles(fields.itemsOrNone("seats"))
                : ImmutableSet.copyOf(scenario.roles().keySet());
        return new Case.Play(scenario, seated, fields.flagOrFalse("lobby"), steps.build());
    }

    private Optional<Node> table(Fields fields) {
        String name = fields.text("table");
        if (!name.matches("[a-z0-9-]+")) {
            fields.problem("table", "'%s' is no name of a table; expected one such as three-parties".formatted(name));
            return Optional.empty();
        }
        return parse(tables.resolve(name + ".yaml"));
    }

    private static Node sections(Node root) {
        if (!(root instanceof Node.Mapping(var place, var entries))) {
            return root;
        }
        return new Node.Mapping(
                place,
                entries.stream()
                        .filter(entry -> GIVEN.contains(entry.key().text()))
                        .collect(ImmutableList.toImmutableList()));
    }
}
