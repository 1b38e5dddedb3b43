package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.engine.condition.Condition;
import parley.engine.condition.Fact;
import parley.engine.id.DecisionId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.ProcedureId;
import parley.engine.procedure.Procedure;
import parley.engine.scenario.Decision;
import parley.engine.scenario.DecisionRule;
import parley.scenarios.names.ActNames;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Reads who decides what. */
record DecisionsReader(Desk desk, ImmutableMap<ProcedureId, DecisionRule> procedures) {
    ImmutableList<Decision> read(Fields scenario) {
        var decisions = ImmutableList.<Decision>builder();
        Set<String> ids = new LinkedHashSet<>();
        for (Node node : scenario.items("decisions")) {
            decision(node, ids).ifPresent(decisions::add);
        }
        return decisions.build();
    }

    private Optional<Decision> decision(Node node, Set<String> ids) {
        Fields fields = desk.fields(node, "a decision", "id", "settles", "options", "allows", "by", "when", "needs");
        String id = desk.uniqueId(fields, ids);
        Optional<Decision.Subject> subject = subject(fields);
        ImmutableList<DecisionRule> rules = desk.references().procedures(fields.items("by")).stream()
                .map(procedures::get)
                .filter(Objects::nonNull)
                .collect(ImmutableList.toImmutableList());
        rules.stream()
                .filter(rule -> rule.procedure() instanceof Procedure.Adhesion)
                .forEach(rule -> fields.problem(
                        "by", "'%s' is a way to join a cease-fire and decides nothing".formatted(rule.id())));
        var when = desk.conditions().readOrAlways(fields.optional("when"));
        var needs =
                fields.optional("needs").flatMap(desk.conditions()::ofDecision).orElse(Condition.always());
        checkAsked(fields, needs, rules);
        return id.isEmpty()
                ? Optional.empty()
                : subject.map(known -> new Decision(new DecisionId(id), known, rules, when, needs));
    }

    /** Whose assent is needed must be asked for its position: else it might not even know of the text. */
    private static void checkAsked(Fields fields, Condition needs, ImmutableList<DecisionRule> rules) {
        needs.facts()
                .flatMap(fact -> fact instanceof Fact.AssentOf(var role) ? Stream.of(role) : Stream.empty())
                .distinct()
                .filter(role ->
                        rules.stream().noneMatch(rule -> rule.procedure().base().contains(role)))
                .forEach(role -> fields.problem(
                        "needs",
                        "the assent of %s is needed, and no procedure under 'by' asks for its position"
                                .formatted(role)));
    }

    private Optional<Decision.Subject> subject(Fields fields) {
        if (fields.has("settles") == fields.has("allows")) {
            desk.problems().add(fields.place(), "expected exactly one of 'settles' and 'allows'");
            return Optional.empty();
        }
        if (fields.has("settles")) {
            return fields.required("settles")
                    .flatMap(desk.references()::issue)
                    .map(issue -> new Decision.Subject.Settling(issue, options(fields, issue)));
        }
        if (fields.has("options")) {
            fields.problem("options", "an act has no options; expected 'options' only with 'settles'");
        }
        return fields.required("allows")
                .flatMap(node -> desk.references().word(node, ActNames.DECIDED))
                .map(label -> new Decision.Subject.Allowing(ActNames.kind(label)));
    }

    private ImmutableSet<OptionId> options(Fields fields, IssueId issue) {
        return fields.has("options")
                ? desk.references().options(issue, fields.items("options"))
                : desk.references().options(issue).words().stream()
                        .map(OptionId::new)
                        .collect(ImmutableSet.toImmutableSet());
    }
}
