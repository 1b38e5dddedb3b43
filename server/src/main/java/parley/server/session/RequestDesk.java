package parley.server.session;

import java.util.function.LongConsumer;
import parley.engine.command.Command;
import parley.engine.command.SeatCommand;
import parley.engine.command.SessionCommand;
import parley.engine.session.SessionState;
import parley.engine.view.Projector;
import parley.engine.view.Viewer;
import parley.server.session.Referee.Judgement;

/** Takes each request of a session: decides it now, and lines up what leaves when that is durable. */
final class RequestDesk {

    private final Projector projector;
    private final Referee referee;
    private final Releases releases;
    private final Feeds feeds;
    private final Arrivals arrivals;

    RequestDesk(HostedSession session, Projector projector, Referee referee, Releases releases, Feeds feeds) {
        this.projector = projector;
        this.referee = referee;
        this.releases = releases;
        this.feeds = feeds;
        this.arrivals = new Arrivals(session, projector, referee, releases, feeds);
    }

    /** @throws IllegalStateException if the engine finds an invariant broken; the request is then unanswered */
    void take(SessionRequest request) {
        switch (request) {
            case SessionRequest.Open open -> open(open);
            case SessionRequest.TakeSeat take -> arrivals.takeSeat(take);
            case SessionRequest.Facilitate facilitate -> arrivals.facilitate(facilitate);
            case SessionRequest.Resume resume -> arrivals.resume(resume);
            case SessionRequest.Start(var asker, Viewer.Facilitating viewer) ->
                act(asker, viewer, new SessionCommand.Start());
            case SessionRequest.Start start -> releases.answer(start.asker(), new Reply.Denied(Denial.NOT_FACILITATOR));
            case SessionRequest.Rule(var asker, var viewer, var ruling) -> act(asker, viewer, ruling);
            case SessionRequest.Play(var asker, var viewer, var move) -> act(asker, viewer, move);
            case SessionRequest.Leave(var asker, var viewer) -> leave(asker, viewer);
            case SessionRequest.Look(var asker, var viewer) -> look(asker, viewer);
            case SessionRequest.Read(var asker, var viewer) -> read(asker, viewer);
        }
    }

    private void open(SessionRequest.Open open) {
        switch (referee.decide(new SessionCommand.Open(open.options()))) {
            case Judgement.Refused(var rejection) -> releases.answer(open.asker(), new Reply.Refused(rejection));
            case Judgement.Accepted(var entries) -> {
                releases.record(entries);
                releases.whenDurable(open.asker(), () -> {
                    feeds.publish(entries);
                    open.asker().answer(open.created());
                });
            }
        }
    }

    private void act(Asker asker, Viewer viewer, Command command) {
        Feed feed = feeds.of(viewer);
        decide(asker, feed, command, cursor -> feed.answer(asker, new Reply.Accepted(cursor)));
    }

    private void leave(Asker asker, Viewer.AtSeat viewer) {
        Feed feed = feeds.of(viewer);
        boolean left = decide(
                asker,
                feed,
                new SeatCommand.Leave(viewer.role()),
                cursor -> feed.detach(asker, new Reply.Detached(cursor)));
        if (left) {
            feed.renounce();
        }
    }

    /**
     * Decides a command of whoever holds the feed.
     *
     * @param released given the cursor of the last sighting that the command led to; 0 if none
     * @return whether it was accepted
     */
    private boolean decide(Asker asker, Feed feed, Command command, LongConsumer released) {
        if (!feed.isHeldBy(asker.outbox())) {
            releases.answer(asker, new Reply.Denied(Denial.NOT_SEATED));
            return false;
        }
        return switch (referee.decide(command)) {
            case Judgement.Refused(var rejection) -> {
                releases.whenDurable(asker, () -> feed.answer(asker, new Reply.Refused(rejection)));
                yield false;
            }
            case Judgement.Accepted(var entries) -> {
                releases.record(entries);
                releases.whenDurable(asker, () -> {
                    long before = feed.cursor();
                    feeds.publish(entries);
                    released.accept(feed.cursor() == before ? 0 : feed.cursor());
                });
                yield true;
            }
        };
    }

    private void look(Asker asker, Viewer viewer) {
        SessionState then = referee.state();
        releases.whenDurable(asker, () -> {
            Feed feed = feeds.of(viewer);
            feed.answer(asker, new Reply.Snapshot(feed.cursor(), projector.view(then, viewer)));
        });
    }

    private void read(Asker asker, Viewer viewer) {
        releases.whenDurable(asker, () -> feeds.of(viewer).answer(asker, new Reply.Read(projector.brief(viewer))));
    }
}
