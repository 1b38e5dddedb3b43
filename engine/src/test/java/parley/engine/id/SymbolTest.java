package parley.engine.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every id that a scenario chooses has the one form, whatever it is the id of. */
class SymbolTest {

    static Stream<Class<?>> kinds() {
        return Arrays.stream(Symbol.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindRefusesWhatIsNoSymbol(Class<?> kind) throws ReflectiveOperationException {
        Constructor<?> constructor = kind.getConstructor(String.class);
        assertThat(((Symbol) constructor.newInstance("a-2_B.c")).value()).isEqualTo("a-2_B.c");
        assertThatThrownBy(() -> constructor.newInstance("two words"))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("'two words' is no [a-z -]+: expected 1 to 40 letters, digits, '_', '-' or '.'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a/b", "a b", "ä", "12345678901234567890123456789012345678901"})
    void hasOneToFortyLettersDigitsAndThreeMarks(String value) {
        assertThatThrownBy(() -> Symbol.check("role", value)).hasMessageContaining("is no role");
    }

    @Test
    void aLongMistakeIsQuotedByItsBeginning() {
        assertThatThrownBy(() -> Symbol.check("role", "!".repeat(60)))
                .hasMessageStartingWith("'" + "!".repeat(60) + "'");
        assertThatThrownBy(() -> Symbol.check("role", "!".repeat(61)))
                .hasMessageStartingWith("'" + "!".repeat(60) + "...'");
    }
}
