package parley.simulator.shrink;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.engine.id.IssueId;
import parley.engine.scenario.Decision;
import parley.engine.scenario.Decision.Subject;
import parley.engine.scenario.InstrumentPlans;
import parley.engine.scenario.Issue;
import parley.engine.scenario.Scenario;
import parley.engine.scenario.WorldPlan;
import parley.simulator.Plan;

/** The same plan without what nothing in it speaks of any more: instruments, tracks, issues, sheets, procedures. */
final class Leftovers {

    private Leftovers() {}

    static Stream<Plan> of(Plan plan) {
        Scenario it = plan.scenario();
        var draft = new Draft(plan);
        return Stream.of(
                        instruments(it.instruments()).map(draft::instruments),
                        Each.left(it.world().tracks())
                                .map(tracks -> draft.world(new WorldPlan(
                                        tracks,
                                        it.world().reactions(),
                                        it.world().injects()))),
                        Each.left(it.sheets()).map(draft::sheets),
                        Each.left(it.procedures()).map(draft::procedures),
                        it.issues().keySet().stream().map(issue -> withoutIssue(plan, issue)),
                        Each.replaced(it.issues(), Leftovers::fewerOptions)
                                .map(issues -> withOptionsOf(draft.issues(issues))))
                .flatMap(plans -> plans)
                .filter(smaller -> namesOnlyWhatThereIs(plan, smaller));
    }

    private static Stream<InstrumentPlans> instruments(InstrumentPlans it) {
        return Stream.of(
                new InstrumentPlans(Optional.empty(), it.conference(), it.bodies(), it.designations(), it.ceaseFires()),
                new InstrumentPlans(
                        it.invitations(), Optional.empty(), it.bodies(), it.designations(), it.ceaseFires()),
                new InstrumentPlans(it.invitations(), it.conference(), it.bodies(), Optional.empty(), it.ceaseFires()),
                new InstrumentPlans(
                        it.invitations(), it.conference(), ImmutableMap.of(), it.designations(), it.ceaseFires()),
                new InstrumentPlans(
                        it.invitations(), it.conference(), it.bodies(), it.designations(), ImmutableMap.of()));
    }

    private static Plan withoutIssue(Plan plan, IssueId issue) {
        Scenario it = plan.scenario();
        var issues = ImmutableMap.<IssueId, Issue>builder();
        it.issues().forEach((id, value) -> {
            if (!id.equals(issue)) {
                issues.put(id, value);
            }
        });
        var decisions = it.decisions().stream()
                .filter(decision -> !(decision.subject() instanceof Subject.Settling(var about, var options)
                        && about.equals(issue)))
                .collect(ImmutableList.toImmutableList());
        return new Draft(new Draft(plan).issues(issues.buildOrThrow())).decisions(decisions);
    }

    private static Stream<Issue> fewerOptions(Issue issue) {
        return issue.options().size() > 1
                ? Each.left(issue.options()).map(options -> new Issue(issue.id(), issue.question(), options))
                : Stream.empty();
    }

    /** Decisions settle only the options that there are. */
    private static Plan withOptionsOf(Plan plan) {
        var decisions = plan.scenario().decisions().stream()
                .flatMap(decision -> decision.subject() instanceof Subject.Settling(var issue, var options)
                        ? Stream.of(plan.scenario().issues().get(issue))
                                .filter(java.util.Objects::nonNull)
                                .map(known -> new Decision(
                                        decision.id(),
                                        new Subject.Settling(
                                                issue,
                                                options.stream()
                                                        .filter(known.options()::containsKey)
                                                        .collect(
                                                                com.google.common.collect.ImmutableSet
                                                                        .toImmutableSet())),
                                        decision.rules(),
                                        decision.when(),
                                        decision.needs()))
                        : Stream.of(decision))
                .collect(ImmutableList.toImmutableList());
        return new Draft(plan).decisions(decisions);
    }

    /**
     * Whether the smaller plan no longer speaks of what was taken out. A command may: it named nonsense before too. A label
     * of a state or an option in a condition is only a text, so a condition on it stays true to what it was: never.
     */
    private static boolean namesOnlyWhatThereIs(Plan before, Plan smaller) {
        Scenario was = before.scenario();
        Scenario is = smaller.scenario();
        Set<Object> named = Mentions.in(
                is.steps(),
                is.coherence(),
                is.decisions(),
                is.issues(),
                is.instruments(),
                is.world(),
                is.calendar(),
                is.sheets(),
                is.endings());
        return Stream.of(
                                gone(was.issues(), is.issues()),
                                gone(was.world().tracks(), is.world().tracks()),
                                gone(
                                        was.instruments().bodies(),
                                        is.instruments().bodies()),
                                gone(
                                        was.instruments().ceaseFires(),
                                        is.instruments().ceaseFires()),
                                gone(was.procedures(), is.procedures()))
                        .flatMap(ids -> ids)
                        .noneMatch(named::contains)
                && keepsSheets(was, is, named)
                && keepsInvitations(was, is, named)
                && keepsConference(was, is, named)
                && keepsActs(is);
    }

    private static Stream<Object> gone(ImmutableMap<?, ?> before, ImmutableMap<?, ?> after) {
        return before.keySet().stream().<Object>map(key -> key).filter(key -> !after.containsKey(key));
    }

    private static boolean keepsSheets(Scenario was, Scenario is, Set<Object> named) {
        return gone(was.sheets(), is.sheets())
                .noneMatch(role -> named.stream()
                        .anyMatch(any -> any instanceof parley.engine.condition.Effect.MoveWalkAway(var whose, var by)
                                && whose.equals(role)));
    }

    private static boolean keepsInvitations(Scenario was, Scenario is, Set<Object> named) {
        return was.instruments().invitations().isEmpty()
                || is.instruments().invitations().isPresent()
                || named.stream().noneMatch(any -> any instanceof parley.engine.condition.Fact.InvitationOf);
    }

    private static boolean keepsConference(Scenario was, Scenario is, Set<Object> named) {
        return was.instruments().conference().isEmpty()
                || is.instruments().conference().isPresent()
                || named.stream()
                        .noneMatch(any -> any instanceof parley.engine.condition.Fact.ConferenceState
                                || any instanceof parley.engine.condition.Effect.CollapseConference);
    }

    /** An act that a decision allows needs its instrument. */
    private static boolean keepsActs(Scenario is) {
        return is.decisions().stream().allMatch(decision -> switch (decision.subject()) {
            case Subject.Settling settling -> !settling.options().isEmpty();
            case Subject.Allowing(var act) ->
                switch (act) {
                    case RELEASE, ISSUE, HOLD, RESCIND, ACCEPT, CLARIFY, DECLINE ->
                        is.instruments().invitations().isPresent();
                    case OPEN, PAUSE, RESUME, CLOSE ->
                        is.instruments().conference().isPresent();
                    case SET_TERMS, REPAIR, RENEW, ACCEPT_TERMS, REFUSE_TERMS, REPORT_BREACH ->
                        !is.instruments().ceaseFires().isEmpty();
                    case ENDORSE, BOYCOTT, WALK_OUT, RETURN -> true;
                };
        });
    }
}
