package parley.protocol.codec;

import parley.engine.procedure.Procedure;
import parley.engine.procedure.Threshold;
import parley.engine.scenario.DecisionRule;
import parley.protocol.wire.v1.Adhesion;
import parley.protocol.wire.v1.AlternatingOffers;
import parley.protocol.wire.v1.Concurrence;
import parley.protocol.wire.v1.Consensus;
import parley.protocol.wire.v1.Majority;
import parley.protocol.wire.v1.Share;
import parley.protocol.wire.v1.Sole;
import parley.protocol.wire.v1.Unanimity;
import parley.protocol.wire.v1.VoteBase;
import parley.protocol.wire.v1.Weight;

/** How things are decided. */
final class ProcedureCodec {

    private ProcedureCodec() {}

    static parley.protocol.wire.v1.Procedure encode(DecisionRule rule) {
        var wire = parley.protocol.wire.v1.Procedure.newBuilder()
                .setId(rule.id().value())
                .setTitle(rule.title())
                .setWaits(rule.waits());
        rule.until().ifPresent(until -> wire.setUntil(TimeCodec.encode(until)));
        switch (rule.procedure()) {
            case Procedure.Concurrence(var of) ->
                wire.setConcurrence(Concurrence.newBuilder().addAllRoles(IdCodec.strings(of)));
            case Procedure.Consensus(var among) ->
                wire.setConsensus(Consensus.newBuilder().addAllAmong(IdCodec.strings(among)));
            case Procedure.Unanimity(var among, var abstentionAllowed) ->
                wire.setUnanimity(Unanimity.newBuilder()
                        .addAllAmong(IdCodec.strings(among))
                        .setAbstentionAllowed(abstentionAllowed));
            case Procedure.Majority majority -> wire.setMajority(majority(majority));
            case Procedure.Sole(var role, var noObjectionFrom, var once) ->
                wire.setSole(Sole.newBuilder()
                        .setRole(role.value())
                        .addAllNoObjectionFrom(IdCodec.strings(noObjectionFrom))
                        .setOnce(once));
            case Procedure.AlternatingOffers(var order, var rounds) ->
                wire.setAlternatingOffers(AlternatingOffers.newBuilder()
                        .addAllOrder(IdCodec.strings(order))
                        .setRounds(rounds));
            case Procedure.Adhesion(var parties, var required, var until) ->
                wire.setAdhesion(Adhesion.newBuilder()
                        .addAllParties(IdCodec.strings(parties))
                        .addAllRequired(IdCodec.strings(required))
                        .setUntil(TimeCodec.encode(until)));
        }
        return wire.build();
    }

    private static Majority majority(Procedure.Majority majority) {
        var wire = Majority.newBuilder()
                .addAllAmong(IdCodec.strings(majority.among()))
                .setBase(
                        switch (majority.of()) {
                            case ALL -> VoteBase.VOTE_BASE_ALL;
                            case PRESENT_AND_VOTING -> VoteBase.VOTE_BASE_PRESENT_AND_VOTING;
                        })
                .setQuorum(majority.quorum())
                .addAllVetoes(IdCodec.strings(majority.vetoes()));
        switch (majority.threshold()) {
            case Threshold.Votes(var atLeast) -> wire.setVotes(atLeast);
            case Threshold.Share(var numerator, var denominator, var exceeded) ->
                wire.setShare(Share.newBuilder()
                        .setNumerator(numerator)
                        .setDenominator(denominator)
                        .setExceeded(exceeded));
        }
        majority.weights()
                .forEach((role, votes) -> wire.addWeights(
                        Weight.newBuilder().setRole(role.value()).setVotes(votes)));
        return wire.build();
    }
}
