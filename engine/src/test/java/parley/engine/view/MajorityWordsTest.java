package parley.engine.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import parley.engine.id.RoleId;
import parley.engine.procedure.Procedure.Majority;
import parley.engine.procedure.Procedure.Majority.Base;
import parley.engine.procedure.Tally;
import parley.engine.procedure.Threshold;

/** What a majority says of itself, for each base and kind of threshold. */
class MajorityWordsTest {

    private static final Threshold TWO_THIRDS = new Threshold.Share(2, 3, false);
    private static final Threshold MORE_THAN_HALF = new Threshold.Share(1, 2, true);
    private static final Threshold THREE = new Threshold.Votes(3);
    private static final ImmutableMap<RoleId, Integer> NO_WEIGHTS = ImmutableMap.of();
    private static final ImmutableMap<RoleId, Integer> FIRST_COUNTS_FIVE = ImmutableMap.of(new RoleId("A"), 5);

    static Stream<Arguments> votes() {
        return Stream.of(
                Arguments.of(
                        TWO_THIRDS,
                        Base.PRESENT_AND_VOTING,
                        NO_WEIGHTS,
                        tally(3, 3, 2),
                        "3 of the 6 votes for and against are in favour, and two thirds of them are needed, at least 4",
                        "two thirds of the votes for and against (at least 4 of 6 as it stands, and 3 are in favour)"),
                Arguments.of(
                        TWO_THIRDS,
                        Base.ALL,
                        NO_WEIGHTS,
                        tally(3, 3, 2),
                        "3 of all 8 votes are in favour, and two thirds of them are needed, at least 6",
                        "two thirds of all votes (at least 6 of 8 as it stands, and 3 are in favour)"),
                Arguments.of(
                        MORE_THAN_HALF,
                        Base.PRESENT_AND_VOTING,
                        NO_WEIGHTS,
                        tally(1, 3, 0),
                        "1 of the 4 votes for and against is in favour, and more than half of them are needed,"
                                + " at least 3",
                        "more than half of the votes for and against (at least 3 of 4 as it stands, and 1 is in favour)"),
                Arguments.of(
                        MORE_THAN_HALF,
                        Base.PRESENT_AND_VOTING,
                        FIRST_COUNTS_FIVE,
                        tally(1, 5, 0),
                        "5 of the 10 weighted votes for and against are in favour, and more than half of them are needed,"
                                + " at least 6",
                        "more than half of the weighted votes for and against (at least 6 of 10 as it stands, and 5 are"
                                + " in favour)"),
                Arguments.of(
                        TWO_THIRDS,
                        Base.PRESENT_AND_VOTING,
                        NO_WEIGHTS,
                        tally(0, 0, 4),
                        "nobody votes for or against it, and two thirds of the votes for and against are needed, at least"
                                + " 1",
                        "two thirds of the votes for and against (nobody votes for or against it yet)"),
                Arguments.of(
                        TWO_THIRDS,
                        Base.PRESENT_AND_VOTING,
                        NO_WEIGHTS,
                        tally(0, 1, 4),
                        "the only vote that counts is not in favour, and two thirds of the votes for and against are"
                                + " needed, at least 1",
                        "two thirds of the votes for and against (at least 1 of 1 as it stands, and none are in favour)"),
                Arguments.of(
                        new Threshold.Share(1, 1, false),
                        Base.ALL,
                        NO_WEIGHTS,
                        tally(3, 0, 1),
                        "3 of all 4 votes are in favour, and all of them are needed, at least 4",
                        "all votes (at least 4 of 4 as it stands, and 3 are in favour)"),
                Arguments.of(
                        new Threshold.Share(11, 20, false),
                        Base.ALL,
                        NO_WEIGHTS,
                        tally(0, 2, 3),
                        "none of all 5 votes are in favour, and 11/20 of them are needed, at least 3",
                        "11/20 of all votes (at least 3 of 5 as it stands, and none are in favour)"),
                Arguments.of(
                        THREE,
                        Base.ALL,
                        NO_WEIGHTS,
                        tally(2, 1, 1),
                        "2 votes are in favour, and 3 are needed",
                        "3 votes in favour (2 are now)"),
                Arguments.of(
                        THREE,
                        Base.PRESENT_AND_VOTING,
                        NO_WEIGHTS,
                        tally(0, 1, 4),
                        "no votes are in favour, and 3 are needed",
                        "3 votes in favour (none are now)"));
    }

    @ParameterizedTest
    @MethodSource("votes")
    void aVoteSaysItsThresholdAndItsCount(
            Threshold threshold,
            Base of,
            ImmutableMap<RoleId, Integer> weights,
            Tally tally,
            String counted,
            String needed) {
        var words = new MajorityWords(majority(threshold, of, 0, weights, tally), tally);

        assertThat(words.counted()).isEqualTo(counted);
        assertThat(words.needed()).isEqualTo(needed);
    }

    @Test
    void aQuorumSaysHowManyTookPart() {
        var nobody = tally(0, 0, 4);
        var two = tally(1, 1, 2);

        assertThat(new MajorityWords(majority(THREE, Base.ALL, 3, NO_WEIGHTS, nobody), nobody).quorum())
                .isEqualTo("nobody takes part, and a quorum of 3 is needed");
        assertThat(new MajorityWords(majority(THREE, Base.ALL, 3, NO_WEIGHTS, two), two).quorum())
                .isEqualTo("only 2 take part, and a quorum of 3 is needed");
    }

    @Test
    void aQuorumIsReachedByItsNumberWhicheverWayTheyVote() {
        var three = new Tally(roles(0, 1), roles(1, 1), roles(2, 1), roles(3, 2), ImmutableSet.of());

        assertThat(new MajorityWords(majority(THREE, Base.ALL, 3, NO_WEIGHTS, three), three).lacksQuorum())
                .isFalse();
        assertThat(new MajorityWords(majority(THREE, Base.ALL, 4, NO_WEIGHTS, three), three).lacksQuorum())
                .isTrue();
    }

    @Test
    void votesAreShortBelowTheThresholdUnlessNoneCount() {
        assertThat(isShort(tally(2, 2, 0))).isTrue();
        assertThat(isShort(tally(4, 2, 0))).isFalse();
        assertThat(isShort(tally(0, 1, 0))).isTrue();
        assertThat(isShort(tally(0, 0, 4))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, half of all votes",
        "1, 3, a third of all votes",
        "3, 4, three quarters of all votes",
        "7, 8, seven eighths of all votes",
        "8, 9, 8/9 of all votes",
        "3, 3, all votes"
    })
    void aShareIsSaidInWordsDownToEighths(int numerator, int denominator, String words) {
        var tally = tally(0, 5, 0);
        var share = new Threshold.Share(numerator, denominator, false);

        assertThat(new MajorityWords(majority(share, Base.ALL, 0, NO_WEIGHTS, tally), tally).needed())
                .startsWith(words + " (");
    }

    private static boolean isShort(Tally tally) {
        return new MajorityWords(majority(TWO_THIRDS, Base.PRESENT_AND_VOTING, 0, NO_WEIGHTS, tally), tally).isShort();
    }

    private static Majority majority(
            Threshold threshold, Base of, int quorum, ImmutableMap<RoleId, Integer> weights, Tally tally) {
        var among = ImmutableSet.<RoleId>builder()
                .addAll(tally.assents())
                .addAll(tally.objections())
                .addAll(tally.abstentions())
                .addAll(tally.silent())
                .build();
        return new Majority(among, threshold, of, quorum, weights, ImmutableSet.of());
    }

    /** So many roles in favour, against and silent, called A, B, C and so on. */
    private static Tally tally(int assents, int objections, int silent) {
        return new Tally(
                roles(0, assents),
                roles(assents, objections),
                ImmutableSet.of(),
                roles(assents + objections, silent),
                ImmutableSet.of());
    }

    private static ImmutableSet<RoleId> roles(int from, int number) {
        return IntStream.range(from, from + number)
                .mapToObj(role -> new RoleId(String.valueOf((char) ('A' + role))))
                .collect(ImmutableSet.toImmutableSet());
    }
}
