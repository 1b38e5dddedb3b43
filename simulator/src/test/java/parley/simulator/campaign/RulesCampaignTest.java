package parley.simulator.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import parley.simulator.kernel.HostedPlay;
import parley.simulator.play.InvariantWitness;
import parley.simulator.reference.Reference;

/** A campaign of the size that a build can carry: what failed once, and some thousand sessions more. */
class RulesCampaignTest {

    private static final int SESSIONS = 3_000;
    private static final long SEED = Long.getLong("parley.campaign.seed", 1);

    private static Outcome run(long seed, int sessions, int hostedEvery, List<String> said) {
        return new Campaign(
                        new Campaign.Orders(seed, sessions, hostedEvery, 0),
                        new Trial(new Reference(), InvariantWitness::new),
                        HostedPlay::problems,
                        said::add)
                .run();
    }

    private static List<Long> regressions() {
        try (InputStream file = RulesCampaignTest.class.getResourceAsStream("/regressions.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Long.valueOf(line.split("\\s+", 2)[0]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatFailedOnceIsRight() {
        assertThat(regressions()).isNotEmpty().allSatisfy(seed -> {
            List<String> said = new ArrayList<>();
            assertThat(run(seed, 1, 1, said).failedSeeds())
                    .as(String.join("\n", said))
                    .isEmpty();
        });
    }

    @Test
    void theEngineAndTheReferenceModelAgree() {
        List<String> said = new ArrayList<>();

        System.out.printf("campaign of %d sessions, -Dparley.campaign.seed=%d%n", SESSIONS, SEED);
        Outcome outcome = run(SEED, SESSIONS, 50, said);

        assertThat(outcome.failedSeeds()).as(String.join("\n", said)).isEmpty();
        assertThat(outcome.unreached()).isEmpty();
        assertThat(outcome.compared()).isGreaterThan(SESSIONS * 3L / 4);
        assertThat(outcome.hosted()).isEqualTo(SESSIONS / 50);
    }
}
