package parley.scenarios.section;

import parley.engine.id.CeaseFireId;
import parley.engine.id.IssueId;

/** Something that has to come about before something else can. */
sealed interface Goal {

    /** An issue is settled. */
    record Settled(IssueId issue) implements Goal {}

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
            case Endorsed endorsed -> "the closing text";
            case Ready ready -> "the understanding on invitations";
            case Issued issued -> "the sending of invitations";
            case Opened opened -> "the opening of the conference";
            case TermsSet(var ceaseFire) -> "the terms of " + ceaseFire;
        };
    }
}
