package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import parley.engine.condition.Fact;
import parley.engine.event.Cause;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.ClockEvent;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.DesignationEvent;
import parley.engine.event.Event;
import parley.engine.event.InvitationEvent;
import parley.engine.event.IssueEvent;
import parley.engine.event.MessageEvent;
import parley.engine.event.NewsEvent;
import parley.engine.event.PresenceEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.RulingEvent;
import parley.engine.event.ScoreEvent;
import parley.engine.event.SeatEvent;
import parley.engine.event.SessionEvent;
import parley.engine.event.StoryEvent;
import parley.engine.event.TrackEvent;
import parley.engine.event.TurnEvent;
import parley.engine.scenario.Reaction;

/** What the scenario lets follow from the change of a fact. */
final class Reactions {

    private Reactions() {}

    /** The reactions that an event sets off, in the order of the scenario. */
    static ImmutableList<Reaction> to(Event event, Table before, Table after) {
        ImmutableList<Fact> changed = changed(event);
        if (changed.isEmpty()) {
            return ImmutableList.of();
        }
        var due = ImmutableList.<Reaction>builder();
        for (Fact fact : changed) {
            for (Reaction reaction : after.book().reactionsOn(fact)) {
                if (reaction.isTriggeredBy(
                        before.state().valueOf(fact), after.state().valueOf(fact))) {
                    due.add(reaction);
                }
            }
        }
        return due.build();
    }

    /** What a reaction brings about now; nothing if it happens once and has, perhaps by what came before it. */
    static ImmutableList<Event> effects(Table table, Reaction reaction) {
        boolean spent = reaction.once() && table.state().world().reacted().contains(reaction.id());
        return spent ? ImmutableList.of() : Effects.of(table, new Cause.Change(reaction.id()), reaction.effects());
    }

    /** The facts that an event can change, of those that a reaction can watch. */
    private static ImmutableList<Fact> changed(Event event) {
        return switch (event) {
            case SessionEvent session -> ImmutableList.of();
            case MessageEvent message -> ImmutableList.of();
            case ProposalEvent proposal -> ImmutableList.of();
            case TrackEvent track -> ImmutableList.of();
            case IssueEvent.Settled settled -> ImmutableList.of(new Fact.Settled(settled.issue()));
            case IssueEvent.Reopened reopened ->
                ImmutableList.of(new Fact.Settled(reopened.issue()), new Fact.Endorsed());
            case IssueEvent.Endorsed endorsed -> ImmutableList.of(new Fact.Endorsed());
            case InvitationEvent invitation -> ImmutableList.of(new Fact.InvitationOf(invitation.invitee()));
            case ConferenceEvent conference -> ImmutableList.of(new Fact.ConferenceState());
            case DesignationEvent designation -> ImmutableList.of(new Fact.DesignationOf(designation.body()));
            case CeaseFireEvent ceaseFire -> ImmutableList.of(new Fact.CeaseFireState(ceaseFire.ceaseFire()));
            case PresenceEvent presence -> ImmutableList.of(new Fact.PresenceOf(presence.role()));
            case SeatEvent seat -> ImmutableList.of();
            case ClockEvent clock -> ImmutableList.of();
            case RulingEvent ruling -> VoidRulings.changed(ruling);
            case TurnEvent turn -> ImmutableList.of();
            case NewsEvent news -> ImmutableList.of();
            case StoryEvent story -> ImmutableList.of();
            case ScoreEvent score -> ImmutableList.of();
        };
    }
}
