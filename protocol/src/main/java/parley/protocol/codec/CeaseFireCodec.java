package parley.protocol.codec;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import parley.engine.id.CeaseFireId;
import parley.engine.id.RoleId;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Terms;
import parley.engine.procedure.Position;
import parley.protocol.wire.v1.CeaseFireState;
import parley.protocol.wire.v1.CeaseFireTerms;
import parley.protocol.wire.v1.PartyAnswer;

/** The state of a cease-fire, and its terms. */
final class CeaseFireCodec {

    private CeaseFireCodec() {}

    static parley.protocol.wire.v1.CeaseFire encode(CeaseFireId id, CeaseFire ceaseFire) {
        var wire = parley.protocol.wire.v1.CeaseFire.newBuilder().setId(id.value());
        switch (ceaseFire) {
            case CeaseFire.None() -> wire.setState(CeaseFireState.CEASE_FIRE_STATE_NONE);
            case CeaseFire.Drafted(var start) ->
                wire.setState(CeaseFireState.CEASE_FIRE_STATE_DRAFTED).setStart(TimeCodec.encode(start));
            case CeaseFire.TermsSet(var terms) ->
                wire.setState(CeaseFireState.CEASE_FIRE_STATE_TERMS_SET).setTerms(encode(terms));
            case CeaseFire.OpenForAcceptance(var terms, var answers) ->
                wire.setState(CeaseFireState.CEASE_FIRE_STATE_OPEN_FOR_ACCEPTANCE)
                        .setTerms(encode(terms))
                        .addAllAnswers(encode(answers));
            case CeaseFire.Pending(var terms, var parties) ->
                binding(wire, CeaseFireState.CEASE_FIRE_STATE_PENDING, terms, parties);
            case CeaseFire.InForce(var terms, var parties, var breached) -> {
                binding(wire, inForce(terms), terms, parties);
                breached.ifPresent(wire::setBreachedInRound);
            }
            case CeaseFire.Strained(var terms, var parties, var since, var breached) -> {
                binding(wire, CeaseFireState.CEASE_FIRE_STATE_STRAINED, terms, parties);
                breached.ifPresent(wire::setBreachedInRound);
                wire.setStrainedSinceRound(since);
            }
            case CeaseFire.Lapsed() -> wire.setState(CeaseFireState.CEASE_FIRE_STATE_LAPSED);
            case CeaseFire.Expired() -> wire.setState(CeaseFireState.CEASE_FIRE_STATE_EXPIRED);
        }
        return wire.build();
    }

    private static CeaseFireState inForce(Terms terms) {
        return terms.renewals() == 0
                ? CeaseFireState.CEASE_FIRE_STATE_IN_FORCE
                : CeaseFireState.CEASE_FIRE_STATE_RENEWED;
    }

    private static void binding(
            parley.protocol.wire.v1.CeaseFire.Builder wire,
            CeaseFireState state,
            Terms terms,
            Collection<RoleId> parties) {
        wire.setState(state).setTerms(encode(terms)).addAllParties(IdCodec.strings(parties));
    }

    static CeaseFire decode(parley.protocol.wire.v1.CeaseFire wire, Place at) throws MalformedException {
        return switch (wire.getState()) {
            case CEASE_FIRE_STATE_NONE -> new CeaseFire.None();
            case CEASE_FIRE_STATE_DRAFTED ->
                new CeaseFire.Drafted(TimeCodec.required(wire.hasStart(), wire.getStart(), at.field("start")));
            case CEASE_FIRE_STATE_TERMS_SET -> new CeaseFire.TermsSet(terms(wire, at));
            case CEASE_FIRE_STATE_OPEN_FOR_ACCEPTANCE ->
                new CeaseFire.OpenForAcceptance(terms(wire, at), answers(wire.getAnswersList(), at.field("answers")));
            case CEASE_FIRE_STATE_PENDING -> new CeaseFire.Pending(terms(wire, at), parties(wire, at));
            case CEASE_FIRE_STATE_IN_FORCE, CEASE_FIRE_STATE_RENEWED ->
                new CeaseFire.InForce(terms(wire, at), parties(wire, at), breachedInRound(wire, at));
            case CEASE_FIRE_STATE_STRAINED ->
                new CeaseFire.Strained(
                        terms(wire, at),
                        parties(wire, at),
                        IdCodec.number(wire.getStrainedSinceRound(), at.field("strained_since_round")),
                        breachedInRound(wire, at));
            case CEASE_FIRE_STATE_LAPSED -> new CeaseFire.Lapsed();
            case CEASE_FIRE_STATE_EXPIRED -> new CeaseFire.Expired();
            case CEASE_FIRE_STATE_UNSPECIFIED, UNRECOGNIZED ->
                throw at.field("state").malformed("this is no state of a cease-fire");
        };
    }

    private static Optional<Integer> breachedInRound(parley.protocol.wire.v1.CeaseFire wire, Place at)
            throws MalformedException {
        return wire.hasBreachedInRound()
                ? Optional.of(IdCodec.number(wire.getBreachedInRound(), at.field("breached_in_round")))
                : Optional.empty();
    }

    private static Terms terms(parley.protocol.wire.v1.CeaseFire wire, Place at) throws MalformedException {
        return decode(wire.getTerms(), at.field("terms"));
    }

    private static ImmutableSet<RoleId> parties(parley.protocol.wire.v1.CeaseFire wire, Place at)
            throws MalformedException {
        return IdCodec.roles(wire.getPartiesList(), at.field("parties"));
    }

    static CeaseFireTerms encode(Terms terms) {
        var wire = CeaseFireTerms.newBuilder()
                .setUntil(TimeCodec.encode(terms.until()))
                .setStart(TimeCodec.encode(terms.start()))
                .setRenewals(terms.renewals())
                .addAllExcluded(IdCodec.strings(terms.excluded()));
        terms.end().ifPresent(end -> wire.setEnd(TimeCodec.encode(end)));
        terms.monitoring().ifPresent(option -> wire.setMonitoring(option.value()));
        return wire.build();
    }

    static Terms decode(CeaseFireTerms wire, Place at) throws MalformedException {
        return new Terms(
                TimeCodec.required(wire.hasUntil(), wire.getUntil(), at.field("until")),
                TimeCodec.required(wire.hasStart(), wire.getStart(), at.field("start")),
                TimeCodec.decode(wire.hasEnd(), wire.getEnd(), at.field("end")),
                IdCodec.number(wire.getRenewals(), at.field("renewals")),
                IdCodec.bodies(wire.getExcludedList(), at.field("excluded")),
                wire.hasMonitoring()
                        ? Optional.of(IdCodec.option(wire.getMonitoring(), at.field("monitoring")))
                        : Optional.empty());
    }

    private static List<PartyAnswer> encode(ImmutableMap<RoleId, Position> answers) {
        return answers.entrySet().stream()
                .map(entry -> PartyAnswer.newBuilder()
                        .setParty(entry.getKey().value())
                        .setAnswer(PositionCodec.encode(entry.getValue()))
                        .build())
                .toList();
    }

    private static ImmutableMap<RoleId, Position> answers(List<PartyAnswer> wire, Place at) throws MalformedException {
        return Decoder.map(
                wire,
                at,
                (answer, here) -> IdCodec.role(answer.getParty(), here.field("party")),
                (answer, here) -> PositionCodec.decode(answer.getAnswer(), here.field("answer")));
    }
}
