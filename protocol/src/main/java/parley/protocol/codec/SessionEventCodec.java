package parley.protocol.codec;

import com.google.common.collect.ImmutableList;
import java.util.List;
import parley.engine.event.SessionEvent;
import parley.engine.event.SessionEvent.Unreached;
import parley.protocol.wire.v1.DeadlineMet;
import parley.protocol.wire.v1.DeadlineMissed;
import parley.protocol.wire.v1.Event;
import parley.protocol.wire.v1.PhaseBegan;
import parley.protocol.wire.v1.PhaseEnded;
import parley.protocol.wire.v1.PhaseEnding;
import parley.protocol.wire.v1.RightSpent;
import parley.protocol.wire.v1.RoundEnded;
import parley.protocol.wire.v1.SessionConcluded;
import parley.protocol.wire.v1.SessionOpened;
import parley.protocol.wire.v1.SessionStarted;
import parley.protocol.wire.v1.UnreachedEnding;
import parley.protocol.wire.v1.YieldTakenBack;
import parley.protocol.wire.v1.Yielded;

/** What happened to the session as a whole. */
final class SessionEventCodec {

    private SessionEventCodec() {}

    static void encode(SessionEvent event, Event.Builder wire) {
        switch (event) {
            case SessionEvent.Opened(var scenario, var hash, var options) ->
                wire.setSessionOpened(SessionOpened.newBuilder()
                        .setScenario(scenario.value())
                        .setScenarioHash(hash)
                        .setOptions(OptionsCodec.encode(options)));
            case SessionEvent.Started() -> wire.setSessionStarted(SessionStarted.getDefaultInstance());
            case SessionEvent.PhaseBegan(var phase, var round, var date) ->
                wire.setPhaseBegan(PhaseBegan.newBuilder()
                        .setPhase(phase.value())
                        .setRound(round)
                        .setDate(TimeCodec.encode(date)));
            case SessionEvent.Yielded(var role) ->
                wire.setYielded(Yielded.newBuilder().setRole(role.value()));
            case SessionEvent.YieldTakenBack(var role) ->
                wire.setYieldTakenBack(YieldTakenBack.newBuilder().setRole(role.value()));
            case SessionEvent.PhaseEnding(var phase, var date) ->
                wire.setPhaseEnding(
                        PhaseEnding.newBuilder().setPhase(phase.value()).setDate(TimeCodec.encode(date)));
            case SessionEvent.RightSpent(var role, var procedure) ->
                wire.setRightSpent(RightSpent.newBuilder().setRole(role.value()).setProcedure(procedure.value()));
            case SessionEvent.DeadlineMet(var deadline) ->
                wire.setDeadlineMet(DeadlineMet.newBuilder().setDeadline(deadline.value()));
            case SessionEvent.DeadlineMissed(var deadline, var misses) ->
                wire.setDeadlineMissed(DeadlineMissed.newBuilder()
                        .setDeadline(deadline.value())
                        .setMisses(misses));
            case SessionEvent.PhaseEnded(var phase) ->
                wire.setPhaseEnded(PhaseEnded.newBuilder().setPhase(phase.value()));
            case SessionEvent.RoundEnded(var round) ->
                wire.setRoundEnded(RoundEnded.newBuilder().setRound(round));
            case SessionEvent.Concluded(var outcome, var sentence, var unreached) ->
                wire.setSessionConcluded(SessionConcluded.newBuilder()
                        .setOutcome(outcome)
                        .setSentence(sentence)
                        .addAllUnreached(encode(unreached)));
        }
    }

    static SessionEvent decode(SessionOpened it, Place at) throws MalformedException {
        return new SessionEvent.Opened(
                IdCodec.scenario(it.getScenario(), at.field("scenario")),
                it.getScenarioHash(),
                OptionsCodec.decode(it.getOptions(), at.field("options")));
    }

    static SessionEvent decode(PhaseBegan it, Place at) throws MalformedException {
        return new SessionEvent.PhaseBegan(
                IdCodec.phase(it.getPhase(), at.field("phase")),
                IdCodec.number(it.getRound(), at.field("round")),
                TimeCodec.required(it.hasDate(), it.getDate(), at.field("date")));
    }

    static SessionEvent decode(Yielded it, Place at) throws MalformedException {
        return new SessionEvent.Yielded(IdCodec.role(it.getRole(), at.field("role")));
    }

    static SessionEvent decode(YieldTakenBack it, Place at) throws MalformedException {
        return new SessionEvent.YieldTakenBack(IdCodec.role(it.getRole(), at.field("role")));
    }

    static SessionEvent decode(PhaseEnding it, Place at) throws MalformedException {
        return new SessionEvent.PhaseEnding(
                IdCodec.phase(it.getPhase(), at.field("phase")),
                TimeCodec.required(it.hasDate(), it.getDate(), at.field("date")));
    }

    static SessionEvent decode(RightSpent it, Place at) throws MalformedException {
        return new SessionEvent.RightSpent(
                IdCodec.role(it.getRole(), at.field("role")),
                IdCodec.procedure(it.getProcedure(), at.field("procedure")));
    }

    static SessionEvent decode(DeadlineMet it, Place at) throws MalformedException {
        return new SessionEvent.DeadlineMet(IdCodec.deadline(it.getDeadline(), at.field("deadline")));
    }

    static SessionEvent decode(DeadlineMissed it, Place at) throws MalformedException {
        return new SessionEvent.DeadlineMissed(
                IdCodec.deadline(it.getDeadline(), at.field("deadline")),
                IdCodec.number(it.getMisses(), at.field("misses")));
    }

    static SessionEvent decode(PhaseEnded it, Place at) throws MalformedException {
        return new SessionEvent.PhaseEnded(IdCodec.phase(it.getPhase(), at.field("phase")));
    }

    static SessionEvent decode(RoundEnded it, Place at) throws MalformedException {
        return new SessionEvent.RoundEnded(IdCodec.number(it.getRound(), at.field("round")));
    }

    static SessionEvent decode(SessionConcluded it) {
        return new SessionEvent.Concluded(it.getOutcome(), it.getSentence(), decode(it.getUnreachedList()));
    }

    static ImmutableList<UnreachedEnding> encode(List<Unreached> unreached) {
        return unreached.stream()
                .map(ending -> UnreachedEnding.newBuilder()
                        .setOutcome(ending.outcome())
                        .addAllLacks(ending.lacks())
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<Unreached> decode(List<UnreachedEnding> wire) {
        return wire.stream()
                .map(ending -> new Unreached(ending.getOutcome(), ImmutableList.copyOf(ending.getLacksList())))
                .collect(ImmutableList.toImmutableList());
    }
}
