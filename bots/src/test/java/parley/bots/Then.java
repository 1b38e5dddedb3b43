package parley.bots;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.answer.RejectionCode;
import parley.engine.proposal.ProposalStatus;
import parley.engine.scenario.Scenario;
import parley.scenarios.folder.DiskFolder;
import parley.scenarios.folder.SourceReader;
import parley.scenarios.names.Names;
import parley.scenarios.names.References;
import parley.scenarios.problem.Place;
import parley.scenarios.problem.Problems;
import parley.scenarios.problem.Vocabulary;
import parley.scenarios.script.Expectation;
import parley.scenarios.script.ExpectationReader;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;
import parley.scenarios.yaml.YamlParser;

/**
 * What comes of a case, in a file {@code then.yaml}: all that a script can expect, and what only a case looks at.
 *
 * @param expectation what {@code expect} of a script could say
 * @param proposals the names of their statuses, for those named
 * @param refusals the codes of all refusals, in order; absent if the case does not look at them
 */
record Then(
        Expectation expectation,
        ImmutableMap<String, String> proposals,
        Optional<ImmutableList<RejectionCode>> refusals) {

    private static final String FILE = "then.yaml";
    private static final String[] KEYS = Stream.concat(
                    ExpectationReader.KEYS.stream(), Stream.of("proposals", "refusals"))
            .toArray(String[]::new);
    private static final Vocabulary STATUS = names("status of a proposal", ProposalStatus.values());
    private static final Vocabulary CODE = names("code of a refusal", RejectionCode.values());

    /** Reads the file in this folder; a problem with it fails the test. */
    static Then read(Path folder, Scenario scenario) {
        Problems problems = new Problems();
        Optional<Then> then = new SourceReader(new DiskFolder(folder), problems)
                .read(FILE, SourceReader.YAML_MAX, Place.whole(FILE))
                .flatMap(source -> YamlParser.parse(source, problems))
                .map(root -> read(root, new References(Names.of(scenario), problems)));
        if (!problems.isEmpty()) {
            throw new AssertionError(problems.sorted().toString());
        }
        return then.orElseThrow();
    }

    private static Then read(Node root, References references) {
        Fields fields = Fields.of(root, "what comes of the case", references.problems(), KEYS);
        return new Then(
                new ExpectationReader(references).read(fields),
                fields.entriesOrNone("proposals").stream()
                        .collect(ImmutableMap.toImmutableMap(
                                entry -> entry.key().text(),
                                entry -> references.word(entry.value(), STATUS).orElse(""))),
                fields.optional("refusals").map(node -> refusals(fields, references)));
    }

    private static ImmutableList<RejectionCode> refusals(Fields fields, References references) {
        return fields.itemsOrNone("refusals").stream()
                .flatMap(code -> references.word(code, CODE).map(RejectionCode::valueOf).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static Vocabulary names(String kind, Enum<?>[] values) {
        return Vocabulary.of(kind, Arrays.stream(values).map(Enum::name).toList());
    }
}
