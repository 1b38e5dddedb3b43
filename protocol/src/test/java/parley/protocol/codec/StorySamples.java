package parley.protocol.codec;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import parley.engine.event.Cause;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.DesignationEvent;
import parley.engine.event.Event;
import parley.engine.event.StoryEvent;
import parley.engine.id.BodyId;
import parley.engine.id.DeadlineId;
import parley.engine.id.InjectId;
import parley.engine.id.ReactionId;

/** What the story makes happen. */
final class StorySamples {

    private static final Cause NEWS = new Cause.News(new InjectId("I06"));
    private static final Optional<Cause> CHANGE = Optional.of(new Cause.Change(new ReactionId("talks-open")));
    private static final BodyId JAI = new BodyId("JAI");

    private StorySamples() {}

    static ImmutableList<Event> events() {
        return ImmutableList.of(
                new StoryEvent.DeadlineSet(new DeadlineId("DL1"), EngineSamples.DAY, NEWS),
                new StoryEvent.Announced("The hall is closed.", NEWS),
                new StoryEvent.EndCalled(new Cause.Missed(new DeadlineId("DL1"))),
                new DesignationEvent.Contested(JAI, CHANGE),
                new DesignationEvent.Designated(JAI, CHANGE),
                new DesignationEvent.Cleared(JAI, CHANGE),
                new DesignationEvent.Parked(JAI, CHANGE),
                new CeaseFireEvent.BecameStrained(TruceSamples.CESSATION, 9, CHANGE));
    }
}
