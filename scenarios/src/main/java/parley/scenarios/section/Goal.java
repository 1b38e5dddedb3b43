package parley.scenarios.section;

import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.StepId;
import parley.engine.instrument.Designation;

/** Something that has to come about before something else can. */
sealed interface Goal {

    /** An issue is settled. */
    record Settled(IssueId issue) implements Goal {}

    /** An issue is settled at this option. */
    record SettledAt(IssueId issue, OptionId option) implements Goal {}

    /** A text settles what is open of a step that is agreed as a whole. */
    record Undertaken(StepId step) implements Goal {}

    /** A body has this status. */
    record Decided(BodyId body, Designation.Outcome outcome) implements Goal {}

    /** A closing text is adopted. */
    record Endorsed() implements Goal {}

    /** Invitations are ready to be sent. */
    record Ready() implements Goal {}

    /** Invitations are sent. */
    record Issued() implements Goal {}

    /** The conference is opened, at least in half. */
    record Opened() implements Goal {}

    /** The terms of a cease-fire are set. */
    record TermsSet(CeaseFireId ceaseFire) implements Goal {}

    /** What it is called in a sentence. */
    default String words() {
        return switch (this) {
            case Settled(var issue) -> issue.value();
            case SettledAt(var issue, var option) -> issue + "=" + option;
            case Undertaken(var step) -> "the step '%s' as a whole".formatted(step);
            case Decided(var body, var outcome) -> "%s as the status of %s".formatted(outcome, body);
            case Endorsed endorsed -> "the closing text";
            case Ready ready -> "the understanding on invitations";
            case Issued issued -> "the sending of invitations";
            case Opened opened -> "the opening of the conference";
            case TermsSet(var ceaseFire) -> "the terms of " + ceaseFire;
        };
    }
}
