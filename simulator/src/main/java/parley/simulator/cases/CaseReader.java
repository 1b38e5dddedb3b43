package parley.simulator.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.engine.id.RoleId;
import parley.engine.scenario.Scenario;
import parley.engine.session.SessionOptions;
import parley.engine.session.SessionOptions.Pace;
import parley.scenarios.LoadResult;
import parley.scenarios.folder.DiskFolder;
import parley.scenarios.folder.SourceReader;
import parley.scenarios.names.Names;
import parley.scenarios.names.References;
import parley.scenarios.problem.Place;
import parley.scenarios.problem.Problem;
import parley.scenarios.problem.Problems;
import parley.scenarios.problem.Spelling;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;
import parley.scenarios.yaml.YamlParser;
import parley.simulator.cases.check.EventLines;
import parley.simulator.cases.check.Finding;
import parley.simulator.cases.given.Given;
import parley.simulator.cases.play.RefereeTable;
import parley.simulator.cases.word.EventNames;
import parley.simulator.cases.word.MoveWords;

/** Reads one case from its file. */
public final class CaseReader {
    private static final String NUMBER = "[0-9A-Z]{1,8}(\\.[0-9A-Z]{1,8}){1,3}";
    private static final String ANY_PROBLEM = "true";
    private static final ImmutableList<String> OWN = ImmutableList.of(
            "id",
            "title",
            "rule",
            "issue",
            "table",
            "seats",
            "lobby",
            "timed",
            "facilitator_reads",
            "moves",
            "expect",
            "unplayable");

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

        /**
         * All that is wrong with the file; at least one problem.
         *
         * @param rule the rule that it wants to test, if it says so much
         */
        record Unreadable(Path file, Optional<String> rule, ImmutableList<Problem> problems) implements Result {}
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
        Optional<Node> root = reader.parse(file);
        Optional<Case> read = root.flatMap(reader::read);
        return reader.problems.isEmpty() && read.isPresent()
                ? new Result.Read(read.get())
                : new Result.Unreadable(file, root.flatMap(CaseReader::rule), reader.problems.sorted());
    }

    private static Optional<String> rule(Node root) {
        return root instanceof Node.Mapping(var place, var entries)
                ? entries.stream()
                        .filter(entry -> entry.key().text().equals("rule"))
                        .map(Node.Entry::value)
                        .filter(Node.Scalar.class::isInstance)
                        .map(value -> ((Node.Scalar) value).text())
                        .findFirst()
                : Optional.empty();
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
        fields.optional("calendar").ifPresent(this::rounds);
        RepeatedNames.tell(fields, problems);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        if (fields.has("unplayable")) {
            return Optional.of(
                    new Case(id, title, rule, issue, place, given, playable(fields, given.load()), Optional.empty()));
        }
        return switch (given.load()) {
            case LoadResult.Refused(var problemsOfScenario) -> {
                problemsOfScenario.forEach(problem -> problems.add(problem.place(), problem.message()));
                yield Optional.empty();
            }
            case LoadResult.Loaded(var scenario, var scripts) ->
                Optional.of(new Case(
                        id, title, rule, issue, place, given, ImmutableList.of(), Optional.of(play(fields, scenario))));
        };
    }

    /** A calendar in short can be a number, which the loader does not know. */
    private void rounds(Node calendar) {
        if (calendar instanceof Node.Scalar scalar && !Given.isRounds(scalar)) {
            problems.add(
                    scalar.place(),
                    "found %s; expected a number of rounds from 1 to %d, or a list of rounds"
                            .formatted(Spelling.quoted(scalar.text()), Given.ROUNDS_MAX));
        }
    }

    /** What the loader should have said of a scenario that cannot be played: these words, or anything at all. */
    private static ImmutableList<Finding> playable(Fields fields, LoadResult result) {
        String wanted = fields.text("unplayable");
        Place place = fields.optional("unplayable").orElseThrow().place();
        return switch (result) {
            case LoadResult.Loaded(var scenario, var scripts) ->
                ImmutableList.of(
                        new Finding(place, "the scenario", "that the loader refuses it", "that it can be played"));
            case LoadResult.Refused(var found)
            when wanted.equals(ANY_PROBLEM) || found.stream().anyMatch(problem -> says(problem, wanted)) ->
                ImmutableList.of();
            case LoadResult.Refused(var found) ->
                ImmutableList.of(new Finding(
                        place,
                        "why the loader refuses the scenario",
                        "words with '%s', or '%s' for any".formatted(wanted, ANY_PROBLEM),
                        found.stream().map(Problem::toString).collect(Collectors.joining("; "))));
        };
    }

    private static boolean says(Problem problem, String words) {
        return problem.message().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private Case.Play play(Fields fields, Scenario scenario) {
        References references = new References(Names.of(scenario), problems);
        MoveWords words = new MoveWords(references.names().roles());
        EventLines events = new EventLines();
        StepsReader reader = new StepsReader(references, words, events, fields.flagOrFalse("timed"));
        var steps = ImmutableList.<Step>builder();
        steps.addAll(reader.read(fields.itemsOrNone("moves")));
        fields.optional("expect").map(reader::look).ifPresent(steps::add);
        events.check(EventNames.of(scenario, words.proposals()), problems);
        if (steps.build().stream().noneMatch(Step::canFail) && problems.isEmpty()) {
            problems.add(
                    new Place(fields.place().file(), 1, 1),
                    "the case checks nothing, so it could never fail: it has no move of anybody, no '-> event' and no"
                            + " 'expect'");
        }
        ImmutableSet<RoleId> seated = fields.has("seats")
                ? references.roles(fields.itemsOrNone("seats"))
                : ImmutableSet.copyOf(scenario.roles().keySet());
        return new Case.Play(scenario, options(fields), seated, fields.flagOrFalse("lobby"), steps.build());
    }

    private static SessionOptions options(Fields fields) {
        Pace pace = fields.flagOrFalse("timed") ? Pace.TIMED : Pace.VIRTUAL;
        boolean reads = !fields.has("facilitator_reads") || fields.flagOrFalse("facilitator_reads");
        return new SessionOptions(pace, RefereeTable.SEED, reads);
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
