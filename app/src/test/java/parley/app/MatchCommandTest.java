package parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchCommandTest {

    @Test
    void theSummaryOfTheOpeningHasTheDocumentedKeysInOrder() {
        Run run = Run.of("match", "zurich-2016", "--script", "history-opening", "--json");

        String summary = run.out().lines().toList().getLast();
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(summary)
                .matches("\\{\"type\":\"summary\",\"scenario\":\"zurich-2016\",\"hash\":\"[0-9a-f]{32}\","
                        + "\"outcome\":\"UNFINISHED\",\"round\":3,"
                        + "\"settled\":\\{\"DATE\":\"D2\",\"OTHER\":\"O2\",\"PYD\":\"K2\"},\"endorsed\":false,"
                        + "\"misses\":1,\"missed\":\\[\"DL1\"],"
                        + "\"conference\":\"PLANNED\",\"invitations\":\\{\"GOV\":\"ACCEPTED\",\"HNC\":\"CLARIFYING\"},"
                        + "\"designations\":\\{\"ISIS\":\"LISTED\",(\"[A-Z]+\":\"[A-Z]+\",?)+},"
                        + "\"cease_fires\":\\{\"cessation\":\"NONE\"},\"tracks\":\\{(\"[a-z_]+\":[0-9]+,?){6}},"
                        + "\"scores\":\\{},"
                        + "\"events\":[0-9]+,\"state_hash\":\"[0-9a-f]{32}\"}");
    }

    @Test
    void everyEventIsALineWithItsTypeAndCursor() {
        List<String> lines = Run.of("match", "zurich-2016", "--seed", "3", "--json")
                .out()
                .lines()
                .toList();

        List<String> events = lines.subList(0, lines.size() - 1);
        assertThat(IntStream.range(0, events.size()))
                .allMatch(index -> events.get(index)
                        .matches("\\{\"type\":\"[a-z_]+\",\"cursor\":%d(,\".*)?}".formatted(index + 1)));
        assertThat(lines.getLast()).contains("\"outcome\":\"NO_DEAL\"", "\"events\":" + events.size() + ",");
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherDoesNot() {
        String first = Run.of("match", "zurich-2016", "--seed", "3", "--json").out();

        assertThat(Run.of("match", "zurich-2016", "--seed", "3", "--json").out())
                .isEqualTo(first);
        assertThat(Run.of("match", "zurich-2016", "--seed", "4", "--json").out())
                .isNotEqualTo(first);
    }

    @Test
    void theChronicleTellsWhoMovedAndByWhichRuleAndTallyItWasDecided() {
        String told = flat(
                Run.of("match", "zurich-2016", "--script", "history-opening").out());

        assertThat(told)
                .contains("Round 1, Zurich: 20 to 22 January 2016")
                .contains("Russia submits p1: LIST at L4 (UN list, Ahrar ash-Sham and Army of Islam).")
                .contains(
                        "p1 (LIST at L4 (UN list, Ahrar ash-Sham and Army of Islam)) waits for the assent of the United States;"
                                + " an objection of the United Nations, Saudi Arabia, Turkey or Iran would stop it.")
                .contains("p2 is rejected: Iran objects, which stops consensus of the Support Group (the United States"
                        + " assents; Iran objects;")
                .contains(
                        "p6 is adopted, by the envoy's text, no co-chair objecting (Russia and the United Nations assent;"
                                + " the United States is silent, which counts as consent).")
                .contains("The deadline of 25 January 2016, 18:00 is missed")
                .contains("The HNC asks what it is invited to; it has until the end of round 4 to answer.")
                .contains("The match stops in round 3: UNFINISHED")
                .doesNotContain("\u001b");
    }

    @Test
    void theChronicleFitsAHundredColumns() {
        assertThat(Run.of("match", "zurich-2016", "--seed", "9").out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void aMatchToTheEndIsToldToItsEnd() {
        String told = flat(Run.of("match", "zurich-2016", "--seed", "9").out());

        assertThat(told).contains("The session ends: NO_DEAL", "The calendar has run out", "Round 8, Opting in");
    }

    @Test
    void aRefusedScriptedMoveEndsTheMatchWithItsPlaceAndReason(@TempDir Path folder) throws IOException {
        Path script = script(folder, "- {n: 5, by: GOV, do: act, act: accept, inferred: too early}", "");

        Run run = Run.of("match", "zurich-2016", "--script", script.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("mine.yaml:", "move 5 of GOV was refused: WRONG_STATE.", "HELD");
    }

    @Test
    void anOutcomeThatTheScriptDidNotExpectIsAFailure(@TempDir Path folder) throws IOException {
        Path script = script(folder, "- {by: GOV, do: statement, text: Hello., inferred: case}", "expect: {misses: 2}");

        Run run = Run.of("match", "zurich-2016", "--script", script.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("not as the script expects: misses: expected 2, found 0");
    }

    @Test
    void whereOthersPlayTooWhatTheScriptCannotDoIsToldAndLeftOut() {
        Run run = Run.of("match", "zurich-2016", "--script", "history-opening", "--seat", "UN=random");

        assertThat(run.exitCode()).isZero();
        assertThat(flat(run.out())).contains("was left out: another plays UN.");
    }

    @Test
    void aScriptWithMistakesIsAnsweredWithEveryOneOfThem(@TempDir Path folder) throws IOException {
        Path script = script(folder, "- {by: GVO, do: statment, text: Hello., inferred: case}", "");

        Run run = Run.of("match", "zurich-2016", "--script", script.toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("cannot be played").containsPattern("mine\\.yaml:[0-9]+:[0-9]+: .*statement");
    }

    private static Path script(Path folder, String move, String more) throws IOException {
        String text =
                "name: mine\nscenario: zurich-2016\ntitle: Mine\n%s\nphases:\n  - phase: '1.1'\n    then: stop\n    moves:\n      %s\n"
                        .formatted(more, move);
        return Files.writeString(folder.resolve("mine.yaml"), text);
    }

    /** The text without its line breaks. */
    private static String flat(String wrapped) {
        return wrapped.replaceAll("\\s+", " ");
    }
}
