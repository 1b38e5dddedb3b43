package parley.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StampedTest {

    @Test
    void chanceIsTheOutputOfSplitMix64() {
        // the first outputs from the seeds 0 and 1234567, as the generator's public test vectors give them
        assertThat(Stamped.chance(0, 1)).isEqualTo(0xE220A8397B1DCDAFL);
        assertThat(Stamped.chance(0, 2)).isEqualTo(0x6E789E6AA1B965F4L);
        assertThat(Stamped.chance(0, 3)).isEqualTo(0x06C45D188009454FL);
        assertThat(Stamped.chance(1_234_567, 1)).isEqualTo(6_457_827_717_110_365_317L);
        assertThat(Stamped.chance(1_234_567, 2)).isEqualTo(3_203_168_211_198_807_973L);
    }

    @Test
    void inAVirtualSessionCommandNHappensNSecondsAfter1970Began() {
        Stamped third = Stamped.virtual(3, 0, new ClockCommand.ElapseTime());
        assertThat(third.sequence()).isEqualTo(3);
        assertThat(third.at()).isEqualTo(Instant.ofEpochSecond(3));
        assertThat(third.seed()).isEqualTo(0x06C45D188009454FL);
    }
}
