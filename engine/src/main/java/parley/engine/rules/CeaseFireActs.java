package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.Event;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Designation;
import parley.engine.instrument.Terms;
import parley.engine.scenario.CeaseFirePlan;

/** What acts do to a cease-fire. */
final class CeaseFireActs {

    private CeaseFireActs() {}

    static ImmutableList<Event> events(Table table, Deed deed, CeaseFireId id) {
        CeaseFire now = table.state().instruments().ceaseFire(id);
        return switch (deed.act().kind()) {
            case SET_TERMS ->
                now instanceof CeaseFire.Drafted drafted ? setTerms(table, deed, drafted, id) : ImmutableList.of();
            case REPAIR ->
                isBreached(now)
                        ? ImmutableList.of(new CeaseFireEvent.Repaired(id, deed.by(), deed.note()))
                        : ImmutableList.of();
            case RENEW -> renewal(table, deed, now, id);
            case REFUSE_TERMS ->
                now instanceof CeaseFire.OpenForAcceptance
                        ? ImmutableList.of(new CeaseFireEvent.Refused(id, deed.by(), deed.note()))
                        : ImmutableList.of();
            case REPORT_BREACH -> reportBreach(table, deed, now, id);
            default -> throw new IllegalStateException(deed.act() + " is not asked of a cease-fire");
        };
    }

    static ImmutableList<Event> accept(Table table, Deed deed, CeaseFireId id, ImmutableList<String> reservations) {
        return table.state().instruments().ceaseFire(id) instanceof CeaseFire.OpenForAcceptance
                ? ImmutableList.of(new CeaseFireEvent.Accepted(id, deed.by(), reservations, deed.note()))
                : ImmutableList.of();
    }

    /** The bodies that no cease-fire covers: every one that is listed or designated. */
    static ImmutableSet<BodyId> uncovered(Table table) {
        var uncovered = ImmutableSet.<BodyId>builder();
        for (var entry : table.state().instruments().designations().entrySet()) {
            if (entry.getValue() instanceof Designation.Excluded) {
                uncovered.add(entry.getKey());
            }
        }
        return uncovered.build();
    }

    /** Rounds in which a breach can be repaired before the cease-fire is strained, by the monitoring agreed. */
    static int patience(CeaseFirePlan plan, Terms terms) {
        return terms.monitoring()
                .map(option -> plan.patience().getOrDefault(option, 0))
                .orElse(0);
    }

    private static ImmutableList<Event> setTerms(Table table, Deed deed, CeaseFire.Drafted drafted, CeaseFireId id) {
        CeaseFirePlan plan = table.book().ceaseFire(id);
        var until = plan.adhesion().until();
        if (table.hasFallenDue(until)) {
            return ImmutableList.of();
        }
        Terms terms = new Terms(
                until,
                drafted.start(),
                plan.duration().map(drafted.start()::plus),
                0,
                uncovered(table),
                plan.monitoring().flatMap(table.state().agenda()::settledAt));
        return ImmutableList.of(
                new CeaseFireEvent.TermsSet(id, deed.by(), terms), new CeaseFireEvent.OpenedForAcceptance(id, until));
    }

    /** The end moves on by the duration of the plan, counted from the end that stands. */
    private static ImmutableList<Event> renewal(Table table, Deed deed, CeaseFire now, CeaseFireId id) {
        return now instanceof CeaseFire.InForce inForce
                ? inForce.terms().end().stream()
                        .map(end ->
                                end.plus(table.book().ceaseFire(id).duration().orElseThrow()))
                        .map(end -> new CeaseFireEvent.Renewed(id, deed.by(), end, deed.note()))
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }

    /** Whether a breach is open, so that there is something to repair. */
    static boolean isBreached(CeaseFire now) {
        return now instanceof CeaseFire.Strained
                || (now instanceof CeaseFire.InForce inForce
                        && inForce.breachedInRound().isPresent());
    }

    private static ImmutableList<Event> reportBreach(Table table, Deed deed, CeaseFire now, CeaseFireId id) {
        if (!(now instanceof CeaseFire.Binding binding) || !binding.parties().contains(deed.by())) {
            return ImmutableList.of();
        }
        Event report = new CeaseFireEvent.BreachReported(id, deed.by(), deed.note());
        boolean atOnce =
                now instanceof CeaseFire.InForce && patience(table.book().ceaseFire(id), binding.terms()) == 0;
        return atOnce
                ? ImmutableList.of(
                        report,
                        new CeaseFireEvent.BecameStrained(
                                id, table.state().playing().round()))
                : ImmutableList.of(report);
    }
}
