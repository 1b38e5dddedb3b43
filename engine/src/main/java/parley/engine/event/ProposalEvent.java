package parley.engine.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import parley.engine.id.PhaseId;
import parley.engine.id.ProcedureId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.procedure.Position;
import parley.engine.proposal.Amendment;
import parley.engine.proposal.ProposalText;
import parley.engine.proposal.TermVerdict;

/** What happened to a proposal. Only its audience sees these. */
public sealed interface ProposalEvent extends Event {

    /** The proposal it happened to; its audience is part of the id. */
    ProposalId proposal();

    /**
     * A text was put before its audience.
     *
     * @param answers the proposal that it counters, if it does
     * @param closesAfter the phase at whose end it closes at the latest
     * @param spends rights that its sponsor can use only once, and now has
     */
    record Submitted(
            ProposalId proposal,
            RoleId sponsor,
            Optional<ProposalId> answers,
            ProposalText text,
            PhaseId closesAfter,
            ImmutableSet<ProcedureId> spends)
            implements ProposalEvent {}

    /** The sponsor replaced the text; positions on the older version are void, and so are amendments proposed to it. */
    record Amended(
            ProposalId proposal,
            RoleId sponsor,
            int version,
            ProposalText text,
            PhaseId closesAfter,
            ImmutableSet<ProcedureId> spends)
            implements ProposalEvent {}

    /**
     * A role took a position, or changed the one it had taken.
     *
     * @param sealed whether it is hidden from everybody but the role itself until the text closes
     */
    record PositionTaken(ProposalId proposal, int version, RoleId role, Position position, boolean sealed)
            implements ProposalEvent {}

    /** The text is about to close, and the positions that were hidden are shown, in the order of the scenario's roles. */
    record PositionsRevealed(ProposalId proposal, int version, ImmutableMap<RoleId, Position> positions)
            implements ProposalEvent {}

    /** The sponsor took it back. */
    record Withdrawn(ProposalId proposal, RoleId sponsor) implements ProposalEvent {}

    /** The sponsor took it back, and a co-sponsor carries it on. */
    record CarriedOn(ProposalId proposal, RoleId sponsor, RoleId by) implements ProposalEvent {}

    /** A role stands behind it with the sponsor, and assents. */
    record CoSponsored(ProposalId proposal, int version, RoleId role) implements ProposalEvent {}

    /** A role no longer does. */
    record StoodDown(ProposalId proposal, RoleId role) implements ProposalEvent {}

    /** A role asked the sponsor to take another wording. */
    record AmendmentProposed(ProposalId proposal, Amendment amendment) implements ProposalEvent {}

    /** The sponsor took it; the new version follows. */
    record AmendmentTaken(ProposalId proposal, int amendment) implements ProposalEvent {}

    /** The sponsor left it. */
    record AmendmentLeft(ProposalId proposal, RoleId sponsor, int amendment) implements ProposalEvent {}

    /** Every procedure passed, and the terms took effect in the events that follow. */
    record Adopted(ProposalId proposal, int version, ImmutableList<TermVerdict> verdicts) implements ProposalEvent {}

    /**
     * Every procedure passed, but something is missing.
     *
     * @param lacks what, in words
     */
    record Held(ProposalId proposal, int version, ImmutableList<TermVerdict> verdicts, ImmutableList<String> lacks)
            implements ProposalEvent {}

    /** An objection stood at the close. */
    record Rejected(ProposalId proposal, int version, ImmutableList<TermVerdict> verdicts) implements ProposalEvent {}

    /** A veto holder's objection stood at the close. */
    record Vetoed(ProposalId proposal, int version, ImmutableList<TermVerdict> verdicts) implements ProposalEvent {}

    /**
     * Its time passed.
     *
     * @param lacks what was missing besides an assent, in words; empty if nothing else was
     */
    record Lapsed(ProposalId proposal, int version, ImmutableList<TermVerdict> verdicts, ImmutableList<String> lacks)
            implements ProposalEvent {}

    /** Another adopted text settled one of its issues otherwise, or left it nothing to settle. */
    record Superseded(ProposalId proposal, int version) implements ProposalEvent {}
}
