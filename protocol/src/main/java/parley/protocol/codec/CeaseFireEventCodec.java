package parley.protocol.codec;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import parley.engine.event.CeaseFireEvent;
import parley.engine.id.CeaseFireId;
import parley.engine.id.RoleId;
import parley.engine.proposal.TermVerdict;
import parley.protocol.wire.v1.CeaseFireAccepted;
import parley.protocol.wire.v1.CeaseFireBecamePending;
import parley.protocol.wire.v1.CeaseFireBecameStrained;
import parley.protocol.wire.v1.CeaseFireBreachReported;
import parley.protocol.wire.v1.CeaseFireDraftDropped;
import parley.protocol.wire.v1.CeaseFireDrafted;
import parley.protocol.wire.v1.CeaseFireEnteredIntoForce;
import parley.protocol.wire.v1.CeaseFireExclusionsExtended;
import parley.protocol.wire.v1.CeaseFireExpired;
import parley.protocol.wire.v1.CeaseFireLapsed;
import parley.protocol.wire.v1.CeaseFireOpenedForAcceptance;
import parley.protocol.wire.v1.CeaseFireRefused;
import parley.protocol.wire.v1.CeaseFireRenewed;
import parley.protocol.wire.v1.CeaseFireRepaired;
import parley.protocol.wire.v1.CeaseFireTermsSet;
import parley.protocol.wire.v1.Event;

/** What happened to a cease-fire. */
final class CeaseFireEventCodec {

    private CeaseFireEventCodec() {}

    static void encode(CeaseFireEvent event, Event.Builder wire) {
        String id = event.ceaseFire().value();
        switch (event) {
            case CeaseFireEvent.Drafted(var ceaseFire, var start) ->
                wire.setCeaseFireDrafted(
                        CeaseFireDrafted.newBuilder().setCeaseFire(id).setStart(TimeCodec.encode(start)));
            case CeaseFireEvent.DraftDropped dropped ->
                wire.setCeaseFireDraftDropped(CeaseFireDraftDropped.newBuilder().setCeaseFire(id));
            case CeaseFireEvent.TermsSet(var ceaseFire, var by, var terms) ->
                wire.setCeaseFireTermsSet(CeaseFireTermsSet.newBuilder()
                        .setCeaseFire(id)
                        .setBy(by.value())
                        .setTerms(CeaseFireCodec.encode(terms)));
            case CeaseFireEvent.OpenedForAcceptance(var ceaseFire, var until) ->
                wire.setCeaseFireOpenedForAcceptance(CeaseFireOpenedForAcceptance.newBuilder()
                        .setCeaseFire(id)
                        .setUntil(TimeCodec.encode(until)));
            case CeaseFireEvent.Accepted(var ceaseFire, var party, var reservations, var note) ->
                wire.setCeaseFireAccepted(CeaseFireAccepted.newBuilder()
                        .setCeaseFire(id)
                        .setParty(party.value())
                        .addAllReservations(reservations)
                        .setNote(note));
            case CeaseFireEvent.Refused(var ceaseFire, var party, var note) ->
                wire.setCeaseFireRefused(CeaseFireRefused.newBuilder()
                        .setCeaseFire(id)
                        .setParty(party.value())
                        .setNote(note));
            case CeaseFireEvent.BecamePending(var ceaseFire, var verdict, var start) ->
                wire.setCeaseFireBecamePending(CeaseFireBecamePending.newBuilder()
                        .setCeaseFire(id)
                        .setVerdict(VerdictCodec.encode(verdict))
                        .setStart(TimeCodec.encode(start)));
            case CeaseFireEvent.EnteredIntoForce(var ceaseFire, var parties, var excluded) ->
                wire.setCeaseFireEnteredIntoForce(CeaseFireEnteredIntoForce.newBuilder()
                        .setCeaseFire(id)
                        .addAllParties(IdCodec.strings(parties))
                        .addAllExcluded(IdCodec.strings(excluded)));
            case CeaseFireEvent.BreachReported(var ceaseFire, var by, var note) ->
                wire.setCeaseFireBreachReported(CeaseFireBreachReported.newBuilder()
                        .setCeaseFire(id)
                        .setBy(by.value())
                        .setNote(note));
            case CeaseFireEvent.BecameStrained(var ceaseFire, var round, var cause) -> {
                var strained =
                        CeaseFireBecameStrained.newBuilder().setCeaseFire(id).setRound(round);
                cause.map(CauseCodec::encode).ifPresent(strained::setBecause);
                wire.setCeaseFireBecameStrained(strained);
            }
            case CeaseFireEvent.Repaired(var ceaseFire, var by, var note) ->
                wire.setCeaseFireRepaired(CeaseFireRepaired.newBuilder()
                        .setCeaseFire(id)
                        .setBy(by.value())
                        .setNote(note));
            case CeaseFireEvent.Renewed(var ceaseFire, var by, var end, var note) ->
                wire.setCeaseFireRenewed(CeaseFireRenewed.newBuilder()
                        .setCeaseFire(id)
                        .setBy(by.value())
                        .setEnd(TimeCodec.encode(end))
                        .setNote(note));
            case CeaseFireEvent.Lapsed(var ceaseFire, var verdict) -> wire.setCeaseFireLapsed(lapsed(id, verdict));
            case CeaseFireEvent.Expired expired ->
                wire.setCeaseFireExpired(CeaseFireExpired.newBuilder().setCeaseFire(id));
            case CeaseFireEvent.ExclusionsExtended(var ceaseFire, var bodies, var out) ->
                wire.setCeaseFireExclusionsExtended(CeaseFireExclusionsExtended.newBuilder()
                        .setCeaseFire(id)
                        .addAllBodies(IdCodec.strings(bodies))
                        .addAllPartiesOut(IdCodec.strings(out)));
        }
    }

    private static CeaseFireLapsed lapsed(String id, Optional<TermVerdict.ByRule> verdict) {
        var wire = CeaseFireLapsed.newBuilder().setCeaseFire(id);
        verdict.ifPresent(rule -> wire.setVerdict(VerdictCodec.encode(rule)));
        return wire.build();
    }

    static CeaseFireEvent decode(CeaseFireDrafted it, Place at) throws MalformedException {
        return new CeaseFireEvent.Drafted(
                id(it.getCeaseFire(), at), TimeCodec.required(it.hasStart(), it.getStart(), at.field("start")));
    }

    static CeaseFireEvent decode(CeaseFireDraftDropped it, Place at) throws MalformedException {
        return new CeaseFireEvent.DraftDropped(id(it.getCeaseFire(), at));
    }

    static CeaseFireEvent decode(CeaseFireTermsSet it, Place at) throws MalformedException {
        return new CeaseFireEvent.TermsSet(
                id(it.getCeaseFire(), at), by(it.getBy(), at), CeaseFireCodec.decode(it.getTerms(), at.field("terms")));
    }

    static CeaseFireEvent decode(CeaseFireOpenedForAcceptance it, Place at) throws MalformedException {
        return new CeaseFireEvent.OpenedForAcceptance(
                id(it.getCeaseFire(), at), TimeCodec.required(it.hasUntil(), it.getUntil(), at.field("until")));
    }

    static CeaseFireEvent decode(CeaseFireAccepted it, Place at) throws MalformedException {
        return new CeaseFireEvent.Accepted(
                id(it.getCeaseFire(), at),
                IdCodec.role(it.getParty(), at.field("party")),
                ImmutableList.copyOf(it.getReservationsList()),
                it.getNote());
    }

    static CeaseFireEvent decode(CeaseFireRefused it, Place at) throws MalformedException {
        return new CeaseFireEvent.Refused(
                id(it.getCeaseFire(), at), IdCodec.role(it.getParty(), at.field("party")), it.getNote());
    }

    static CeaseFireEvent decode(CeaseFireBecamePending it, Place at) throws MalformedException {
        return new CeaseFireEvent.BecamePending(
                id(it.getCeaseFire(), at),
                VerdictCodec.decode(it.getVerdict(), at.field("verdict")),
                TimeCodec.required(it.hasStart(), it.getStart(), at.field("start")));
    }

    static CeaseFireEvent decode(CeaseFireEnteredIntoForce it, Place at) throws MalformedException {
        return new CeaseFireEvent.EnteredIntoForce(
                id(it.getCeaseFire(), at),
                IdCodec.roles(it.getPartiesList(), at.field("parties")),
                IdCodec.bodies(it.getExcludedList(), at.field("excluded")));
    }

    static CeaseFireEvent decode(CeaseFireBreachReported it, Place at) throws MalformedException {
        return new CeaseFireEvent.BreachReported(id(it.getCeaseFire(), at), by(it.getBy(), at), it.getNote());
    }

    static CeaseFireEvent decode(CeaseFireBecameStrained it, Place at) throws MalformedException {
        return new CeaseFireEvent.BecameStrained(
                id(it.getCeaseFire(), at),
                IdCodec.number(it.getRound(), at.field("round")),
                CauseCodec.decode(it.hasBecause(), it.getBecause(), at.field("because")));
    }

    static CeaseFireEvent decode(CeaseFireRepaired it, Place at) throws MalformedException {
        return new CeaseFireEvent.Repaired(id(it.getCeaseFire(), at), by(it.getBy(), at), it.getNote());
    }

    static CeaseFireEvent decode(CeaseFireRenewed it, Place at) throws MalformedException {
        return new CeaseFireEvent.Renewed(
                id(it.getCeaseFire(), at),
                by(it.getBy(), at),
                TimeCodec.required(it.hasEnd(), it.getEnd(), at.field("end")),
                it.getNote());
    }

    static CeaseFireEvent decode(CeaseFireLapsed it, Place at) throws MalformedException {
        return new CeaseFireEvent.Lapsed(
                id(it.getCeaseFire(), at),
                it.hasVerdict()
                        ? Optional.of(VerdictCodec.decode(it.getVerdict(), at.field("verdict")))
                        : Optional.empty());
    }

    static CeaseFireEvent decode(CeaseFireExpired it, Place at) throws MalformedException {
        return new CeaseFireEvent.Expired(id(it.getCeaseFire(), at));
    }

    static CeaseFireEvent decode(CeaseFireExclusionsExtended it, Place at) throws MalformedException {
        return new CeaseFireEvent.ExclusionsExtended(
                id(it.getCeaseFire(), at),
                IdCodec.bodies(it.getBodiesList(), at.field("bodies")),
                IdCodec.roles(it.getPartiesOutList(), at.field("parties_out")));
    }

    private static CeaseFireId id(String value, Place at) throws MalformedException {
        return IdCodec.ceaseFire(value, at.field("cease_fire"));
    }

    private static RoleId by(String value, Place at) throws MalformedException {
        return IdCodec.role(value, at.field("by"));
    }
}
