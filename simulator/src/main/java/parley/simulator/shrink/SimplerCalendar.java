package parley.simulator.shrink;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.engine.command.Command;
import parley.engine.command.PhaseCommand;
import parley.engine.scenario.Calendar;
import parley.engine.scenario.Calendar.Round;
import parley.engine.scenario.Deadline;
import parley.engine.scenario.Phase;
import parley.simulator.Plan;

/** The same plan in fewer phases, with fewer deadlines. */
final class SimplerCalendar {

    private static final int YIELDS_MAX = 5;

    private SimplerCalendar() {}

    static Stream<Plan> of(Plan plan) {
        Calendar it = plan.scenario().calendar();
        var draft = new Draft(plan);
        var rounds = Stream.concat(fewerPhases(plan), Each.replaced(it.rounds(), SimplerCalendar::opened))
                .map(fewer -> new Calendar(it.zone(), fewer, it.deadlines(), it.eachMiss()));
        var deadlines = Stream.concat(
                        Each.left(it.deadlines()), Each.replaced(it.deadlines(), SimplerCalendar::deadline))
                .map(fewer -> new Calendar(it.zone(), it.rounds(), fewer, it.eachMiss()));
        var misses = Each.left(it.eachMiss()).map(fewer -> new Calendar(it.zone(), it.rounds(), it.deadlines(), fewer));
        return Stream.of(rounds, deadlines, misses)
                .flatMap(calendars -> calendars)
                .map(draft::calendar);
    }

    /** Without one phase, and without a few yields in a row that ended it. */
    static Stream<Plan> andYields(Plan plan) {
        Calendar it = plan.scenario().calendar();
        return fewerPhases(plan)
                .map(rounds -> new Draft(plan).calendar(new Calendar(it.zone(), rounds, it.deadlines(), it.eachMiss())))
                .flatMap(shorter -> IntStream.range(0, plan.commands().size())
                        .boxed()
                        .flatMap(from -> IntStream.rangeClosed(1, yieldsFrom(plan.commands(), from))
                                .mapToObj(length -> shorter.with(without(plan.commands(), from, length)))));
    }

    private static int yieldsFrom(ImmutableList<Command> commands, int from) {
        int length = 0;
        while (length < YIELDS_MAX
                && from + length < commands.size()
                && commands.get(from + length) instanceof PhaseCommand.Yield) {
            length++;
        }
        return length;
    }

    private static ImmutableList<Command> without(ImmutableList<Command> commands, int from, int length) {
        return ImmutableList.<Command>builder()
                .addAll(commands.subList(0, from))
                .addAll(commands.subList(from + length, commands.size()))
                .build();
    }

    /** Without one phase that nothing names; the last round goes with its last phase. */
    private static Stream<ImmutableList<Round>> fewerPhases(Plan plan) {
        Calendar calendar = plan.scenario().calendar();
        var phases = calendar.phases();
        if (phases.size() == 1) {
            return Stream.empty();
        }
        var named = Mentions.in(
                plan.scenario().decisions(),
                plan.scenario().issues(),
                plan.scenario().world(),
                plan.scenario().endings(),
                plan.scenario().sheets(),
                plan.scenario().instruments());
        return IntStream.iterate(phases.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(phases::get)
                .filter(phase -> !named.contains(phase.id()))
                .map(phase -> without(calendar.rounds(), phase))
                .flatMap(Optional::stream);
    }

    private static Optional<ImmutableList<Round>> without(ImmutableList<Round> rounds, Phase gone) {
        var left = rounds.stream()
                .map(round -> new Round(
                        round.number(),
                        round.title(),
                        round.phases().stream()
                                .filter(phase -> !phase.equals(gone))
                                .collect(ImmutableList.toImmutableList())))
                .toList();
        var kept = left.stream().filter(round -> !round.phases().isEmpty()).collect(ImmutableList.toImmutableList());
        boolean counts =
                IntStream.range(0, kept.size()).allMatch(i -> kept.get(i).number() == i + 1);
        return counts ? Optional.of(kept) : Optional.empty();
    }

    private static Stream<Round> opened(Round round) {
        return Each.replaced(round.phases(), SimplerCalendar::opened)
                .map(phases -> new Round(round.number(), round.title(), phases));
    }

    private static Stream<Phase> opened(Phase it) {
        return Stream.of(new Phase(it.id(), it.round(), it.kind(), it.from(), it.to(), it.minutes()))
                .filter(plain -> !plain.equals(it));
    }

    private static Stream<Deadline> deadline(Deadline it) {
        return Each.left(it.missed()).map(missed -> new Deadline(it.id(), it.title(), it.at(), it.metIf(), missed));
    }
}
