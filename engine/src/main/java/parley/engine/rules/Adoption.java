package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.engine.condition.Facts;
import parley.engine.event.Event;
import parley.engine.event.IssueEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.id.Audience;
import parley.engine.instrument.Act;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.Term;
import parley.engine.proposal.TermVerdict;
import parley.engine.scenario.CoherenceRule;
import parley.engine.session.Reading;

/** The effect of a text that has passed: all of its terms together, or none. */
final class Adoption {

    private Adoption() {}

    /**
     * What becomes of a text that has passed: adopted with its effects, or lapsed when something it asks for can no
     * longer be had; empty while something it needs is missing.
     */
    static Optional<ImmutableList<Event>> of(Table table, Proposal proposal, ImmutableList<TermVerdict> verdicts) {
        var outdated = Outdated.find(table, proposal, verdicts);
        var gone = outdated.isEmpty() ? gone(table, proposal) : outdated;
        if (!gone.isEmpty()) {
            return Optional.of(lapsed(proposal, verdicts, gone));
        }
        if (!lacks(table, proposal).isEmpty()) {
            return Optional.empty();
        }
        ImmutableList<Event> last =
                ImmutableList.of(new ProposalEvent.Adopted(proposal.id(), proposal.version(), verdicts));
        List<Event> events = new ArrayList<>(last);
        Table now = table;
        for (Term term : proposal.text().terms()) {
            now = now.after(last);
            last = effects(now, proposal, term, verdicts);
            if (last.isEmpty() && !table.stands(term) && term instanceof Term.Ask(var act)) {
                return Optional.of(lapsed(proposal, verdicts, ImmutableList.of(impossible(now, proposal, act))));
            }
            events.addAll(last);
        }
        return Optional.of(ImmutableList.copyOf(events));
    }

    /**
     * All that stands in the way of a text's effect as things are, in words: what it needs, options that cannot be chosen,
     * and acts that are not possible, of which what an earlier term of the text makes possible is none.
     */
    static ImmutableList<String> obstacles(Table table, Proposal proposal) {
        return ImmutableList.<String>builder()
                .addAll(lacks(table, proposal))
                .addAll(optionsGone(table, proposal))
                .addAll(impossibleActs(table, proposal))
                .build();
    }

    /** What a text that has passed still needs and waits for, in words. */
    static ImmutableList<String> lacks(Table table, Proposal proposal) {
        var lacks = ImmutableList.<String>builder();
        for (Term term : proposal.text().terms()) {
            if (!table.stands(term)) {
                lacks.addAll(table.book()
                        .phrases()
                        .unmet(table.governing(term, proposal.sponsor()).needs(), table.facts(proposal.positions())));
            }
        }
        WholeSteps.gaps(table, proposal.text().terms())
                .map(WholeSteps.Gap::sentence)
                .forEach(lacks::add);
        for (CoherenceRule broken : Coherence.broken(table, proposal.text().terms())) {
            lacks.add(broken.sentence());
        }
        return lacks.build();
    }

    /** The terms take effect one after the other, and those before the last act only so far as they can. */
    private static ImmutableList<String> impossibleActs(Table table, Proposal proposal) {
        var impossible = ImmutableList.<String>builder();
        Table now = table;
        for (Term term : throughTheLastAct(proposal.text().terms())) {
            var effects = now.isSettledOtherwise(term)
                    ? ImmutableList.<Event>of()
                    : effects(now, proposal, term, proposal.verdicts());
            if (effects.isEmpty() && !table.stands(term) && term instanceof Term.Ask(var act)) {
                impossible.add(impossible(now, proposal, act));
            }
            now = now.after(effects);
        }
        return impossible.build();
    }

    private static ImmutableList<Term> throughTheLastAct(ImmutableList<Term> terms) {
        int length = terms.size();
        while (length > 0 && terms.get(length - 1) instanceof Term.Settle) {
            length--;
        }
        return terms.subList(0, length);
    }

    private static String impossible(Table table, Proposal proposal, Act act) {
        return "that it is possible to %s, which it is not, as %s"
                .formatted(table.book().words(act), ActStanding.words(table, proposal.sponsor(), act));
    }

    private static ImmutableList<Event> lapsed(
            Proposal proposal, ImmutableList<TermVerdict> verdicts, ImmutableList<String> gone) {
        return ImmutableList.of(new ProposalEvent.Lapsed(proposal.id(), proposal.version(), verdicts, gone));
    }

    private static ImmutableList<String> gone(Table table, Proposal proposal) {
        var gone = ImmutableList.<String>builder();
        gone.addAll(optionsGone(table, proposal));
        for (Term term : proposal.text().terms()) {
            if (!table.stands(term)) {
                gone.addAll(assentsMissing(table, proposal, term));
            }
        }
        return gone.build();
    }

    private static ImmutableList<String> optionsGone(Table table, Proposal proposal) {
        var gone = ImmutableList.<String>builder();
        for (Term term : proposal.text().terms()) {
            if (term instanceof Term.Settle(var issue, var option) && !table.stands(term)) {
                var available = table.book().option(issue, option).orElseThrow().availableWhile();
                if (!available.holds(table.state())) {
                    gone.add("%s, or else %s cannot be chosen"
                            .formatted(
                                    table.book().phrases().words(available),
                                    table.book().words(term)));
                }
            }
        }
        return gone.build();
    }

    /** What a term needs of positions alone: they have been taken, so that what is missing stays so. */
    private static List<String> assentsMissing(Table table, Proposal proposal, Term term) {
        Facts facts = table.facts(proposal.positions());
        return table.governing(term, proposal.sponsor())
                .needs()
                .conjuncts()
                .filter(part -> part.asksOnlyAssents() && !part.holds(facts))
                .flatMap(part -> table.book().phrases().unmet(part, facts).stream())
                .toList();
    }

    private static ImmutableList<Event> effects(
            Table table, Proposal proposal, Term term, ImmutableList<TermVerdict> verdicts) {
        return switch (term) {
            case Term.Settle settling ->
                table.stands(settling)
                        ? ImmutableList.of()
                        : Settlement.settle(
                                table,
                                IssueEvent.Settled.byText(
                                        settling.issue(),
                                        settling.option(),
                                        readings(table, proposal, settling, verdicts),
                                        Optional.of(proposal.id())));
            case Term.Ask(var act) ->
                Acts.events(table, new Deed(proposal.sponsor(), act, publicNote(proposal), Optional.of(proposal.id())));
        };
    }

    /** The act is seen by everybody, so the sponsor's words to a text that is not go no further. */
    private static String publicNote(Proposal proposal) {
        return proposal.id().audience() instanceof Audience.Plenary
                ? proposal.text().note()
                : "";
    }

    /** Where each side keeps its own reading: the reservations on the assents that counted, and of others at the table. */
    private static ImmutableList<Reading> readings(
            Table table, Proposal proposal, Term.Settle term, ImmutableList<TermVerdict> verdicts) {
        if (!table.book().option(term.issue(), term.option()).orElseThrow().ownReadings()) {
            return ImmutableList.of();
        }
        var counted = verdicts.stream()
                .filter(verdict -> verdict.term().equals(term))
                .flatMap(verdict -> verdict.rules().stream())
                .flatMap(rule -> rule.verdict().tally().assents().stream())
                .collect(ImmutableSet.toImmutableSet());
        return proposal.positions().entrySet().stream()
                .filter(entry -> counted.contains(entry.getKey())
                        || table.state().seat(entry.getKey()).isPresent())
                .filter(entry -> !entry.getValue().reservations().isEmpty())
                .map(entry -> new Reading(entry.getKey(), entry.getValue().reservations()))
                .collect(ImmutableList.toImmutableList());
    }
}
