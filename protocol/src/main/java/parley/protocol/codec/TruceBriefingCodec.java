package parley.protocol.codec;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import parley.engine.id.ProcedureId;
import parley.engine.instrument.Designation;
import parley.engine.scenario.Body;
import parley.engine.scenario.CeaseFirePlan;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.DesignationPlan;
import parley.protocol.wire.v1.Claim;
import parley.protocol.wire.v1.DesignationState;
import parley.protocol.wire.v1.OptionDate;
import parley.protocol.wire.v1.OptionPatience;
import parley.protocol.wire.v1.OptionStatuses;

/** Who may be shut out, and the cease-fires that the table can bring about, as a viewer reads them before play. */
final class TruceBriefingCodec {

    private TruceBriefingCodec() {}

    static parley.protocol.wire.v1.Body encode(Body body) {
        var wire = parley.protocol.wire.v1.Body.newBuilder()
                .setId(body.id().value())
                .setTitle(body.title())
                .setWhat(body.what())
                .setStatus(
                        switch (body.status()) {
                            case UNDESIGNATED -> DesignationState.DESIGNATION_STATE_UNDESIGNATED;
                            case CONTESTED -> DesignationState.DESIGNATION_STATE_CONTESTED;
                            case LISTED -> DesignationState.DESIGNATION_STATE_LISTED;
                        })
                .setSince(body.since());
        body.role().ifPresent(role -> wire.setRole(role.value()));
        body.claims()
                .forEach(claim -> wire.addClaims(Claim.newBuilder()
                        .addAllBy(IdCodec.strings(claim.by()))
                        .setSays(claim.says())
                        .addAllSources(claim.sources())));
        return wire.build();
    }

    static parley.protocol.wire.v1.DesignationPlan encode(DesignationPlan plan) {
        var wire = parley.protocol.wire.v1.DesignationPlan.newBuilder()
                .setIssue(plan.issue().value());
        plan.options().forEach((option, statuses) -> {
            var given = OptionStatuses.newBuilder().setOption(option.value());
            statuses.forEach((body, status) -> given.addStatuses(parley.protocol.wire.v1.Designation.newBuilder()
                    .setBody(body.value())
                    .setState(encode(status))));
            wire.addOptions(given);
        });
        return wire.build();
    }

    private static DesignationState encode(Designation.Outcome status) {
        return switch (status) {
            case DESIGNATED -> DesignationState.DESIGNATION_STATE_DESIGNATED;
            case CLEARED -> DesignationState.DESIGNATION_STATE_CLEARED;
            case PARKED -> DesignationState.DESIGNATION_STATE_PARKED;
        };
    }

    static parley.protocol.wire.v1.CeaseFirePlan encode(
            CeaseFirePlan plan, ImmutableMap<ProcedureId, DecisionRule> procedures) {
        var wire = parley.protocol.wire.v1.CeaseFirePlan.newBuilder()
                .setId(plan.id().value())
                .setTitle(plan.title())
                .setScope(plan.scope())
                .setZone(plan.zone().getId())
                .setIssue(plan.issue().value())
                .setLapsesAfter(plan.lapsesAfter());
        plan.starts()
                .forEach((option, start) -> wire.addStarts(
                        OptionDate.newBuilder().setOption(option.value()).setDate(TimeCodec.encode(start))));
        Optional.ofNullable(procedures.get(plan.acceptance()))
                .ifPresent(rule -> wire.setAcceptance(ProcedureCodec.encode(rule)));
        plan.monitoring().ifPresent(issue -> wire.setMonitoring(issue.value()));
        plan.patience()
                .forEach((option, rounds) -> wire.addPatience(
                        OptionPatience.newBuilder().setOption(option.value()).setRounds(rounds)));
        plan.duration().ifPresent(duration -> wire.setDurationSeconds(duration.toSeconds()));
        return wire.build();
    }
}
