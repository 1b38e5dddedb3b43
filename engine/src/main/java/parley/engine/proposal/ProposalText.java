package parley.engine.proposal;

import com.google.common.collect.ImmutableList;
import parley.engine.instrument.ActKind;

/**
 * What a version of a proposal says.
 *
 * @param note the sponsor's words to it; may be empty
 */
public record ProposalText(ImmutableList<Term> terms, String note) {

    /** Whether one of its terms asks for an act of this kind. */
    public boolean asksFor(ActKind kind) {
        for (Term term : terms) {
            if (term.asksFor(kind)) {
                return true;
            }
        }
        return false;
    }
}
