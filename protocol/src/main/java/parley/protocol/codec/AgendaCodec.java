package parley.protocol.codec;

import parley.engine.condition.Wording;
import parley.engine.scenario.CoherenceRule;
import parley.engine.scenario.Decision;
import parley.engine.scenario.Issue;
import parley.engine.scenario.Step;
import parley.protocol.wire.v1.IssueOption;
import parley.protocol.wire.v1.Settling;

/** What is to be decided, and how: issues, coherence, decisions. */
final class AgendaCodec {

    private AgendaCodec() {}

    static parley.protocol.wire.v1.Issue encode(Issue issue) {
        var wire = parley.protocol.wire.v1.Issue.newBuilder()
                .setId(issue.id().value())
                .setQuestion(issue.question());
        issue.options().values().forEach(option -> wire.addOptions(encode(option)));
        return wire.build();
    }

    static parley.protocol.wire.v1.Step encode(Step step) {
        return parley.protocol.wire.v1.Step.newBuilder()
                .setId(step.id().value())
                .setTitle(step.title())
                .addAllIssues(IdCodec.strings(step.issues()))
                .setSingleUndertaking(step.singleUndertaking())
                .build();
    }

    static parley.protocol.wire.v1.CoherenceRule encode(CoherenceRule rule) {
        return parley.protocol.wire.v1.CoherenceRule.newBuilder()
                .setId(rule.id())
                .setSentence(rule.sentence())
                .setCondition(Wording.words(rule.condition()))
                .build();
    }

    static parley.protocol.wire.v1.Decision encode(Decision decision) {
        var wire = parley.protocol.wire.v1.Decision.newBuilder()
                .setId(decision.id().value())
                .setWhen(Wording.words(decision.when()))
                .setNeeds(Wording.words(decision.needs()));
        switch (decision.subject()) {
            case Decision.Subject.Settling(var issue, var options) ->
                wire.setSettling(Settling.newBuilder().setIssue(issue.value()).addAllOptions(IdCodec.strings(options)));
            case Decision.Subject.Allowing(var act) -> wire.setAllowing(ActCodec.encode(act));
        }
        decision.rules().forEach(rule -> wire.addProcedures(ProcedureCodec.encode(rule)));
        return wire.build();
    }

    private static IssueOption encode(Issue.Option option) {
        return IssueOption.newBuilder()
                .setId(option.id().value())
                .setLabel(option.label())
                .setText(option.text())
                .setAvailableWhile(Wording.words(option.availableWhile()))
                .setOwnReadings(option.ownReadings())
                .build();
    }
}
