package parley.engine.invariant;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.event.CeaseFireEvent;
import parley.engine.id.CeaseFireId;
import parley.engine.id.IssueId;
import parley.engine.id.RoleId;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Terms;
import parley.engine.procedure.Position;
import parley.engine.procedure.Stance;
import parley.engine.scenario.CeaseFirePlan;

/** 10: A cease-fire binds those who accepted and nobody else, on the terms that the plan has; a breach is one event. */
final class CeaseFireIsConsistent {

    private CeaseFireIsConsistent() {}

    static Stream<String> of(Step step) {
        if (!(step.event() instanceof CeaseFireEvent event)) {
            return Stream.empty();
        }
        CeaseFirePlan plan = step.book().scenario().instruments().ceaseFires().get(event.ceaseFire());
        if (plan == null) {
            return Stream.of("there is no cease-fire " + event.ceaseFire());
        }
        CeaseFire before = step.before().instruments().ceaseFire(event.ceaseFire());
        CeaseFire after = step.after().instruments().ceaseFire(event.ceaseFire());
        return Faults.unless(
                isConsistent(step, event, new Change(plan, before, after)),
                "%s does not fit the cease-fire %s, which was %s and is %s",
                event.getClass().getSimpleName(),
                event.ceaseFire(),
                before.label(),
                after.label());
    }

    private record Change(CeaseFirePlan plan, CeaseFire before, CeaseFire after) {}

    /** All who are required have accepted, and somebody has. */
    private static boolean isJoined(CeaseFirePlan plan, CeaseFire.OpenForAcceptance open) {
        var accepted = accepted(plan, open.answers());
        return !accepted.isEmpty() && accepted.containsAll(plan.adhesion().required());
    }

    private static boolean isConsistent(Step step, CeaseFireEvent event, Change change) {
        return switch (event) {
            case CeaseFireEvent.Drafted drafted -> isDraft(step, change, drafted);
            case CeaseFireEvent.TermsSet set -> areThePlans(step, change, set.terms());
            case CeaseFireEvent.BecamePending pending ->
                change.before() instanceof CeaseFire.OpenForAcceptance open
                        && isJoined(change.plan(), open)
                        && change.after() instanceof CeaseFire.Pending now
                        && now.parties().equals(accepted(change.plan(), open.answers()));
            case CeaseFireEvent.EnteredIntoForce entered ->
                change.before() instanceof CeaseFire.Pending waiting
                        && waiting.parties().equals(entered.parties())
                        && change.after() instanceof CeaseFire.InForce now
                        && now.parties().equals(entered.parties())
                        && now.breachedInRound().isEmpty();
            case CeaseFireEvent.Lapsed lapsed ->
                !(change.before() instanceof CeaseFire.OpenForAcceptance open) || !isJoined(change.plan(), open);
            case CeaseFireEvent.BreachReported reported -> isBreach(step, change, reported);
            case CeaseFireEvent.BecameStrained strained ->
                change.before() instanceof CeaseFire.InForce was
                        && (strained.cause().isPresent()
                                || was.breachedInRound()
                                        .filter(round ->
                                                strained.round() >= round + patience(change.plan(), was.terms()))
                                        .isPresent());
            case CeaseFireEvent.Repaired repaired ->
                isBreached(change.before())
                        && change.after() instanceof CeaseFire.InForce now
                        && now.breachedInRound().isEmpty();
            case CeaseFireEvent.Renewed renewed ->
                change.before() instanceof CeaseFire.InForce was
                        && was.terms()
                                .end()
                                .flatMap(end -> change.plan().duration().map(end::plus))
                                .filter(renewed.end()::equals)
                                .isPresent()
                        && change.after() instanceof CeaseFire.InForce now
                        && now.equals(was.renew(renewed.end()))
                        && now.terms().renewals() == was.terms().renewals() + 1;
            default -> true;
        };
    }

    private static boolean isDraft(Step step, Change change, CeaseFireEvent.Drafted drafted) {
        return step.before()
                .agenda()
                .settledAt(change.plan().issue())
                .flatMap(option -> Optional.ofNullable(change.plan().starts().get(option)))
                .filter(drafted.start()::equals)
                .isPresent();
    }

    private static boolean areThePlans(Step step, Change change, Terms terms) {
        return change.before() instanceof CeaseFire.Drafted drafted
                && terms.start().equals(drafted.start())
                && terms.until().equals(change.plan().adhesion().until())
                && terms.end().equals(change.plan().duration().map(drafted.start()::plus))
                && terms.monitoring()
                        .equals(change.plan().monitoring().flatMap(step.before().agenda()::settledAt));
    }

    private static boolean isBreach(Step step, Change change, CeaseFireEvent.BreachReported reported) {
        boolean byParty = change.before() instanceof CeaseFire.Binding binding
                && binding.parties().contains(reported.by());
        boolean kept = change.before() instanceof CeaseFire.InForce was
                ? change.after() instanceof CeaseFire.InForce now
                        && now.breachedInRound()
                                .equals(was.breachedInRound()
                                        .or(() -> Optional.of(
                                                step.before().playing().round())))
                : change.before().equals(change.after());
        return byParty && kept;
    }

    private static boolean isBreached(CeaseFire ceaseFire) {
        return ceaseFire instanceof CeaseFire.Strained
                || (ceaseFire instanceof CeaseFire.InForce inForce
                        && inForce.breachedInRound().isPresent());
    }

    private static int patience(CeaseFirePlan plan, Terms terms) {
        return terms.monitoring()
                .map(option -> plan.patience().getOrDefault(option, 0))
                .orElse(0);
    }

    private static ImmutableSet<RoleId> accepted(CeaseFirePlan plan, ImmutableMap<RoleId, Position> answers) {
        return plan.adhesion().parties().stream()
                .filter(party -> Optional.ofNullable(answers.get(party))
                        .filter(answer -> answer.stance() == Stance.ASSENT)
                        .isPresent())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Terms that are set are open for acceptance at once, a draft stands on an issue, and a breach is reported once. */
    static Stream<String> atRest(Course course) {
        long reports = course.all(CeaseFireEvent.BreachReported.class).count();
        return Faults.all(
                Faults.unless(reports <= 1, "one command made %d breach reports", reports),
                course.after().instruments().ceaseFires().entrySet().stream()
                        .filter(entry -> entry.getValue() instanceof CeaseFire.TermsSet
                                || (entry.getValue() instanceof CeaseFire.Drafted
                                        && Progress.isPlaying(course.after())
                                        && !course.after()
                                                .agenda()
                                                .settled()
                                                .containsKey(issue(course, entry.getKey()))))
                        .map(entry -> "the cease-fire %s cannot stay %s"
                                .formatted(entry.getKey(), entry.getValue().label())));
    }

    private static IssueId issue(Course course, CeaseFireId id) {
        return Optional.ofNullable(
                        course.book().scenario().instruments().ceaseFires().get(id))
                .orElseThrow()
                .issue();
    }
}
