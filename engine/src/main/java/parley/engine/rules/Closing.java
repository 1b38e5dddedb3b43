package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.Instant;
import java.util.Optional;
import parley.engine.event.Event;
import parley.engine.event.ProposalEvent;
import parley.engine.id.RoleId;
import parley.engine.instrument.Presence;
import parley.engine.procedure.Ballot;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Result;
import parley.engine.procedure.Verdict;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.Term;
import parley.engine.proposal.TermVerdict;
import parley.engine.scenario.Decision;
import parley.engine.scenario.DecisionRule;

/** The close of a proposal: what each procedure came out at, and what becomes of the text. */
public final class Closing {

    private Closing() {}

    /**
     * Whether every role whose position counts has taken one, and no procedure says to wait. That of a role which stays away
     * in protest counts as the procedure says; who has left or lost its seat is not waited for, unless its express assent is
     * wanted.
     */
    static boolean isEarly(Table table, Proposal proposal) {
        if (table.phase().sealed()) {
            return false;
        }
        for (DecisionRule rule : rulesOf(table, proposal)) {
            if (!haveSpoken(table, rule.procedure(), proposal) || waits(rule, proposal)) {
                return false;
            }
        }
        return true;
    }

    private static boolean haveSpoken(Table table, Procedure procedure, Proposal proposal) {
        for (RoleId role : procedure.base()) {
            if (!proposal.positions().containsKey(role)
                    && (isWaitedFor(table.state().seat(role).presence(), procedure) || waitsFor(procedure, role))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWaitedFor(Presence presence, Procedure procedure) {
        return switch (presence) {
            case Presence.Present present -> true;
            case Presence.Boycotting boycotting -> procedure.countsProtesters();
            case Presence.Withdrawn withdrawn -> false;
            case Presence.Excluded excluded -> false;
        };
    }

    private static boolean waitsFor(Procedure procedure, RoleId away) {
        return procedure.waitsForTheAway() && procedure.assentWanted().contains(away);
    }

    /** Where offers are made in turn, an abstention lets the turn pass and closes nothing. */
    private static boolean waits(DecisionRule rule, Proposal proposal) {
        return rule.waits()
                || (rule.procedure() instanceof Procedure.AlternatingOffers
                        && !rule.procedure()
                                .close(Ballot.of(proposal.positions()))
                                .passed());
    }

    /** What becomes of an open proposal if its close is now. */
    static ImmutableList<Event> close(Table table, Proposal proposal) {
        var reveal = reveal(proposal);
        return reveal.isEmpty()
                ? outcome(table, proposal)
                : ImmutableList.<Event>builder()
                        .addAll(reveal)
                        .addAll(outcome(table.after(reveal), proposal))
                        .build();
    }

    /** What was hidden is shown; nothing where nothing was. */
    private static ImmutableList<Event> reveal(Proposal proposal) {
        return proposal.hidden().isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(new ProposalEvent.PositionsRevealed(
                        proposal.id(),
                        proposal.version(),
                        ImmutableMap.copyOf(Maps.filterKeys(proposal.positions(), proposal.hidden()::contains))));
    }

    private static ImmutableList<Event> outcome(Table table, Proposal proposal) {
        var verdicts = verdicts(table, proposal);
        return switch (worst(verdicts)) {
            case VETOED -> ImmutableList.of(new ProposalEvent.Vetoed(proposal.id(), proposal.version(), verdicts));
            case REJECTED -> ImmutableList.of(new ProposalEvent.Rejected(proposal.id(), proposal.version(), verdicts));
            case LAPSED ->
                ImmutableList.of(
                        new ProposalEvent.Lapsed(proposal.id(), proposal.version(), verdicts, ImmutableList.of()));
            default ->
                Adoption.of(table, proposal, verdicts)
                        .orElseGet(() -> ImmutableList.of(new ProposalEvent.Held(
                                proposal.id(), proposal.version(), verdicts, Adoption.obstacles(table, proposal))));
        };
    }

    /** The worst that any rule came out at decides: a veto, then a no, then a missing assent. */
    private static ProposalStatus worst(ImmutableList<TermVerdict> verdicts) {
        boolean no = false;
        boolean missing = false;
        for (TermVerdict verdict : verdicts) {
            for (TermVerdict.ByRule rule : verdict.rules()) {
                Result result = rule.verdict().result();
                if (result == Result.VETOED) {
                    return ProposalStatus.VETOED;
                }
                no |= result.isNo();
                missing |= result == Result.ASSENT_MISSING;
            }
        }
        if (no) {
            return ProposalStatus.REJECTED;
        }
        return missing ? ProposalStatus.LAPSED : ProposalStatus.ADOPTED;
    }

    /** An open proposal that can no longer pass: it closes here, so what was hidden is shown. */
    static ImmutableList<Event> reject(Table table, Proposal proposal) {
        return ImmutableList.<Event>builder()
                .addAll(reveal(proposal))
                .add(rejection(table, proposal))
                .build();
    }

    /** Another text has settled what a proposal would: it closes here, so what was hidden is shown. */
    static ImmutableList<Event> supersede(Proposal proposal) {
        return ImmutableList.<Event>builder()
                .addAll(reveal(proposal))
                .add(new ProposalEvent.Superseded(proposal.id(), proposal.version()))
                .build();
    }

    /** A proposal lapses for want of what is named: it closes here, so what was hidden is shown. */
    static ImmutableList<Event> lapse(
            Proposal proposal, ImmutableList<TermVerdict> verdicts, ImmutableList<String> lacked) {
        return ImmutableList.<Event>builder()
                .addAll(reveal(proposal))
                .add(new ProposalEvent.Lapsed(proposal.id(), proposal.version(), verdicts, lacked))
                .build();
    }

    /** The rejection of an open proposal, by what stands against it now. */
    static ProposalEvent.Rejected rejection(Table table, Proposal proposal) {
        return new ProposalEvent.Rejected(proposal.id(), proposal.version(), verdicts(table, proposal));
    }

    /** What becomes of a held proposal now; empty while what it needs is still missing. */
    static Optional<ImmutableList<Event>> release(Table table, Proposal proposal) {
        return Adoption.of(table, proposal, proposal.verdicts());
    }

    /** The session ends before the close of an open proposal, or before a held one has what it needs. */
    static ImmutableList<Event> overtakenByTheEnd(Table table, Proposal proposal) {
        return proposal.status() == ProposalStatus.HELD
                ? expire(table, proposal)
                : lapse(proposal, verdicts(table, proposal), ImmutableList.of("time before the end of the session"));
    }

    /** A held proposal runs out of time. */
    static ImmutableList<Event> expire(Table table, Proposal proposal) {
        return lapse(proposal, proposal.verdicts(), Adoption.obstacles(table, proposal));
    }

    /** Whether an open proposal lacks the assent of this role. */
    static boolean lacksAssentOf(Table table, Proposal proposal, RoleId role) {
        for (DecisionRule rule : rulesOf(table, proposal)) {
            if (isWanted(table, rule.procedure(), role)) {
                return !table.ballot(proposal.positions()).assents(role);
            }
        }
        return false;
    }

    private static boolean isWanted(Table table, Procedure procedure, RoleId role) {
        return procedure.assentWanted().contains(role)
                && (procedure.waitsForTheAway() || table.state().seat(role).isPresent());
    }

    /** Roles whose assent an open proposal still lacks, and which can still give it. */
    public static ImmutableSet<RoleId> waitsFor(Table table, Proposal proposal) {
        return missingAssents(table, proposal, false);
    }

    /** Roles whose assent an open proposal lacks for good: they have lost their seat. */
    public static ImmutableSet<RoleId> lostFor(Table table, Proposal proposal) {
        return missingAssents(table, proposal, true);
    }

    private static ImmutableSet<RoleId> missingAssents(Table table, Proposal proposal, boolean forGood) {
        Ballot ballot = table.ballot(proposal.positions());
        return assentWanted(table, proposal).stream()
                .filter(role -> !ballot.assents(role))
                .filter(role -> forGood == table.state().seat(role).presence() instanceof Presence.Excluded)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Roles of which each can stop an open proposal by an objection that stands at the close: those at the table, and those
     * away whose objection stands all the same, or is made by their staying away.
     */
    public static ImmutableSet<RoleId> mayStop(Table table, Proposal proposal) {
        Ballot ballot = table.ballot(proposal.positions());
        return rulesOf(table, proposal).stream()
                .map(DecisionRule::procedure)
                .flatMap(procedure -> procedure.objectionStops().stream()
                        .filter(role -> table.state().seat(role).isPresent() || stops(procedure, ballot, role)))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean stops(Procedure procedure, Ballot ballot, RoleId away) {
        Verdict verdict = procedure.close(ballot);
        return switch (verdict.result()) {
            case OBJECTED, VETOED -> verdict.deciding().contains(away);
            case PASSED, ASSENT_MISSING, ABSTAINED, NO_QUORUM, THRESHOLD_MISSED -> false;
        };
    }

    /** The rules that would not be satisfied if an open proposal closed now. */
    public static ImmutableList<TermVerdict> stillNeeds(Table table, Proposal proposal) {
        return verdicts(table, proposal).stream()
                .map(Closing::unmet)
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
        return Adoption.obstacles(table, proposal);
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
        return rulesOf(table, proposal).stream()
                .map(DecisionRule::procedure)
                .flatMap(procedure -> procedure.assentWanted().stream()
                        .filter(role -> procedure.waitsForTheAway() || !ballot.isAway(role)))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableList<DecisionRule> rulesOf(Table table, Proposal proposal) {
        return table.rules(proposal.text().terms(), proposal.sponsor());
    }

    private static ImmutableList<TermVerdict> verdicts(Table table, Proposal proposal) {
        Ballot ballot = table.ballot(proposal.positions());
        var verdicts = ImmutableList.<TermVerdict>builder();
        for (Term term : proposal.text().terms()) {
            if (!table.stands(term)) {
                verdicts.add(verdict(term, table.governing(term, proposal.sponsor()), ballot));
            }
        }
        return verdicts.build();
    }

    private static TermVerdict verdict(Term term, Decision decision, Ballot ballot) {
        var verdicts = ImmutableList.<TermVerdict.ByRule>builder();
        for (DecisionRule rule : decision.rules()) {
            verdicts.add(new TermVerdict.ByRule(rule.id(), rule.procedure().close(ballot)));
        }
        return new TermVerdict(term, decision.id(), verdicts.build());
    }
}
