package parley.bots;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import parley.engine.answer.RejectionCode;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.Event;
import parley.engine.event.InvitationEvent;
import parley.engine.id.RoleId;
import parley.engine.session.SessionState;
import parley.engine.session.StateHash;

class RandomMatchTest {

    /** How many seeds are played, and from which on. All of 1 to 1,000 end; that takes some minutes. */
    private static final long MATCHES = Long.getLong("parley.random.matches", 60);

    private static final long FIRST = Long.getLong("parley.random.first", 1);

    /** Of the roles at a table that follows history, so many in ten play at random. */
    private static final int AT_RANDOM_OF_TEN = 2;

    private record Played(long seed, MatchResult result, List<Event> journal, List<RejectionCode> refused) {

        boolean has(Class<? extends Event> kind) {
            return journal.stream().anyMatch(kind::isInstance);
        }
    }

    @Test
    void everyMatchOfRandomBotsEndsHoldsTheInvariantsAndReplaysToTheSameHash() {
        List<Played> played = play("random", Zurich::random);

        assertThat(played).noneMatch(match -> match.result().outcome().equals(MatchResult.UNFINISHED));
        assertThat(played.stream().flatMap(match -> match.refused().stream()))
                .as("single moves are drawn from the legal ones; only packages can break a rule of coherence")
                .allMatch(EnumSet.of(RejectionCode.INCOHERENT)::contains);
    }

    /** Bots at random seldom come far; beside roles that follow history they meet its later instruments in every state. */
    @Test
    void soDoesEveryMatchInWhichSomeRolesLeaveHistory() {
        List<Played> played = play("half-historical", RandomMatchTest::historyWithSomeAtRandom);

        assertThat(played).noneMatch(match -> match.result().outcome().equals(MatchResult.UNFINISHED));
        assertThat(played)
                .as("some of them reach a cease-fire")
                .anyMatch(match -> match.has(CeaseFireEvent.EnteredIntoForce.class));
    }

    @Test
    void theSameSeedGivesTheSameMatch() {
        assertThat(play(7, Zurich::random).journal())
                .isEqualTo(play(7, Zurich::random).journal())
                .isNotEqualTo(play(8, Zurich::random).journal());
    }

    private static List<Played> play(String what, LongFunction<Casting> casting) {
        List<Played> played = LongStream.range(FIRST, FIRST + MATCHES)
                .parallel()
                .mapToObj(seed -> play(seed, casting))
                .toList();
        System.out.printf(
                "%d %s matches from seed %d, %d events: %s; invitations issued in %d, a cease-fire in force in %d%n",
                played.size(),
                what,
                FIRST,
                played.stream().mapToLong(match -> match.result().events()).sum(),
                played.stream()
                        .collect(Collectors.groupingBy(
                                match -> match.result().outcome(), TreeMap::new, Collectors.counting())),
                played.stream()
                        .filter(match -> match.has(InvitationEvent.Issued.class))
                        .count(),
                played.stream()
                        .filter(match -> match.has(CeaseFireEvent.EnteredIntoForce.class))
                        .count());
        return played;
    }

    private static Played play(long seed, LongFunction<Casting> casting) {
        var venue = new LocalVenue(Zurich.ENGINE, seed);
        var heard = new Heard();
        MatchResult result = Match.play(venue, casting.apply(seed).fill(Zurich.ENGINE, heard), heard);
        try {
            SessionState again = Zurich.ENGINE.initial();
            for (Event event : venue.journal()) {
                again = Zurich.ENGINE.evolve(again, event);
                assertThat(again.hash()).as("kept up with %s", event).hasToString(StateHash.of(again));
            }
            assertThat(again.hash()).hasToString(result.stateHash());
            Watched.hold(Zurich.ENGINE, venue.journal());
        } catch (AssertionError broken) {
            throw new AssertionError("seed " + seed, broken);
        }
        return new Played(seed, result, List.copyOf(venue.journal()), List.copyOf(heard.refused));
    }

    private static Casting historyWithSomeAtRandom(long seed) {
        var chance = new SplittableRandom(seed);
        ImmutableMap<RoleId, String> atRandom = Zurich.ENGINE.scenario().roles().keySet().stream()
                .filter(role -> chance.nextInt(10) < AT_RANDOM_OF_TEN)
                .collect(ImmutableMap.toImmutableMap(role -> role, role -> "random"));
        return new Casting(Optional.ofNullable(Zurich.LOADED.scripts().get("history")), atRandom, seed);
    }
}
