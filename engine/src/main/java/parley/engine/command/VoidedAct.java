package parley.engine.command;

import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.IssueId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;

/**
 * What a ruling can make void. Whatever is not here cannot be: words were heard, points were felt, and an answer that
 * others have built on stands.
 */
public sealed interface VoidedAct {

    /** That a text was adopted: the issues that it settled are open again, and a closing text no longer stands. */
    record Adoption(ProposalId proposal) implements VoidedAct {}

    /** That an issue was settled, by whatever text. */
    record Settlement(IssueId issue) implements VoidedAct {}

    /** That the closing text was adopted, by whatever text it was. */
    record Endorsement() implements VoidedAct {}

    /** That an invitation was issued which has not been answered. */
    record Issue(RoleId invitee) implements VoidedAct {}

    /** That a role stays away or has left: it is back, and has not used up its right to. */
    record Absence(RoleId role) implements VoidedAct {}

    /** What was decided of a body: it is contested again, and whoever lost its seat by that has it back. */
    record Designation(BodyId body) implements VoidedAct {}

    /** What a party answered to the terms of a cease-fire, while it is open for acceptance. */
    record Answer(CeaseFireId ceaseFire, RoleId party) implements VoidedAct {}

    /** That a breach of a cease-fire was reported, while it is still in force. */
    record Breach(CeaseFireId ceaseFire) implements VoidedAct {}
}
