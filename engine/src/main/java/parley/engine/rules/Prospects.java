package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.condition.Condition;
import parley.engine.condition.Fact;
import parley.engine.condition.Facts;
import parley.engine.condition.Value;
import parley.engine.id.RoleId;
import parley.engine.instrument.Presence;
import parley.engine.procedure.Ballot;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Verdict;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.TermVerdict;
import parley.engine.scenario.DecisionRule;

/** What a proposal that is not finished still needs, who may still stop it, and when it closes. */
public final class Prospects {

    private Prospects() {}

    /** Roles whose assent an open proposal still lacks, and which can still give it. */
    public static ImmutableSet<RoleId> waitsFor(Table table, Proposal proposal) {
        return missing(
                table,
                proposal,
                Stream.concat(assentWanted(table, proposal).stream(), neededByName(table, proposal)),
                false);
    }

    /** Roles whose assent an open proposal lacks for good: they have lost their seat. */
    public static ImmutableSet<RoleId> lostFor(Table table, Proposal proposal) {
        return missing(table, proposal, assentWanted(table, proposal).stream(), true);
    }

    private static ImmutableSet<RoleId> missing(
            Table table, Proposal proposal, Stream<RoleId> wanted, boolean forGood) {
        Ballot ballot = table.ballot(proposal.positions());
        return wanted.filter(role -> !ballot.assents(role))
                .filter(proposal.id().audience()::includes)
                .filter(role -> forGood == table.state().seat(role).presence() instanceof Presence.Excluded)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Roles of which each can stop an open proposal by an objection that stands at the close: those at the table, and those
     * away whose objection stands all the same, or is made by their staying away.
     */
    public static ImmutableSet<RoleId> mayStop(Table table, Proposal proposal) {
        Ballot ballot = table.ballot(proposal.positions());
        return Stream.concat(
                        Closing.rulesOf(table, proposal).stream()
                                .map(DecisionRule::procedure)
                                .flatMap(procedure -> procedure.objectionStops().stream()
                                        .filter(role -> table.state().seat(role).isPresent()
                                                || stops(procedure, ballot, role))),
                        neededByName(table, proposal)
                                .filter(role -> table.state().seat(role).isPresent()))
                .filter(proposal.id().audience()::includes)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Roles without whose assent the text cannot take effect, whoever else assents: it needs them by name. */
    private static Stream<RoleId> neededByName(Table table, Proposal proposal) {
        return proposal.text().terms().stream()
                .filter(term -> !table.stands(term))
                .flatMap(term ->
                        table.governing(term, proposal.sponsor()).needs().conjuncts())
                .filter(Condition::asksOnlyAssents)
                .flatMap(need -> need.assents()
                        .filter(role -> need.holds(assenting(table, need, Optional.empty()))
                                && !need.holds(assenting(table, need, Optional.of(role)))));
    }

    private static Facts assenting(Table table, Condition need, Optional<RoleId> butOne) {
        var assenting = need.assents()
                .filter(role -> butOne.filter(role::equals).isEmpty())
                .collect(ImmutableSet.toImmutableSet());
        return fact -> fact instanceof Fact.AssentOf(var role)
                ? new Value.Truth(assenting.contains(role))
                : table.state().valueOf(fact);
    }

    private static boolean stops(Procedure procedure, Ballot ballot, RoleId away) {
        Verdict verdict = procedure.close(ballot);
        return switch (verdict.result()) {
            case OBJECTED, VETOED -> verdict.deciding().contains(away);
            case PASSED, ASSENT_MISSING, ABSTAINED, NO_QUORUM, THRESHOLD_MISSED -> false;
        };
    }

    /** Whether a text is an offer made in turn: then an objection ends the talks, and it with them. */
    public static boolean isOfferedInTurn(Table table, Proposal proposal) {
        return TurnTaking.governs(table, proposal);
    }

    /** The rules that would not be satisfied if an open proposal closed now. */
    public static ImmutableList<TermVerdict> stillNeeds(Table table, Proposal proposal) {
        return Closing.verdicts(table, proposal).stream()
                .map(Prospects::unmet)
                .filter(verdict -> !verdict.rules().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    private static TermVerdict unmet(TermVerdict verdict) {
        return new TermVerdict(
                verdict.term(),
                verdict.decision(),
                verdict.rules().stream()
                        .filter(rule -> !rule.verdict().passed())
                        .collect(ImmutableList.toImmutableList()));
    }

    /** What else must hold for an open or held proposal to take effect, and does not hold now, in words. */
    public static ImmutableList<String> lacks(Table table, Proposal proposal) {
        return ImmutableList.<String>builder()
                .addAll(
                        proposal.status() == ProposalStatus.OPEN
                                ? Outdated.unready(table, proposal)
                                : Outdated.find(table, proposal, proposal.verdicts()))
                .addAll(Adoption.obstacles(table, proposal))
                .build();
    }

    /** The instant of story time at which an open proposal closes at the latest: the end of a phase. */
    public static Instant closesAt(Table table, Proposal proposal) {
        return table.book().phase(proposal.closesAfter()).to();
    }

    /** The same instant as the calendar writes it. */
    public static String closeInWords(Table table, Proposal proposal) {
        return table.book().written(closesAt(table, proposal));
    }

    private static ImmutableSet<RoleId> assentWanted(Table table, Proposal proposal) {
        Ballot ballot = table.ballot(proposal.positions());
        return Closing.rulesOf(table, proposal).stream()
                .map(DecisionRule::procedure)
                .flatMap(procedure -> procedure.assentWanted().stream()
                        .filter(role -> procedure.waitsForTheAway() || !ballot.isAway(role)))
                .collect(ImmutableSet.toImmutableSet());
    }
}
