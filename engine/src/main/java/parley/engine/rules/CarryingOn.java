package parley.engine.rules;

import java.util.Optional;
import parley.engine.id.RoleId;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.Term;

/** Who carries a text on when its sponsor withdraws it. */
final class CarryingOn {

    private CarryingOn() {}

    /**
     * The first co-sponsor whose assent to the text stands and by whose hand the same decisions govern it; an offer made in
     * turn is its maker's, and nobody else's to uphold.
     */
    static Optional<RoleId> heir(Table table, Proposal proposal) {
        return TurnTaking.governs(table, proposal)
                ? Optional.empty()
                : proposal.coSponsors().stream()
                        .filter(role -> table.ballot(proposal.positions()).assents(role))
                        .filter(role -> isGovernedAlike(table, proposal, role))
                        .findFirst();
    }

    private static boolean isGovernedAlike(Table table, Proposal proposal, RoleId heir) {
        for (Term term : proposal.text().terms()) {
            if (!table.stands(term)
                    && !table.book().governing(term, heir).equals(table.book().governing(term, proposal.sponsor()))) {
                return false;
            }
        }
        return true;
    }
}
