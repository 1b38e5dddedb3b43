package parley.simulator.reference;

import static parley.engine.proposal.ProposalStatus.ADOPTED;
import static parley.engine.proposal.ProposalStatus.HELD;
import static parley.engine.proposal.ProposalStatus.LAPSED;
import static parley.engine.proposal.ProposalStatus.REJECTED;
import static parley.engine.proposal.ProposalStatus.SUPERSEDED;
import static parley.engine.proposal.ProposalStatus.VETOED;
import static parley.engine.proposal.ProposalStatus.WITHDRAWN;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parley.engine.command.ProposalCommand;
import parley.engine.condition.Fact;
import parley.engine.id.Audience;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Stance;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.Term;
import parley.engine.scenario.Decision;
import parley.engine.scenario.Decision.Subject;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.Phase;

/** The proposals (section 2): what is done with them, when they close, and what becomes of them then. */
final class Agenda {

    final Map<ProposalId, Draft> drafts = new LinkedHashMap<>();
    private final World world;
    private final Decisions decisions;
    private final Readiness readiness;
    private final Instruments instruments;
    private final BiConsumer<Draft, ProposalStatus> clerk;
    private final Talks talks = new Talks();

    Agenda(World world, Instruments instruments, BiConsumer<Draft, ProposalStatus> clerk) {
        this.world = world;
        this.decisions = new Decisions(world);
        this.readiness = new Readiness(world, decisions);
        this.instruments = instruments;
        this.clerk = clerk;
    }

    void take(ProposalCommand command) {
        switch (command) {
            case ProposalCommand.Submit(var by, var to, var text, var answers) -> {
                var audience = to instanceof Audience.Closed(var roles)
                        ? Audience.of(
                                Stream.concat(roles.stream(), Stream.of(by)).toList())
                        : to;
                long earlier = drafts.keySet().stream()
                        .filter(id -> id.audience().equals(audience))
                        .count();
                var draft = new Draft(new ProposalId(audience, (int) earlier + 1), by);
                drafts.put(draft.id, draft);
                word(draft, text.terms());
            }
            case ProposalCommand.Amend(var by, var id, var text) -> word(open(id), text.terms());
            case ProposalCommand.TakePosition(var by, var id, var version, var position) ->
                answer(open(id), by, position.stance());
            case ProposalCommand.CoSponsor(var by, var id, var version) -> {
                open(id).coSponsors.add(by);
                answer(open(id), by, Stance.ASSENT);
            }
            case ProposalCommand.StandDown(var by, var id) ->
                open(id).coSponsors.remove(by);
            case ProposalCommand.Withdraw(var by, var id) -> withdraw(draft(id));
            case ProposalCommand.ProposeAmendment(var by, var id, var version, var text) ->
                open(id).wordings.put(++open(id).asked, text.terms());
            case ProposalCommand.TakeAmendment(var by, var id, var number) ->
                word(open(id), Objects.requireNonNull(open(id).wordings.get(number)));
            case ProposalCommand.LeaveAmendment(var by, var id, var number) ->
                open(id).wordings.remove(number);
        }
    }

    private Draft draft(ProposalId id) {
        return Objects.requireNonNull(drafts.get(id));
    }

    private Draft open(ProposalId id) {
        if (!draft(id).isOpen()) {
            throw new IllegalStateException(id + " is closed");
        }
        return draft(id);
    }

    /** Submitted or amended. Section 3, offers in turn: a new offer takes the place of the one that stood. */
    private void word(Draft draft, List<Term> terms) {
        draft.terms = terms;
        var turns = decisions.rules(draft).filter(Talks::isByTurns).toList();
        alive().filter(other -> other != draft
                        && other.isOpen()
                        && decisions.rules(other).anyMatch(turns::contains))
                .toList()
                .forEach(other -> become(other, REJECTED));
        draft.word(terms, closeOf(draft));
        turns.forEach(rule -> talks.pass(rule, world.now));
        decisions.spend(draft);
    }

    /** Section 2: "at its stated instant or else at the end of the next playing phase ..., at the latest with the last". */
    private int closeOf(Draft draft) {
        int last = world.phases.size() - 1;
        int next = world.now + 1;
        while (next < last && world.phases.get(next).kind() == Phase.Kind.INTERVAL) {
            next++;
        }
        int usual = Math.min(next, last);
        return decisions
                .rules(draft)
                .mapToInt(rule -> rule.until().isPresent()
                        ? (int) world.phases.stream()
                                .limit(last)
                                .takeWhile(phase ->
                                        phase.to().isBefore(rule.until().get()))
                                .count()
                        : Talks.isByTurns(rule) ? last : usual)
                .max()
                .orElse(usual);
    }

    /** Section 3, offers in turn. Chosen: to assent or to abstain uses up the turn, and to object ends the talks. */
    private void answer(Draft draft, RoleId by, Stance stance) {
        boolean ownOffer = by.equals(draft.sponsor) && decisions.rules(draft).anyMatch(Talks::isByTurns);
        if (stance != Stance.ABSTAIN || !ownOffer) {
            draft.take(by, stance, world.phase().sealed());
        }
        decisions
                .rules(draft)
                .filter(rule ->
                        Talks.isByTurns(rule) && Verdicts.base(rule.procedure()).contains(by))
                .toList()
                .forEach(rule -> {
                    if (stance == Stance.OBJECT) {
                        talks.end(rule, world.now);
                    } else {
                        talks.pass(rule, world.now);
                    }
                });
    }

    /** Section 2: "by its sponsor (co-sponsors may carry it on)". Chosen: who is there, and openly stands behind it. */
    private void withdraw(Draft draft) {
        var alike = decisions.on(draft, draft.sponsor).toList();
        draft.coSponsors.stream()
                .filter(role -> decisions.rules(draft).noneMatch(Talks::isByTurns)
                        && (decisions.verdicts(draft).says(role, Stance.ASSENT)
                                || (draft.sealed.contains(role) && world.isAround(role)))
                        && decisions.on(draft, role).noneMatch(decision -> isRightOfAnother(decision, role))
                        && decisions.on(draft, role).toList().equals(alike))
                .min(Comparator.comparing(role -> !world.isPresent(role)))
                .ifPresentOrElse(
                        heir -> {
                            draft.sponsor = heir;
                            draft.coSponsors.remove(heir);
                        },
                        () -> become(draft, WITHDRAWN));
    }

    /** Section 3, `once`: "only that role may submit the text". */
    private static boolean isRightOfAnother(Decision decision, RoleId role) {
        return decision.rules().stream()
                .anyMatch(rule -> rule.procedure() instanceof Procedure.Sole sole
                        && sole.once()
                        && !sole.role().equals(role));
    }

    private boolean become(Draft draft, ProposalStatus status) {
        draft.status = status;
        draft.sealed.clear();
        clerk.accept(draft, status);
        return true;
    }

    Stream<Draft> alive() {
        return drafts.values().stream().filter(draft -> draft.status.isAlive());
    }

    private boolean isSettledOtherwise(Term term) {
        return term instanceof Term.Settle(var issue, var option)
                && !world.isAt(new Fact.Settled(issue), "", option.value());
    }

    /** Section 2, the states of a proposal: what becomes of it at its close; "a package passes when ... all have passed". */
    boolean close(Draft draft) {
        var verdicts = decisions
                .rules(draft)
                .map(rule -> decisions.verdicts(draft).of(rule.procedure()))
                .toList();
        if (verdicts.contains(Verdicts.Verdict.VETOED)) {
            return become(draft, VETOED);
        } else if (verdicts.contains(Verdicts.Verdict.OBJECTED)) {
            return become(draft, REJECTED);
        } else if (verdicts.contains(Verdicts.Verdict.UNANSWERED)) {
            return become(draft, LAPSED);
        }
        draft.decided = List.copyOf(decisions.open(draft));
        return takeEffect(draft) || become(draft, HELD);
    }

    /** Section 2: "every term's procedure passed and prerequisites hold: effects happen at once"; false if they do not. */
    private boolean takeEffect(Draft draft) {
        var terms = decisions.open(draft);
        if (readiness.isVoid(draft)) {
            return become(draft, LAPSED);
        }
        if (readiness.mustWait(draft)) {
            return false;
        }
        if (terms.stream()
                .anyMatch(term -> term instanceof Term.Ask(var act) && !instruments.isPossible(draft.sponsor, act))) {
            return become(draft, LAPSED);
        }
        become(draft, ADOPTED);
        terms.forEach(term -> {
            switch (term) {
                case Term.Settle(var issue, var option) -> world.settle(issue, option);
                case Term.Ask(var act) -> {
                    if (instruments.isPossible(draft.sponsor, act)) {
                        instruments.perform(draft.sponsor, act);
                    }
                }
            }
        });
        return true;
    }

    /** Section 2: "another adopted package settled one of its issues otherwise, or left it nothing to settle". */
    boolean overtake() {
        return first(
                draft -> draft.terms.stream().anyMatch(this::isSettledOtherwise)
                        || decisions.open(draft).isEmpty(),
                draft -> become(draft, SUPERSEDED));
    }

    /** Section 2: a closing text is "void when one is reopened". Chosen: one that is not adopted yet lapses then. */
    boolean voidEndorsement() {
        boolean found = !world.reopened.isEmpty()
                && first(
                        draft -> draft.terms.stream().anyMatch(term -> term.asksFor(ActKind.ENDORSE)),
                        draft -> become(draft, LAPSED));
        if (!found) {
            world.reopened.clear();
        }
        return found;
    }

    /** Section 4: "when a role leaves, everything that waits for it is re-evaluated in the same event". Chosen: what stands under seal is not told. */
    boolean reevaluate() {
        var role = world.left.poll();
        if (role != null) {
            alive().filter(draft -> draft.isOpen()
                            && !(draft.sealed.contains(role) && world.isInProtest(role))
                            && decisions
                                    .rules(draft)
                                    .anyMatch(rule -> decisions.verdicts(draft).isLostWithout(role, rule.procedure())))
                    .toList()
                    .forEach(draft -> become(draft, REJECTED));
        }
        return role != null;
    }

    /** Section 2: HELD "takes effect the moment it holds". */
    boolean release() {
        return alive().filter(draft -> draft.status == HELD).toList().stream().anyMatch(this::takeEffect);
    }

    /** Section 3: the close "comes early ... unless a procedure says to wait"; in a sealed phase nothing comes early. */
    boolean closeEarly() {
        return !world.phase().sealed()
                && !world.ending
                && first(draft -> draft.isOpen() && isTaken(draft), this::close);
    }

    /** Chosen: in talks by turns only the assent of all closes early. */
    private boolean isTaken(Draft draft) {
        return decisions.on(draft).allMatch(decision -> readiness.hasHeardFrom(draft, decision))
                && decisions
                        .rules(draft)
                        .allMatch(rule -> !rule.waits()
                                && decisions.verdicts(draft).allTaken(rule.procedure())
                                && (!Talks.isByTurns(rule)
                                        || Verdicts.base(rule.procedure()).stream()
                                                .allMatch(role -> draft.positions.get(role) == Stance.ASSENT)));
    }

    private boolean first(Predicate<Draft> which, Predicate<Draft> end) {
        return alive().filter(which).findFirst().filter(end).isPresent();
    }

    /** Section 4: "nothing waits for ever": who is away has no turn, as long as another is there. */
    boolean passAbsent() {
        var absent = underWay()
                .filter(rule -> talks.turn(rule).filter(world::isPresent).isEmpty()
                        && Verdicts.base(rule.procedure()).stream().anyMatch(world::isPresent))
                .findFirst();
        absent.ifPresent(rule -> talks.pass(rule, world.now));
        return absent.isPresent();
    }

    private Stream<DecisionRule> underWay() {
        return world.scenario.procedures().values().stream()
                .filter(rule -> Talks.isByTurns(rule) && talks.turn(rule).isPresent())
                .filter(rule -> world.scenario.decisions().stream()
                        .filter(decision -> decision.rules().contains(rule))
                        .anyMatch(decision -> !(decision.subject() instanceof Subject.Settling(var issue, var options))
                                || !world.isSettled(issue)));
    }

    /** Section 3: "the deadline passes, or a role ends the talks". */
    boolean closeOutOfTurns() {
        return first(
                draft -> draft.isOpen()
                        && decisions
                                .rules(draft)
                                .anyMatch(rule -> Talks.isByTurns(rule)
                                        && talks.turn(rule).isEmpty()),
                this::close);
    }

    /**
     * Section 3: silence "passes the turn by timeout". Chosen: once in a phase for offers in which no turn was used, as
     * the talks stand when its texts are closed.
     */
    boolean passUnused() {
        var kind = world.phase().kind();
        var unused = underWay()
                .filter(rule ->
                        (kind == Phase.Kind.FLOOR || kind == Phase.Kind.DECISION) && !talks.wasUsedIn(rule, world.now))
                .findFirst();
        unused.ifPresent(rule -> talks.pass(rule, world.now));
        return unused.isPresent();
    }

    /** Section 2: a proposal closes at its close. */
    boolean closeDue() {
        return first(draft -> draft.isOpen() && draft.closesAfter <= world.now, this::close);
    }

    /** Section 2: HELD "lapses at its deadline". Chosen: the last phase; and what is open lapses when the session ends. */
    void lapse(Predicate<Draft> which) {
        alive().filter(which).toList().forEach(draft -> become(draft, LAPSED));
    }
}
