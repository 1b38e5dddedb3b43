package parley.engine.rules;

import static java.util.Comparator.comparing;

import java.util.Optional;
import parley.engine.id.RoleId;
import parley.engine.procedure.Ballot;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.Term;
import parley.engine.scenario.Decision;

/** Who carries a text on when its sponsor withdraws it. */
final class CarryingOn {

    private CarryingOn() {}

    /**
     * The first co-sponsor that upholds the text, one at the table before one that stays away in protest, and that could have
     * put it forward itself: by its hand the same decisions govern it, and none gives the right to another alone. An offer
     * made in turn is its maker's to uphold.
     */
    static Optional<RoleId> heir(Table table, Proposal proposal) {
        return TurnTaking.governs(table, proposal)
                ? Optional.empty()
                : proposal.coSponsors().stream()
                        .filter(role -> upholds(table, proposal, role))
                        .filter(role -> couldHavePutItForward(table, proposal, role))
                        .min(comparing(role -> !table.state().seat(role).isPresent()));
    }

    /** Who joined assented; what it has said under seal since is not told by passing it over. */
    private static boolean upholds(Table table, Proposal proposal, RoleId coSponsor) {
        Ballot ballot = table.ballot(proposal.positions());
        return ballot.assents(coSponsor) || (proposal.hidden().contains(coSponsor) && !ballot.isGone(coSponsor));
    }

    private static boolean couldHavePutItForward(Table table, Proposal proposal, RoleId heir) {
        for (Term term : proposal.text().terms()) {
            if (!table.stands(term)) {
                Decision decision = table.governing(term, heir);
                if (!decision.equals(table.governing(term, proposal.sponsor())) || isRightOfAnother(decision, heir)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isRightOfAnother(Decision decision, RoleId heir) {
        return OnceRights.ofAnother(decision, heir).isPresent();
    }
}
