package parley.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.app.remote.Address;

class AddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost:7001", "10.0.0.1:1", "[::1]:65535"})
    void isWrittenAsItIsRead(String text) {
        assertThat(Address.parse(text)).hasToString(text);
    }

    @Test
    void anIpv6AddressLosesItsBrackets() {
        assertThat(Address.parse("[::1]:7001").host()).isEqualTo("::1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", ":7001", "localhost:", "localhost:0", "localhost:65536", "localhost:http"})
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Address.parse(text));
    }
}
