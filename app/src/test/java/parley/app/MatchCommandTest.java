package parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.engine.scenario.DecisionRule;

class MatchCommandTest {

    private static final Pattern CLOSED = Pattern.compile(
            "\"type\":\"proposal_(?:adopted|rejected|lapsed)\",\"cursor\":[0-9]+,\"proposal\":\"([^\"]+)\"");

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
        assertThat(lines.getLast()).contains("\"outcome\":\"COLLAPSED\"", "\"events\":" + events.size() + ",");
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
                        "p1, LIST at L4 (UN list, Ahrar ash-Sham and Army of Islam): It still needs the assent of the United States,"
                                + " by concurrence of the co-chairs. An objection of the United States, Russia, the United Nations,"
                                + " Saudi Arabia, Turkey or Iran that stands at the close stops it. It closes at the latest with phase 2.1, on 24 January 2016, 12:00.")
                .contains("The United States' p2, LIST at L1 (UN list, closed), is rejected: Iran objects, so it cannot"
                        + " pass by consensus of the Support Group (the United States assents; Iran objects;")
                .contains(
                        "The United Nations' p6, OTHER at O2 (Advisers to the UN), is adopted, by the envoy's text, no co-chair objecting (Russia and the United Nations assent;"
                                + " the United States is silent, which counts as consent).")
                .contains("The deadline of 25 January 2016, 18:00 is missed")
                .contains("The HNC asks what it is invited to; it has until the end of round 4 to answer.")
                .contains("The match stops in round 3: UNFINISHED")
                .doesNotContain("\u001b");
    }

    @Test
    void historyIsToldToTheCeaseFireAndTheScores() {
        String told = flat(Run.of("match", "zurich-2016", "--script", "history").out());

        assertThat(told)
                .contains("LIST Which groups are shut out of the talks and of any cease-fire?")
                .contains("News of 22 January: The UN holds its invitations back.")
                .contains("Legitimacy of the talks 50 to 45 (-5) The room, of 500 193 to 175 (-18)")
                .contains("Russia keeps its own reading: \"Taking part as individuals recognises neither group")
                .contains(
                        "Walk-away values move: the Syrian Government 49 (+1), Russia 66 (+1), Iran 58 (+1), the HNC 56")
                .contains(
                        "is in force from 27 February 2016, 00:00 in Damascus. It binds the Syrian Government and the HNC,"
                                + " who accepted it; it does not cover ISIS")
                .contains("The session ends: AGREED")
                .contains("The Syrian Government 50 against 49 (+1)")
                .contains("They are no verdict on who was right.")
                .contains("The room, of 500 193 to 128 (-65)")
                .doesNotContain("The match stops");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--script history", "--script grand-bargain", "--seed 7", "--seed 21"})
    void noLabelOfAStateIsToldOfTheInstruments(String what) {
        String told = flat(Run.of(("match zurich-2016 " + what).split(" ")).out());

        assertThat(told)
                .doesNotContainPattern("\\b(PLANNED|HALF_OPEN|PAUSED|HELD|ISSUED|ACCEPTED|CLARIFYING|DECLINED)\\b")
                .doesNotContainPattern("\\b(DRAFTED|TERMS_SET|PENDING|IN_FORCE|PARKED|CONTESTED|DESIGNATED)\\b")
                .doesNotContain("'cessation'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--script history", "--script grand-bargain", "--seed 9", "--seed 21"})
    void everyClosedTextIsToldWithItsRule(String what) {
        String told = flat(Run.of(("match zurich-2016 " + what).split(" ")).out());

        List<String> rules = new Library()
                .scenario("zurich-2016").scenario().procedures().values().stream()
                        .map(DecisionRule::title)
                        .toList();
        List<String> closed = CLOSED.matcher(
                        Run.of(("match zurich-2016 --json " + what).split(" ")).out())
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(closed).isNotEmpty().allSatisfy(id -> {
            String decided =
                    told.replaceFirst("(?s).*?'s? %s, (?=[^:.]*, (is adopted|is rejected|lapses))".formatted(id), "");
            assertThat(decided).as(id).isNotEqualTo(told);
            assertThat(decided.substring(0, decided.indexOf(").")))
                    .as(id)
                    .matches(sentence -> rules.stream().anyMatch(sentence::contains), "names a rule");
        });
    }

    @Test
    void aBoycottIsToldAsTheObjectionThatItIs(@TempDir Path folder) throws IOException {
        Path script = script(
                folder,
                "- {by: US, do: submit, as: p1, settle: {LIST: L1, DATE: D2}, inferred: case}\n"
                        + "      - {by: JOR, do: object, proposal: p1, inferred: case}\n"
                        + "      - {by: IRN, do: act, act: boycott, inferred: case}",
                "");

        Files.writeString(script, Files.readString(script).replace("then: stop", "then: yield"));

        String told = flat(
                Run.of("match", "zurich-2016", "--script", script.toString()).out());

        assertThat(told)
                .contains(
                        "The United States' p1, LIST at L1 and DATE at D2, is rejected: for LIST Iran stays away in protest, so it cannot pass by"
                                + " consensus of the Support Group (the United States assents; Iran stays away in protest, which"
                                + " counts as an objection; Russia, the United Nations, Saudi Arabia and Turkey are silent, which"
                                + " counts as consent); besides, for LIST the assent of Russia is missing,")
                .contains("The word of Jordan is recorded, and does not count by any of these rules.")
                .contains("Of these, Iran is away in protest.");
    }

    /** The small scenario that tests of the loader vary is one that can be played. */
    @Test
    void aScenarioFromAFolderIsPlayedByItsScript() {
        Run run = Run.of("match", "../scenarios/src/test/resources/good/mini", "--script", "opening");

        assertThat(run.exitCode()).isZero();
        assertThat(flat(run.out()))
                .contains("The Chair submits CHAIR+NORTH+SOUTH/p1 to the North, the South and the Chair only: DAY at D2"
                        + " (Tuesday).")
                .contains("The North accepts its invitation.")
                .doesNotContain("refused");
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
        assertThat(run.err()).contains("mine.yaml:", "move 5 of GOV was refused: WRONG_STATE.", "held back");
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
