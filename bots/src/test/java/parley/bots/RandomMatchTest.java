package parley.bots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import parley.engine.answer.RejectionCode;
import parley.engine.session.StateHash;

class RandomMatchTest {

    /** How many seeds are played, and from which on. All of 1 to 1,000 end; that takes some minutes. */
    private static final long MATCHES = Long.getLong("parley.random.matches", 60);

    private static final long FIRST = Long.getLong("parley.random.first", 1);

    private record Played(long seed, MatchResult result, List<RejectionCode> refused) {}

    @Test
    void everyMatchOfRandomBotsEndsAndReplaysToTheSameHash() {
        List<Played> played = LongStream.range(FIRST, FIRST + MATCHES)
                .parallel()
                .mapToObj(RandomMatchTest::play)
                .toList();

        System.out.printf(
                "%d random matches from seed %d, %d events: %s%n",
                played.size(),
                FIRST,
                played.stream().mapToLong(match -> match.result().events()).sum(),
                played.stream()
                        .collect(Collectors.groupingBy(match -> match.result().outcome(), Collectors.counting())));
        assertThat(played).noneMatch(match -> match.result().outcome().equals(MatchResult.UNFINISHED));
        assertThat(played.stream().flatMap(match -> match.refused().stream()))
                .as("single moves are drawn from the legal ones; only packages can break a rule of coherence")
                .allMatch(EnumSet.of(RejectionCode.INCOHERENT)::contains);
    }

    @Test
    void theSameSeedGivesTheSameMatch() {
        assertThat(journal(7)).isEqualTo(journal(7)).isNotEqualTo(journal(8));
    }

    private static Played play(long seed) {
        var venue = new LocalVenue(Zurich.ENGINE, seed);
        var heard = new Heard();
        MatchResult result = Match.play(venue, Zurich.random(seed).fill(Zurich.ENGINE, heard), heard);
        assertThat(StateHash.of(Zurich.ENGINE.fold(Zurich.ENGINE.initial(), venue.journal())))
                .as("seed %d", seed)
                .isEqualTo(result.stateHash());
        return new Played(seed, result, List.copyOf(heard.refused));
    }

    private static String journal(long seed) {
        var venue = new LocalVenue(Zurich.ENGINE, seed);
        var heard = new Heard();
        Match.play(venue, Zurich.random(seed).fill(Zurich.ENGINE, heard), heard);
        return venue.journal().toString();
    }
}
