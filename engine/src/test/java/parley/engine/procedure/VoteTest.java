package parley.engine.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.engine.id.RoleId;
import parley.engine.procedure.Procedure.Majority;
import parley.engine.procedure.Procedure.Majority.Base;
import parley.engine.procedure.Procedure.Unanimity;

/** What a vote comes out at. A ballot is written as one letter a member: y, n, a for abstaining, - for silence. */
class VoteTest {

    private static final ImmutableSet<RoleId> NOBODY = ImmutableSet.of();

    /** Fifteen members, of which the first five hold a veto: Charter of the United Nations, article 27. */
    @ParameterizedTest
    @CsvSource({
        "yyyyyyyyynnnnnn, PASSED, 0",
        "yyyyyyyynnnnnnn, THRESHOLD_MISSED, 1",
        "yyyynyyyyyyyyyy, VETOED, 0",
        "yyyyayyyyyaaaaa, PASSED, 0",
        "aaaaayyyyyyyyy-, PASSED, 0",
        "yyyyyyyyy------, PASSED, 0",
        "yyyyyyyy-------, THRESHOLD_MISSED, 1",
        "nnnnn----------, VETOED, 0"
    })
    void nineOfFifteenAndNoPermanentMemberAgainst(String ballot, Result result, long missing) {
        var council = new Majority(members(15), new Threshold.Votes(9), Base.ALL, 0, ImmutableMap.of(), members(5));
        assertVerdict(council, ballot, result, missing);
    }

    /** Article 18: two thirds of the members present and voting; who abstains is taken as not voting. */
    @ParameterizedTest
    @CsvSource({
        "yynaaa, PASSED, 0",
        "yynnaa, THRESHOLD_MISSED, 2",
        "yyyynn, PASSED, 0",
        "aaaaaa, THRESHOLD_MISSED, 1",
        "------, THRESHOLD_MISSED, 1",
        "y-----, PASSED, 0"
    })
    void twoThirdsOfThosePresentAndVoting(String ballot, Result result, long missing) {
        var assembly = new Majority(
                members(6), new Threshold.Share(2, 3, false), Base.PRESENT_AND_VOTING, 0, ImmutableMap.of(), NOBODY);
        assertVerdict(assembly, ballot, result, missing);
    }

    @ParameterizedTest
    @CsvSource({"yynn, THRESHOLD_MISSED, 1", "yyna, THRESHOLD_MISSED, 1", "yyyn, PASSED, 0", "yy--, THRESHOLD_MISSED, 1"
    })
    void moreThanHalfOfAllIsMoreThanHalf(String ballot, Result result, long missing) {
        var all = new Majority(members(4), new Threshold.Share(1, 2, true), Base.ALL, 0, ImmutableMap.of(), NOBODY);
        assertVerdict(all, ballot, result, missing);
    }

    @ParameterizedTest
    @CsvSource({
        "yy---, NO_QUORUM, 1",
        "yya--, PASSED, 0",
        "yyn--, PASSED, 0",
        "nn---, NO_QUORUM, 1",
        "-----, NO_QUORUM, 3"
    })
    void whoAbstainsTakesPartAndSilenceDoesNot(String ballot, Result result, long missing) {
        var withQuorum = new Majority(
                members(5), new Threshold.Share(1, 2, true), Base.PRESENT_AND_VOTING, 3, ImmutableMap.of(), NOBODY);
        assertVerdict(withQuorum, ballot, result, missing);
    }

    @ParameterizedTest
    @CsvSource({"ynnn, PASSED, 0", "nyyy, THRESHOLD_MISSED, 1", "ayyy, PASSED, 0"})
    void aWeightIsSoManyVotes(String ballot, Result result, long missing) {
        var weighted = new Majority(
                members(4),
                new Threshold.Share(1, 2, false),
                Base.PRESENT_AND_VOTING,
                0,
                ImmutableMap.of(new RoleId("M0"), 4),
                NOBODY);
        assertVerdict(weighted, ballot, result, missing);
    }

    @Test
    void aMemberWithoutAVoteStillHoldsItsVeto() {
        var rule = new Majority(
                members(3), new Threshold.Votes(2), Base.ALL, 0, ImmutableMap.of(new RoleId("M0"), 0), members(1));
        assertVerdict(rule, "nyy", Result.VETOED, 0);
        assertVerdict(rule, "yy-", Result.THRESHOLD_MISSED, 1);
    }

    @Test
    void theVoteOfAMemberThatHasGoneDoesNotCount() {
        var rule = new Majority(members(3), new Threshold.Votes(2), Base.ALL, 0, ImmutableMap.of(), NOBODY);
        var ballot = new Ballot(positions("nyy"), NOBODY, members(1));
        assertThat(rule.close(ballot).passed()).isTrue();
        assertThat(rule.close(ballot).tally().away()).containsExactly(new RoleId("M0"));
        assertThat(rule.close(new Ballot(positions("yy-"), NOBODY, members(1))).missing())
                .isEqualTo(1);
    }

    @Test
    void aVetoStandsAlthoughItsHolderHasGone() {
        var rule = new Majority(members(3), new Threshold.Votes(2), Base.ALL, 0, ImmutableMap.of(), members(1));
        assertVerdict(rule.close(new Ballot(positions("nyy"), NOBODY, members(1))), Result.VETOED, 0);
        assertVerdict(rule.close(new Ballot(positions("nyy"), members(1), NOBODY)), Result.VETOED, 0);
        assertThat(rule.close(new Ballot(positions("ayy"), NOBODY, members(1))).passed())
                .as("it had only abstained")
                .isTrue();
    }

    @Test
    void whoIsAwayIsNotPresentAndVoting() {
        var rule = new Majority(
                members(4), new Threshold.Share(1, 2, true), Base.PRESENT_AND_VOTING, 3, ImmutableMap.of(), NOBODY);
        assertThat(rule.close(Ballot.of(positions("nnyy"))).passed()).isFalse();
        assertVerdict(rule.close(new Ballot(positions("nnyy"), members(1), NOBODY)), Result.PASSED, 0);
        assertVerdict(rule.close(new Ballot(positions("nnyy"), NOBODY, members(1))), Result.PASSED, 0);
        assertVerdict(rule.close(new Ballot(positions("nnyy"), members(2), NOBODY)), Result.NO_QUORUM, 1);
    }

    @Test
    void anObjectionToASoleActStandsAlthoughItsHolderHasGone() {
        var m0 = new RoleId("M0");
        var rule = new Procedure.Sole(m0, ImmutableSet.of(new RoleId("M1")), false);
        var gone = ImmutableSet.of(new RoleId("M1"));
        assertVerdict(rule.close(new Ballot(positions("yn"), NOBODY, gone)), Result.OBJECTED, 0);
        assertThat(rule.close(new Ballot(positions("ya"), NOBODY, gone)).passed())
                .isTrue();
    }

    @Test
    void theTallyOfAVetoNamesThoseWhoCastIt() {
        var rule = new Majority(members(4), new Threshold.Votes(2), Base.ALL, 0, ImmutableMap.of(), members(2));
        assertThat(rule.close(Ballot.of(positions("ynny"))).deciding()).containsExactly(new RoleId("M1"));
    }

    @ParameterizedTest
    @CsvSource({
        "yyy, false, PASSED", "yya, false, ABSTAINED", "yya, true, PASSED", "aaa, true, ASSENT_MISSING",
        "yyn, true, OBJECTED", "yy-, true, ASSENT_MISSING", "yan, false, OBJECTED", "ya-, false, ABSTAINED"
    })
    void unanimityWantsTheYesOfEverybody(String ballot, boolean abstentionAllowed, Result result) {
        assertVerdict(new Unanimity(members(3), abstentionAllowed), ballot, result, 0);
    }

    @Test
    void unanimityIsOfThoseAtTheTable() {
        var rule = new Unanimity(members(3), false);
        var m2 = ImmutableSet.of(new RoleId("M2"));
        assertThat(rule.close(new Ballot(positions("yyn"), m2, NOBODY)).passed())
                .isTrue();
        assertThat(rule.close(new Ballot(positions("yyn"), NOBODY, m2)).passed())
                .isTrue();
        assertThat(rule.close(new Ballot(positions("yyy"), members(3), NOBODY)).passed())
                .as("nobody is there to agree")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 2, true", "2, 3, false", "1, 1, false", "0, 1, true"})
    void aShareThatCanBeReachedAndMustBe(int numerator, int denominator, boolean exceeded) {
        assertThat(new Threshold.Share(numerator, denominator, exceeded).isReachedBy(10, 10))
                .isTrue();
        assertThat(new Threshold.Share(numerator, denominator, exceeded).isReachedBy(0, 10))
                .isFalse();
        assertThat(new Threshold.Share(numerator, denominator, exceeded).isReachedBy(0, 0))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 2, true", "2, 3, false", "1, 1, false", "0, 1, true", "3, 4, true", "1, 3, false"})
    void theFewestVotesThatAreEnoughAreEnoughAndOneLessIsNot(int numerator, int denominator, boolean exceeded) {
        var share = new Threshold.Share(numerator, denominator, exceeded);
        for (long base = 0; base <= 12; base++) {
            assertThat(share.isReachedBy(share.enough(base), base)).isTrue();
            assertThat(share.isReachedBy(share.enough(base) - 1, base)).isFalse();
        }
        assertThat(new Threshold.Votes(9).enough(15)).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, false", "1, 1, true", "3, 2, false", "1, 0, false", "-1, 2, true"})
    void aShareThatNobodyOrEverybodyReachesIsNone(int numerator, int denominator, boolean exceeded) {
        assertThatThrownBy(() -> new Threshold.Share(numerator, denominator, exceeded))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aShareIsNamedAsItWasWritten() {
        assertThatThrownBy(() -> new Threshold.Share(1, 1, true)).hasMessageContaining("more than 1/1 is no share");
        assertThatThrownBy(() -> new Threshold.Share(3, 2, false)).hasMessage("3/2 is no share that a vote can reach");
    }

    @Test
    void whereAllVotesAreTooFewOneMoreThanThereAreIsMissing() {
        var rule = new Majority(members(4), new Threshold.Votes(5), Base.ALL, 0, ImmutableMap.of(), NOBODY);
        assertVerdict(rule, "----", Result.THRESHOLD_MISSED, 5);
        assertVerdict(rule, "yyyy", Result.THRESHOLD_MISSED, 1);
    }

    @Test
    void aQuorumCanBeEverybody() {
        var rule = new Majority(members(2), new Threshold.Votes(1), Base.ALL, 2, ImmutableMap.of(), NOBODY);
        assertVerdict(rule, "y-", Result.NO_QUORUM, 1);
        assertVerdict(rule, "yn", Result.PASSED, 0);
    }

    /** Who is asked, who can stop a text and for whom it waits, is what the explanation of an open text is made of. */
    @Test
    void eachRuleSaysWhoIsAskedAndWhoCanStop() {
        var all = members(3);
        var first = members(1);
        var unanimity = new Unanimity(all, false);
        assertThat(unanimity.base()).isEqualTo(all);
        assertThat(unanimity.assentWanted()).isEqualTo(all);
        assertThat(unanimity.objectionStops()).isEqualTo(all);
        assertThat(unanimity.waitsForTheAway()).isFalse();
        var adhesion = new Procedure.Adhesion(all, first, Instant.EPOCH);
        assertThat(adhesion.base()).isEqualTo(all);
        assertThat(adhesion.assentWanted()).isEqualTo(first);
        assertThat(adhesion.objectionStops()).isEmpty();
        var talks = new Procedure.AlternatingOffers(all.asList(), 2);
        assertThat(talks.base()).isEqualTo(all);
        assertThat(talks.objectionStops()).isEqualTo(all);
        var sole = new Procedure.Sole(new RoleId("M0"), ImmutableSet.of(new RoleId("M1")), false);
        assertThat(sole.objectionStops()).isEqualTo(members(2));
    }

    @Test
    void aQuorumLargerThanTheTableAndAStrangersVetoOrWeightAreRefused() {
        var votes = new Threshold.Votes(1);
        assertThatThrownBy(() -> new Majority(members(2), votes, Base.ALL, 3, ImmutableMap.of(), NOBODY))
                .hasMessageContaining("quorum of 3 among 2");
        assertThatThrownBy(() -> new Majority(members(2), votes, Base.ALL, -1, ImmutableMap.of(), NOBODY))
                .hasMessageContaining("quorum");
        assertThatThrownBy(() -> new Majority(members(2), votes, Base.ALL, 0, ImmutableMap.of(), members(3)))
                .hasMessageContaining("only members");
        assertThatThrownBy(() ->
                        new Majority(members(2), votes, Base.ALL, 0, ImmutableMap.of(new RoleId("M2"), 1), NOBODY))
                .hasMessageContaining("only members");
        assertThatThrownBy(() -> new Threshold.Votes(0)).hasMessageContaining("at least one");
    }

    private static void assertVerdict(Procedure procedure, String ballot, Result result, long missing) {
        assertVerdict(procedure.close(Ballot.of(positions(ballot))), result, missing);
    }

    private static void assertVerdict(Verdict verdict, Result result, long missing) {
        assertThat(verdict.result()).isEqualTo(result);
        assertThat(verdict.missing()).isEqualTo(missing);
    }

    private static ImmutableSet<RoleId> members(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(number -> new RoleId("M" + number))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableMap<RoleId, Position> positions(String ballot) {
        var positions = ImmutableMap.<RoleId, Position>builder();
        for (int i = 0; i < ballot.length(); i++) {
            RoleId member = new RoleId("M" + i);
            switch (ballot.charAt(i)) {
                case 'y' -> positions.put(member, Position.of(Stance.ASSENT));
                case 'n' -> positions.put(member, Position.of(Stance.OBJECT));
                case 'a' -> positions.put(member, Position.of(Stance.ABSTAIN));
                default -> {}
            }
        }
        return positions.buildOrThrow();
    }
}
