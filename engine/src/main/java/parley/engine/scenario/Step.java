package parley.engine.scenario;

import com.google.common.collect.ImmutableSet;
import parley.engine.id.IssueId;
import parley.engine.id.StepId;

/**
 * Issues that belong together.
 *
 * @param singleUndertaking whether a text that touches the step must settle all of its issues that are still unsettled
 */
public record Step(StepId id, String title, ImmutableSet<IssueId> issues, boolean singleUndertaking) {}
