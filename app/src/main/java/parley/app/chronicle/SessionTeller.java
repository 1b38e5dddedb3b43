package parley.app.chronicle;

import java.util.List;
import parley.engine.event.ClockEvent;
import parley.engine.event.SeatEvent;
import parley.engine.event.SessionEvent;
import parley.engine.scenario.Calendar;
import parley.engine.scenario.Deadline;
import parley.engine.scenario.Phase;
import parley.engine.session.Occupant;

/** The session as a whole: who sits down, rounds, phases, deadlines, the ending. */
final class SessionTeller {

    private final Names names;
    private final Page page;
    private final DueDates due;
    private int round;

    SessionTeller(Names names, Page page, DueDates due) {
        this.names = names;
        this.page = page;
        this.due = due;
    }

    void tell(SessionEvent event) {
        switch (event) {
            case SessionEvent.Opened opened -> opened(opened);
            case SessionEvent.Started started -> questions();
            case SessionEvent.PhaseBegan began -> begin(names.phase(began.phase()));
            case SessionEvent.Yielded yielded -> {}
            case SessionEvent.YieldTakenBack taken -> {}
            case SessionEvent.PhaseEnding(var phase, var date) -> {
                if (page.isEmptyBelow() && names.phase(phase).kind() != Phase.Kind.INTERVAL) {
                    page.line("Nobody moves.");
                }
                page.headingIfAny(
                        "End of phase %s, %s".formatted(phase, names.dates().moment(date)));
            }
            case SessionEvent.RightSpent(var role, var procedure) ->
                page.line("%s has now used up a right: %s.".formatted(names.party(role), names.rule(procedure)));
            case SessionEvent.DeadlineMet(var id) -> deadline(names.deadline(id), "is met", "");
            case SessionEvent.DeadlineMissed(var id, var misses) ->
                deadline(names.deadline(id), "is missed", " Missed so far: " + misses + ".");
            case SessionEvent.PhaseEnded ended -> {}
            case SessionEvent.RoundEnded ended -> {}
            case SessionEvent.Concluded(var outcome, var sentence, var unreached) -> {
                page.title("The session ends: " + outcome);
                page.line(sentence);
                unreached.forEach(ending -> page.line(
                        "%s still needed: %s.".formatted(ending.outcome(), String.join("; ", ending.lacks()))));
            }
        }
    }

    /** With a clock, a phase may end because its time is over. */
    void tell(ClockEvent event) {
        switch (event) {
            case ClockEvent.PhaseTimed timed -> {}
            case ClockEvent.TimeRanOut(var phase) -> page.line("The time of phase %s is over.".formatted(phase));
        }
    }

    /** Players who came together under one name are told together. */
    void tellSeated(List<SeatEvent.Taken> taken) {
        Occupant occupant = taken.getFirst().occupant();
        boolean one = taken.size() == 1;
        String kind = switch (occupant.kind()) {
            case PERSON -> "";
            case DEPUTY -> one ? "a deputy, " : "deputies, ";
            case BOT -> one ? "a bot, " : "bots, ";
        };
        String parties = names.parties(taken.stream().map(SeatEvent.Taken::role).toList());
        page.entry("At the table", "%s (%s%s)".formatted(Words.sentence(parties), kind, occupant.name()));
    }

    void tell(SeatEvent.Left left) {
        page.line(names.party(left.role()) + " leaves its seat empty.");
    }

    private void opened(SessionEvent.Opened opened) {
        page.title(names.scenario().header().title());
        page.entry("Scenario", "%s, fingerprint %s".formatted(opened.scenario(), opened.scenarioHash()));
        page.entry("Seed", String.valueOf(opened.options().seed()));
        page.entry(
                "Dates",
                "by the clock of %s, where no other is named"
                        .formatted(names.dates().place()));
    }

    private void questions() {
        page.heading("The questions");
        names.scenario()
                .issues()
                .values()
                .forEach(issue -> page.entry(issue.id().value(), issue.question()));
    }

    private void begin(Phase phase) {
        if (phase.round() != round) {
            round = phase.round();
            Calendar.Round now = names.scenario().calendar().rounds().get(round - 1);
            page.title("Round %d, %s: %s"
                    .formatted(
                            round,
                            now.title(),
                            names.dates()
                                    .days(
                                            now.phases().getFirst().from(),
                                            now.phases().getLast().to())));
        }
        page.heading("Phase %s (%s), %s"
                .formatted(phase.id(), purpose(phase.kind()), names.dates().span(phase.from(), phase.to())));
    }

    private static String purpose(Phase.Kind kind) {
        return switch (kind) {
            case CAUCUS -> "messages only";
            case FLOOR -> "every kind of move";
            case DECISION -> "positions and answers only";
            case INTERVAL -> "no moves";
        };
    }

    private void deadline(Deadline deadline, String how, String more) {
        String day = due.of(deadline).map(names.dates()::moment).orElse("no date");
        page.line("The deadline of %s %s: %s.%s".formatted(day, how, deadline.title(), more));
    }
}
