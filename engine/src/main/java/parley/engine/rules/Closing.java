package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import parley.engine.condition.Condition;
import parley.engine.event.Event;
import parley.engine.event.ProposalEvent;
import parley.engine.id.RoleId;
import parley.engine.instrument.Presence;
import parley.engine.procedure.Ballot;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Result;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.Term;
import parley.engine.proposal.TermVerdict;
import parley.engine.scenario.Decision;
import parley.engine.scenario.DecisionRule;

/** The close of a proposal: what each procedure came out at, and what becomes of the text. */
public final class Closing {

    /** What an open text lacked that the end of the session overtook. */
    public static final String TIME = "time before the end of the session";

    private Closing() {}

    /**
     * Whether every role whose position counts has taken one, and no procedure says to wait. That of a role which stays away
     * in protest counts as the procedure says; who has left or lost its seat is not waited for, unless its express assent is
     * wanted, by the procedure or by what the text needs.
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
        return !needsAWordOf(table, proposal);
    }

    /** Whether the text needs the assent of a role by name that has said nothing yet and still can. */
    private static boolean needsAWordOf(Table table, Proposal proposal) {
        for (Term term : proposal.text().terms()) {
            if (!table.stands(term)) {
                Condition needs = table.governing(term, proposal.sponsor()).needs();
                if (needs.assents()
                        .anyMatch(role -> !proposal.positions().containsKey(role)
                                && !(table.state().seat(role).presence() instanceof Presence.Excluded)
                                && !needs.holds(table.facts(proposal.positions())))) {
                    return true;
                }
            }
        }
        return false;
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
                : lapse(proposal, verdicts(table, proposal), ImmutableList.of(TIME));
    }

    /** A held proposal runs out of time. */
    static ImmutableList<Event> expire(Table table, Proposal proposal) {
        return lapse(proposal, proposal.verdicts(), Adoption.obstacles(table, proposal));
    }

    /** Whether an open proposal lacks the assent of this role; what it has said under seal, and stands, is not told by this. */
    static boolean lacksAssentOf(Table table, Proposal proposal, RoleId role) {
        if (proposal.hidden().contains(role) && table.state().seat(role).presence() instanceof Presence.Boycotting) {
            return false;
        }
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

    static ImmutableList<DecisionRule> rulesOf(Table table, Proposal proposal) {
        return table.rules(proposal.text().terms(), proposal.sponsor());
    }

    /** What each term that does not stand yet would come out at if the close were now. */
    static ImmutableList<TermVerdict> verdicts(Table table, Proposal proposal) {
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
