package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.event.Cause;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.DesignationEvent;
import parley.engine.event.Event;
import parley.engine.event.IssueEvent;
import parley.engine.id.BodyId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Designation;
import parley.engine.scenario.DesignationPlan;

/** An issue is settled, or open again, and with it the instruments that hang on it. */
final class Settlement {

    private Settlement() {}

    /** An open issue is settled, and what follows for the instruments. */
    static ImmutableList<Event> settle(Table table, IssueEvent.Settled settled) {
        return Stream.of(
                        Stream.of(settled),
                        plannedDate(table, settled.issue(), settled.option()),
                        designations(table, settled.issue(), settled.option()),
                        drafts(table, settled.issue(), settled.option()))
                .flatMap(events -> events)
                .collect(ImmutableList.toImmutableList());
    }

    /** The issue is open again; nothing if it is open already. */
    static ImmutableList<Event> reopen(Table table, IssueId issue, Cause cause) {
        if (table.state().agenda().settledAt(issue).isEmpty()) {
            return ImmutableList.of();
        }
        return Stream.of(
                        Stream.of(new IssueEvent.Reopened(issue, cause)),
                        reopenedDesignations(table, issue),
                        droppedDrafts(table, issue))
                .flatMap(events -> events)
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Event> plannedDate(Table table, IssueId issue, OptionId option) {
        return table.book().scenario().instruments().conference().stream()
                .filter(plan -> plan.dateIssue().filter(issue::equals).isPresent())
                .filter(plan -> table.state().instruments().conference().orElseThrow() instanceof Conference.Planned)
                .map(plan -> new ConferenceEvent.DatePlanned(
                        Optional.ofNullable(plan.dates().get(option))));
    }

    private static Stream<Event> designations(Table table, IssueId issue, OptionId option) {
        return plans(table, issue)
                .flatMap(plan -> plan.statuses(option).entrySet().stream())
                .flatMap(entry -> decide(table, entry.getKey(), entry.getValue(), Optional.empty()));
    }

    /** A body that nobody had claimed anything of is contested first; one that is decided on stays as it is. */
    static Stream<Event> decide(Table table, BodyId body, Designation.Outcome outcome, Optional<Cause> cause) {
        Event contested = new DesignationEvent.Contested(body, cause);
        Event decided = switch (outcome) {
            case DESIGNATED -> new DesignationEvent.Designated(body, cause);
            case CLEARED -> new DesignationEvent.Cleared(body, cause);
            case PARKED -> new DesignationEvent.Parked(body, cause);
        };
        return switch (table.state().instruments().designation(body)) {
            case Designation.Undesignated now -> Stream.of(contested, decided);
            case Designation.Contested now -> Stream.of(decided);
            case Designation.Parked now ->
                outcome == Designation.Outcome.PARKED ? Stream.empty() : Stream.of(contested, decided);
            case Designation.Cleared now -> Stream.empty();
            case Designation.Designated now -> Stream.empty();
            case Designation.Listed now -> Stream.empty();
        };
    }

    private static Stream<Event> reopenedDesignations(Table table, IssueId issue) {
        return plans(table, issue)
                .flatMap(plan -> plan.options().values().stream())
                .flatMap(statuses -> statuses.keySet().stream())
                .distinct()
                .filter(body -> table.state().instruments().designation(body) instanceof Designation.Parked)
                .map(DesignationEvent.Contested::new);
    }

    private static Stream<DesignationPlan> plans(Table table, IssueId issue) {
        return table.book().scenario().instruments().designations().stream()
                .filter(plan -> plan.issue().equals(issue));
    }

    private static Stream<Event> drafts(Table table, IssueId issue, OptionId option) {
        return table.book().scenario().instruments().ceaseFires().values().stream()
                .filter(plan -> plan.issue().equals(issue))
                .filter(plan -> table.state().instruments().ceaseFire(plan.id()) instanceof CeaseFire.None)
                .flatMap(plan -> Optional.ofNullable(plan.starts().get(option)).stream()
                        .map(start -> new CeaseFireEvent.Drafted(plan.id(), start)));
    }

    private static Stream<Event> droppedDrafts(Table table, IssueId issue) {
        return table.book().scenario().instruments().ceaseFires().values().stream()
                .filter(plan -> plan.issue().equals(issue))
                .filter(plan -> table.state().instruments().ceaseFire(plan.id()) instanceof CeaseFire.Drafted)
                .map(plan -> new CeaseFireEvent.DraftDropped(plan.id()));
    }
}
