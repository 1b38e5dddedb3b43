package parley.simulator.generator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import parley.engine.condition.Condition;
import parley.engine.id.DecisionId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.instrument.ActKind;
import parley.engine.procedure.Procedure;
import parley.engine.scenario.Decision;
import parley.engine.scenario.Decision.Subject;
import parley.engine.scenario.DecisionRule;

/** Who decides what: every option by exactly one decision, and every act that the scenario has something for. */
record DecisionMaker(Chance chance, Material material, List<DecisionRule> rules) {

    ImmutableList<Decision> make() {
        var decisions = ImmutableList.<Decision>builder();
        var before = ImmutableList.<IssueId>of();
        for (IssueId issue : material.issues().keySet()) {
            settling(decisions, issue, before);
            before = ImmutableList.<IssueId>builder().addAll(before).add(issue).build();
        }
        acts().forEach(kind -> allowing(decisions, kind));
        return decisions.build();
    }

    private void settling(ImmutableList.Builder<Decision> decisions, IssueId issue, ImmutableList<IssueId> before) {
        ImmutableList<OptionId> options = material.issues().getOrDefault(issue, ImmutableList.of());
        int cut = chance.percent(70) ? options.size() : chance.between(1, options.size() - 1);
        add(decisions, new Subject.Settling(issue, ImmutableSet.copyOf(options.subList(0, cut))), before, issue + "-1");
        if (cut < options.size()) {
            add(
                    decisions,
                    new Subject.Settling(issue, ImmutableSet.copyOf(options.subList(cut, options.size()))),
                    before,
                    issue + "-2");
        }
    }

    private void allowing(ImmutableList.Builder<Decision> decisions, ActKind kind) {
        var all = ImmutableList.copyOf(material.issues().keySet());
        int count = chance.percent(80) ? 1 : 2;
        for (int i = 1; i <= count; i++) {
            add(decisions, new Subject.Allowing(kind), all, kind.label() + "-" + i);
        }
    }

    /** A prerequisite names only issues that come before, so that no two wait for each other. */
    private void add(
            ImmutableList.Builder<Decision> decisions, Subject subject, ImmutableList<IssueId> before, String id) {
        var conditions = new ConditionMaker(chance, material);
        boolean act = subject instanceof Subject.Allowing;
        decisions.add(new Decision(
                new DecisionId(id),
                subject,
                by(act),
                conditions.in(act ? 5 : 10),
                chance.percent(act ? 12 : 30) ? conditions.about(before) : Condition.always()));
    }

    /** Talks by turns decide alone; the other rules can be two at a time. */
    private ImmutableList<DecisionRule> by(boolean act) {
        var talks = rules.stream().filter(DecisionMaker::isByTurns).toList();
        var others = rules.stream().filter(rule -> !isByTurns(rule)).toList();
        if (!act && !talks.isEmpty() && chance.percent(60)) {
            return ImmutableList.copyOf(talks);
        }
        var easy = others.stream().filter(DecisionMaker::isEasy).toList();
        return act && !easy.isEmpty() && chance.percent(60)
                ? ImmutableList.of(chance.pick(easy))
                : chance.some(chance.percent(75) ? 1 : Math.min(2, others.size()), others);
    }

    /** Acts need others before them: with hard rules the later ones would hardly ever be reached. */
    private static boolean isEasy(DecisionRule rule) {
        return rule.procedure() instanceof Procedure.Consensus
                || (rule.procedure() instanceof Procedure.Sole sole
                        && sole.noObjectionFrom().isEmpty()
                        && !sole.once());
    }

    private static boolean isByTurns(DecisionRule rule) {
        return rule.procedure() instanceof Procedure.AlternatingOffers;
    }

    private ImmutableList<ActKind> acts() {
        var acts = ImmutableList.<ActKind>builder();
        if (!material.invitees().isEmpty()) {
            acts.add(ActKind.RELEASE, ActKind.ISSUE, ActKind.HOLD, ActKind.RESCIND);
        }
        if (material.conference()) {
            acts.add(ActKind.OPEN, ActKind.PAUSE, ActKind.RESUME, ActKind.CLOSE);
        }
        if (!material.ceaseFires().isEmpty()) {
            acts.add(ActKind.SET_TERMS, ActKind.REPAIR, ActKind.RENEW);
        }
        if (material.endorses()) {
            acts.add(ActKind.ENDORSE);
        }
        return acts.build();
    }
}
