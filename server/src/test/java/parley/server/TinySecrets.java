package parley.server;

import static parley.server.TinyTable.BLUE;
import static parley.server.TinyTable.GREEN;
import static parley.server.TinyTable.PEACE;
import static parley.server.TinyTable.RED;
import static parley.server.TinyTable.YES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.engine.condition.Condition;
import parley.engine.condition.Effect;
import parley.engine.id.Audience;
import parley.engine.id.InjectId;
import parley.engine.id.OptionId;
import parley.engine.id.PhaseId;
import parley.engine.id.RoleId;
import parley.engine.id.TrackId;
import parley.engine.instrument.ActKind;
import parley.engine.scenario.Inject;
import parley.engine.scenario.Sheet;

/**
 * What only some may know of the tiny scenario, made so that it is recognised wherever it turns up: texts that occur nowhere
 * else, and numbers that all begin with the digits of their role.
 */
public final class TinySecrets {

    static final TrackId MOOD = new TrackId("mood");

    /** How often the game moves a walk-away value: by the reaction, the deadline, every miss, the ending and the news. */
    public static final Map<RoleId, Integer> WALK_AWAY_MOVES = Map.of(RED, 6, BLUE, 5, GREEN, 4);

    private static final Map<RoleId, Long> DIGITS = Map.of(RED, 2_911L, BLUE, 4_733L, GREEN, 6_857L);
    private static final long PER_WALK_AWAY = 100_000;
    private static final long PER_OPTION = 1_000_000;

    /** Those whose secrets the scenario has; where it has not, it has nothing in their place. */
    private final ImmutableSet<RoleId> kept;

    TinySecrets(Collection<RoleId> kept) {
        this.kept = ImmutableSet.copyOf(kept);
    }

    /** A text, and who is allowed to read it before the game is over. */
    public record Secret(String text, Set<RoleId> readers) {}

    /** The digits with which every number begins that only this role may read, and no other number. */
    public static long digits(RoleId role) {
        return DIGITS.get(role);
    }

    public static long walkAway(RoleId role) {
        return digits(role) * PER_WALK_AWAY;
    }

    public static long walkAwayAtTheEnd(RoleId role) {
        return walkAway(role) + WALK_AWAY_MOVES.get(role) * digits(role);
    }

    /** The score of a game that settled the question at YES: the option, the condition, one step of the track. */
    public static long score(RoleId role) {
        return digits(role) * PER_OPTION + 2 * digits(role);
    }

    /** What is only in briefings: one's own. */
    public static List<Secret> inBriefings() {
        return TinyTable.ROLES.stream()
                .flatMap(role -> Stream.of(TinyTable.canary(role), canary("term", role), canary("step", role))
                        .map(text -> new Secret(text, Set.of(role))))
                .toList();
    }

    /** What is in the news that is not for everybody. */
    public static List<Secret> inNews() {
        return Stream.of(Set.of(RED), Set.of(RED, BLUE))
                .flatMap(readers -> Stream.of("news", "title", "text")
                        .map(kind -> new Secret(canary(kind, Audience.of(readers)), readers)))
                .toList();
    }

    /** What is for nobody's eyes: notes to news, and news that does not come. */
    public static List<Secret> forNobody() {
        return Stream.of("note", "unsaid")
                .flatMap(kind -> Stream.of(Audience.of(Set.of(RED)), Audience.of(Set.of(RED, BLUE)))
                        .map(to -> new Secret(canary(kind, to), Set.of())))
                .toList();
    }

    private static String canary(String kind, Object owner) {
        return "%s-canary-of-%s.".formatted(kind, owner.toString().replace('+', '-'));
    }

    String confidentialBrief(RoleId role) {
        return kept.contains(role) ? TinyTable.canary(role) : "";
    }

    ImmutableMap<ActKind, Integer> reserve(RoleId role) {
        return kept.contains(role)
                ? ImmutableMap.of(ActKind.BOYCOTT, Math.toIntExact(digits(role)))
                : ImmutableMap.of();
    }

    ImmutableMap<RoleId, Sheet> sheets() {
        return kept.stream().collect(ImmutableMap.toImmutableMap(Function.identity(), TinySecrets::sheet));
    }

    private static Sheet sheet(RoleId role) {
        long digits = digits(role);
        return new Sheet(
                walkAway(role),
                ImmutableMap.of(
                        PEACE, ImmutableMap.of(YES, digits * PER_OPTION, new OptionId("NO"), digits * PER_OPTION + 1)),
                ImmutableList.of(
                        new Sheet.SheetTerm.ForCondition(Condition.always(), digits, canary("term", role)),
                        new Sheet.SheetTerm.ForTrack(MOOD, digits, 40, canary("step", role))));
    }

    /** An effect on the walk-away value of each of these roles, if the scenario has it. */
    ImmutableList<Effect> walkAwayMoves(Collection<RoleId> roles) {
        return roles.stream()
                .filter(kept::contains)
                .map(role -> new Effect.MoveWalkAway(role, digits(role)))
                .collect(ImmutableList.toImmutableList());
    }

    /** News to RED alone, and to RED and BLUE, as the first phase ends. */
    ImmutableMap<InjectId, Inject> news(PhaseId phase, Instant date) {
        return Stream.of(List.of(RED), List.of(RED, BLUE))
                .filter(readers -> readers.stream().anyMatch(kept::contains))
                .map(readers -> news(phase, date, readers))
                .collect(ImmutableMap.toImmutableMap(Inject::id, Function.identity()));
    }

    private Inject news(PhaseId phase, Instant date, List<RoleId> readers) {
        var to = Audience.of(readers);
        var never = new Condition.Any(ImmutableList.of());
        return new Inject(
                new InjectId(canary("news", to)),
                phase,
                Inject.Moment.END,
                date,
                to,
                ImmutableList.of(
                        new Inject.Variant(never, canary("unsaid", to), canary("unsaid", to), ImmutableList.of()),
                        new Inject.Variant(
                                Condition.always(), canary("title", to), canary("text", to), walkAwayMoves(readers))),
                ImmutableList.of(),
                canary("note", to));
    }

    @Override
    public String toString() {
        return kept.stream().map(RoleId::value).collect(Collectors.joining("+"));
    }
}
