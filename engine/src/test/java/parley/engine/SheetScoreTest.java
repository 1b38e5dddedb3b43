package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.engine.AlteredTable.isAt;
import static parley.engine.AlteredTable.settled;
import static parley.engine.AlteredTable.track;
import static parley.engine.WiderTable.C;
import static parley.engine.WiderTable.PAIN;
import static parley.engine.WiderTable.TRUST;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.scenario.Sheet;
import parley.engine.scenario.Sheet.SheetTerm;
import parley.engine.score.SheetScore;

class SheetScoreTest {

    private final Play play =
            AlteredTable.quiet().tracks(track(TRUST, 59), track(PAIN, 0)).started();

    @Test
    void onlyWhatIsSettledCounts() {
        // Given
        var sheet = new Sheet(99, ImmutableMap.of(issue("LIST"), options("l1", 10, "l2", 3)), ImmutableList.of());
        assertThat(SheetScore.of(sheet, play.state())).isZero();
        // When
        play.submit(C, "LIST=l2");
        // Then
        assertThat(SheetScore.of(sheet, play.state())).isEqualTo(3);
    }

    @Test
    void whatASheetDoesNotNameIsWorthNothing() {
        // Given
        var sheet = new Sheet(99, ImmutableMap.of(issue("LIST"), options("l1", 10, "l3", 3)), ImmutableList.of());
        // When
        play.submit(C, "LIST=l2");
        play.submit(C, "WATCH=w1");
        // Then
        assertThat(SheetScore.of(sheet, play.state())).isZero();
    }

    @Test
    void pointsOfAllIssuesAndTermsAddUpAndCanBeNegative() {
        // Given
        var sheet = new Sheet(
                99,
                ImmutableMap.of(issue("LIST"), options("l1", 10, "l2", 3), issue("WATCH"), options("w0", -7, "w1", 1)),
                ImmutableList.of(
                        new SheetTerm.ForCondition(isAt(settled("LIST"), "l1"), 100, "if l1"),
                        new SheetTerm.ForCondition(isAt(settled("LIST"), "l2"), 1_000, "if l2"),
                        new SheetTerm.ForTrack(TRUST, -20, 50, "less for trust")));
        // When
        play.submit(C, "LIST=l1");
        play.submit(C, "WATCH=w0");
        // Then
        assertThat(SheetScore.of(sheet, play.state())).isEqualTo(10 - 7 + 100 - 20);
    }

    @ParameterizedTest
    @CsvSource({"1, 59", "10, 5", "59, 1", "60, 0", "100, 0"})
    void aTrackIsWorthItsFullStepsOnly(int per, int steps) {
        var sheet = new Sheet(
                0,
                ImmutableMap.of(),
                ImmutableList.of(
                        new SheetTerm.ForTrack(TRUST, 3, per, "trust"), new SheetTerm.ForTrack(PAIN, 3, per, "pain")));
        assertThat(SheetScore.of(sheet, play.state())).isEqualTo(3L * steps);
    }

    @Test
    void aSumThatLeavesItsRangeIsAnErrorAndNoOtherNumber() {
        var sheet = new Sheet(
                0,
                ImmutableMap.of(),
                ImmutableList.of(
                        new SheetTerm.ForTrack(TRUST, Long.MAX_VALUE, 59, "all"),
                        new SheetTerm.ForTrack(TRUST, 1, 59, "and one")));
        assertThatThrownBy(() -> SheetScore.of(sheet, play.state())).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aSheetDoesNotShowItsNumbersInWords() {
        var sheet = new Sheet(4711, ImmutableMap.of(issue("LIST"), options("l1", 4712, "l2", 3)), ImmutableList.of());
        assertThat(sheet.toString()).doesNotContain("4711", "4712");
    }

    private static IssueId issue(String id) {
        return new IssueId(id);
    }

    private static ImmutableMap<OptionId, Long> options(String one, long first, String other, long second) {
        return ImmutableMap.of(new OptionId(one), first, new OptionId(other), second);
    }
}
