package parley.simulator.cases.word;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import parley.engine.id.Audience;
import parley.engine.proposal.ProposalText;
import parley.engine.proposal.Term;

/** What can follow the name of a proposal: terms, and then in any order for whom it is, what it answers, notes and reasons. */
final class Parts {
    private final ImmutableList.Builder<Term> terms = ImmutableList.builder();
    private final List<String> reservations = new ArrayList<>();
    private Optional<Audience> to = Optional.empty();
    private Optional<String> answers = Optional.empty();
    private String note = "";
    private String because = "";

    private Parts() {}

    /** Reads them to the end of the line; {@code audience} reads roles. */
    static Parts read(Tokens tokens, Function<Tokens, Audience> audience) {
        Parts parts = new Parts();
        while (!tokens.atEnd()) {
            if (tokens.take("to")) {
                parts.to = Optional.of(audience.apply(tokens));
            } else if (tokens.take("answering")) {
                parts.answers = Optional.of(tokens.word("the proposal that it answers"));
            } else if (tokens.take("note")) {
                parts.note = tokens.text();
            } else if (tokens.take("because")) {
                parts.because = tokens.text();
            } else if (tokens.take("with", "reservation")) {
                do {
                    parts.reservations.add(tokens.text());
                } while (tokens.take("and"));
            } else if (!tokens.takeAnyOf(",", "and", "asking", "settling")) {
                parts.terms.add(TermWords.read(tokens.word("a term, such as budget=8 or release")));
            }
        }
        return parts;
    }

    ProposalText text() {
        return new ProposalText(terms.build(), note);
    }

    Audience audience() {
        return to.orElse(Audience.plenary());
    }

    Optional<String> answers() {
        return answers;
    }

    String reason() {
        return because;
    }

    ImmutableList<String> reservations() {
        return ImmutableList.copyOf(reservations);
    }
}
