package parley.engine.scenario;

import com.google.common.collect.ImmutableMap;
import parley.engine.id.BodyId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.instrument.Designation;

/** The issue that decides on bodies, and the status that each of its options gives them. */
public record DesignationPlan(
        IssueId issue, ImmutableMap<OptionId, ImmutableMap<BodyId, Designation.Outcome>> options) {

    /** The statuses that an option gives; none for an option that is not named. */
    public ImmutableMap<BodyId, Designation.Outcome> statuses(OptionId option) {
        return options.getOrDefault(option, ImmutableMap.of());
    }
}
