package parley.engine.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import parley.engine.id.PhaseId;
import parley.engine.id.ProcedureId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.procedure.Position;
import parley.engine.proposal.ProposalText;
import parley.engine.proposal.TermVerdict;

/** What happened to a proposal. Only its audience sees these. */
public sealed interface ProposalEvent extends Event {

    /** The proposal it happened to; its audience is part of the id. */
    ProposalId proposal();

    /**
     * A text was put before its audience.
     *
     * @param closesAfter the phase at whose end it closes at the latest
     * @param spends rights that its sponsor can use only once, and now has
     */
    record Submitted(
            ProposalId proposal,
            RoleId sponsor,
            ProposalText text,
            PhaseId closesAfter,
            ImmutableSet<ProcedureId> spends)
            implements ProposalEvent {}

    /** The sponsor replaced the text; positions on the older version are void. */
    record Amended(
            ProposalId proposal,
            RoleId sponsor,
            int version,
            ProposalText text,
            PhaseId closesAfter,
            ImmutableSet<ProcedureId> spends)
            implements ProposalEvent {}

    /** A role took a position, or changed the one it had taken. */
    record PositionTaken(ProposalId proposal, int version, RoleId role, Position position) implements ProposalEvent {}

    /** The sponsor took it back. */
    record Withdrawn(ProposalId proposal, RoleId sponsor) implements ProposalEvent {}

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
