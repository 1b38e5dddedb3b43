package parley.engine.session;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.ProcedureId;
import parley.engine.id.ProposalId;
import parley.engine.proposal.Proposal;

/**
 * What the table has before it and what it has agreed.
 *
 * @param settled the issues that are settled, in the order in which they were
 * @param settledBy the texts that settled them, where a text did
 * @param readings what roles keep as their own reading of what was settled, by issue
 * @param endorsed whether a closing text stands adopted
 * @param proposals all there ever were, in the order of creation
 * @param spent rights that can be used only once, and were
 * @param turns where talks by turns stand; absent before the first turn is over
 */
public record Agenda(
        ImmutableMap<IssueId, OptionId> settled,
        ImmutableMap<IssueId, ProposalId> settledBy,
        ImmutableMap<IssueId, Readings> readings,
        boolean endorsed,
        Register<ProposalId, Proposal> proposals,
        ImmutableSet<ProcedureId> spent,
        ImmutableMap<ProcedureId, Turns> turns) {

    /**
     * The readings kept of one issue.
     *
     * @param by the text they stand in, whose audience alone may see them
     */
    public record Readings(ImmutableList<Reading> texts, Optional<ProposalId> by) {}

    /** Nothing proposed, nothing settled. */
    static Agenda empty() {
        return new Agenda(
                ImmutableMap.of(),
                ImmutableMap.of(),
                ImmutableMap.of(),
                false,
                Register.empty(),
                ImmutableSet.of(),
                ImmutableMap.of());
    }

    /** The option at which an issue is settled, if it is. */
    public Optional<OptionId> settledAt(IssueId issue) {
        return Optional.ofNullable(settled.get(issue));
    }

    /** The proposals that can still come to something, in the order of creation. */
    public ImmutableList<Proposal> alive() {
        var alive = ImmutableList.<Proposal>builder();
        for (Proposal proposal : proposals.values()) {
            if (proposal.status().isAlive()) {
                alive.add(proposal);
            }
        }
        return alive.build();
    }

    /** A proposal that exists. */
    public Proposal proposal(ProposalId id) {
        return proposals.existing(id);
    }

    /** The agenda with this issue, which was open, settled, and with what roles keep as their own reading of it. */
    public Agenda settle(IssueId issue, OptionId option, Readings kept) {
        return new Agenda(
                Ordered.with(settled, issue, option),
                kept.by().map(text -> Ordered.with(settledBy, issue, text)).orElse(settledBy),
                kept.texts().isEmpty() ? readings : Ordered.with(readings, issue, kept),
                endorsed,
                proposals,
                spent,
                turns);
    }

    /** The agenda with this issue open again; a closing text that endorsed it no longer stands. */
    public Agenda reopen(IssueId issue) {
        return new Agenda(
                Ordered.without(settled, issue),
                Ordered.without(settledBy, issue),
                Ordered.without(readings, issue),
                false,
                proposals,
                spent,
                turns);
    }

    /** The agenda with everything that is settled endorsed. */
    public Agenda endorse() {
        return new Agenda(settled, settledBy, readings, true, proposals, spent, turns);
    }

    /** The agenda without a closing text. */
    public Agenda unendorse() {
        return new Agenda(settled, settledBy, readings, false, proposals, spent, turns);
    }

    /** The agenda with this proposal as it stands now. */
    public Agenda with(Proposal proposal) {
        return new Agenda(
                settled, settledBy, readings, endorsed, proposals.with(proposal.id(), proposal), spent, turns);
    }

    /** The agenda after these rights were used. */
    public Agenda spend(ImmutableSet<ProcedureId> rights) {
        return rights.isEmpty()
                ? this
                : new Agenda(
                        settled,
                        settledBy,
                        readings,
                        endorsed,
                        proposals,
                        ImmutableSet.<ProcedureId>builder()
                                .addAll(spent)
                                .addAll(rights)
                                .build(),
                        turns);
    }

    /** Where talks by turns stand. */
    public Turns turns(ProcedureId procedure) {
        return turns.getOrDefault(procedure, Turns.NONE);
    }

    /** The agenda with talks by turns at this point. */
    public Agenda with(ProcedureId procedure, Turns now) {
        return new Agenda(
                settled, settledBy, readings, endorsed, proposals, spent, Ordered.with(turns, procedure, now));
    }
}
