package parley.simulator.reference;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import parley.engine.command.ActCommand;
import parley.engine.command.ClockCommand;
import parley.engine.command.Command;
import parley.engine.command.MessageCommand;
import parley.engine.command.MessageKind;
import parley.engine.command.Move;
import parley.engine.command.NewsCommand;
import parley.engine.command.PhaseCommand;
import parley.engine.command.ProposalCommand;
import parley.engine.command.RulingCommand;
import parley.engine.command.SeatCommand;
import parley.engine.command.SessionCommand;
import parley.engine.condition.Effect;
import parley.engine.condition.Fact;
import parley.engine.id.InjectId;
import parley.engine.id.RoleId;
import parley.engine.proposal.ProposalStatus;
import parley.engine.scenario.Deadline;
import parley.engine.scenario.Ending;
import parley.engine.scenario.Inject;
import parley.engine.scenario.Phase;
import parley.engine.scenario.Scenario;
import parley.engine.scenario.Sheet;
import parley.engine.scenario.Sheet.SheetTerm;

/** The course of a session: what follows from a move, phases and what falls due in them, endings and scores. */
final class Course {

    final World world;
    final Agenda agenda;
    final Map<RoleId, Long> scores = new HashMap<>();
    Optional<String> outcome = Optional.empty();
    private final Scenario scenario;
    private final Instruments instruments;
    private final Set<RoleId> seated = new HashSet<>();
    private final Set<RoleId> yielded = new HashSet<>();
    private final Set<InjectId> told = new HashSet<>();
    private boolean running;
    private boolean paused;
    private boolean closing;

    Course(Scenario scenario, BiConsumer<Draft, ProposalStatus> clerk) {
        this.scenario = scenario;
        world = new World(scenario);
        instruments = new Instruments(world);
        agenda = new Agenda(world, instruments, clerk);
    }

    /** A command that was accepted, and everything that follows from it. */
    void go(Command command) {
        switch (command) {
            case RulingCommand ruling -> rule(ruling);
            case ClockCommand clock -> throw new IllegalArgumentException("a clock is not covered: " + clock);
            case SessionCommand.Open open -> {}
            case SessionCommand.Start start -> {
                running = true;
                beginPhase();
            }
            case SeatCommand.Take(var role, var occupant, var handOver) -> seat(role);
            case SeatCommand.Leave(var role) -> seated.remove(role);
            case Move move -> move(move);
        }
        if (running) {
            each(this::newsBreaks);
            passOn();
        }
    }

    private void seat(RoleId role) {
        seated.add(role);
        yielded.remove(role);
    }

    private void move(Move move) {
        if (!(move instanceof NewsCommand)
                && !isNonPaper(move)
                && world.phase().order().isEmpty()) {
            yielded.remove(move.by());
        }
        switch (move) {
            case NewsCommand news -> {}
            case PhaseCommand.Yield(var by) -> yielded.add(by);
            case MessageCommand message -> {}
            case ProposalCommand command -> agenda.take(command);
            case ActCommand.Perform(var by, var act, var note) -> {
                if (!instruments.isPossible(by, act)) {
                    throw new IllegalStateException(act + " is not possible");
                }
                instruments.perform(by, act);
            }
        }
    }

    /** Section 6: "shown without its author". Chosen: so it takes no yield back. */
    private static boolean isNonPaper(Move move) {
        return move instanceof MessageCommand.Send send && send.kind() == MessageKind.NON_PAPER;
    }

    /** Issue 4, the facilitator's rulings. */
    private void rule(RulingCommand ruling) {
        switch (ruling) {
            case RulingCommand.Pause pause -> paused = true;
            case RulingCommand.Resume resume -> paused = false;
            case RulingCommand.EndPhase end -> endPhase();
            case RulingCommand.MoveDeadline(var deadline, var to, var reason) -> world.dates.put(deadline, to);
            case RulingCommand.SendInject(var inject, var reason) ->
                arrive(Objects.requireNonNull(scenario.world().injects().get(inject)));
            case RulingCommand.GiveSeat(var role, var occupant, var reason) -> seat(role);
            case RulingCommand.Conclude conclude -> concludeNow();
            case RulingCommand.Announce announce -> {}
            case RulingCommand.ReleaseSheets release -> {}
            case RulingCommand.ExtendPhase extend -> throw new IllegalArgumentException("not covered: " + extend);
            case RulingCommand.VoidAct voiding -> throw new IllegalArgumentException("not covered: " + voiding);
        }
    }

    /** Section 5: "after each command and each timer, consequences run until nothing changes, at most 200 steps". */
    private void follow() {
        for (int steps = 0; steps <= 200; steps++) {
            boolean changed = running
                    && (agenda.reevaluate()
                            || agenda.overtake()
                            || concludeIfCalled()
                            || agenda.voidEndorsement()
                            || instruments.exclude()
                            || instruments.loosen()
                            || (!closing && (agenda.release() || instruments.prepareInvitations()))
                            || agenda.passAbsent()
                            || agenda.closeOutOfTurns()
                            || agenda.closeEarly());
            if (!changed) {
                return;
            }
        }
        throw new IllegalStateException("consequences without end");
    }

    /** Section 5: "at the moment when every present seat stands yielded ... an empty seat counts as yielded". */
    private void passOn() {
        while (running && !paused && (world.phase().kind() == Phase.Kind.INTERVAL || isDone())) {
            endPhase();
        }
    }

    /**
     * Chosen: with nobody in any seat the session waits, with nobody present it waits for all who hold one and may return,
     * and if none may for all.
     */
    private boolean isDone() {
        var order = world.phase().order();
        boolean anybody = seated.stream().anyMatch(world::isPresent);
        boolean anybodyMayReturn = !seated.stream().allMatch(world::isShutOut);
        return !seated.isEmpty()
                && seated.stream()
                        .filter(role -> order.isEmpty() || order.contains(role))
                        .filter(role -> !anybody || world.isPresent(role))
                        .filter(role -> !anybodyMayReturn || !world.isShutOut(role))
                        .allMatch(yielded::contains);
    }

    private void beginPhase() {
        world.turnClock(false);
        yielded.clear();
        follow();
        tell(Inject.Moment.START);
    }

    /** Section 5: "timers due at the same instant fire in this order ..., then the phase ends". */
    private void endPhase() {
        world.turnClock(true);
        boolean isLast = world.now + 1 == world.phases.size();
        boolean roundEnds = isLast
                || world.phases.get(world.now + 1).round() != world.phase().round();
        var ceaseFires = scenario.instruments().ceaseFires().values();
        closing = true;
        each(agenda::closeDue);
        each(agenda::passUnused);
        each(() -> ceaseFires.stream().anyMatch(instruments::closeAcceptance));
        closing = false;
        once(() -> agenda.lapse(draft -> isLast && draft.status == ProposalStatus.HELD));
        once(() -> {
            if (roundEnds) {
                instruments.endClarifying();
            }
        });
        each(() -> ceaseFires.stream().anyMatch(plan -> instruments.fallDue(plan, roundEnds)));
        each(this::deadlineFalls);
        tell(Inject.Moment.END);
        if (running && roundEnds) {
            endRound(isLast);
        }
        if (running) {
            world.now++;
            beginPhase();
        }
    }

    private void each(BooleanSupplier timer) {
        do {
            follow();
        } while (running && timer.getAsBoolean());
    }

    private void once(Runnable timer) {
        follow();
        if (running) {
            timer.run();
        }
        follow();
    }

    /** Section 1: deadlines, "each with met_if and what missing it costs; only these raise misses". */
    private boolean deadlineFalls() {
        var due = scenario.calendar().deadlines().stream()
                .filter(deadline -> at(deadline).filter(world::hasFallenDue).isPresent())
                .filter(deadline -> !world.fallen.contains(deadline.id()))
                .min(Comparator.comparing((Deadline deadline) -> at(deadline).orElseThrow())
                        .thenComparing(deadline -> deadline.id().value()));
        due.ifPresent(deadline -> {
            world.fallen.add(deadline.id());
            if (!world.holds(deadline.metIf())) {
                world.facts.merge(
                        new Fact.Misses(), World.whole(1), (a, b) -> World.whole(world.number(new Fact.Misses()) + 1));
                var costs = new java.util.ArrayList<Effect>(scenario.calendar().eachMiss());
                costs.addAll(deadline.missed());
                world.bringAbout(costs);
            }
        });
        return due.isPresent();
    }

    private Optional<Instant> at(Deadline deadline) {
        return Optional.ofNullable(world.dates.get(deadline.id()));
    }

    /** Section 1: injects are news; what one says is the first variant that holds. */
    private void tell(Inject.Moment moment) {
        var when = Optional.of(new Inject.When.At(world.phase().id(), moment));
        scenario.world().injects().values().stream()
                .filter(inject -> inject.when().equals(when))
                .sorted(Comparator.comparing(Inject::date)
                        .thenComparing(inject -> inject.id().value()))
                .forEach(inject -> {
                    once(() -> arrive(inject));
                    each(this::deadlineFallsAtTheEnd);
                });
        each(() -> deadlineFallsAtTheEnd() || newsBreaks());
    }

    /** Chosen: a deadline that news sets for the instant at which a phase ends falls due at that end. */
    private boolean deadlineFallsAtTheEnd() {
        return world.ending && deadlineFalls();
    }

    /** Section 1: injects, "when (round, deadline, condition, or by the facilitator's hand)". */
    private boolean newsBreaks() {
        var due = scenario.world().injects().values().stream()
                .filter(inject -> inject.when().stream()
                        .anyMatch(
                                when -> when instanceof Inject.When.AsSoonAs(var condition) && world.holds(condition)))
                .filter(inject -> !told.contains(inject.id())
                        && inject.variants().stream().anyMatch(variant -> world.holds(variant.condition())))
                .min(Comparator.comparing(Inject::date)
                        .thenComparing(inject -> inject.id().value()));
        due.ifPresent(this::arrive);
        return due.isPresent();
    }

    private void arrive(Inject inject) {
        inject.variants().stream()
                .filter(variant -> !told.contains(inject.id()) && world.holds(variant.condition()))
                .findFirst()
                .ifPresent(variant -> {
                    told.add(inject.id());
                    world.bringAbout(variant.effects());
                });
    }

    /** Section 5: "with a round drift (once), then endings in order"; section 1: "the last one always applies". */
    private void endRound(boolean isLast) {
        List<Effect> drift = scenario.world().tracks().values().stream()
                .flatMap(track -> track.drift().stream()
                        .filter(candidate -> world.holds(candidate.condition()))
                        .limit(1)
                        .<Effect>map(found -> new Effect.MoveTrack(track.id(), found.by())))
                .toList();
        world.bringAbout(drift);
        follow();
        if (running) {
            reached()
                    .or(() -> isLast ? Optional.of(scenario.endings().getLast()) : Optional.empty())
                    .ifPresent(this::conclude);
        }
    }

    private Optional<Ending> reached() {
        return scenario.endings().stream()
                .limit(scenario.endings().size() - 1L)
                .filter(ending -> world.holds(ending.condition()))
                .findFirst();
    }

    private boolean concludeIfCalled() {
        if (world.endCalled) {
            concludeNow();
        }
        return world.endCalled;
    }

    private void concludeNow() {
        conclude(reached().orElse(scenario.endings().getLast()));
    }

    private void conclude(Ending ending) {
        world.bringAbout(ending.effects());
        agenda.lapse(draft -> true);
        outcome = Optional.of(ending.outcome());
        scenario.sheets()
                .forEach((role, sheet) -> scores.put(
                        role,
                        switch (ending.scoring()) {
                            case SHEET -> score(sheet);
                            case WALK_AWAY -> world.walkAway.getOrDefault(role, 0L);
                        }));
        running = false;
    }

    /** Section 7: "points per option, points per track, points for a condition". */
    private long score(Sheet sheet) {
        long options = scenario.issues().values().stream()
                .flatMap(issue -> issue.options().keySet().stream()
                        .filter(option -> world.isAt(new Fact.Settled(issue.id()), option.value()))
                        .map(option -> sheet.worth(issue.id(), option)))
                .mapToLong(Long::longValue)
                .sum();
        return options
                + sheet.terms().stream()
                        .mapToLong(term -> switch (term) {
                            case SheetTerm.ForTrack(var track, var points, var per, var words) ->
                                points * (world.number(new Fact.TrackOf(track)) / per);
                            case SheetTerm.ForCondition(var condition, var points, var words) ->
                                world.holds(condition) ? points : 0;
                        })
                        .sum();
    }
}
