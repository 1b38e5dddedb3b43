package parley.engine.invariant;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.SessionEvent;
import parley.engine.event.TurnEvent;
import parley.engine.id.ProcedureId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.Presence;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Stance;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.Term;
import parley.engine.rules.Rulebook;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.Phase;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;

/** 6: What is done is done by a role whose seat somebody holds, in a phase that is for it, and that has the right to. */
final class OnlyTheEntitledAct {

    private OnlyTheEntitledAct() {}

    static Stream<String> of(Step step) {
        return step.event() instanceof TurnEvent turn
                ? turn(step, turn)
                : Doer.of(step).stream().flatMap(doer -> Faults.all(moment(step, doer), right(step, doer)));
    }

    /** A turn is ended by the role whose turn it is, while one is left. */
    private static Stream<String> turn(Step step, TurnEvent event) {
        var turns = step.before().agenda().turns(event.procedure());
        RoleId by = switch (event) {
            case TurnEvent.Ended ended -> ended.by();
            case TurnEvent.Broken broken -> broken.by();
        };
        return step.book().scenario().procedures().values().stream()
                .filter(rule -> rule.id().equals(event.procedure()))
                .flatMap(rule -> rule.procedure() instanceof Procedure.AlternatingOffers offers
                        ? Stream.of(offers)
                        : Stream.empty())
                .flatMap(offers -> Faults.unless(
                        by.equals(offers.order()
                                        .get(turns.over() % offers.order().size()))
                                && turns.over() < offers.order().size() * offers.rounds()
                                && !turns.broken(),
                        "%s ends a turn by %s that is not its own",
                        by,
                        event.procedure()));
    }

    private static Stream<String> moment(Step step, Doer doer) {
        if (doer.sort() == Doer.Sort.DECIDED) {
            return entitled(step, doer);
        }
        SessionState before = step.before();
        var seat = before.seat(doer.role());
        return Faults.all(
                Faults.unless(!before.conduct().paused(), "%s acts during a pause", doer.role()),
                Faults.unless(seat.occupant().isPresent(), "%s acts, and nobody holds its seat", doer.role()),
                Faults.unless(
                        isAllowed(seat.presence(), doer.sort()),
                        "%s acts while it is %s",
                        doer.role(),
                        seat.presence().label()),
                before.stage() instanceof Stage.Playing playing && playing.step() == Stage.Step.RUNNING
                        ? Faults.all(
                                inPhase(step.book().phase(playing.phase()), doer),
                                inOrder(before, step.book().phase(playing.phase()), doer))
                        : Stream.of("%s acts while no phase runs".formatted(doer.role())));
    }

    private static boolean isAllowed(Presence presence, Doer.Sort sort) {
        return switch (presence) {
            case Presence.Present present -> true;
            case Presence.Away away ->
                switch (sort) {
                    case SPEECH, YIELD, ANSWER, OWN_ACT -> true;
                    case POSITION, TEXT, DECIDED -> false;
                };
            case Presence.Excluded excluded -> sort == Doer.Sort.YIELD;
        };
    }

    private static Stream<String> inPhase(Phase phase, Doer doer) {
        boolean fits = switch (phase.kind()) {
            case FLOOR -> true;
            case CAUCUS -> doer.sort() == Doer.Sort.SPEECH || doer.sort() == Doer.Sort.YIELD;
            case DECISION ->
                doer.sort() == Doer.Sort.POSITION || doer.sort() == Doer.Sort.ANSWER || doer.sort() == Doer.Sort.YIELD;
            case INTERVAL -> false;
        };
        return Faults.unless(fits, "%s does what phase %s is not for", doer.role(), phase.id());
    }

    /** Where a phase names an order, only the first of those it waits for at the table may do more than speak and yield. */
    private static Stream<String> inOrder(SessionState state, Phase phase, Doer doer) {
        var seat = state.seat(doer.role());
        boolean free = phase.order().isEmpty()
                || doer.sort() == Doer.Sort.SPEECH
                || doer.sort() == Doer.Sort.YIELD
                || (!seat.isPresent() && !seat.yielded());
        return Faults.unless(
                free
                        || phase.order().stream()
                                .filter(role -> isAwaited(state, role))
                                .findFirst()
                                .filter(doer.role()::equals)
                                .isPresent(),
                "%s moves out of the order of phase %s",
                doer.role(),
                phase.id());
    }

    private static boolean isAwaited(SessionState state, RoleId role) {
        var seat = state.seat(role);
        return seat.occupant().isPresent() && seat.isPresent() && !seat.yielded();
    }

    /** By a decision that leaves the act to the role alone, or by a text of its own that was adopted. */
    private static Stream<String> entitled(Step step, Doer doer) {
        ActKind kind = doer.what().orElseThrow();
        boolean byText = step.before().agenda().proposals().values().stream()
                .anyMatch(proposal -> proposal.status() == ProposalStatus.ADOPTED
                        && proposal.sponsor().equals(doer.role())
                        && proposal.text().asksFor(kind));
        return Faults.unless(
                byText || Agreed.isLeftTo(step.book(), doer.role(), kind),
                "%s is not entitled to %s",
                doer.role(),
                kind.label());
    }

    /** What was said under seal says nothing before the close. */
    private static boolean upholds(Step step, Proposal proposal, RoleId coSponsor) {
        return new Recount(step.before(), proposal).says(coSponsor, Stance.ASSENT)
                || (proposal.hidden().contains(coSponsor)
                        && (step.before().seat(coSponsor).isPresent()
                                || step.before().seat(coSponsor).presence() instanceof Presence.Boycotting));
    }

    private static Stream<String> right(Step step, Doer doer) {
        return switch (step.event()) {
            case ProposalEvent.Submitted submitted ->
                text(step, submitted.proposal(), submitted.sponsor(), ImmutableSet.of());
            case ProposalEvent.Amended amended ->
                Faults.all(
                        sponsors(step, amended.proposal(), doer.role()),
                        text(step, amended.proposal(), amended.sponsor(), rights(step, amended.proposal())));
            case ProposalEvent.Withdrawn withdrawn -> sponsors(step, withdrawn.proposal(), doer.role());
            case ProposalEvent.CarriedOn carried ->
                Faults.all(
                        sponsors(step, carried.proposal(), doer.role()),
                        Faults.unless(
                                step.proposal(carried.proposal()).coSponsors().contains(carried.by())
                                        && upholds(step, step.proposal(carried.proposal()), carried.by())
                                        && step.after()
                                                .agenda()
                                                .proposal(carried.proposal())
                                                .sponsor()
                                                .equals(carried.by()),
                                "a text is not carried on by %s, as it was said, who stands behind it",
                                carried.by()));
            case ProposalEvent.AmendmentLeft left -> sponsors(step, left.proposal(), doer.role());
            case ProposalEvent event -> knows(step, event.proposal(), doer.role());
            case CeaseFireEvent.BreachReported reported -> party(step.book(), reported, doer.role());
            case CeaseFireEvent.Accepted accepted -> party(step.book(), accepted, doer.role());
            case CeaseFireEvent.Refused refused -> party(step.book(), refused, doer.role());
            case SessionEvent.YieldTakenBack back ->
                Faults.unless(
                        step.before().seat(doer.role()).yielded(),
                        "%s takes back a yield it had not made",
                        doer.role());
            default -> Stream.empty();
        };
    }

    private static Stream<String> party(Rulebook book, CeaseFireEvent event, RoleId role) {
        var plan = book.scenario().instruments().ceaseFires().get(event.ceaseFire());
        return Faults.unless(
                plan != null && plan.adhesion().parties().contains(role),
                "%s acts as a party of %s, and is none",
                role,
                event.ceaseFire());
    }

    private static Stream<String> sponsors(Step step, ProposalId id, RoleId role) {
        return Faults.unless(
                step.proposal(id).sponsor().equals(role)
                        && step.proposal(id).status().isAlive(),
                "%s does with %s what only its sponsor may, while it is open",
                role,
                id);
    }

    private static Stream<String> knows(Step step, ProposalId id, RoleId role) {
        return Faults.unless(
                id.audience().includes(role) && step.proposal(id).status() == ProposalStatus.OPEN,
                "%s has no say on %s",
                role,
                id);
    }

    /** Everybody whose position counts may know of the text, and a right that can be used once is its holder's, unspent. */
    private static Stream<String> text(Step step, ProposalId id, RoleId sponsor, ImmutableSet<ProcedureId> its) {
        Proposal proposal = step.after().agenda().proposal(id);
        return Agreed.pending(step.before(), proposal)
                .flatMap(term -> Agreed.decision(step.book(), term, sponsor)
                        .map(decision -> decision.rules().stream()
                                .flatMap(rule -> Faults.all(
                                        Faults.unless(
                                                rule.procedure().base().stream().allMatch(id.audience()::includes),
                                                "the audience of %s leaves out a role whose position counts",
                                                id),
                                        Faults.unless(
                                                !(rule.procedure() instanceof Procedure.Sole sole && sole.once())
                                                        || (isHolder(rule.procedure(), sponsor)
                                                                && (its.contains(rule.id())
                                                                        || !step.before()
                                                                                .agenda()
                                                                                .spent()
                                                                                .contains(rule.id()))
                                                                && step.after()
                                                                        .agenda()
                                                                        .spent()
                                                                        .contains(rule.id())),
                                                "%s uses %s, which is not its own to use now",
                                                id,
                                                rule.id()))))
                        .orElseGet(() -> Stream.of("nobody decides on %s".formatted(term))))
                .findFirst()
                .or(() -> own(proposal))
                .stream();
    }

    /** The rules that a text is under, and whose rights it has spent. */
    private static ImmutableSet<ProcedureId> rights(Step step, ProposalId id) {
        return Agreed.rules(step.book(), step.before(), step.proposal(id))
                .map(DecisionRule::id)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Optional<String> own(Proposal proposal) {
        return proposal.text().terms().stream()
                .filter(term -> term instanceof Term.Ask(var act) && act.kind().isOwn())
                .map(term -> "%s asks for %s, which is a role's own to do".formatted(proposal.id(), term))
                .findFirst();
    }

    private static boolean isHolder(Procedure procedure, RoleId role) {
        return procedure instanceof Procedure.Sole sole && sole.role().equals(role);
    }
}
