package parley.server.session;

import java.util.function.LongConsumer;
import parley.engine.command.Command;
import parley.engine.command.RulingCommand;
import parley.engine.command.SeatCommand;
import parley.engine.command.SessionCommand;
import parley.engine.session.SessionState;
import parley.engine.view.Projector;
import parley.engine.view.Viewer;
import parley.server.session.Referee.Judgement;

/** Takes each request of a session: decides it now, and lines up what leaves when that is durable. */
final class RequestDesk {

    /**
     * What comes of a command that is accepted, besides what everybody is shown.
     *
     * @param decided run at once
     * @param durable run when it is durable, before anything of it is shown
     * @param released given the cursor of the last sighting that the command led to; 0 if none
     */
    private record Course(Runnable decided, Runnable durable, LongConsumer released) {
        Course(LongConsumer released) {
            this(() -> {}, () -> {}, released);
        }
    }

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
        elapse();
        switch (request) {
            case SessionRequest.Open open -> open(open);
            case SessionRequest.TakeSeat take -> arrivals.takeSeat(take);
            case SessionRequest.Facilitate facilitate -> arrivals.facilitate(facilitate);
            case SessionRequest.Resume resume -> arrivals.resume(resume);
            case SessionRequest.Start(var asker, Viewer.Facilitating viewer) ->
                act(asker, viewer, new SessionCommand.Start());
            case SessionRequest.Start start -> releases.answer(start.asker(), new Reply.Denied(Denial.NOT_FACILITATOR));
            case SessionRequest.Rule(var asker, var viewer, RulingCommand.GiveSeat giving) ->
                giveSeat(asker, viewer, giving);
            case SessionRequest.Rule(var asker, var viewer, var ruling) -> act(asker, viewer, ruling);
            case SessionRequest.Play(var asker, var viewer, var move) -> act(asker, viewer, move);
            case SessionRequest.Leave(var asker, var viewer) -> leave(asker, viewer);
            case SessionRequest.Look(var asker, var viewer) -> look(asker, viewer);
            case SessionRequest.Read(var asker, var viewer) -> read(asker, viewer);
        }
    }

    /** What is asked when the time of a phase is over is asked of the next. */
    void elapse() {
        referee.elapse().ifPresent(entries -> {
            releases.record(entries);
            releases.whenDurable(() -> feeds.publish(entries), () -> {});
        });
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
        decide(asker, feed, command, new Course(cursor -> feed.answer(asker, new Reply.Accepted(cursor))));
    }

    /**
     * Whoever held the seat acts no more from the moment the ruling is decided, and is parted with before anybody sees it:
     * what the seat is sent from then on is for whoever joins next.
     */
    private void giveSeat(Asker asker, Viewer viewer, RulingCommand.GiveSeat giving) {
        Feed feed = feeds.of(viewer);
        var seat = new Viewer.AtSeat(giving.role());
        decide(
                asker,
                feed,
                giving,
                new Course(
                        () -> feeds.of(seat).renounce(),
                        () -> feeds.of(seat).dismiss(Denial.SEAT_GIVEN),
                        cursor -> feed.answer(asker, new Reply.Accepted(cursor))));
    }

    private void leave(Asker asker, Viewer.AtSeat viewer) {
        Feed feed = feeds.of(viewer);
        decide(
                asker,
                feed,
                new SeatCommand.Leave(viewer.role()),
                new Course(feed::renounce, () -> {}, cursor -> feed.detach(asker, new Reply.Detached(cursor))));
    }

    /** Decides a command of whoever holds the feed. */
    private void decide(Asker asker, Feed feed, Command command, Course course) {
        if (!feed.isHeldBy(asker.outbox())) {
            releases.answer(asker, new Reply.Denied(Denial.NOT_SEATED));
            return;
        }
        switch (referee.decide(command)) {
            case Judgement.Refused(var rejection) ->
                releases.whenDurable(asker, () -> feed.answer(asker, new Reply.Refused(rejection)));
            case Judgement.Accepted(var entries) -> {
                course.decided().run();
                releases.record(entries);
                releases.whenDurable(asker, () -> {
                    course.durable().run();
                    long before = feed.cursor();
                    feeds.publish(entries);
                    course.released().accept(feed.cursor() == before ? 0 : feed.cursor());
                });
            }
        }
    }

    private void look(Asker asker, Viewer viewer) {
        SessionState then = referee.state();
        releases.whenDurable(asker, () -> {
            Feed feed = feeds.of(viewer);
            feed.answer(asker, new Reply.Snapshot(feed.cursor(), projector.view(then, viewer)));
        });
    }

    private void read(Asker asker, Viewer viewer) {
        SessionState then = referee.state();
        releases.whenDurable(
                asker, () -> feeds.of(viewer).answer(asker, new Reply.Read(projector.brief(then, viewer))));
    }
}
