package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.engine.id.DecisionId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.instrument.ActKind;
import parley.engine.scenario.Decision;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/**
 * Checks what no section can see alone: every option is settled by exactly one decision, acts and instruments go
 * together, and no procedure is left over.
 */
record Coverage(Desk desk, Fields scenario) {
    private static final ImmutableMap<String, ActKind> NEEDED =
            ImmutableMap.of("invitations", ActKind.ISSUE, "conference", ActKind.OPEN, "cease_fires", ActKind.SET_TERMS);

    void check(ImmutableList<Decision> decisions) {
        checkActs(decisions);
        if (decisions.size() == scenario.itemsOrNone("decisions").size()) {
            checkOptions(decisions); // a decision that could not be read may settle what seems to be left over
        }
        checkProcedures();
    }

    private void checkOptions(ImmutableList<Decision> decisions) {
        Map<IssueId, Map<OptionId, DecisionId>> settled = new LinkedHashMap<>();
        for (int i = 0; i < decisions.size(); i++) {
            if (decisions.get(i).subject() instanceof Decision.Subject.Settling(var issue, var options)) {
                for (OptionId option : options) {
                    DecisionId first = settled.computeIfAbsent(issue, key -> new LinkedHashMap<>())
                            .putIfAbsent(option, decisions.get(i).id());
                    if (first != null) {
                        tell("decisions", i, "%s=%s is settled by '%s' already".formatted(issue, option, first));
                    }
                }
            }
        }
        for (Node.Entry issue : entries(scenario, "issues")) {
            if (issue.value() instanceof Node.Mapping) {
                checkSettled(issue, settled);
            }
        }
    }

    private void checkSettled(Node.Entry issue, Map<IssueId, Map<OptionId, DecisionId>> settled) {
        for (String option :
                desk.references().names().options().getOrDefault(issue.key().text(), ImmutableSet.of())) {
            Map<OptionId, DecisionId> ofIssue =
                    settled.getOrDefault(new IssueId(issue.key().text()), Map.of());
            if (!ofIssue.containsKey(new OptionId(option))) {
                desk.problems()
                        .add(
                                issue.key().place(),
                                "no decision settles %s=%s; expected one that 'settles: %s'"
                                        .formatted(
                                                issue.key().text(),
                                                option,
                                                issue.key().text()));
            }
        }
    }

    private void checkActs(ImmutableList<Decision> decisions) {
        Set<ActKind> allowed = new LinkedHashSet<>();
        for (int i = 0; i < decisions.size(); i++) {
            if (decisions.get(i).subject() instanceof Decision.Subject.Allowing(var act)) {
                allowed.add(act);
                checkSection(i, act);
            }
        }
        NEEDED.forEach((section, act) -> checkNeeded(section, act, allowed));
    }

    private void checkSection(int decision, ActKind act) {
        String section = switch (act) {
            case RELEASE, ISSUE, HOLD, RESCIND, ACCEPT, CLARIFY, DECLINE -> "invitations";
            case OPEN, PAUSE, RESUME, CLOSE -> "conference";
            case SET_TERMS, REPAIR, RENEW, ACCEPT_TERMS, REFUSE_TERMS, REPORT_BREACH -> "cease_fires";
            case ENDORSE, BOYCOTT, WALK_OUT, RETURN -> "roles";
        };
        if (!scenario.has(section)) {
            tell("decisions", decision, "'%s' needs the section '%s'".formatted(act.label(), section));
        } else if (act == ActKind.RENEW && entries(scenario, section).stream().noneMatch(Coverage::ends)) {
            tell("decisions", decision, "'renew' needs a cease-fire that ends; expected one with 'duration_days'");
        }
    }

    private static boolean ends(Node.Entry ceaseFire) {
        return !(ceaseFire.value() instanceof Node.Mapping mapping)
                || mapping.entries().stream()
                        .anyMatch(entry -> entry.key().text().equals("duration_days"));
    }

    private void checkNeeded(String section, ActKind act, Set<ActKind> allowed) {
        if (scenario.has(section) && !allowed.contains(act)) {
            scenario.problem(section, "no decision allows '%s', so this can never be used".formatted(act.label()));
        }
    }

    private void checkProcedures() {
        Set<String> used = new LinkedHashSet<>();
        for (Node decision : scenario.itemsOrNone("decisions")) {
            if (decision instanceof Node.Mapping mapping) {
                mapping.entries().stream()
                        .filter(entry -> entry.key().text().equals("by") && entry.value() instanceof Node.Sequence)
                        .flatMap(entry -> ((Node.Sequence) entry.value()).items().stream())
                        .forEach(item -> used.add(item instanceof Node.Scalar scalar ? scalar.text() : ""));
            }
        }
        for (Node.Entry ceaseFire : entries(scenario, "cease_fires")) {
            if (ceaseFire.value() instanceof Node.Mapping mapping) {
                mapping.entries().stream()
                        .filter(entry -> entry.key().text().equals("acceptance"))
                        .forEach(entry -> used.add(entry.value() instanceof Node.Scalar scalar ? scalar.text() : ""));
            }
        }
        for (Node.Entry procedure : entries(scenario, "procedures")) {
            if (!used.contains(procedure.key().text())) {
                desk.problems().add(procedure.key().place(), "no decision uses this procedure");
            }
        }
    }

    private static List<Node.Entry> entries(Fields fields, String key) {
        return fields.optional(key)
                .map(node -> node instanceof Node.Mapping mapping ? mapping.entries() : ImmutableList.<Node.Entry>of())
                .orElse(ImmutableList.of());
    }

    private void tell(String list, int index, String message) {
        desk.problems().add(scenario.itemsOrNone(list).get(index).place(), message);
    }
}
