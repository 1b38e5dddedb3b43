package parley.simulator.generator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.stream.IntStream;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.PhaseId;
import parley.engine.id.RoleId;
import parley.engine.id.TrackId;
import parley.engine.scenario.Calendar.Round;
import parley.engine.scenario.Phase;
import parley.engine.scenario.Phase.Kind;

/** Chooses how large a world is, what it has, and how its days go by. */
record MaterialMaker(Chance chance, ImmutableList<RoleId> roles) {

    private static final Instant BEGINNING = Instant.parse("2016-01-04T09:00:00Z");
    private static final ImmutableList<String> ROLES = ImmutableList.of("ALFA", "BRAVO", "CHARLIE", "DELTA", "ECHO");

    /** A maker for a table of two to five. */
    static MaterialMaker of(Chance chance) {
        return new MaterialMaker(chance, named(chance.between(2, 5), i -> new RoleId(ROLES.get(i))));
    }

    Material make() {
        return new Material(
                roles,
                chance.percent(80) ? roles : chance.subset(0, roles).asList(),
                issues(),
                named(chance.below(3), i -> new TrackId("track" + (i + 1))),
                chance.percent(35)
                        ? chance.some(chance.between(1, Math.min(2, roles.size())), roles)
                        : ImmutableList.of(),
                chance.percent(30),
                named(chance.percent(30) ? chance.between(1, 2) : 0, i -> new BodyId("body" + (i + 1))),
                named(chance.percent(35) ? 1 : 0, i -> new CeaseFireId("truce" + (i + 1))),
                chance.percent(40),
                rounds());
    }

    private ImmutableMap<IssueId, ImmutableList<OptionId>> issues() {
        var issues = ImmutableMap.<IssueId, ImmutableList<OptionId>>builder();
        int count = chance.between(1, 4);
        for (int i = 1; i <= count; i++) {
            issues.put(
                    new IssueId("I" + i),
                    named(chance.between(2, 3), option -> new OptionId("abc".substring(option, option + 1))));
        }
        return issues.buildOrThrow();
    }

    private ImmutableList<Round> rounds() {
        var rounds = ImmutableList.<Round>builder();
        int count = chance.between(1, 3);
        Instant day = BEGINNING;
        for (int number = 1; number <= count; number++) {
            var phases = phases(number, day);
            rounds.add(new Round(number, "Round " + number, phases));
            day = phases.getLast().to().plus(Duration.ofHours(chance.pick(0, 12, 48)));
        }
        return rounds.build();
    }

    private ImmutableList<Phase> phases(int round, Instant from) {
        var phases = ImmutableList.<Phase>builder();
        int count = chance.between(1, 3);
        Instant day = from;
        for (int i = 1; i <= count; i++) {
            Kind kind = i == 1
                    ? first()
                    : chance.pick(Kind.FLOOR, Kind.DECISION, Kind.DECISION, Kind.CAUCUS, Kind.INTERVAL);
            Instant to = day.plus(Duration.ofHours(chance.pick(6, 24, 72)));
            boolean sealed = kind == Kind.DECISION ? chance.percent(50) : kind == Kind.FLOOR && chance.percent(10);
            phases.add(new Phase(
                    new PhaseId("r%d-%d".formatted(round, i)), round, kind, day, to, 30, sealed, order(kind)));
            day = to.plus(Duration.ofHours(chance.pick(0, 1, 24)));
        }
        return phases.build();
    }

    private ImmutableList<RoleId> order(Kind kind) {
        return kind.isPlaying() && chance.percent(6) ? chance.subset(1, roles).asList() : ImmutableList.of();
    }

    private Kind first() {
        return chance.percent(90) ? Kind.FLOOR : chance.pick(Kind.CAUCUS, Kind.INTERVAL, Kind.DECISION);
    }

    private static <T> ImmutableList<T> named(int count, Function<Integer, T> name) {
        return IntStream.range(0, count).mapToObj(name::apply).collect(ImmutableList.toImmutableList());
    }
}
