package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.Event;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Terms;
import parley.engine.procedure.Ballot;
import parley.engine.proposal.TermVerdict.ByRule;
import parley.engine.scenario.CeaseFirePlan;

/** The instants of a cease-fire: acceptance closes, it starts, a breach runs out of time, it ends. */
final class CeaseFireTimers {

    private CeaseFireTimers() {}

    /** The close of acceptance, by the rule of adhesion: pending if all who are required have accepted, else lapsed. */
    static Optional<ImmutableList<Event>> acceptance(Table table) {
        return first(table, plan -> {
            if (!(table.state().instruments().ceaseFire(plan.id()) instanceof CeaseFire.OpenForAcceptance open)
                    || open.terms().until().isAfter(table.state().playing().date())) {
                return Optional.empty();
            }
            var verdict = new ByRule(plan.acceptance(), plan.adhesion().close(Ballot.of(open.answers())));
            return Optional.of(
                    verdict.verdict().passed()
                            ? new CeaseFireEvent.BecamePending(
                                    plan.id(), verdict, open.terms().start())
                            : new CeaseFireEvent.Lapsed(plan.id(), Optional.of(verdict)));
        });
    }

    /** The next instant of a cease-fire that is due. */
    static Optional<ImmutableList<Event>> instant(Table table) {
        return first(table, plan -> due(table, plan));
    }

    private static Optional<Event> due(Table table, CeaseFirePlan plan) {
        var date = table.state().playing().date();
        return switch (table.state().instruments().ceaseFire(plan.id())) {
            case CeaseFire.Pending(var terms, var parties)
            when !terms.start().isAfter(date) ->
                Optional.of(new CeaseFireEvent.EnteredIntoForce(plan.id(), parties, terms.excluded()));
            case CeaseFire.InForce(var terms, var parties, var breached)
            when hasEnded(terms, date) -> Optional.of(new CeaseFireEvent.Expired(plan.id()));
            case CeaseFire.InForce(var terms, var parties, var breached)
            when breached.filter(round -> table.endsRound(round + CeaseFireActs.patience(plan, terms)))
                    .isPresent() ->
                Optional.of(new CeaseFireEvent.BecameStrained(
                        plan.id(), table.state().playing().round()));
            case CeaseFire.Strained(var terms, var parties, var since, var breached)
            when table.endsRound(since + plan.lapsesAfter()) || hasEnded(terms, date) ->
                Optional.of(new CeaseFireEvent.Lapsed(plan.id(), Optional.empty()));
            case CeaseFire.None none -> Optional.empty();
            case CeaseFire.Drafted drafted -> Optional.empty();
            case CeaseFire.TermsSet termsSet -> Optional.empty();
            case CeaseFire.OpenForAcceptance open -> Optional.empty();
            case CeaseFire.Pending pending -> Optional.empty();
            case CeaseFire.InForce inForce -> Optional.empty();
            case CeaseFire.Strained strained -> Optional.empty();
            case CeaseFire.Lapsed lapsed -> Optional.empty();
            case CeaseFire.Expired expired -> Optional.empty();
        };
    }

    private static boolean hasEnded(Terms terms, Instant date) {
        return terms.end().filter(end -> !end.isAfter(date)).isPresent();
    }

    /** Of what is due together, the one whose instant came first; of several at one instant, by id. */
    private static Optional<ImmutableList<Event>> first(Table table, Function<CeaseFirePlan, Optional<Event>> due) {
        Optional<CeaseFirePlan> first = Optional.empty();
        for (CeaseFirePlan plan :
                table.book().scenario().instruments().ceaseFires().values()) {
            if (due.apply(plan).isPresent()
                    && first.filter(other -> comesNoLater(table, other, plan)).isEmpty()) {
                first = Optional.of(plan);
            }
        }
        return first.flatMap(due).map(ImmutableList::of);
    }

    private static boolean comesNoLater(Table table, CeaseFirePlan one, CeaseFirePlan other) {
        int order = nextInstant(table, one).compareTo(nextInstant(table, other));
        return order < 0 || (order == 0 && one.id().value().compareTo(other.id().value()) <= 0);
    }

    /** The next instant of the story that a cease-fire waits for; what counts rounds comes at the end of a phase. */
    private static Instant nextInstant(Table table, CeaseFirePlan plan) {
        Instant date = table.state().playing().date();
        return switch (table.state().instruments().ceaseFire(plan.id())) {
            case CeaseFire.OpenForAcceptance open -> open.terms().until();
            case CeaseFire.Pending pending -> pending.terms().start();
            case CeaseFire.InForce inForce ->
                inForce.terms().end().filter(end -> end.isBefore(date)).orElse(date);
            case CeaseFire.Strained strained -> date;
            case CeaseFire.None none -> date;
            case CeaseFire.Drafted drafted -> date;
            case CeaseFire.TermsSet termsSet -> date;
            case CeaseFire.Lapsed lapsed -> date;
            case CeaseFire.Expired expired -> date;
        };
    }
}
