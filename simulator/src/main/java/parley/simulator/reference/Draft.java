package parley.simulator.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.procedure.Stance;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.Term;

/** A proposal (section 2). */
final class Draft {

    final ProposalId id;
    final List<RoleId> coSponsors = new ArrayList<>();
    final Map<RoleId, Stance> positions = new HashMap<>();
    final Map<Integer, List<Term>> wordings = new HashMap<>();
    final Set<RoleId> sealed = new HashSet<>();
    int asked;
    int version;
    int closesAfter;
    RoleId sponsor;
    List<Term> terms = List.of();
    List<Term> decided = List.of();
    ProposalStatus status = ProposalStatus.OPEN;

    Draft(ProposalId id, RoleId sponsor) {
        this.id = id;
        this.sponsor = sponsor;
    }

    /** "Amend (new version, positions cleared)"; "a sponsor assents by submitting". Chosen: co-sponsors join anew. */
    void word(List<Term> words, int close) {
        version++;
        terms = words;
        closesAfter = close;
        positions.clear();
        sealed.clear();
        wordings.clear();
        coSponsors.clear();
        positions.put(sponsor, Stance.ASSENT);
    }

    /** "In a sealed phase positions are hidden until the close." */
    void take(RoleId role, Stance stance, boolean isSealed) {
        positions.put(role, stance);
        if (isSealed) {
            sealed.add(role);
        } else {
            sealed.remove(role);
        }
    }

    boolean isOpen() {
        return status == ProposalStatus.OPEN;
    }
}
