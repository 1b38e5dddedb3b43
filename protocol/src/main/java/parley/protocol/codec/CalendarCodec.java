package parley.protocol.codec;

import parley.engine.condition.Wording;
import parley.engine.scenario.Calendar;
import parley.engine.scenario.Deadline;
import parley.engine.scenario.Phase;
import parley.protocol.wire.v1.PhaseKind;
import parley.protocol.wire.v1.Round;

/** The order of play: rounds, phases, deadlines. */
final class CalendarCodec {

    private CalendarCodec() {}

    static parley.protocol.wire.v1.Calendar encode(Calendar calendar) {
        var wire = parley.protocol.wire.v1.Calendar.newBuilder()
                .setZone(calendar.zone().getId());
        calendar.rounds().forEach(round -> wire.addRounds(encode(round)));
        calendar.deadlines().forEach(deadline -> wire.addDeadlines(encode(deadline)));
        calendar.eachMiss().forEach(effect -> wire.addEachMiss(Wording.words(effect)));
        return wire.build();
    }

    private static Round encode(Calendar.Round round) {
        var wire = Round.newBuilder().setNumber(round.number()).setTitle(round.title());
        round.phases().forEach(phase -> wire.addPhases(encode(phase)));
        return wire.build();
    }

    private static parley.protocol.wire.v1.Phase encode(Phase phase) {
        return parley.protocol.wire.v1.Phase.newBuilder()
                .setId(phase.id().value())
                .setKind(encode(phase.kind()))
                .setBegins(TimeCodec.encode(phase.from()))
                .setEnds(TimeCodec.encode(phase.to()))
                .setMinutes(phase.minutes())
                .setSealed(phase.sealed())
                .addAllOrder(IdCodec.strings(phase.order()))
                .build();
    }

    private static PhaseKind encode(Phase.Kind kind) {
        return switch (kind) {
            case CAUCUS -> PhaseKind.PHASE_KIND_CAUCUS;
            case FLOOR -> PhaseKind.PHASE_KIND_FLOOR;
            case DECISION -> PhaseKind.PHASE_KIND_DECISION;
            case INTERVAL -> PhaseKind.PHASE_KIND_INTERVAL;
        };
    }

    private static parley.protocol.wire.v1.Deadline encode(Deadline deadline) {
        var wire = parley.protocol.wire.v1.Deadline.newBuilder()
                .setId(deadline.id().value())
                .setTitle(deadline.title())
                .setMetIf(Wording.words(deadline.metIf()));
        deadline.at().map(TimeCodec::encode).ifPresent(wire::setAt);
        deadline.missed().forEach(effect -> wire.addMissed(Wording.words(effect)));
        return wire.build();
    }
}
