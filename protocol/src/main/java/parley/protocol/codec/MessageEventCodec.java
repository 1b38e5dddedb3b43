package parley.protocol.codec;

import java.util.Optional;
import parley.engine.event.MessageEvent;
import parley.engine.id.RoleId;
import parley.protocol.wire.v1.Event;
import parley.protocol.wire.v1.MessageSent;

/** Something was said. */
final class MessageEventCodec {

    private MessageEventCodec() {}

    static void encode(MessageEvent event, Event.Builder wire) {
        switch (event) {
            case MessageEvent.Sent(var kind, var from, var to, var text) -> {
                var sent = MessageSent.newBuilder()
                        .setKind(MessageKindCodec.encode(kind))
                        .setTo(AudienceCodec.encode(to))
                        .setText(text);
                from.ifPresent(role -> sent.setSender(role.value()));
                wire.setMessageSent(sent);
            }
        }
    }

    static MessageEvent decode(MessageSent it, Place at) throws MalformedException {
        Optional<RoleId> from =
                it.hasSender() ? Optional.of(IdCodec.role(it.getSender(), at.field("sender"))) : Optional.empty();
        return new MessageEvent.Sent(
                MessageKindCodec.decode(it.getKind(), at.field("kind")),
                from,
                AudienceCodec.decode(it.getTo(), at.field("to")),
                it.getText());
    }
}
