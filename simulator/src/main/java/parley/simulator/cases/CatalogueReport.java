package parley.simulator.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import parley.simulator.cases.check.Finding;

/**
 * Runs the cases of a catalogue one after the other and tells what came of them, a line for everything that is wrong. Where a
 * case is run in several ways and comes out wrong alike, that is told once.
 */
public final class CatalogueReport {
    private final ImmutableMap<String, Function<Case, CaseRunner.Result>> runners;
    private final Consumer<String> out;
    private final Map<String, Integer> passed = new LinkedHashMap<>();
    private final Map<String, Long> plays = new LinkedHashMap<>();
    private int cases;
    private int unreadable;

    /** A report of runs by this runner. */
    public CatalogueReport(Function<Case, CaseRunner.Result> runner, Consumer<String> out) {
        this(ImmutableMap.of("", runner), out);
    }

    /** @param runners the ways to run a case, each with a name to stand in brackets behind a case that failed */
    public CatalogueReport(ImmutableMap<String, Function<Case, CaseRunner.Result>> runners, Consumer<String> out) {
        this.runners = runners;
        this.out = out;
    }

    /** Runs everything; whether all passed. */
    public boolean run(Catalogue catalogue) {
        Map<String, Path> numbers = new LinkedHashMap<>();
        catalogue.read().forEach((file, result) -> {
            switch (result) {
                case CaseReader.Result.Unreadable(var bad, var rule, var problems) -> {
                    unreadable++;
                    out.accept("UNREADABLE %s".formatted(bad));
                    rule.ifPresent(words -> out.accept("  rule: " + words));
                    problems.forEach(problem -> out.accept("  " + problem));
                }
                case CaseReader.Result.Read(var found) -> {
                    Path before = numbers.put(found.id(), file);
                    if (before != null) {
                        out.accept("FAILED %s: %s has the same number".formatted(found.id(), before));
                        unreadable++;
                    }
                    note(file, found);
                    tell(found);
                }
            }
        });
        return runners.keySet().stream().allMatch(way -> passed(way) == cases) && unreadable == 0;
    }

    /** What is odd about a case and yet no mistake: it can be played. */
    private void note(Path file, Case found) {
        String name = found.id() + ".yaml";
        if (!file.endsWith(name)) {
            out.accept("NOTE %s: this is case %s; in the catalogue its file is called %s"
                    .formatted(file, found.id(), name));
        }
        found.issue()
                .filter(issue -> !KnownIssues.has(issue))
                .ifPresent(issue -> out.accept(
                        "NOTE %s: chapter 4 of docs/adjudication.md has no issue '%s'; it goes from 4.A to %s"
                                .formatted(found.place(), issue, KnownIssues.LAST)));
    }

    private void tell(Case found) {
        cases++;
        Map<ImmutableList<Finding>, List<String>> failed = new LinkedHashMap<>();
        runners.forEach((way, runner) -> {
            CaseRunner.Result result = runner.apply(found);
            plays.merge(way, (long) result.plays(), Long::sum);
            if (result.passed()) {
                passed.merge(way, 1, Integer::sum);
            } else {
                failed.computeIfAbsent(result.findings(), same -> new ArrayList<>())
                        .add(way);
            }
        });
        failed.forEach((findings, ways) -> {
            out.accept(heading(found, String.join(" and ", ways)));
            lines(findings).forEach(out);
        });
    }

    /** A case that has not passed, with the rule that it tests. */
    public static String heading(Case found) {
        return heading(found, "");
    }

    private static String heading(Case found, String ways) {
        return "FAILED %s %s%s%n  rule: %s%s"
                .formatted(
                        found.id(),
                        found.title(),
                        ways.isEmpty() ? "" : " (%s)".formatted(ways),
                        found.rule(),
                        found.issue().map(issue -> " (issue " + issue + ")").orElse(""));
    }

    /** What is wrong, a line each. */
    public static ImmutableList<String> lines(CaseRunner.Result result) {
        return lines(result.findings());
    }

    private static ImmutableList<String> lines(ImmutableList<Finding> findings) {
        return findings.stream().map(finding -> "  " + finding).collect(ImmutableList.toImmutableList());
    }

    /** The counts; of several ways a line each. */
    public String summary() {
        return String.join(
                System.lineSeparator(),
                runners.keySet().stream()
                        .map(way -> (way.isEmpty() ? "" : way + ": ") + summary(way))
                        .toList());
    }

    private String summary(String way) {
        return "%s: %d passed, %d failed, %s; %s played"
                .formatted(
                        counted(cases, "case"),
                        passed(way),
                        cases - passed(way),
                        counted(unreadable, "unreadable file"),
                        counted(plays.getOrDefault(way, 0L), "session"));
    }

    private int passed(String way) {
        return passed.getOrDefault(way, 0);
    }

    private static String counted(long number, String noun) {
        return "%d %s%s".formatted(number, noun, number == 1 ? "" : "s");
    }
}
