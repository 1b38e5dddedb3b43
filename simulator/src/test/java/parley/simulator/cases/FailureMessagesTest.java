package parley.simulator.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.engine.id.RoleId;
import parley.simulator.cases.play.Follower;
import parley.simulator.cases.play.RefereeTable;

/** A case that fails says which it is, which rule it tests, what was expected and what came. */
class FailureMessagesTest {

    private static final String HEAD = """
            id: 6.Z.1
            title: A case that is wrong
            rule: "Concurrence: every named role assents"
            roles: [A, B]
            issues: {budget: [low, high]}
            """;

    @TempDir
    Path folder;

    @Test
    void namesTheRuleAndWhatCame() throws Exception {
        List<String> told = run("""
                moves:
                  - A proposes p1 budget=low
                  - B assents p1
                expect: {p1: {state: REJECTED, by: {table: {silent: [B]}}}, settled: {budget: high}}
                """);

        assertThat(told.getFirst())
                .contains("FAILED 6.Z.1 A case that is wrong")
                .contains("Concurrence: every named role assents");
        assertThat(String.join("\n", told))
                .contains("6.Z.1.yaml:9", "state of p1: expected REJECTED; found ADOPTED (Adopted, by")
                .contains("silent of p1 by table: expected B; found none")
                .contains("settled: expected {budget=high}; found {budget=low}");
    }

    @Test
    void saysThatAMoveWasRefusedAndWhy() throws Exception {
        assertThat(String.join("\n", run("moves: [A proposes p1 budget=low, B amends p1 budget=high]")))
                .contains("'B amends p1 budget=high': expected that it is accepted; found refused NOT_SPONSOR");
    }

    @Test
    void saysThatARefusalDidNotCome() throws Exception {
        assertThat(String.join("\n", run("moves: [A proposes p1 budget=low -> refused NOT_NOW]")))
                .contains("expected refused NOT_NOW; found it was accepted");
    }

    @Test
    void tellsTheEventsThatCameInstead() throws Exception {
        assertThat(String.join("\n", run("""
                moves:
                  - A proposes p1 budget=low => p1 submitted; p1 adopted
                expect: {views: {B: {does_not_see: [p1]}}}
                """)))
                .contains("expected exactly p1 submitted; p1 adopted; found p1 submitted")
                .contains("what B sees: expected no p1; found it was seen");
    }

    @Test
    void pointsAtALineThatIsNoMove() throws Exception {
        assertThat(String.join("\n", run("moves: [A dances, C assents p1, B assents p7]")))
                .contains("6.Z.1.yaml:6:9: 'A dances' is no move", "unknown role 'C'", "unknown proposal 'p7'");
    }

    @Test
    void pointsAtAMistakeInWhatIsGiven() throws Exception {
        assertThat(String.join("\n", run("procedures: {pair: {concurrence: [A, X]}}\ndecisions: {budget: pair}")))
                .contains("6.Z.1.yaml:6:", "unknown role 'X'");
    }

    /** What follows from a mistake is no mistake of its own: the news has no date because there is no such phase. */
    @Test
    void tellsOnlyThatThereIsNoSuchPhase() throws Exception {
        List<String> told = run("""
                calendar: 3
                injects: [{id: N1, at: {phase: '4.1', moment: end}}]
                moves: [A says "hello"]
                """);

        assertThat(told.stream().filter(line -> line.contains("6.Z.1.yaml:7:")))
                .singleElement()
                .asString()
                .contains("unknown phase '4.1'; expected one of 1.1, 2.1, 3.1");
    }

    @Test
    void saysWhatElseARoleWasSentThatShouldNotKnow() throws Exception {
        var alone = read("moves: [A says \"hello\" to B]");
        var other = read("moves: [A says \"hello\" to B, A states \"I told B\"]");
        RoleId reader = new RoleId("B");

        assertThat(CaseRunner.leak(alone.place(), reader, played(alone), played(other)))
                .hasValueSatisfying(found -> assertThat(found.toString())
                        .contains("what B is sent when others have other secrets")
                        .contains("expected nothing more; found in the end the event 'A stated \"I told B\"'"));
        assertThat(CaseRunner.leak(alone.place(), reader, played(alone), played(alone)))
                .isEmpty();
    }

    private static RefereeTable played(Case found) {
        return CaseRunner.play(found, found.play().orElseThrow(), Follower.nobody())
                .table();
    }

    /** A slip of the pen in what must not happen would else be an expectation that cannot fail. */
    @Test
    void pointsAtAnExpectationThatCannotBeMeant() throws Exception {
        assertThat(String.join("\n", run("""
                moves:
                  - A proposes p1 budget=low -> p1 submited
                expect:
                  p1: {state: PASSED, positions: {C: YES}, by: {tabel: PASSED}}
                  no_events: [p1 adoptd]
                  views: {B: {does_not_see: [p2 submitted by A]}}
                """)))
                .contains("6.Z.1.yaml:7:", "'p1 submited' is no event in the words of docs/adjudication.md")
                .contains("unknown state of a proposal 'PASSED'", "unknown role 'C'", "unknown position 'YES'")
                .contains("unknown procedure 'tabel'; expected table")
                .contains("6.Z.1.yaml:10:", "'p1 adoptd' is no event", "'p2 submitted by A' is no event");
    }

    /** Names that no line and no section gives would make an expectation that cannot fail, when it is that nothing comes. */
    @Test
    void pointsAtNamesInEventsThatThereAreNot() throws Exception {
        assertThat(String.join("\n", run("""
                calendar: {rounds: 2, deadlines: [{id: DL1, at: '2.1', met_if: "issues.budget != ''"}]}
                tracks: {trust: {start: 40}}
                moves:
                  - A proposes p1 budget=low => p1 submittd; round 3 ended
                  - phase ends -> track trst 40; deadline DL2 missed
                expect:
                  events: [budgt settled at low, budget settled at lo, concluded PEACE, the last turn of tabel is over]
                  no_events:
                    - Q assents p9@1
                    - p7 adopted
                    - phase 9.9 began
                    - cease-fire ZZ LAPSED
                    - body GROUP CLEARED
                    - conference OPEN
                    - invitation A READY
                    - deadline DL1 moved to 1.1
                  views:
                    A:
                      does_not_see: [Q boycotts, news N99, 'B said "hello" to A, C']
                      exactly: [A spent tabel]
                """)))
                .contains("6.Z.1.yaml:9:", "'p1 submittd' is no event", "'round 3 ended': unknown round '3'")
                .contains("'track trst 40': unknown track 'trst'; expected trust; did you mean 'trust'?")
                .contains("unknown deadline 'DL2'; expected DL1")
                .contains("'budgt settled at low': unknown issue 'budgt'", "unknown option of budget 'lo'")
                .contains("unknown ending 'PEACE'", "unknown procedure 'tabel'; expected table")
                .contains("6.Z.1.yaml:14:7: 'Q assents p9@1': unknown role 'Q'", "unknown proposal 'p9'; expected p1")
                .contains("6.Z.1.yaml:15:7: 'p7 adopted': unknown proposal 'p7'")
                .contains("unknown phase '9.9'; expected one of 1.1, 2.1", "unknown cease-fire 'ZZ'; there is none")
                .contains("unknown body 'GROUP'", "there is no conference in this case")
                .contains("unknown role that is to be invited 'A'", "unknown instant '1.1'")
                .contains("'Q boycotts': unknown role 'Q'", "unknown news 'N99'", "unknown role 'C'")
                .contains("'A spent tabel': unknown procedure 'tabel'");
    }

    @Test
    void knowsProposalsThatOnlyALaterOrARefusedLineNames() throws Exception {
        assertThat(run("""
                moves:
                  - A says "hello"
                  - expect: {no_events: [p1 submitted, p2 submitted]}
                  - A proposes p1 budget=low
                  - B amends p1 budget=high -> refused
                  - A proposes p2 budget=low to A -> refused
                """)).isEmpty();
        assertThat(String.join("\n", run("""
                moves: [A proposes p1 budget=low]
                expect: {may: [B proposes p2 budget=low], no_events: [p2 submitted]}
                """))).contains("'p2 submitted': unknown proposal 'p2'; expected p1");
    }

    @Test
    void pointsAtAPhaseThatDoesNotCome() throws Exception {
        assertThat(String.join("\n", run("calendar: 3\nmoves: [A yields, until 9.9]")))
                .contains("UNREADABLE", "6.Z.1.yaml:7:", "unknown phase '9.9'; expected one of 1.1, 2.1, 3.1");
        assertThat(String.join("\n", run("calendar: 3\nmoves: [A yields, until 2.1, until 1.1]")))
                .contains("FAILED", "until 1.1: expected that phase 1.1 begins; found the session is over");
    }

    @Test
    void givesANameOnce() throws Exception {
        String twice = "A proposes p1 budget=low, A proposes p1 budget=high";
        assertThat(String.join("\n", run("moves: [" + twice + "]")))
                .contains("6.Z.1.yaml:6:", "a proposal of this case is called 'p1' already; expected another name");
        assertThat(String.join("\n", run("moves: ['A, B propose p1 budget=low']")))
                .contains("a proposal of this case is called 'p1' already");
        assertThat(String.join("\n", run("moves: [A proposes budget=low]")))
                .contains("found 'budget=low'; expected a name for the proposal, such as p1");
        assertThat(run("moves: ['A proposes p1 endorse -> refused', A proposes p1 budget=high]"))
                .isEmpty();
    }

    @Test
    void pointsAtANameThatIsInAListTwice() throws Exception {
        assertThat(String.join("\n", runWhole(HEAD.replace("[low, high]", "[low, high, low]") + "moves: [A yields]")))
                .contains("6.Z.1.yaml:5:30: 'low' is in this list already; expected each once");
        assertThat(String.join("\n", runWhole(HEAD.replace("[A, B]", "[A, B, A]") + "moves: [A yields]")))
                .contains("6.Z.1.yaml:4:15: 'A' is in this list already; expected each once");
        assertThat(String.join("\n", run("moves: [A yields]\nbodies: [GROUP, GROUP]")))
                .contains("6.Z.1.yaml:7:17: 'GROUP' is in this list already; expected each once");
    }

    @Test
    void wantsTwoToFiveMovesInAnyOrder() throws Exception {
        for (int moves : List.of(1, 6)) {
            String lines = String.join(", ", Collections.nCopies(moves, "A says \"hello\""));
            assertThat(String.join("\n", run("moves: [{in any order: [" + lines + "]}]")))
                    .contains("6.Z.1.yaml:6:", moves + " moves in any order; expected two to five");
        }
    }

    @Test
    void saysWhichNumbersAreAllowed() throws Exception {
        for (String rounds : List.of("0", "100000", "some")) {
            assertThat(String.join("\n", run("moves: [A yields]\ncalendar: " + rounds)))
                    .contains("6.Z.1.yaml:7:11: found '" + rounds + "'")
                    .contains("expected a number of rounds from 1 to 99, or a list of rounds");
        }
        assertThat(String.join("\n", run("moves: [2000000 times A yields, 0 times A yields]")))
                .contains("found '2000000 times'; expected a number of at most 5 digits before 'times'")
                .contains("found '0 times'; expected at least once");
    }

    /** What the referee made of it is the half of a disagreement that the author of a case does not know. */
    @Test
    void saysByWhatSentenceAProposalCameToItsState() throws Exception {
        assertThat(String.join("\n", run("""
                procedures: {all: {title: everybody's yes, unanimity: [A, B]}}
                decisions: {budget: all}
                moves: [A proposes p1 budget=low, B objects p1]
                expect: {p1: ADOPTED}
                """)))
                .contains("state of p1: expected ADOPTED; found REJECTED (", "everybody's yes");
    }

    @Test
    void namesTheRuleOfACaseThatCannotBeRead() throws Exception {
        assertThat(run("moves: [A dances]")).element(1).isEqualTo("  rule: Concurrence: every named role assents");
    }

    @Test
    void namesTheRuleWhenTheLoaderRefusesForAnotherReason() throws Exception {
        String quorum = "procedures: {vote: {majority: {quorum: 3}}}\ndecisions: {budget: vote}\nunplayable: ";
        assertThat(String.join("\n", run(quorum + "a veto")))
                .contains("FAILED 6.Z.1", "rule: Concurrence", "expected words with 'a veto'", "quorum");
        assertThat(run(quorum + "QUORUM")).isEmpty();
        assertThat(run(quorum + "true")).isEmpty();
    }

    @Test
    void namesTheRuleWhenTheLoaderRefusesNothing() throws Exception {
        assertThat(String.join("\n", run("unplayable: quorum")))
                .contains("FAILED 6.Z.1", "rule: Concurrence", "expected that the loader refuses it");
    }

    @Test
    void pointsAtAMoveThatNobodyCouldSend() throws Exception {
        assertThat(String.join("\n", run("""
                moves:
                  - A proposes p1 budget=low
                  - B objects p1 with reservation "in part"
                  - 5 minutes pass
                """)))
                .contains("6.Z.1.yaml:8:", "only an assent can carry reservations")
                .contains("6.Z.1.yaml:9:", "no time passes in a case without 'timed: true'");
    }

    @Test
    void findsAMoveLegalThatShouldNotBe() throws Exception {
        assertThat(String.join("\n", run("""
                moves: [A proposes p1 budget=low]
                expect: {may_not: [B assents p1, B withdraws p1]}
                """)))
                .contains("whether 'B assents p1' is legal: expected no; found yes")
                .doesNotContain("withdraws");
    }

    /** Else it would pass whatever the referee does. */
    @Test
    void refusesACaseThatChecksNothing() throws Exception {
        for (String nothing : List.of("", "moves: [phase ends]\ncalendar: 2", "moves: [the server restarts]")) {
            assertThat(String.join("\n", run(nothing)))
                    .contains("UNREADABLE", "6.Z.1.yaml:1:1: the case checks nothing", "rule: Concurrence");
        }
        assertThat(String.join("\n", run("moves: [A proposes p1 budget=low]\nexpect: {}")))
                .contains("UNREADABLE", "6.Z.1.yaml:7:9: nothing is expected here");
        assertThat(run("moves: [phase ends -> phase 1.1 ended]")).isEmpty();
    }

    @Test
    void saysThatAnyRefusalDidNotCome() throws Exception {
        assertThat(String.join("\n", run("moves: [A proposes p1 budget=low -> refused]")))
                .contains("expected refused; found it was accepted");
    }

    @Test
    void notesAnIssueThatThereIsNotAndAFileOfAnotherName() throws Exception {
        Files.writeString(folder.resolve("mine.yaml"), HEAD + "issue: 4.ZZ\nmoves: [A proposes p1 budget=low]");
        List<String> told = new ArrayList<>();
        boolean passed = new CatalogueReport(CaseRunner::run, told::add).run(Catalogue.at(folder));

        assertThat(passed).isTrue();
        assertThat(told)
                .hasSize(2)
                .anySatisfy(note -> assertThat(note)
                        .startsWith("NOTE ")
                        .contains("mine.yaml: this is case 6.Z.1", "its file is called 6.Z.1.yaml"))
                .anySatisfy(note -> assertThat(note).contains("has no issue '4.ZZ'; it goes from 4.A to 4."));
    }

    @Test
    void tellsWhatCameOutWrongInTwoWaysAlikeOnce() throws Exception {
        Files.writeString(folder.resolve("6.Z.1.yaml"), HEAD + "moves: [A proposes p1 budget=low -> refused]");
        List<String> told = new ArrayList<>();
        Function<Case, CaseRunner.Result> good = found -> new CaseRunner.Result(found, ImmutableList.of(), 1);
        var alike =
                new CatalogueReport(ImmutableMap.of("engine", CaseRunner::run, "over TCP", CaseRunner::run), told::add);
        assertThat(alike.run(Catalogue.at(folder))).isFalse();
        assertThat(told)
                .hasSize(2)
                .first()
                .asString()
                .startsWith("FAILED 6.Z.1 A case that is wrong (engine and over TCP)");
        assertThat(alike.summary()).isEqualToNormalizingNewlines("""
                        engine: 1 case: 0 passed, 1 failed, 0 unreadable files; 1 session played
                        over TCP: 1 case: 0 passed, 1 failed, 0 unreadable files; 1 session played""");

        told.clear();
        var one = new CatalogueReport(ImmutableMap.of("engine", good, "over TCP", CaseRunner::run), told::add);
        assertThat(one.run(Catalogue.at(folder))).isFalse();
        assertThat(told).hasSize(2).first().asString().startsWith("FAILED 6.Z.1 A case that is wrong (over TCP)");
    }

    private Case read(String rest) throws Exception {
        Path file = folder.resolve("6.Z.1.yaml");
        Files.writeString(file, HEAD + rest);
        return Cases.read(CaseReader.read(file, folder));
    }

    private List<String> run(String rest) throws Exception {
        return runWhole(HEAD + rest);
    }

    private List<String> runWhole(String text) throws Exception {
        Files.writeString(folder.resolve("6.Z.1.yaml"), text);
        List<String> told = new ArrayList<>();
        new CatalogueReport(CaseRunner::run, told::add).run(Catalogue.at(folder));
        return told;
    }
}
