package parley.engine.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logs name their states by fingerprints, so they stay as they are: reckoned here by a program in another language. */
class FingerprintTest {

    @ParameterizedTest
    @CsvSource({
        "'', e220a8397b1dcdafbd0ed0d08a42a70c",
        "YPG, 889be620fbcbaba7190fc5a6961e47f2",
        "Zuri, 7babdbca08972c6d420748523c4ddec1",
        "Zurich, 4d941d24e3f823da9c4a09b7b03aaf74",
        "Ahrar al-Sham 20, ab525bc2ade898e64661cf32363fab1f"
    })
    void ofATextIsThatOfItsLengthAndItsUnitsByFour(String text, String expected) {
        assertThat(Fingerprint.NONE.then(text)).hasToString(expected);
    }

    @Test
    void ofAWordMixesEachLaneByItsOwnFunction() {
        assertThat(Fingerprint.NONE.then(20_160_120L)).hasToString("6b0bcec0c7bb97772b492e449735ba19");
    }
}
