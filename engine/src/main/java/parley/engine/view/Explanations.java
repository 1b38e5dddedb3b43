package parley.engine.view;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.id.IssueId;
import parley.engine.id.RoleId;
import parley.engine.procedure.Position;
import parley.engine.procedure.Stance;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.Term;
import parley.engine.proposal.TermVerdict;
import parley.engine.rules.Prospects;
import parley.engine.rules.Table;

/** Explains proposals. It looks only at what the viewer may see: a position that is hidden counts as not taken. */
final class Explanations {

    private final Table table;
    private final ImmutableList<Proposal> seen;
    private final Naming names;

    /** @param seen the proposals as the viewer sees them, the oldest first */
    Explanations(Table table, ImmutableList<Proposal> seen) {
        this.table = table;
        this.seen = seen;
        this.names = new Naming(table.book().scenario());
    }

    /** Why this proposal, as the viewer sees it, stands where it does. */
    Explanation of(Proposal proposal) {
        return switch (proposal.status()) {
            case OPEN -> open(proposal);
            case HELD -> closed(proposal, Prospects.lacks(table, proposal));
            case ADOPTED, REJECTED, VETOED, WITHDRAWN, LAPSED, SUPERSEDED -> closed(proposal, proposal.lacked());
        };
    }

    private Explanation open(Proposal proposal) {
        var needs = Prospects.stillNeeds(table, proposal);
        var lacks = Prospects.lacks(table, proposal);
        var mayStop = Prospects.mayStop(table, proposal);
        return new Explanation(
                proposal.id(),
                Prospects.waitsFor(table, proposal),
                mayStop,
                needs,
                lacks,
                Optional.of(Prospects.closesAt(table, proposal)),
                sentenceOfOpen(proposal, needs, lacks, mayStop));
    }

    private Explanation closed(Proposal proposal, ImmutableList<String> lacks) {
        return new Explanation(
                proposal.id(),
                ImmutableSet.of(),
                ImmutableSet.of(),
                ImmutableList.of(),
                lacks,
                Optional.empty(),
                sentenceOfClosed(proposal, lacks));
    }

    private String sentenceOfOpen(
            Proposal proposal,
            ImmutableList<TermVerdict> needs,
            ImmutableList<String> lacks,
            ImmutableSet<RoleId> mayStop) {
        List<String> sentences = new ArrayList<>();
        var lost = Prospects.lostFor(table, proposal);
        if (!lost.isEmpty()) {
            sentences.add("It cannot pass: %s.".formatted(words(proposal).lost(needs, lost)));
        } else if (!needs.isEmpty()) {
            sentences.add("It still needs %s.".formatted(words(proposal).needed(needs)));
        }
        if (!lacks.isEmpty()) {
            sentences.add("To take effect it also needs this: %s.".formatted(VerdictWords.needs(lacks)));
        }
        if (!mayStop.isEmpty()) {
            sentences.add((Prospects.isOfferedInTurn(table, proposal)
                            ? "An objection of %s, made in its turn, ends the talks and stops it."
                            : "An objection of %s that stands at the close stops it.")
                    .formatted(names.anyOf(mayStop)));
        }
        sentences.add("It closes at the latest with phase %s, on %s."
                .formatted(proposal.closesAfter(), Prospects.closeInWords(table, proposal)));
        return String.join(" ", sentences);
    }

    private String sentenceOfClosed(Proposal proposal, ImmutableList<String> lacks) {
        VerdictWords words = words(proposal);
        return switch (proposal.status()) {
            case OPEN -> throw new IllegalStateException("it is open: " + proposal.id());
            case ADOPTED -> "Adopted, %s.%s".formatted(words.passed(proposal.verdicts()), sinceThen(proposal));
            case HELD ->
                "Passed, %s, and held: it still needs this: %s."
                        .formatted(words.passed(proposal.verdicts()), VerdictWords.needs(lacks));
            case REJECTED -> "Rejected: %s.".formatted(words.rejected(proposal.verdicts()));
            case VETOED -> "Vetoed: %s.".formatted(words.failed(proposal.verdicts()));
            case LAPSED -> "Lapsed: %s.".formatted(words.lapsed(proposal.verdicts(), lacks));
            case WITHDRAWN -> "Withdrawn by its sponsor, %s.".formatted(names.party(proposal.sponsor()));
            case SUPERSEDED -> "Superseded: %s.".formatted(superseded(proposal));
        };
    }

    /** Which of its issues have been reopened since. */
    private String sinceThen(Proposal proposal) {
        var open = proposal.text().terms().stream()
                .flatMap(term -> term instanceof Term.Settle(var issue, var option) ? Stream.of(issue) : Stream.empty())
                .filter(issue -> table.state().agenda().settledAt(issue).isEmpty())
                .map(IssueId::value)
                .toList();
        return open.isEmpty()
                ? ""
                : " Since then %s %s been reopened."
                        .formatted(Naming.list(open, "and"), open.size() == 1 ? "has" : "have");
    }

    /** Which of its issues are settled otherwise, and by which text; or that all it asked for stands. */
    private String superseded(Proposal proposal) {
        List<String> otherwise = new ArrayList<>();
        List<String> standing = new ArrayList<>();
        for (Term term : proposal.text().terms()) {
            if (term instanceof Term.Settle(var issue, var option)) {
                table.state().agenda().settledAt(issue).ifPresent(settled -> {
                    String at = "at " + names.option(issue, settled) + by(issue);
                    if (settled.equals(option)) {
                        standing.add(issue + " " + at);
                    } else {
                        otherwise.add("%s is settled otherwise, %s".formatted(issue, at));
                    }
                });
            }
        }
        if (!otherwise.isEmpty()) {
            return Naming.list(otherwise, "and");
        }
        return "what it asked for was settled already"
                + (standing.isEmpty() ? "" : ", " + Naming.list(standing, "and"));
    }

    /** Such as {@code , by p2}; empty if no text did it that the viewer sees. */
    private String by(IssueId issue) {
        return Optional.ofNullable(table.state().agenda().settledBy().get(issue))
                .filter(text -> seen.stream().anyMatch(other -> other.id().equals(text)))
                .map(text -> ", by " + text)
                .orElse("");
    }

    /** Whoever counts as objecting and has not said so stays away in protest. */
    private VerdictWords words(Proposal proposal) {
        return new VerdictWords(names, role -> {
            Position position = proposal.positions().get(role);
            return position == null || position.stance() != Stance.OBJECT;
        });
    }
}
