package parley.engine.proposal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import parley.engine.id.PhaseId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.procedure.Position;
import parley.engine.procedure.Stance;

/**
 * A proposal as it stands.
 *
 * @param version counts the texts, from 1
 * @param closesAfter the phase at whose end it closes at the latest
 * @param positions taken on this version; the last one of each role counts
 * @param verdicts what each term came out at when it closed; empty while it is open, and if it ended without a close
 */
public record Proposal(
        ProposalId id,
        RoleId sponsor,
        int version,
        ProposalText text,
        PhaseId closesAfter,
        ImmutableMap<RoleId, Position> positions,
        ProposalStatus status,
        ImmutableList<TermVerdict> verdicts) {

    /** A new proposal. Its sponsor assents by submitting. */
    public static Proposal submitted(ProposalId id, RoleId sponsor, ProposalText text, PhaseId closesAfter) {
        return new Proposal(
                id, sponsor, 1, text, closesAfter, sponsorAssents(sponsor), ProposalStatus.OPEN, ImmutableList.of());
    }

    /** A new version: positions are cleared but the sponsor's own. */
    public Proposal amended(ProposalText newText, PhaseId newCloses) {
        requireStatus(status == ProposalStatus.OPEN, "amended");
        return new Proposal(id, sponsor, version + 1, newText, newCloses, sponsorAssents(sponsor), status, verdicts);
    }

    /** The same with this position; it replaces what the role said before on this version. */
    public Proposal with(RoleId role, Position position) {
        requireStatus(status == ProposalStatus.OPEN, "given a position");
        var all = ImmutableMap.<RoleId, Position>builder();
        positions.forEach((other, taken) -> {
            if (!other.equals(role)) {
                all.put(other, taken);
            }
        });
        return new Proposal(
                id, sponsor, version, text, closesAfter, all.put(role, position).buildOrThrow(), status, verdicts);
    }

    /** The same in another state. */
    public Proposal to(ProposalStatus next) {
        requireStatus(status.isAlive() && next != ProposalStatus.OPEN, "moved to " + next);
        return new Proposal(id, sponsor, version, text, closesAfter, positions, next, verdicts);
    }

    /** The same in the state that its close brought it to. */
    public Proposal closed(ProposalStatus next, ImmutableList<TermVerdict> atTheClose) {
        requireStatus(status.isAlive() && next != ProposalStatus.OPEN, "moved to " + next);
        return new Proposal(id, sponsor, version, text, closesAfter, positions, next, atTheClose);
    }

    private void requireStatus(boolean allowed, String what) {
        if (!allowed) {
            throw new IllegalStateException("%s is %s and cannot be %s".formatted(id, status, what));
        }
    }

    private static ImmutableMap<RoleId, Position> sponsorAssents(RoleId sponsor) {
        return ImmutableMap.of(sponsor, Position.of(Stance.ASSENT));
    }
}
