package parley.engine.view;

import java.util.List;
import parley.engine.procedure.Procedure.Majority;
import parley.engine.procedure.Tally;
import parley.engine.procedure.Threshold;
import parley.engine.procedure.VoteCount;

/** What a majority asks for and what it got: its threshold, the votes that this is a share of, and the votes in favour. */
final class MajorityWords {

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final List<String> PARTS =
            List.of("half", "third", "quarter", "fifth", "sixth", "seventh", "eighth");

    private final Majority majority;
    private final Tally tally;
    private final VoteCount count;

    MajorityWords(Majority majority, Tally tally) {
        this.majority = majority;
        this.tally = tally;
        this.count = majority.count(tally);
    }

    /** Such as {@code 3 of the 6 votes for and against are in favour, and two thirds of them are needed, at least 4}. */
    String counted() {
        return switch (majority.threshold()) {
            case Threshold.Votes(var atLeast) ->
                "%s %s %s in favour, and %s needed"
                        .formatted(
                                number(count.inFavour(), "no"),
                                votes(count.inFavour()),
                                are(count.inFavour()),
                                atLeast + " " + are(atLeast));
            case Threshold.Share share -> "%s, at least %d".formatted(counted(share), count.needed());
        };
    }

    private String counted(Threshold.Share share) {
        if (count.whole() == 0) {
            return "nobody votes for or against it, and %s are needed".formatted(wanted(share));
        }
        if (count.whole() == 1) {
            return "the only vote that counts is %s, and %s are needed"
                    .formatted(count.inFavour() == 1 ? "in favour" : "not in favour", wanted(share));
        }
        return "%s of %s %s in favour, and %s of them are needed"
                .formatted(number(count.inFavour(), "none"), whole(), are(count.inFavour()), part(share));
    }

    /** Such as {@code two thirds of the votes for and against (at least 4 of 6 as it stands, and 3 are in favour)}. */
    String needed() {
        long inFavour = count.inFavour();
        return switch (majority.threshold()) {
            case Threshold.Votes(var atLeast) ->
                "%d %s in favour (%s %s now)"
                        .formatted(atLeast, votes(atLeast), number(inFavour, "none"), are(inFavour));
            case Threshold.Share share ->
                count.whole() == 0
                        ? "%s (nobody votes for or against it yet)".formatted(wanted(share))
                        : "%s (at least %d of %d as it stands, and %s %s in favour)"
                                .formatted(
                                        wanted(share),
                                        count.needed(),
                                        count.whole(),
                                        number(inFavour, "none"),
                                        are(inFavour));
        };
    }

    /** Whether too few take part. */
    boolean lacksQuorum() {
        return takingPart() < majority.quorum();
    }

    private int takingPart() {
        return tally.assents().size()
                + tally.objections().size()
                + tally.abstentions().size();
    }

    /** Such as {@code only 2 take part, and a quorum of 3 is needed}. */
    String quorum() {
        int part = takingPart();
        String taking = part == 0 ? "nobody takes" : "only %d %s".formatted(part, part == 1 ? "takes" : "take");
        return "%s part, and a quorum of %d is needed".formatted(taking, majority.quorum());
    }

    /** Whether votes in favour are missing, where any count at all. */
    boolean isShort() {
        return count.whole() > 0 && count.inFavour() < count.needed();
    }

    private String wanted(Threshold.Share share) {
        return switch (majority.of()) {
            case ALL -> part(share).equals("all") ? "all " + votes(2) : part(share) + " of all " + votes(2);
            case PRESENT_AND_VOTING -> "%s of the %s for and against".formatted(part(share), votes(2));
        };
    }

    private String whole() {
        return switch (majority.of()) {
            case ALL -> "all %d %s".formatted(count.whole(), votes(count.whole()));
            case PRESENT_AND_VOTING -> "the %d %s for and against".formatted(count.whole(), votes(count.whole()));
        };
    }

    /** Where weights make one role's vote count for more than one, votes are not heads, and so this is said. */
    private String votes(long number) {
        String votes = number == 1 ? "vote" : "votes";
        return majority.weights().isEmpty() ? votes : "weighted " + votes;
    }

    private static String part(Threshold.Share share) {
        String part = fraction(share.numerator(), share.denominator());
        return share.exceeded() ? "more than " + part : part;
    }

    private static String fraction(int parts, int of) {
        if (parts == of) {
            return "all";
        }
        if (parts == 0 || of - 2 >= PARTS.size()) {
            return "%d/%d".formatted(parts, of);
        }
        if (of == 2) {
            return "half";
        }
        return parts == 1 ? "a " + PARTS.get(of - 2) : "%s %ss".formatted(NUMBERS.get(parts), PARTS.get(of - 2));
    }

    private static String number(long number, String none) {
        return number == 0 ? none : String.valueOf(number);
    }

    private static String are(long number) {
        return number == 1 ? "is" : "are";
    }
}
