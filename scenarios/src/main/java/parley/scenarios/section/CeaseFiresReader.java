package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import parley.engine.id.CeaseFireId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.ProcedureId;
import parley.engine.procedure.Procedure;
import parley.engine.scenario.Calendar;
import parley.engine.scenario.CeaseFirePlan;
import parley.engine.scenario.DecisionRule;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/**
 * Reads the cease-fires that the table can bring about.
 *
 * @param procedures the rules of the scenario
 * @param calendar the order of play; absent if it could not be read
 */
record CeaseFiresReader(Desk desk, ImmutableMap<ProcedureId, DecisionRule> procedures, Optional<Calendar> calendar) {
    private static final int ROUNDS_MAX = 100;
    private static final int DAYS_MAX = 36_500;

    ImmutableMap<CeaseFireId, CeaseFirePlan> read(Fields scenario) {
        var plans = ImmutableMap.<CeaseFireId, CeaseFirePlan>builder();
        for (Node.Entry entry : scenario.entriesOrNone("cease_fires")) {
            desk.values().symbol(entry.key(), "a cease-fire").ifPresent(key -> {
                CeaseFireId id = new CeaseFireId(key.text());
                plan(id, entry.value()).ifPresent(plan -> plans.put(id, plan));
            });
        }
        return plans.buildOrThrow();
    }

    private Optional<CeaseFirePlan> plan(CeaseFireId id, Node node) {
        Fields fields = desk.fields(
                node,
                "cease-fire " + id,
                "title",
                "scope",
                "zone",
                "drafted",
                "acceptance",
                "monitoring",
                "breach",
                "duration_days");
        String title = fields.text("title");
        String scope = fields.text("scope");
        ZoneId zone = fields.optional("zone")
                .flatMap(desk.values()::zone)
                .or(() -> calendar.map(Calendar::zone))
                .orElse(ZoneOffset.UTC);
        Optional<Drafting> drafting = fields.required("drafted").flatMap(this::drafting);
        Optional<ProcedureId> acceptance = fields.required("acceptance").flatMap(desk.references()::procedure);
        Optional<Procedure.Adhesion> adhesion = acceptance.flatMap(known -> adhesion(fields, known));
        adhesion.ifPresent(known -> checkUntil(fields, known, drafting));
        Optional<IssueId> monitoring = fields.optional("monitoring").flatMap(desk.references()::issue);
        Breach breach = fields.optional("breach")
                .map(known -> breach(known, fields.has("monitoring"), monitoring))
                .orElse(new Breach(ImmutableMap.of(), 0));
        Optional<Duration> duration = fields.has("duration_days")
                ? Optional.of(Duration.ofDays(fields.whole("duration_days", 1, DAYS_MAX)))
                : Optional.empty();
        return drafting.flatMap(drafted -> adhesion.map(rule -> new CeaseFirePlan(
                id,
                title,
                scope,
                zone,
                drafted.issue(),
                drafted.starts(),
                acceptance.orElseThrow(),
                rule,
                monitoring,
                breach.patience(),
                breach.lapsesAfter(),
                duration)));
    }

    private record Drafting(IssueId issue, ImmutableMap<OptionId, Instant> starts) {}

    private Optional<Drafting> drafting(Node node) {
        Fields fields = desk.fields(node, "what drafts it", "issue", "starts");
        Optional<IssueId> issue = fields.required("issue").flatMap(desk.references()::issue);
        var starts = ImmutableMap.<OptionId, Instant>builder();
        for (Node.Entry entry : fields.entries("starts")) {
            Optional<Instant> start = desk.values().instant(entry.value());
            issue.flatMap(known -> desk.references().option(known, entry.key()))
                    .ifPresent(option -> start.ifPresent(instant -> starts.put(option, instant)));
        }
        return issue.map(known -> new Drafting(known, starts.buildOrThrow()));
    }

    /** The rule of that name, if it is an adhesion; one that could not be read has been told already. */
    private Optional<Procedure.Adhesion> adhesion(Fields fields, ProcedureId id) {
        DecisionRule rule = procedures.get(id);
        if (rule == null) {
            return Optional.empty();
        }
        if (rule.procedure() instanceof Procedure.Adhesion adhesion) {
            return Optional.of(adhesion);
        }
        fields.problem(
                "acceptance", "'%s' is no way to join a cease-fire; expected a procedure of adhesion".formatted(id));
        return Optional.empty();
    }

    private void checkUntil(Fields fields, Procedure.Adhesion adhesion, Optional<Drafting> drafting) {
        Instant until = adhesion.until();
        drafting.stream()
                .flatMap(drafted -> drafted.starts().entrySet().stream())
                .filter(start -> start.getValue().isBefore(until))
                .forEach(start -> fields.problem(
                        "acceptance",
                        "with %s it starts at %s, before acceptance closes at %s; expected the start at the close or later"
                                .formatted(start.getKey(), start.getValue(), until)));
        var phases = calendar.map(Calendar::phases).orElse(ImmutableList.of());
        boolean reached = phases.isEmpty()
                || (!until.isAfter(phases.getLast().to())
                        && !until.isBefore(phases.getFirst().from()));
        if (!reached) {
            fields.problem(
                    "acceptance",
                    "acceptance closes at %s, outside the calendar; expected an instant from %s to %s"
                            .formatted(
                                    until,
                                    phases.getFirst().from(),
                                    phases.getLast().to()));
        }
    }

    private record Breach(ImmutableMap<OptionId, Integer> patience, int lapsesAfter) {}

    private Breach breach(Node node, boolean isWatched, Optional<IssueId> monitoring) {
        Fields fields = desk.fields(node, "a breach", "patience", "lapses_after");
        var patience = ImmutableMap.<OptionId, Integer>builder();
        if (fields.has("patience") && !isWatched) {
            fields.problem("patience", "patience depends on who watches; expected 'monitoring' with its issue");
        }
        for (Node.Entry entry : fields.entriesOrNone("patience")) {
            Optional<Integer> rounds = desk.values().whole(entry.value(), 0, ROUNDS_MAX);
            monitoring
                    .flatMap(issue -> desk.references().option(issue, entry.key()))
                    .ifPresent(option -> rounds.ifPresent(number -> patience.put(option, number)));
        }
        return new Breach(patience.buildOrThrow(), fields.whole("lapses_after", 0, ROUNDS_MAX));
    }
}
