package parley.protocol.codec;

import parley.engine.proposal.Amendment;

/** Another wording of a proposal. */
final class AmendmentCodec {

    private AmendmentCodec() {}

    static parley.protocol.wire.v1.Amendment encode(Amendment amendment) {
        return parley.protocol.wire.v1.Amendment.newBuilder()
                .setNumber(amendment.number())
                .setBy(amendment.by().value())
                .setVersion(amendment.version())
                .setText(TermCodec.encode(amendment.text()))
                .build();
    }

    static Amendment decode(parley.protocol.wire.v1.Amendment wire, Place at) throws MalformedException {
        return new Amendment(
                IdCodec.number(wire.getNumber(), at.field("number")),
                IdCodec.role(wire.getBy(), at.field("by")),
                IdCodec.number(wire.getVersion(), at.field("version")),
                TermCodec.decode(wire.getText(), at.field("text")));
    }
}
