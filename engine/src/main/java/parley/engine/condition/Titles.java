package parley.engine.condition;

import java.time.Instant;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.IssueId;
import parley.engine.id.RoleId;
import parley.engine.id.TrackId;

/** What a scenario calls the things that its conditions are about, to stand inside a sentence. */
public interface Titles {

    /** Such as {@code the HNC}. */
    String role(RoleId role);

    /** Such as {@code Ahrar ash-Sham}. */
    String body(BodyId body);

    /** Such as {@code the cessation of hostilities}. */
    String ceaseFire(CeaseFireId ceaseFire);

    /** Such as {@code trust between the great powers}. */
    String track(TrackId track);

    /** An option of an issue with its label, such as {@code D2 (29 January)}. */
    String option(IssueId issue, String option);

    /** An instant by the calendar's clock, such as {@code 25 January 2016, 18:00}. */
    String moment(Instant instant);
}
