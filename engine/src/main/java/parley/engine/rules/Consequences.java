package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.event.Event;
import parley.engine.event.InvitationEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.Invitation;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.Term;
import parley.engine.session.Stage;

/**
 * The bounded cascade: what follows by itself from what has happened.
 *
 * <p>After each command and each timer, consequences run until nothing changes; only then does the next timer fire.
 */
public final class Consequences {

    private Consequences() {}

    /**
     * These events, and everything that follows from them.
     *
     * @throws IllegalStateException if consequences do not come to rest, which is a fault of the scenario
     */
    public static ImmutableList<Event> cascade(Table table, List<? extends Event> first) {
        List<Event> all = new ArrayList<>();
        var newsroom = new Newsroom();
        Table now = take(all, table, first);
        newsroom.hear(now, first);
        int steps = 0;
        while (now.state().stage() instanceof Stage.Playing) {
            Optional<ImmutableList<Event>> next = immediate(now);
            steps = next.isPresent() ? steps + 1 : 0;
            if (steps > Limits.CONSEQUENCES_MAX) {
                throw new IllegalStateException(
                        "consequences did not come to rest after %d steps".formatted(Limits.CONSEQUENCES_MAX));
            }
            if (next.isEmpty()) {
                next = Timers.next(now, newsroom);
            }
            if (next.isEmpty()) {
                break;
            }
            now = take(all, now, next.get());
            newsroom.hear(now, next.get());
        }
        boolean over =
                now.state().stage() instanceof Stage.Concluded && table.state().stage() instanceof Stage.Playing;
        if (over) {
            take(all, now, Endings.scores(now));
        }
        return ImmutableList.copyOf(all);
    }

    /** The table after these events, each with the scenario's reactions right behind it. */
    private static Table take(List<Event> all, Table table, List<? extends Event> events) {
        Table now = table;
        for (Event decided : events) {
            Optional<Event> event = Overtaken.asItStands(now, decided);
            if (event.isPresent()) {
                Table after = now.after(ImmutableList.of(event.get()));
                all.add(event.get());
                now = take(all, after, Reactions.to(event.get(), now, after));
            }
        }
        return now;
    }

    private static Optional<ImmutableList<Event>> immediate(Table table) {
        return superseded(table)
                .or(() -> voided(table))
                .or(() -> Exclusions.seatLost(table))
                .or(() -> Exclusions.extended(table))
                .or(() -> released(table))
                .or(() -> understanding(table))
                .or(() -> closedEarly(table));
    }

    private static Stream<Proposal> with(Table table, ProposalStatus status) {
        return table.state().agenda().proposals().values().stream().filter(proposal -> proposal.status() == status);
    }

    private static Optional<ImmutableList<Event>> superseded(Table table) {
        return table.state().agenda().proposals().values().stream()
                .filter(proposal -> proposal.status().isAlive())
                .filter(proposal -> isSuperseded(table, proposal))
                .findFirst()
                .map(proposal -> ImmutableList.of(new ProposalEvent.Superseded(proposal.id(), proposal.version())));
    }

    private static boolean isSuperseded(Table table, Proposal proposal) {
        var terms = proposal.text().terms();
        return terms.stream().allMatch(table::stands)
                || terms.stream()
                        .anyMatch(term -> term instanceof Term.Settle(var issue, var option)
                                && table.state()
                                        .agenda()
                                        .settledAt(issue)
                                        .filter(settled -> !settled.equals(option))
                                        .isPresent());
    }

    /** A closing text is void when an issue that it endorses is open again. */
    private static Optional<ImmutableList<Event>> voided(Table table) {
        var unsettled = table.unsettled();
        if (unsettled.isEmpty()) {
            return Optional.empty();
        }
        return table.state().agenda().proposals().values().stream()
                .filter(proposal -> proposal.status().isAlive())
                .filter(proposal -> proposal.text().terms().stream().anyMatch(Consequences::endorses))
                .findFirst()
                .map(proposal -> ImmutableList.of(new ProposalEvent.Lapsed(
                        proposal.id(),
                        proposal.version(),
                        proposal.verdicts(),
                        unsettled.stream()
                                .map(issue -> issue + " is settled")
                                .collect(ImmutableList.toImmutableList()))));
    }

    private static boolean endorses(Term term) {
        return term instanceof Term.Ask(var act) && act.kind() == ActKind.ENDORSE;
    }

    private static Optional<ImmutableList<Event>> released(Table table) {
        return with(table, ProposalStatus.HELD)
                .map(proposal -> Closing.release(table, proposal))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The understanding makes held invitations ready, and takes them back when it has gone before they are issued. */
    private static Optional<ImmutableList<Event>> understanding(Table table) {
        return table.book().scenario().instruments().invitations().flatMap(plan -> {
            boolean holds = plan.understanding().holds(table.state());
            ImmutableList<Event> events = table.state().instruments().invitations().entrySet().stream()
                    .<Event>mapMulti((entry, out) -> {
                        switch (entry.getValue()) {
                            case Invitation.Held(var withheldBy)
                            when holds && withheldBy.isEmpty() ->
                                out.accept(
                                        new InvitationEvent.Readied(entry.getKey(), Invitation.Grounds.UNDERSTANDING));
                            case Invitation.Ready(var grounds)
                            when !holds && grounds == Invitation.Grounds.UNDERSTANDING ->
                                out.accept(new InvitationEvent.Withheld(entry.getKey(), Optional.empty(), ""));
                            default -> {}
                        }
                    })
                    .collect(ImmutableList.toImmutableList());
            return events.isEmpty() ? Optional.empty() : Optional.of(events);
        });
    }

    private static Optional<ImmutableList<Event>> closedEarly(Table table) {
        return table.state().playing().step() != Stage.Step.RUNNING
                ? Optional.empty()
                : with(table, ProposalStatus.OPEN)
                        .filter(proposal -> Closing.isEarly(table, proposal))
                        .findFirst()
                        .map(proposal -> Closing.close(table, proposal));
    }
}
