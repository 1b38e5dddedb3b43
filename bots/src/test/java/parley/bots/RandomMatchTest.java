package parley.bots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import parley.engine.answer.RejectionCode;
import parley.engine.session.StateHash;

class RandomMatchTest {

    /** How many seeds are played: -Dparley.random.matches=1000. */
    private static final long MATCHES = Long.getLong("parley.random.matches", 50);

    @Test
    void everyMatchOfRandomBotsEndsAndReplaysToTheSameHash() {
        Map<String, Integer> outcomes = new TreeMap<>();
        Map<RejectionCode, Integer> refusals = new EnumMap<>(RejectionCode.class);
        long events = 0;
        for (long seed = 1; seed <= MATCHES; seed++) {
            var venue = new LocalVenue(Zurich.ENGINE, seed);
            var heard = new Heard();
            MatchResult result = Match.play(venue, Zurich.random(seed).fill(Zurich.ENGINE, heard), heard);
            assertThat(result.outcome()).as("seed %d", seed).isNotEqualTo(MatchResult.UNFINISHED);
            assertThat(StateHash.of(Zurich.ENGINE.fold(Zurich.ENGINE.initial(), venue.journal())))
                    .as("seed %d", seed)
                    .isEqualTo(result.stateHash());
            outcomes.merge(result.outcome(), 1, Integer::sum);
            heard.refused.forEach(code -> refusals.merge(code, 1, Integer::sum));
            events += result.events();
        }
        System.out.printf("%d random matches, %d events: %s, refused %s%n", MATCHES, events, outcomes, refusals);
        assertThat(refusals.keySet()).isSubsetOf(Set.of(RejectionCode.INCOHERENT, RejectionCode.AUDIENCE_TOO_NARROW));
    }

    @Test
    void theSameSeedGivesTheSameMatch() {
        assertThat(journal(7)).isEqualTo(journal(7)).isNotEqualTo(journal(8));
    }

    private static String journal(long seed) {
        var venue = new LocalVenue(Zurich.ENGINE, seed);
        var heard = new Heard();
        Match.play(venue, Zurich.random(seed).fill(Zurich.ENGINE, heard), heard);
        return venue.journal().toString();
    }
}
