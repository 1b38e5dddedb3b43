package parley.protocol.codec;

import parley.engine.proposal.ProposalText;
import parley.engine.proposal.Term;
import parley.protocol.wire.v1.Settle;

/** What a proposal says: its terms and its note. */
final class TermCodec {

    private TermCodec() {}

    static parley.protocol.wire.v1.ProposalText encode(ProposalText text) {
        return parley.protocol.wire.v1.ProposalText.newBuilder()
                .addAllTerms(text.terms().stream().map(TermCodec::encode).toList())
                .setNote(text.note())
                .build();
    }

    static ProposalText decode(parley.protocol.wire.v1.ProposalText wire, Place at) throws MalformedException {
        return new ProposalText(
                Decoder.list(wire.getTermsList(), at.field("terms"), TermCodec::decode), wire.getNote());
    }

    static parley.protocol.wire.v1.Term encode(Term term) {
        var wire = parley.protocol.wire.v1.Term.newBuilder();
        switch (term) {
            case Term.Settle(var issue, var option) ->
                wire.setSettle(Settle.newBuilder().setIssue(issue.value()).setOption(option.value()));
            case Term.Ask(var act) -> wire.setAsk(ActCodec.encode(act));
        }
        return wire.build();
    }

    static Term decode(parley.protocol.wire.v1.Term wire, Place at) throws MalformedException {
        return switch (wire.getTermCase()) {
            case SETTLE -> settle(wire.getSettle(), at.field("settle"));
            case ASK -> new Term.Ask(ActCodec.decode(wire.getAsk(), at.field("ask")));
            case TERM_NOT_SET -> throw at.malformed("a term is needed: settle or ask");
        };
    }

    private static Term settle(Settle wire, Place at) throws MalformedException {
        return new Term.Settle(
                IdCodec.issue(wire.getIssue(), at.field("issue")),
                IdCodec.option(wire.getOption(), at.field("option")));
    }
}
