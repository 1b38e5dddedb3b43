package parley.engine.scenario;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Optional;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;

/**
 * The conference as planned at the start.
 *
 * @param planned the date at the start
 * @param dateIssue the issue that moves the date, if one does
 * @param dates the date that each of its options sets; an option that is not named sets no date
 */
public record ConferencePlan(
        String title,
        String place,
        Instant planned,
        Optional<IssueId> dateIssue,
        ImmutableMap<OptionId, Instant> dates) {}
