package parley.engine.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ~",
                "Zürich",
                "الهدنة",
                "می\u200Cخواهم",
                "\u061Cא\u200E",
                "\uD83D\uDC4D",
                "\u200D\u200F",
                "\uDB40\uDC20",
                "\uDB40\uDC7F"
            })
    void writingOfAnyLanguageIsPlain(String text) {
        assertThat(PlainText.isOneLine(text)).isTrue();
        assertThat(PlainText.isPlain(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "\u001F",
                "\u007F",
                "\u0085",
                "a\r",
                "\u200B",
                "\u2010\u202E",
                "\u2066",
                "\u2028",
                "\u2029",
                "\uFEFF",
                "\uD83D",
                "\uD83D\uDC4D\u202E",
                "\uDB40\uDC01",
                "\uD834\uDD73"
            })
    void whatIsNotSeenOrTurnsTheTextAroundIsNot(String text) {
        assertThat(PlainText.isOneLine(text)).isFalse();
        assertThat(PlainText.isPlain(text)).isFalse();
        assertThat(PlainText.isPlain("before" + text + "after")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\t", "two\nlines"})
    void aBreakIsPlainWhereTheTextMayHaveLines(String text) {
        assertThat(PlainText.isPlain(text)).isTrue();
        assertThat(PlainText.isOneLine(text)).isFalse();
    }

    @Test
    void theNameOfAnOccupantIsOneToSixtyCharactersOfOneLine() {
        assertThat(new Occupant(Occupant.Kind.PERSON, "a".repeat(60)).name()).hasSize(60);
        for (String name : new String[] {"", " ", "a".repeat(61), "two\nlines"}) {
            assertThatThrownBy(() -> new Occupant(Occupant.Kind.BOT, name))
                    .hasMessage("an occupant's name has 1 to 60 printable characters");
        }
    }
}
