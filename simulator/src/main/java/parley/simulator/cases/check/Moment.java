package parley.simulator.cases.check;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import parley.engine.Engine;
import parley.engine.answer.Rejection;
import parley.engine.command.Command;
import parley.engine.proposal.Proposal;
import parley.engine.session.SessionState;
import parley.engine.view.Viewer;
import parley.engine.view.Viewpoint;
import parley.simulator.cases.word.Deed;

/** A moment of a case's play, as checks look at it. */
public interface Moment {
    Engine engine();

    SessionState state();

    /** The proposal that the case calls so, if it was submitted. */
    Optional<Proposal> proposal(String name);

    /** What the case calls the proposals in this viewer's view, in order. */
    ImmutableList<String> proposalsSeenBy(Viewer viewer);

    /** Everything that has happened since play began, in words. */
    ImmutableList<String> events();

    /** What this viewer has seen of it, in words. */
    ImmutableList<String> eventsSeenBy(Viewer viewer);

    Viewpoint view(Viewer viewer);

    /** The facilitator, who reads private rooms only if the session lets it. */
    Viewer facilitator();

    /** What a facilitator sees who reads private rooms. */
    Viewpoint facilitatorView();

    /** Whether this text is anywhere in what the viewer was sent: briefing, sightings, views, refusals. */
    boolean wasSent(Viewer viewer, String text);

    /** Why the referee would refuse this now; empty if it would not. */
    Optional<Rejection> whyNot(Deed deed);

    /** The state's hash at the last look, before the last restart or when play began, whichever was last. */
    Optional<String> hashBefore();

    /** The command that a deed stands for. */
    Command command(Deed deed);
}
