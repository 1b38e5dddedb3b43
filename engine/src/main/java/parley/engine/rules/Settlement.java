package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Map;
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
import parley.engine.scenario.CeaseFirePlan;
import parley.engine.scenario.DesignationPlan;

/** An issue is settled, or open again, and with it the instruments that hang on it. */
final class Settlement {

    private Settlement() {}

    /** An open issue is settled, and what follows for the instruments. */
    static ImmutableList<Event> settle(Table table, IssueEvent.Settled settled) {
        IssueId issue = settled.issue();
        OptionId option = settled.option();
        var events = ImmutableList.<Event>builder().add(settled);
        plannedDate(table, issue, option).ifPresent(events::add);
        table.book()
                .scenario()
                .instruments()
                .designations()
                .filter(plan -> plan.issue().equals(issue))
                .ifPresent(plan -> plan.statuses(option)
                        .forEach((body, outcome) -> events.addAll(decide(table, body, outcome, Optional.empty()))));
        for (CeaseFirePlan plan :
                table.book().scenario().instruments().ceaseFires().values()) {
            if (plan.issue().equals(issue)) {
                draft(table, plan, option).forEach(events::add);
            }
        }
        return events.build();
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

    private static Optional<Event> plannedDate(Table table, IssueId issue, OptionId option) {
        return table.book()
                .scenario()
                .instruments()
                .conference()
                .filter(plan -> plan.dateIssue().filter(issue::equals).isPresent())
                .filter(plan -> table.state().instruments().conference().orElseThrow() instanceof Conference.Planned)
                .map(plan -> new ConferenceEvent.DatePlanned(
                        Optional.ofNullable(plan.dates().get(option))));
    }

    /** A body that nobody had claimed anything of is contested first; one that is decided on stays as it is. */
    static ImmutableList<Event> decide(Table table, BodyId body, Designation.Outcome outcome, Optional<Cause> cause) {
        Event contested = new DesignationEvent.Contested(body, cause);
        Event decided = switch (outcome) {
            case DESIGNATED -> new DesignationEvent.Designated(body, cause);
            case CLEARED -> new DesignationEvent.Cleared(body, cause);
            case PARKED -> new DesignationEvent.Parked(body, cause);
        };
        return switch (table.state().instruments().designation(body)) {
            case Designation.Undesignated now -> ImmutableList.of(contested, decided);
            case Designation.Contested now -> ImmutableList.of(decided);
            case Designation.Parked now ->
                outcome == Designation.Outcome.PARKED ? ImmutableList.of() : ImmutableList.of(contested, decided);
            case Designation.Cleared now -> ImmutableList.of();
            case Designation.Designated now -> ImmutableList.of();
            case Designation.Listed now -> ImmutableList.of();
        };
    }

    private static Stream<Event> reopenedDesignations(Table table, IssueId issue) {
        OptionId option = table.state().agenda().settledAt(issue).orElseThrow();
        return plans(table, issue)
                .flatMap(plan -> plan.statuses(option).entrySet().stream())
                .filter(status -> status.getValue() == Designation.Outcome.PARKED)
                .map(Map.Entry::getKey)
                .filter(body -> table.state().instruments().designation(body) instanceof Designation.Parked)
                .map(DesignationEvent.Contested::new);
    }

    private static Stream<DesignationPlan> plans(Table table, IssueId issue) {
        return table.book().scenario().instruments().designations().stream()
                .filter(plan -> plan.issue().equals(issue));
    }

    /** Where an issue is settled anew in the moment in which it is reopened, its old draft has yet to be dropped. */
    private static Stream<Event> draft(Table table, CeaseFirePlan plan, OptionId option) {
        Instant start = plan.starts().get(option);
        if (start == null) {
            return Stream.empty();
        }
        Event drafted = new CeaseFireEvent.Drafted(plan.id(), start);
        return switch (table.state().instruments().ceaseFire(plan.id())) {
            case CeaseFire.None none -> Stream.of(drafted);
            case CeaseFire.Drafted old
            when !old.start().equals(start) -> Stream.of(new CeaseFireEvent.DraftDropped(plan.id()), drafted);
            default -> Stream.empty();
        };
    }

    private static Stream<Event> droppedDrafts(Table table, IssueId issue) {
        return table.book().scenario().instruments().ceaseFires().values().stream()
                .filter(plan -> plan.issue().equals(issue))
                .filter(plan -> table.state().instruments().ceaseFire(plan.id()) instanceof CeaseFire.Drafted)
                .map(plan -> new CeaseFireEvent.DraftDropped(plan.id()));
    }
}
