package parley.simulator.cases;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import parley.engine.Engine;
import parley.engine.command.ClockCommand;
import parley.engine.command.Command;
import parley.engine.command.PhaseCommand;
import parley.engine.command.SeatCommand;
import parley.engine.command.SessionCommand;
import parley.engine.event.Event;
import parley.engine.event.SessionEvent;
import parley.engine.id.RoleId;
import parley.engine.scenario.Scenario;
import parley.engine.session.Occupant;
import parley.engine.session.Seat;
import parley.engine.session.Stage;
import parley.scenarios.problem.Place;
import parley.simulator.cases.Step.Outcome;
import parley.simulator.cases.Step.Until;
import parley.simulator.cases.check.EventChecks;
import parley.simulator.cases.check.Finding;
import parley.simulator.cases.play.Follower;
import parley.simulator.cases.play.OtherWords;
import parley.simulator.cases.play.RefereeTable;
import parley.simulator.cases.play.Told;
import parley.simulator.cases.word.Deed;

/** One play of a case, in one order of the moves that may come in any. */
final class CasePlay {
    private static final int PHASES_MAX = 200;

    private final Case found;
    private final Case.Play play;
    private final RefereeTable table;
    private final Follower follower;
    private final Optional<OtherWords> otherWords;
    private final UnaryOperator<ImmutableList<Step.Line>> order;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * A play of the case.
     *
     * @param scenario the case's own, or one that differs from it only in secrets
     * @param otherWords how moves are made otherwise, if they are
     */
    CasePlay(
            Case found,
            Case.Play play,
            Scenario scenario,
            Optional<OtherWords> otherWords,
            Follower follower,
            UnaryOperator<ImmutableList<Step.Line>> order) {
        this.found = found;
        this.play = play;
        this.table = new RefereeTable(new Engine(scenario), play.options(), scenario.equals(play.scenario()));
        this.follower = follower;
        this.otherWords = otherWords;
        this.order = order;
    }

    /** Plays it to its end. */
    CasePlay toTheEnd() {
        for (RoleId role : play.seated()) {
            tell(found.place(), new SeatCommand.Take(role, new Occupant(Occupant.Kind.PERSON, role.value()), false));
        }
        if (!play.lobby()) {
            tell(found.place(), new SessionCommand.Start());
        }
        table.show();
        table.rememberHash();
        play.steps().forEach(this::step);
        table.replay(found.place()).ifPresent(findings::add);
        findings.addAll(follower.compare(found.place(), table));
        return this;
    }

    ImmutableList<Finding> findings() {
        return ImmutableList.copyOf(findings);
    }

    RefereeTable table() {
        return table;
    }

    private void step(Step step) {
        switch (step) {
            case Step.Line line -> line(line);
            case Step.Pass pass -> pass(pass);
            case Step.Time time -> time(time);
            case Step.Restart restart -> {
                table.rememberHash();
                table.restart();
            }
            case Step.AnyOrder any -> order.apply(any.lines()).forEach(this::line);
            case Step.Look look -> {
                look.checks().forEach(check -> findings.addAll(check.findings(table)));
                table.rememberHash();
            }
        }
    }

    private void line(Step.Line line) {
        var events = ImmutableList.<Event>builder();
        for (Deed deed : line.deeds()) {
            try {
                Told told = tell(line.place(), deed);
                events.addAll(told.events());
                judge(line, told);
            } catch (Deed.NoSuchProposalException problem) {
                find(line.place(), line.text(), "a move", String.valueOf(problem.getMessage()));
            }
        }
        happened(line.place(), line.text(), line.outcome(), events.build());
    }

    /** Time passes, and every phase whose time is over on the way ends one tick after its last instant. */
    private void time(Step.Time time) {
        var events = ImmutableList.<Event>builder();
        Instant to = table.now().plus(time.length());
        Optional<Instant> next = nextUntil(to);
        while (next.isPresent()) {
            at(time.place(), next.get());
            Told told = tell(time.place(), new ClockCommand.ElapseTime());
            told.fault().ifPresent(fault -> find(time.place(), time.text(), "that time passes", fault));
            events.addAll(told.events());
            next = told.accepted() ? nextUntil(to) : Optional.empty();
        }
        at(time.place(), to);
        table.show();
        happened(time.place(), time.text(), time.outcome(), events.build());
    }

    private Optional<Instant> nextUntil(Instant to) {
        return table.elapses().filter(instant -> !instant.isAfter(to));
    }

    private void at(Place place, Instant now) {
        table.at(now);
        findings.addAll(follower.at(place, now));
    }

    private void pass(Step.Pass pass) {
        var events = ImmutableList.<Event>builder();
        int phases = 0;
        do {
            ImmutableList<Event> passed = phase(pass.place());
            if (passed.isEmpty() || ++phases > PHASES_MAX) {
                find(pass.place(), pass.text(), "that it comes to that", "the session stands still");
                return;
            }
            events.addAll(passed);
        } while (!isReached(pass.until(), events.build()));
        if (pass.until() instanceof Until.PhaseBegins(var phase)
                && table.state().stage() instanceof Stage.Concluded) {
            find(pass.place(), pass.text(), "that phase %s begins".formatted(phase), "the session is over");
        }
        happened(
                pass.place(),
                pass.text(),
                pass.outcome(),
                events.build().stream()
                        .filter(event -> !(event instanceof SessionEvent.Yielded))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Everybody yields until the phase is over. */
    private ImmutableList<Event> phase(Place place) {
        var events = ImmutableList.<Event>builder();
        Stage before = table.state().stage();
        for (Seat seat : table.state().seats().values()) {
            boolean stands = table.state().stage().equals(before) && before instanceof Stage.Playing;
            if (stands
                    && seat.occupant().isPresent()
                    && !table.state().seat(seat.role()).yielded()) {
                Told told = tell(place, new PhaseCommand.Yield(seat.role()));
                told.rejection()
                        .ifPresent(rejection -> find(
                                place,
                                seat.role() + " yields",
                                "that it may",
                                rejection.code() + ": " + rejection.sentence()));
                told.fault().ifPresent(fault -> find(place, seat.role() + " yields", "an answer", fault));
                events.addAll(told.events());
            }
        }
        table.show();
        return events.build();
    }

    private boolean isReached(Until until, ImmutableList<Event> events) {
        boolean over = table.state().stage() instanceof Stage.Concluded;
        return over
                || switch (until) {
                    case Until.PhaseEnds ends -> true;
                    case Until.RoundEnds ends -> events.stream().anyMatch(SessionEvent.RoundEnded.class::isInstance);
                    case Until.PhaseBegins(var phase) ->
                        table.state().playing().phase().value().equals(phase);
                    case Until.SessionEnds ends -> false;
                };
    }

    private Told tell(Place place, Deed deed) {
        Command meant = table.command(deed);
        ImmutableList<Command> commands =
                otherWords.map(other -> other.instead(meant)).orElse(ImmutableList.of(meant));
        Told told = table.tell(deed, commands.getFirst());
        findings.addAll(follower.follow(place, commands.getFirst(), told));
        for (Command more : commands.subList(1, commands.size())) {
            findings.addAll(follower.follow(place, more, table.tell(more)));
        }
        table.show();
        return told;
    }

    private Told tell(Place place, Command command) {
        Told told = table.tell(command);
        findings.addAll(follower.follow(place, command, told));
        return told;
    }

    private void judge(Step.Line line, Told told) {
        String came = told.fault()
                .map(fault -> "the referee stopped: " + fault)
                .or(() -> told.rejection().map(no -> "refused %s: %s".formatted(no.code(), no.sentence())))
                .orElse("it was accepted");
        switch (line.outcome()) {
            case Outcome.Accepted accepted -> require(told.accepted(), line, "that it is accepted", came);
            case Outcome.Happens happens -> require(told.accepted(), line, "that it is accepted", came);
            case Outcome.Freezes freezes -> require(told.fault().isPresent(), line, "that the referee stops", came);
            case Outcome.Refused(var code, var words) -> {
                boolean asExpected = told.rejection()
                        .filter(no -> code.isEmpty() || no.code() == code.get())
                        .filter(no -> words.isEmpty()
                                || (no.sentence() + " " + no.remedy().orElse("")).contains(words.get()))
                        .isPresent();
                require(
                        asExpected,
                        line,
                        "refused" + code.map(refusal -> " " + refusal).orElse("")
                                + words.map(text -> " \"%s\"".formatted(text)).orElse(""),
                        came);
            }
        }
    }

    private void happened(Place place, String text, Outcome outcome, ImmutableList<Event> events) {
        if (outcome instanceof Outcome.Happens(var wanted, var exactly)) {
            String what = "what '%s' led to".formatted(text);
            ImmutableList<String> words = table.words(events);
            findings.addAll(
                    exactly
                            ? EventChecks.exactly(place, what, wanted, words)
                            : EventChecks.inOrder(place, what, wanted, words));
        }
    }

    private void require(boolean met, Step.Line line, String expected, String came) {
        if (!met) {
            find(line.place(), "'" + line.text() + "'", expected, came);
        }
    }

    private void find(Place place, String what, String expected, String came) {
        findings.add(new Finding(place, what, expected, came));
    }
}
