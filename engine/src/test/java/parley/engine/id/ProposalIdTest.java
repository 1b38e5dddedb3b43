package parley.engine.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalIdTest {

    @Test
    void readsWhatItWrote() {
        var plenary = new ProposalId(Audience.plenary(), 3);
        var closed = new ProposalId(Audience.of(List.of(new RoleId("US"), new RoleId("RU"))), 1);
        assertThat(plenary).hasToString("p3");
        assertThat(plenary.number()).isEqualTo(3);
        assertThat(closed).hasToString("RU+US/p1");
        assertThat(ProposalId.parse("p3")).isEqualTo(plenary);
        assertThat(ProposalId.parse("US+RU/p1")).isEqualTo(closed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "p", "p0", "3", "p-1", "p99999999999", "/p1", "US+/p1", "US/", "US/1", "US/p1/p1", "U S/p1"})
    void refusesWhatIsNoProposal(String text) {
        assertThatThrownBy(() -> ProposalId.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
