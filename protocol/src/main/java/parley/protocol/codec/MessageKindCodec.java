package parley.protocol.codec;

import parley.engine.command.MessageKind;

/** The sorts of messages. */
final class MessageKindCodec {

    private MessageKindCodec() {}

    static parley.protocol.wire.v1.MessageKind encode(MessageKind kind) {
        return switch (kind) {
            case TALK -> parley.protocol.wire.v1.MessageKind.MESSAGE_KIND_TALK;
            case STATEMENT -> parley.protocol.wire.v1.MessageKind.MESSAGE_KIND_STATEMENT;
            case NON_PAPER -> parley.protocol.wire.v1.MessageKind.MESSAGE_KIND_NON_PAPER;
            case ASSURANCE -> parley.protocol.wire.v1.MessageKind.MESSAGE_KIND_ASSURANCE;
        };
    }

    static MessageKind decode(parley.protocol.wire.v1.MessageKind wire, Place at) throws MalformedException {
        return switch (wire) {
            case MESSAGE_KIND_TALK -> MessageKind.TALK;
            case MESSAGE_KIND_STATEMENT -> MessageKind.STATEMENT;
            case MESSAGE_KIND_NON_PAPER -> MessageKind.NON_PAPER;
            case MESSAGE_KIND_ASSURANCE -> MessageKind.ASSURANCE;
            case MESSAGE_KIND_UNSPECIFIED, UNRECOGNIZED -> throw at.malformed("this is no kind of message");
        };
    }
}
