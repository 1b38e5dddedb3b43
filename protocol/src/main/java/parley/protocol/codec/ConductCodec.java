package parley.protocol.codec;

import parley.engine.session.Conduct;
import parley.engine.session.PlayClock;
import parley.protocol.wire.v1.MovedDeadline;

/** How the facilitator runs the session. */
final class ConductCodec {

    private ConductCodec() {}

    static parley.protocol.wire.v1.Conduct encode(Conduct conduct) {
        var wire = parley.protocol.wire.v1.Conduct.newBuilder()
                .setPaused(conduct.paused())
                .setReleased(conduct.released());
        conduct.moved()
                .forEach((deadline, to) -> wire.addMoved(
                        MovedDeadline.newBuilder().setDeadline(deadline.value()).setTo(TimeCodec.encode(to))));
        conduct.clock().closes().ifPresent(last -> wire.setCloses(TimeCodec.encode(last)));
        conduct.clock().stoppedAt().ifPresent(at -> wire.setStoppedAt(TimeCodec.encode(at)));
        return wire.build();
    }

    static Conduct decode(parley.protocol.wire.v1.Conduct wire, Place at) throws MalformedException {
        return new Conduct(
                wire.getPaused(),
                new PlayClock(
                        TimeCodec.decode(wire.hasCloses(), wire.getCloses(), at.field("closes")),
                        TimeCodec.decode(wire.hasStoppedAt(), wire.getStoppedAt(), at.field("stopped_at"))),
                Decoder.map(
                        wire.getMovedList(),
                        at.field("moved"),
                        (moved, here) -> IdCodec.deadline(moved.getDeadline(), here.field("deadline")),
                        (moved, here) -> TimeCodec.required(moved.hasTo(), moved.getTo(), here.field("to"))),
                wire.getReleased());
    }
}
