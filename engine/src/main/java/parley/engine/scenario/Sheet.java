package parley.engine.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import parley.engine.condition.Condition;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.TrackId;

/**
 * What a role wants, in points. Only that role knows it, until the debrief.
 *
 * @param walkAway the score below which the role does better without a deal, at the start
 * @param points what each option of each issue is worth; 0 where nothing is said
 * @param terms what else counts
 */
public record Sheet(
        long walkAway, ImmutableMap<IssueId, ImmutableMap<OptionId, Long>> points, ImmutableList<SheetTerm> terms) {

    /** What an option is worth. */
    public long worth(IssueId issue, OptionId option) {
        return points.getOrDefault(issue, ImmutableMap.of()).getOrDefault(option, 0L);
    }

    /** The sheet without its secrets: the numbers are hidden. */
    @Override
    public String toString() {
        return "Sheet[secret]";
    }

    /** Points for something else than an option. */
    public sealed interface SheetTerm {

        /** What it is for, in words. */
        String words();

        /**
         * For a track: so many points for each full step of it.
         *
         * @param per the size of a step; 1 to 100
         */
        record ForTrack(TrackId track, long points, int per, String words) implements SheetTerm {}

        /** For something that holds at the end. */
        record ForCondition(Condition condition, long points, String words) implements SheetTerm {}
    }
}
