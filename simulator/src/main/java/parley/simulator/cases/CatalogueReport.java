package parley.simulator.cases;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import parley.simulator.cases.check.Finding;

/** Runs the cases of a catalogue one after the other and tells what came of them, a line for everything that is wrong. */
public final class CatalogueReport {
    private final Function<Case, CaseRunner.Result> runner;
    private final Consumer<String> out;
    private int cases;
    private int passed;
    private int unreadable;
    private long plays;

    /** A report of runs by this runner. */
    public CatalogueReport(Function<Case, CaseRunner.Result> runner, Consumer<String> out) {
        this.runner = runner;
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
                    tell(runner.apply(found));
                }
            }
        });
        return passed == cases && unreadable == 0;
    }

    private void tell(CaseRunner.Result result) {
        cases++;
        plays += result.plays();
        if (result.passed()) {
            passed++;
            return;
        }
        out.accept(heading(result.found()));
        lines(result).forEach(out);
    }

    /** A case that has not passed, with the rule that it tests. */
    public static String heading(Case found) {
        return "FAILED %s %s%n  rule: %s%s"
                .formatted(
                        found.id(),
                        found.title(),
                        found.rule(),
                        found.issue().map(issue -> " (issue " + issue + ")").orElse(""));
    }

    /** What is wrong, a line each. */
    public static ImmutableList<String> lines(CaseRunner.Result result) {
        return result.findings().stream()
                .map(Finding::toString)
                .map(line -> "  " + line)
                .collect(ImmutableList.toImmutableList());
    }

    /** The counts. */
    public String summary() {
        return "%d cases: %d passed, %d failed, %d unreadable files; %d sessions played"
                .formatted(cases, passed, cases - passed, unreadable, plays);
    }
}
