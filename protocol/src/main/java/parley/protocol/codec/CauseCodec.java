package parley.protocol.codec;

import java.util.Optional;
import parley.engine.event.Cause;

/** What brought an effect about. */
final class CauseCodec {

    private CauseCodec() {}

    static parley.protocol.wire.v1.Cause encode(Cause cause) {
        var wire = parley.protocol.wire.v1.Cause.newBuilder();
        switch (cause) {
            case Cause.Missed(var deadline) -> wire.setDeadline(deadline.value());
            case Cause.News(var inject) -> wire.setNews(inject.value());
            case Cause.Change(var reaction) -> wire.setReaction(reaction.value());
            case Cause.Drift(var round) -> wire.setDrift(round);
            case Cause.Ruling() -> wire.setRuling(true);
            case Cause.End(var outcome) -> wire.setEnding(outcome);
        }
        return wire.build();
    }

    /** A cause that may be absent. */
    static Optional<Cause> decode(boolean has, parley.protocol.wire.v1.Cause wire, Place at) throws MalformedException {
        return has ? Optional.of(decode(wire, at)) : Optional.empty();
    }

    static Cause decode(parley.protocol.wire.v1.Cause wire, Place at) throws MalformedException {
        return switch (wire.getCauseCase()) {
            case DEADLINE -> new Cause.Missed(IdCodec.deadline(wire.getDeadline(), at.field("deadline")));
            case NEWS -> new Cause.News(IdCodec.inject(wire.getNews(), at.field("news")));
            case REACTION -> new Cause.Change(IdCodec.reaction(wire.getReaction(), at.field("reaction")));
            case DRIFT -> new Cause.Drift(IdCodec.number(wire.getDrift(), at.field("drift")));
            case ENDING -> new Cause.End(wire.getEnding());
            case RULING -> new Cause.Ruling();
            case CAUSE_NOT_SET -> throw at.malformed("a cause is needed");
        };
    }
}
