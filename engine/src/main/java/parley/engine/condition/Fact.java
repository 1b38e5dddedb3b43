package parley.engine.condition;

import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.IssueId;
import parley.engine.id.RoleId;
import parley.engine.id.TrackId;

/** Something that a condition may ask about. The list is closed: nothing else of a session can be seen by a condition. */
public sealed interface Fact {

    /** The number of the round, from 1; a {@link Value.Whole}. */
    record Round() implements Fact {}

    /** The id of the phase; a {@link Value.Text}. */
    record Phase() implements Fact {}

    /** Story time; a {@link Value.Moment}. */
    record Date() implements Fact {}

    /** How many deadlines were missed; a {@link Value.Whole}. */
    record Misses() implements Fact {}

    /** The option at which an issue is settled, or the empty text; a {@link Value.Text}. */
    record Settled(IssueId issue) implements Fact {}

    /** The state of the invitation to a role; a {@link Value.Text}. */
    record InvitationOf(RoleId invitee) implements Fact {}

    /** The state of the conference; a {@link Value.Text}. */
    record ConferenceState() implements Fact {}

    /** The state of a cease-fire; a {@link Value.Text}. */
    record CeaseFireState(CeaseFireId ceaseFire) implements Fact {}

    /** The status of a body; a {@link Value.Text}. */
    record DesignationOf(BodyId body) implements Fact {}

    /** Where a track stands, from 0 to 100; a {@link Value.Whole}. */
    record TrackOf(TrackId track) implements Fact {}

    /** Whether a closing text stands adopted; a {@link Value.Truth}. */
    record Endorsed() implements Fact {}

    /** Whether a role is at the table; a {@link Value.Truth}. */
    record PresenceOf(RoleId role) implements Fact {}

    /** Whether a role assents to the text that is decided on; a {@link Value.Truth}. Only what a decision needs can ask it. */
    record AssentOf(RoleId role) implements Fact {}
}
