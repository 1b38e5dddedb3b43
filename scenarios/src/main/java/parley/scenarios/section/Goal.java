package parley.scenarios.section;

import parley.engine.id.CeaseFireId;
import parley.engine.id.IssueId;

/** Something that has to come about before something else can. */
sealed interface Goal {
    /** What it is called in a sentence. */
    String words();

    /** An issue is settled. */
    record Settled(IssueId issue) implements Goal {
        @Override
        public String words() {
            return issue.value();
        }
    }

    /** A closing text is adopted. */
    record Endorsed() implements Goal {
        @Override
        public String words() {
            return "the closing text";
        }
    }

    /** Invitations are ready to be sent. */
    record Ready() implements Goal {
        @Override
        public String words() {
            return "the understanding on invitations";
        }
    }

    /** Invitations are sent. */
    record Issued() implements Goal {
        @Override
        public String words() {
            return "the sending of invitations";
        }
    }

    /** The conference is opened, at least in half. */
    record Opened() implements Goal {
        @Override
        public String words() {
            return "the opening of the conference";
        }
    }

    /** The terms of a cease-fire are set. */
    record TermsSet(CeaseFireId ceaseFire) implements Goal {
        @Override
        public String words() {
            return "the terms of " + ceaseFire;
        }
    }
}
