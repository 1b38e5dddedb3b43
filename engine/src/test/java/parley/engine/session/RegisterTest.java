package parley.engine.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private final Register<String, Integer> register = Register.copyOf(ImmutableMap.of("b", 1, "a", 2));

    @Test
    void isTheMapOfItsEntriesInTheirOrder() {
        assertThat(register)
                .isEqualTo(ImmutableMap.of("b", 1, "a", 2))
                .hasSameHashCodeAs(ImmutableMap.of("b", 1, "a", 2))
                .hasToString("{b=1, a=2}");
        assertThat(ImmutableMap.of("b", 1, "a", 2)).isEqualTo(register);
        assertThat(register.keySet()).containsExactly("b", "a");
        assertThat(register.values()).containsExactly(1, 2);
        assertThat(register.get("c")).isNull();
    }

    @Test
    void whatWasThereKeepsItsPlaceAndWhatIsNewComesLast() {
        assertThat(register.with("b", 3)).hasToString("{b=3, a=2}");
        assertThat(register.with("c", 3)).hasToString("{b=1, a=2, c=3}");
        assertThat(register.each(value -> value + 1)).hasToString("{b=2, a=3}");
        assertThat(register).hasToString("{b=1, a=2}");
    }

    @Test
    void startsWithTheKeysOfWhatItGrewFrom() {
        assertThat(register.with("b", 3).startsWithKeysOf(register)).isTrue();
        assertThat(register.with("c", 3).startsWithKeysOf(register)).isTrue();
        assertThat(register.startsWithKeysOf(register.with("c", 3))).isFalse();
    }

    @Test
    void doesNotChange() {
        assertThatThrownBy(() -> register.put("b", 3)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> register.remove("b")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> register.existing("c")).isInstanceOf(IllegalStateException.class);
    }
}
