package parley.engine.rules;

import static parley.engine.answer.RejectionCode.ALREADY_SETTLED;
import static parley.engine.answer.RejectionCode.AUDIENCE_TOO_NARROW;
import static parley.engine.answer.RejectionCode.INCOHERENT;
import static parley.engine.answer.RejectionCode.NOTHING_TO_SETTLE;
import static parley.engine.answer.RejectionCode.NOT_ENTITLED;
import static parley.engine.answer.RejectionCode.NOT_NOW;
import static parley.engine.answer.RejectionCode.NO_DECISION;
import static parley.engine.answer.RejectionCode.OPTION_GONE;
import static parley.engine.answer.RejectionCode.PACKAGE_EMPTY;
import static parley.engine.answer.RejectionCode.RIGHT_SPENT;
import static parley.engine.answer.RejectionCode.STEP_INCOMPLETE;
import static parley.engine.answer.RejectionCode.TERM_TWICE;
import static parley.engine.answer.RejectionCode.UNKNOWN_ISSUE;
import static parley.engine.answer.RejectionCode.UNKNOWN_OPTION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import parley.engine.answer.Rejection;
import parley.engine.answer.RejectionCode;
import parley.engine.condition.Condition;
import parley.engine.id.Audience;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.ProcedureId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Act;
import parley.engine.instrument.ActKind;
import parley.engine.procedure.Procedure;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalText;
import parley.engine.proposal.Term;
import parley.engine.scenario.Decision;
import parley.engine.scenario.DecisionRule;

/** Whether a text may be put before an audience by a sponsor: what both submitting and amending ask. */
final class PackageCheck {

    private final Table table;
    private final RoleId sponsor;
    private final Audience audience;
    private final ProposalText text;
    private final ImmutableList<Term> terms;
    private final ImmutableSet<ProcedureId> used;

    /** A text that is submitted. */
    PackageCheck(Table table, RoleId sponsor, Audience audience, ProposalText text) {
        this(table, sponsor, audience, text, ImmutableSet.of());
    }

    /** Another wording of a proposal. */
    PackageCheck(Table table, Proposal proposal, ProposalText text) {
        this(
                table,
                proposal.sponsor(),
                proposal.id().audience(),
                text,
                OnceRights.of(table, proposal.sponsor(), proposal.text()));
    }

    private PackageCheck(
            Table table, RoleId sponsor, Audience audience, ProposalText text, ImmutableSet<ProcedureId> used) {
        this.table = table;
        this.sponsor = sponsor;
        this.audience = audience;
        this.text = text;
        this.terms = text.terms();
        this.used = used;
    }

    /** What stands against the text. */
    Optional<Rejection> find() {
        return Check.unless(!terms.isEmpty(), PACKAGE_EMPTY, () -> "The text asks for nothing.")
                .or(() -> each(terms, this::known))
                .or(this::namesEachThingOnce)
                .or(() -> each(terms, this::stillOpen))
                .or(() -> Check.unless(
                        !table.standAll(terms), NOTHING_TO_SETTLE, () -> "Everything the text says already stands."))
                .or(() -> each(terms, this::decidable))
                .or(() -> allowed(decisions()));
    }

    /** What stands against the text by the decisions that govern it. */
    private Optional<Rejection> allowed(ImmutableList<Decision> decisions) {
        return each(decisions, this::entitled)
                .or(() -> each(decisions, this::unspent))
                .or(() -> each(terms, this::optionAvailable))
                .or(() -> each(terms, this::toCome))
                .or(this::endorsesWhatIsComplete)
                .or(() -> each(decisions, this::whenHolds))
                .or(() -> each(decisions, this::inTime))
                .or(this::settlesStepsWhole)
                .or(() -> audienceIncludesAllThatCount(decisions))
                .or(this::coherent);
    }

    /** The decisions that govern the terms; what stands already needs no deciding. */
    private ImmutableList<Decision> decisions() {
        var decisions = ImmutableList.<Decision>builder();
        for (Term term : terms) {
            if (!table.stands(term)) {
                decisions.add(table.governing(term, sponsor));
            }
        }
        return decisions.build();
    }

    private Optional<Rejection> known(Term term) {
        return switch (term) {
            case Term.Settle(var issue, var option) -> known(issue, option);
            case Term.Ask(var act) -> TargetCheck.known(table, act);
        };
    }

    private Optional<Rejection> known(IssueId issue, OptionId option) {
        var issues = table.book().scenario().issues();
        var found = issues.get(issue);
        if (found == null) {
            return Optional.of(Rejection.of(
                    UNKNOWN_ISSUE,
                    "This scenario has no issue " + issue + ".",
                    "Its issues are " + issues.keySet() + "."));
        }
        return Check.unless(
                found.options().containsKey(option),
                UNKNOWN_OPTION,
                () -> "%s has no option %s.".formatted(issue, option),
                () -> "Its options are " + found.options().keySet() + ".");
    }

    private Optional<Rejection> namesEachThingOnce() {
        var seen = new LinkedHashSet<Object>();
        return each(
                terms,
                term -> Check.unless(
                        seen.add(subject(term)), TERM_TWICE, () -> "The text has two terms on " + subject(term) + "."));
    }

    private static Object subject(Term term) {
        return switch (term) {
            case Term.Settle(var issue, var option) -> issue;
            case Term.Ask(Act.OnCeaseFire(var kind, var ceaseFire)) -> kind.label() + " " + ceaseFire;
            case Term.Ask(var act) -> act.kind().label();
        };
    }

    private Optional<Rejection> stillOpen(Term term) {
        if (!(term instanceof Term.Settle(var issue, var option)) || table.stands(term)) {
            return Optional.empty();
        }
        return table.state()
                .agenda()
                .settledAt(issue)
                .map(settled -> Rejection.of(
                        ALREADY_SETTLED,
                        issue + " is settled at " + settled + " and cannot be settled at " + option + "."));
    }

    private Optional<Rejection> decidable(Term term) {
        boolean ownAnswer = term instanceof Term.Ask(var act) && act.kind().isOwn();
        return Check.unless(
                !ownAnswer && table.book().governing(term, sponsor).isPresent(),
                NO_DECISION,
                () -> ownAnswer
                        ? "Only a role itself can %s; no text can do it.".formatted(term)
                        : "Nobody at this table can decide " + term + ".");
    }

    private Optional<Rejection> entitled(Decision decision) {
        return OnceRights.ofAnother(decision, sponsor)
                .map(rule -> Rejection.of(
                        NOT_ENTITLED,
                        "Only %s can submit this: %s can be used only once."
                                .formatted(
                                        table.book().party(((Procedure.Sole) rule.procedure()).role()), rule.title())));
    }

    /** A right that can be used once is spent by submitting; the same text may still be amended. */
    private Optional<Rejection> unspent(Decision decision) {
        for (DecisionRule rule : decision.rules()) {
            if (table.state().agenda().spent().contains(rule.id()) && !used.contains(rule.id())) {
                return Optional.of(
                        Rejection.of(RIGHT_SPENT, "It can be done only once, and has been: " + rule.title() + "."));
            }
        }
        return Optional.empty();
    }

    private Optional<Rejection> optionAvailable(Term term) {
        if (!(term instanceof Term.Settle(var issue, var option)) || table.stands(term)) {
            return Optional.empty();
        }
        var available = table.book().option(issue, option).orElseThrow().availableWhile();
        return notNow(OPTION_GONE, () -> "%s of %s can be chosen only while".formatted(option, issue), available);
    }

    private Optional<Rejection> toCome(Term term) {
        return term instanceof Term.Ask(var act) ? TargetCheck.toCome(table, act) : Optional.empty();
    }

    private Optional<Rejection> endorsesWhatIsComplete() {
        return Check.unless(
                !text.asksFor(ActKind.ENDORSE) || table.unsettled().isEmpty(),
                NOT_NOW,
                () -> "A closing text can be submitted only when every issue is settled: %s."
                        .formatted(TargetCheck.closingText(table)));
    }

    private Optional<Rejection> whenHolds(Decision decision) {
        return notNow(NOT_NOW, () -> "This can be submitted only when", decision.when());
    }

    private Optional<Rejection> inTime(Decision decision) {
        for (DecisionRule rule : decision.rules()) {
            Optional<Instant> over = rule.until().filter(table::hasFallenDue);
            if (over.isPresent()) {
                return over.map(until -> Rejection.of(
                        NOT_NOW,
                        "The time for it is over: texts by %s closed at %s."
                                .formatted(rule.title(), table.book().written(until))));
            }
        }
        return Optional.empty();
    }

    private Optional<Rejection> notNow(RejectionCode code, Supplier<String> beginning, Condition condition) {
        var unmet = table.book().phrases().unmet(condition, table.state());
        return Check.unless(unmet.isEmpty(), code, () -> beginning.get() + " " + String.join(" and ", unmet) + ".");
    }

    /** Nothing of a single undertaking is agreed until all of it is. */
    private Optional<Rejection> settlesStepsWhole() {
        return WholeSteps.gaps(table, terms)
                .findFirst()
                .map(gap -> Rejection.of(STEP_INCOMPLETE, gap.sentence(), "Add " + gap.issues() + " to the text."));
    }

    private Optional<Rejection> audienceIncludesAllThatCount(ImmutableList<Decision> decisions) {
        if (audience instanceof Audience.Plenary) {
            return Optional.empty();
        }
        String left = decisions.stream()
                .flatMap(decision -> decision.rules().stream())
                .flatMap(rule -> rule.procedure().base().stream())
                .distinct()
                .filter(role -> !audience.includes(role))
                .map(table.book()::party)
                .collect(Collectors.joining(", "));
        return Check.unless(
                left.isEmpty(),
                AUDIENCE_TOO_NARROW,
                () -> "The audience leaves out roles whose position counts: " + left + ".",
                () -> "Add them to the audience, or submit to the plenary.");
    }

    private Optional<Rejection> coherent() {
        return Coherence.broken(table, terms).stream()
                .findFirst()
                .map(rule -> Rejection.of(INCOHERENT, rule.sentence()));
    }

    private static <T> Optional<Rejection> each(ImmutableList<T> all, Function<T, Optional<Rejection>> check) {
        for (T each : all) {
            Optional<Rejection> found = check.apply(each);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
