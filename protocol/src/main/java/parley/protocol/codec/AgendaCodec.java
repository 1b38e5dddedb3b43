package parley.protocol.codec;

import parley.engine.condition.Wording;
import parley.engine.procedure.Procedure;
import parley.engine.scenario.CoherenceRule;
import parley.engine.scenario.Decision;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.Issue;
import parley.protocol.wire.v1.Adhesion;
import parley.protocol.wire.v1.Concurrence;
import parley.protocol.wire.v1.Consensus;
import parley.protocol.wire.v1.IssueOption;
import parley.protocol.wire.v1.Settling;
import parley.protocol.wire.v1.Sole;

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
        decision.rules().forEach(rule -> wire.addProcedures(encode(rule)));
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

    static parley.protocol.wire.v1.Procedure encode(DecisionRule rule) {
        var wire = parley.protocol.wire.v1.Procedure.newBuilder()
                .setId(rule.id().value())
                .setTitle(rule.title())
                .setWaits(rule.waits());
        switch (rule.procedure()) {
            case Procedure.Concurrence(var of) ->
                wire.setConcurrence(Concurrence.newBuilder().addAllRoles(IdCodec.strings(of)));
            case Procedure.Consensus(var among) ->
                wire.setConsensus(Consensus.newBuilder().addAllAmong(IdCodec.strings(among)));
            case Procedure.Sole(var role, var noObjectionFrom, var once) ->
                wire.setSole(Sole.newBuilder()
                        .setRole(role.value())
                        .addAllNoObjectionFrom(IdCodec.strings(noObjectionFrom))
                        .setOnce(once));
            case Procedure.Adhesion(var parties, var required, var until) ->
                wire.setAdhesion(Adhesion.newBuilder()
                        .addAllParties(IdCodec.strings(parties))
                        .addAllRequired(IdCodec.strings(required))
                        .setUntil(TimeCodec.encode(until)));
        }
        return wire.build();
    }
}
