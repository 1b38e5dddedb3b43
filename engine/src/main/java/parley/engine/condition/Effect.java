package parley.engine.condition;

import parley.engine.id.IssueId;

/** Something that a scenario can make happen. The list is closed. */
public sealed interface Effect {

    /** An issue that was settled is open again; one that is open stays so. */
    record ReopenIssue(IssueId issue) implements Effect {}
}
