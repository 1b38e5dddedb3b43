package parley.engine.event;

import java.util.Optional;
import parley.engine.command.MessageKind;
import parley.engine.id.Audience;
import parley.engine.id.RoleId;

/** Something was said. Only the one who said it and those it was said to see it. */
public sealed interface MessageEvent extends Event {

    /**
     * A message was sent.
     *
     * @param from always present in the journal; hidden from others for a non-paper
     */
    record Sent(MessageKind kind, Optional<RoleId> from, Audience to, String text) implements MessageEvent {}
}
