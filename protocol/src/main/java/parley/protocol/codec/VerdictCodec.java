package parley.protocol.codec;

import com.google.common.collect.ImmutableList;
import java.util.List;
import parley.engine.procedure.Result;
import parley.engine.procedure.Tally;
import parley.engine.procedure.Verdict;
import parley.engine.proposal.TermVerdict;
import parley.protocol.wire.v1.RuleResult;
import parley.protocol.wire.v1.RuleVerdict;

/** What came out for the terms of a proposal. */
final class VerdictCodec {

    private VerdictCodec() {}

    static List<parley.protocol.wire.v1.TermVerdict> encode(ImmutableList<TermVerdict> verdicts) {
        return verdicts.stream().map(VerdictCodec::encode).toList();
    }

    static ImmutableList<TermVerdict> decode(List<parley.protocol.wire.v1.TermVerdict> wire, Place at)
            throws MalformedException {
        return Decoder.list(wire, at, VerdictCodec::decode);
    }

    private static parley.protocol.wire.v1.TermVerdict encode(TermVerdict verdict) {
        return parley.protocol.wire.v1.TermVerdict.newBuilder()
                .setTerm(TermCodec.encode(verdict.term()))
                .setDecision(verdict.decision().value())
                .addAllRules(verdict.rules().stream().map(VerdictCodec::encode).toList())
                .build();
    }

    private static TermVerdict decode(parley.protocol.wire.v1.TermVerdict wire, Place at) throws MalformedException {
        return new TermVerdict(
                TermCodec.decode(wire.getTerm(), at.field("term")),
                IdCodec.decision(wire.getDecision(), at.field("decision")),
                Decoder.list(wire.getRulesList(), at.field("rules"), VerdictCodec::decode));
    }

    static RuleVerdict encode(TermVerdict.ByRule rule) {
        Tally tally = rule.verdict().tally();
        return RuleVerdict.newBuilder()
                .setProcedure(rule.procedure().value())
                .setResult(encode(rule.verdict().result()))
                .addAllAssents(IdCodec.strings(tally.assents()))
                .addAllObjections(IdCodec.strings(tally.objections()))
                .addAllAbstentions(IdCodec.strings(tally.abstentions()))
                .addAllSilent(IdCodec.strings(tally.silent()))
                .addAllAway(IdCodec.strings(tally.away()))
                .addAllDeciding(IdCodec.strings(rule.verdict().deciding()))
                .setMissing(rule.verdict().missing())
                .build();
    }

    static TermVerdict.ByRule decode(RuleVerdict wire, Place at) throws MalformedException {
        Tally tally = new Tally(
                IdCodec.roles(wire.getAssentsList(), at.field("assents")),
                IdCodec.roles(wire.getObjectionsList(), at.field("objections")),
                IdCodec.roles(wire.getAbstentionsList(), at.field("abstentions")),
                IdCodec.roles(wire.getSilentList(), at.field("silent")),
                IdCodec.roles(wire.getAwayList(), at.field("away")));
        return new TermVerdict.ByRule(
                IdCodec.procedure(wire.getProcedure(), at.field("procedure")),
                new Verdict(
                        decode(wire.getResult(), at.field("result")),
                        tally,
                        IdCodec.roles(wire.getDecidingList(), at.field("deciding")),
                        wire.getMissing()));
    }

    private static RuleResult encode(Result result) {
        return switch (result) {
            case PASSED -> RuleResult.RULE_RESULT_PASSED;
            case OBJECTED -> RuleResult.RULE_RESULT_OBJECTED;
            case ASSENT_MISSING -> RuleResult.RULE_RESULT_ASSENT_MISSING;
            case ABSTAINED -> RuleResult.RULE_RESULT_ABSTAINED;
            case NO_QUORUM -> RuleResult.RULE_RESULT_NO_QUORUM;
            case THRESHOLD_MISSED -> RuleResult.RULE_RESULT_THRESHOLD_MISSED;
            case VETOED -> RuleResult.RULE_RESULT_VETOED;
        };
    }

    private static Result decode(RuleResult wire, Place at) throws MalformedException {
        return switch (wire) {
            case RULE_RESULT_PASSED -> Result.PASSED;
            case RULE_RESULT_OBJECTED -> Result.OBJECTED;
            case RULE_RESULT_ASSENT_MISSING -> Result.ASSENT_MISSING;
            case RULE_RESULT_ABSTAINED -> Result.ABSTAINED;
            case RULE_RESULT_NO_QUORUM -> Result.NO_QUORUM;
            case RULE_RESULT_THRESHOLD_MISSED -> Result.THRESHOLD_MISSED;
            case RULE_RESULT_VETOED -> Result.VETOED;
            case RULE_RESULT_UNSPECIFIED, UNRECOGNIZED -> throw at.malformed("this is no result");
        };
    }
}
