package parley.engine.event;

import parley.engine.id.DeadlineId;
import parley.engine.id.InjectId;
import parley.engine.id.ReactionId;

/** What brought an effect about. */
public sealed interface Cause {

    /** A deadline was missed. */
    record Missed(DeadlineId deadline) implements Cause {}

    /** News came. */
    record News(InjectId inject) implements Cause {}

    /** Something changed, and the scenario says what that brings about. */
    record Change(ReactionId reaction) implements Cause {}

    /** A round passed: things drift. */
    record Drift(int round) implements Cause {}

    /** The facilitator ruled that what had brought it about is void. */
    record Ruling() implements Cause {}

    /** The session ended. */
    record End(String outcome) implements Cause {}
}
