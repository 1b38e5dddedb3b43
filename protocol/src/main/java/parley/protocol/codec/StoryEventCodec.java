package parley.protocol.codec;

import parley.engine.event.StoryEvent;
import parley.protocol.wire.v1.DeadlineSet;
import parley.protocol.wire.v1.EndCalled;
import parley.protocol.wire.v1.Event;
import parley.protocol.wire.v1.StoryAnnounced;

/** What the scenario made happen to the course of the session. */
final class StoryEventCodec {

    private StoryEventCodec() {}

    static void encode(StoryEvent event, Event.Builder wire) {
        var because = CauseCodec.encode(event.cause());
        switch (event) {
            case StoryEvent.DeadlineSet(var deadline, var at, var cause) ->
                wire.setDeadlineSet(DeadlineSet.newBuilder()
                        .setDeadline(deadline.value())
                        .setAt(TimeCodec.encode(at))
                        .setBecause(because));
            case StoryEvent.Announced(var text, var cause) ->
                wire.setStoryAnnounced(StoryAnnounced.newBuilder().setText(text).setBecause(because));
            case StoryEvent.EndCalled(var cause) ->
                wire.setEndCalled(EndCalled.newBuilder().setBecause(because));
        }
    }

    static StoryEvent decode(DeadlineSet it, Place at) throws MalformedException {
        return new StoryEvent.DeadlineSet(
                IdCodec.deadline(it.getDeadline(), at.field("deadline")),
                TimeCodec.required(it.hasAt(), it.getAt(), at.field("at")),
                CauseCodec.decode(it.getBecause(), at.field("because")));
    }

    static StoryEvent decode(StoryAnnounced it, Place at) throws MalformedException {
        return new StoryEvent.Announced(it.getText(), CauseCodec.decode(it.getBecause(), at.field("because")));
    }

    static StoryEvent decode(EndCalled it, Place at) throws MalformedException {
        return new StoryEvent.EndCalled(CauseCodec.decode(it.getBecause(), at.field("because")));
    }
}
