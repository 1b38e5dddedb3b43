package parley.engine.invariant;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import parley.engine.event.ProposalEvent;
import parley.engine.instrument.Presence;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Stance;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.Term;
import parley.engine.proposal.TermVerdict;

/** 2: What a close comes out at is what the votes say, counted again; a standing veto stops a text, whatever the majority. */
final class VetoBlocks {

    private VetoBlocks() {}

    static Stream<String> of(Step step) {
        return switch (step.event()) {
            case ProposalEvent.Adopted(var id, var version, var verdicts) -> passed(step, step.proposal(id), verdicts);
            case ProposalEvent.Held(var id, var version, var verdicts, var lacks) ->
                passed(step, step.proposal(id), verdicts);
            case ProposalEvent.Vetoed(var id, var version, var verdicts) ->
                Faults.all(
                        Faults.unless(
                                recount(step, step.proposal(id)) == Recount.Outcome.VETO,
                                "%s is vetoed, and no veto holder's objection stands",
                                id),
                        told(step, step.proposal(id), verdicts));
            case ProposalEvent.Rejected(var id, var version, var verdicts) ->
                Faults.all(rejected(step, step.proposal(id)), told(step, step.proposal(id), verdicts));
            case ProposalEvent.Lapsed lapsed
            when step.proposal(lapsed.proposal()).status() == ProposalStatus.OPEN -> lapsed(step, lapsed);
            default -> Stream.empty();
        };
    }

    private static Recount.Outcome recount(Step step, Proposal proposal) {
        return Recount.of(step.book(), step.before(), proposal);
    }

    private static Stream<String> passed(Step step, Proposal proposal, ImmutableList<TermVerdict> verdicts) {
        if (proposal.status() == ProposalStatus.HELD) {
            return Faults.unless(
                    proposal.verdicts().equals(verdicts) && verdicts.stream().allMatch(TermVerdict::passed),
                    "%s takes effect, and had not passed",
                    proposal.id());
        }
        Recount.Outcome outcome = recount(step, proposal);
        return Faults.all(
                Faults.unless(
                        outcome == Recount.Outcome.PASSES,
                        "%s passes, and counted again it comes out at %s",
                        proposal.id(),
                        outcome),
                told(step, proposal, verdicts));
    }

    private static Stream<String> rejected(Step step, Proposal proposal) {
        Recount.Outcome outcome = recount(step, proposal);
        return Faults.unless(
                outcome == Recount.Outcome.NO
                        || waitsForTheAway(step, proposal)
                        || Agreed.isByTurns(step.book(), step.before(), proposal),
                "%s is rejected, and counted again it comes out at %s",
                proposal.id(),
                outcome);
    }

    /** It is at its end as soon as somebody has left whose express assent it wants. */
    private static boolean waitsForTheAway(Step step, Proposal proposal) {
        var recount = new Recount(step.before(), proposal);
        return Agreed.rules(step.book(), step.before(), proposal)
                .flatMap(rule -> NothingWaitsForTheGone.wanted(rule.procedure()))
                .anyMatch(role -> !(step.before().seat(role).presence() instanceof Presence.Present)
                        && !recount.says(role, Stance.ASSENT));
    }

    private static Stream<String> lapsed(Step step, ProposalEvent.Lapsed lapsed) {
        if (DeadlinesHaveOneSide.isOvertaken(lapsed)) {
            return told(step, step.proposal(lapsed.proposal()), lapsed.verdicts());
        }
        Recount.Outcome outcome = recount(step, step.proposal(lapsed.proposal()));
        return Faults.unless(
                lapsed.lacks().isEmpty() == (outcome == Recount.Outcome.SILENT)
                        || (!lapsed.lacks().isEmpty() && lapsed.verdicts().isEmpty()),
                "%s lapses, and counted again it comes out at %s",
                lapsed.proposal(),
                outcome);
    }

    /** The verdicts that are told: one for each rule of each term that does not stand, and what it says. */
    private static Stream<String> told(Step step, Proposal proposal, ImmutableList<TermVerdict> verdicts) {
        var recount = new Recount(step.before(), proposal);
        var terms = verdicts.stream().map(TermVerdict::term).toList();
        return Faults.all(
                Faults.unless(
                        terms.equals(Agreed.pending(step.before(), proposal).toList()),
                        "the verdicts on %s are on other terms than those it decides",
                        proposal.id()),
                verdicts.stream().flatMap(verdict -> told(step, proposal, recount, verdict)));
    }

    private static Stream<String> told(Step step, Proposal proposal, Recount recount, TermVerdict verdict) {
        Term term = verdict.term();
        return Agreed.decision(step.book(), term, proposal.sponsor()).stream()
                .flatMap(decision -> Faults.all(
                        Faults.unless(
                                decision.id().equals(verdict.decision())
                                        && decision.rules().size()
                                                == verdict.rules().size(),
                                "%s of %s was decided by %s",
                                term,
                                proposal.id(),
                                verdict.decision()),
                        verdict.rules().stream()
                                .filter(told -> decision.rules().stream()
                                        .filter(rule -> rule.id().equals(told.procedure()))
                                        .noneMatch(rule -> isTrue(recount, rule.procedure(), told)))
                                .map(told -> "%s on %s is told as %s, and counted again it is not"
                                        .formatted(
                                                told.procedure(),
                                                proposal.id(),
                                                told.verdict().result()))));
    }

    private static boolean isTrue(Recount recount, Procedure procedure, TermVerdict.ByRule told) {
        return told.verdict().passed() == (recount.of(procedure) == Recount.Outcome.PASSES)
                && told.verdict().tally().assents().stream().allMatch(role -> recount.says(role, Stance.ASSENT));
    }
}
