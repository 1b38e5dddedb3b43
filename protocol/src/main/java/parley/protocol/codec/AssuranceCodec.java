package parley.protocol.codec;

import parley.engine.session.Assurance;

/** A side promise. */
final class AssuranceCodec {

    private AssuranceCodec() {}

    static parley.protocol.wire.v1.Assurance encode(Assurance assurance) {
        return parley.protocol.wire.v1.Assurance.newBuilder()
                .setFrom(assurance.from().value())
                .setTo(assurance.to().value())
                .setText(assurance.text())
                .build();
    }

    static Assurance decode(parley.protocol.wire.v1.Assurance wire, Place at) throws MalformedException {
        return new Assurance(
                IdCodec.role(wire.getFrom(), at.field("from")),
                IdCodec.role(wire.getTo(), at.field("to")),
                wire.getText());
    }
}
