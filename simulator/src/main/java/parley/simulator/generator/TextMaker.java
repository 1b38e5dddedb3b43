package parley.simulator.generator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import parley.engine.command.ProposalCommand;
import parley.engine.id.Audience;
import parley.engine.id.IssueId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Act;
import parley.engine.proposal.ProposalText;
import parley.engine.proposal.Term;
import parley.engine.scenario.Scenario;
import parley.engine.scenario.Step;
import parley.engine.session.SessionState;

/** Texts that somebody might put on the table: mostly on what is still open, mostly whole. */
record TextMaker(Chance chance, Scenario scenario) {

    private static final int TERMS_MAX = 3;

    ProposalCommand.Submit submit(SessionState state, RoleId by) {
        var proposals = state.agenda().proposals().keySet().asList();
        Optional<ProposalId> answers =
                !proposals.isEmpty() && chance.percent(10) ? Optional.of(chance.pick(proposals)) : Optional.empty();
        return new ProposalCommand.Submit(by, audience(by), text(state), answers);
    }

    /** A text that asks for this act and nothing else. */
    ProposalCommand.Submit asking(Act act, RoleId by) {
        return new ProposalCommand.Submit(
                by, audience(by), new ProposalText(ImmutableList.of(new Term.Ask(act)), ""), Optional.empty());
    }

    ProposalText text(SessionState state) {
        var terms = ImmutableList.<Term>builder();
        if (chance.percent(20)) {
            new ActMaker(chance, scenario).decided(state).ifPresent(act -> terms.add(new Term.Ask(act)));
        }
        boolean asksOnly = !terms.build().isEmpty() && chance.percent(60);
        if (!asksOnly) {
            for (IssueId issue : issues(state)) {
                terms.add(settle(issue));
            }
        }
        return new ProposalText(terms.build(), chance.percent(10) ? "As discussed." : "");
    }

    Term.Settle settle(IssueId issue) {
        var options = scenario.issues().get(issue);
        return new Term.Settle(
                issue,
                chance.pick(
                        options == null
                                ? ImmutableList.of()
                                : options.options().keySet().asList()));
    }

    private Audience audience(RoleId by) {
        if (chance.percent(75)) {
            return Audience.plenary();
        }
        var roles = scenario.roles().keySet().asList();
        return Audience.of(
                chance.percent(50)
                        ? roles
                        : ImmutableSet.<RoleId>builder()
                                .addAll(chance.subset(1, roles))
                                .add(by)
                                .build());
    }

    private Set<IssueId> issues(SessionState state) {
        var all = scenario.issues().keySet().asList();
        var open = all.stream()
                .filter(issue -> state.agenda().settledAt(issue).isEmpty())
                .collect(ImmutableList.toImmutableList());
        var from = open.isEmpty() || chance.percent(8) ? all : open;
        Set<IssueId> issues =
                new LinkedHashSet<>(chance.some(Math.min(from.size(), chance.between(1, TERMS_MAX)), from));
        if (chance.percent(85)) {
            complete(issues, open);
        }
        return issues;
    }

    /** Adds what is missing of a step that is agreed as a whole. */
    private void complete(Set<IssueId> issues, ImmutableList<IssueId> open) {
        for (Step step : scenario.steps().values()) {
            if (step.singleUndertaking() && step.issues().stream().anyMatch(issues::contains)) {
                step.issues().stream().filter(open::contains).forEach(issues::add);
            }
        }
    }
}
