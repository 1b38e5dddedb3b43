package parley.protocol.codec;

import java.util.Optional;
import parley.engine.event.RulingEvent;
import parley.protocol.wire.v1.ActVoided;
import parley.protocol.wire.v1.Announced;
import parley.protocol.wire.v1.DeadlineMoved;
import parley.protocol.wire.v1.Event;
import parley.protocol.wire.v1.NewsSent;
import parley.protocol.wire.v1.PhaseCutShort;
import parley.protocol.wire.v1.PhaseExtended;
import parley.protocol.wire.v1.SeatGiven;
import parley.protocol.wire.v1.SessionCutShort;
import parley.protocol.wire.v1.SessionPaused;
import parley.protocol.wire.v1.SessionResumed;
import parley.protocol.wire.v1.SheetsReleased;

/** What the facilitator ruled. */
final class RulingEventCodec {

    private RulingEventCodec() {}

    static void encode(RulingEvent event, Event.Builder wire) {
        switch (event) {
            case RulingEvent.Paused(var reason, var at) -> {
                var paused = SessionPaused.newBuilder().setReason(reason);
                at.ifPresent(instant -> paused.setAt(TimeCodec.encode(instant)));
                wire.setSessionPaused(paused);
            }
            case RulingEvent.Resumed(var reason, var closes) -> {
                var resumed = SessionResumed.newBuilder().setReason(reason);
                closes.ifPresent(last -> resumed.setCloses(TimeCodec.encode(last)));
                wire.setSessionResumed(resumed);
            }
            case RulingEvent.PhaseExtended(var phase, var by, var closes, var reason) ->
                wire.setPhaseExtended(PhaseExtended.newBuilder()
                        .setPhase(phase.value())
                        .setBy(TimeCodec.encode(by))
                        .setCloses(TimeCodec.encode(closes))
                        .setReason(reason));
            case RulingEvent.PhaseCutShort(var phase, var reason) ->
                wire.setPhaseCutShort(
                        PhaseCutShort.newBuilder().setPhase(phase.value()).setReason(reason));
            case RulingEvent.DeadlineMoved(var deadline, var to, var reason) ->
                wire.setDeadlineMoved(DeadlineMoved.newBuilder()
                        .setDeadline(deadline.value())
                        .setTo(TimeCodec.encode(to))
                        .setReason(reason));
            case RulingEvent.NewsSent(var inject, var to, var reason) ->
                wire.setNewsSent(NewsSent.newBuilder()
                        .setNews(inject.value())
                        .setTo(AudienceCodec.encode(to))
                        .setReason(reason));
            case RulingEvent.SeatGiven(var role, var reason) ->
                wire.setSeatGiven(SeatGiven.newBuilder().setRole(role.value()).setReason(reason));
            case RulingEvent.SheetsReleased(var reason) ->
                wire.setSheetsReleased(SheetsReleased.newBuilder().setReason(reason));
            case RulingEvent.ActVoided(var act, var reason) -> {
                var voided = ActVoided.newBuilder().setReason(reason);
                act.ifPresent(known -> voided.setAct(VoidedActCodec.encode(known)));
                wire.setActVoided(voided);
            }
            case RulingEvent.Announced(var text) ->
                wire.setAnnounced(Announced.newBuilder().setText(text));
            case RulingEvent.SessionCutShort(var reason) ->
                wire.setSessionCutShort(SessionCutShort.newBuilder().setReason(reason));
        }
    }

    static RulingEvent decode(SessionPaused it, Place at) throws MalformedException {
        return new RulingEvent.Paused(it.getReason(), TimeCodec.decode(it.hasAt(), it.getAt(), at.field("at")));
    }

    static RulingEvent decode(SessionResumed it, Place at) throws MalformedException {
        return new RulingEvent.Resumed(
                it.getReason(), TimeCodec.decode(it.hasCloses(), it.getCloses(), at.field("closes")));
    }

    static RulingEvent decode(PhaseExtended it, Place at) throws MalformedException {
        return new RulingEvent.PhaseExtended(
                IdCodec.phase(it.getPhase(), at.field("phase")),
                TimeCodec.decode(it.getBy(), at.field("by")),
                TimeCodec.required(it.hasCloses(), it.getCloses(), at.field("closes")),
                it.getReason());
    }

    static RulingEvent decode(PhaseCutShort it, Place at) throws MalformedException {
        return new RulingEvent.PhaseCutShort(IdCodec.phase(it.getPhase(), at.field("phase")), it.getReason());
    }

    static RulingEvent decode(Announced it) {
        return new RulingEvent.Announced(it.getText());
    }

    static RulingEvent decode(SessionCutShort it) {
        return new RulingEvent.SessionCutShort(it.getReason());
    }

    static RulingEvent decode(DeadlineMoved it, Place at) throws MalformedException {
        return new RulingEvent.DeadlineMoved(
                IdCodec.deadline(it.getDeadline(), at.field("deadline")),
                TimeCodec.required(it.hasTo(), it.getTo(), at.field("to")),
                it.getReason());
    }

    static RulingEvent decode(NewsSent it, Place at) throws MalformedException {
        return new RulingEvent.NewsSent(
                IdCodec.inject(it.getNews(), at.field("news")),
                AudienceCodec.decode(it.getTo(), at.field("to")),
                it.getReason());
    }

    static RulingEvent decode(SeatGiven it, Place at) throws MalformedException {
        return new RulingEvent.SeatGiven(IdCodec.role(it.getRole(), at.field("role")), it.getReason());
    }

    static RulingEvent decode(SheetsReleased it) {
        return new RulingEvent.SheetsReleased(it.getReason());
    }

    static RulingEvent decode(ActVoided it, Place at) throws MalformedException {
        return new RulingEvent.ActVoided(
                it.hasAct() ? Optional.of(VoidedActCodec.decode(it.getAct(), at.field("act"))) : Optional.empty(),
                it.getReason());
    }
}
