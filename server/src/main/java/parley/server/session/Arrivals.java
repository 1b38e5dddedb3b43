package parley.server.session;

import java.util.Optional;
import parley.engine.answer.Rejection;
import parley.engine.answer.RejectionCode;
import parley.engine.command.SeatCommand;
import parley.engine.session.SessionState;
import parley.engine.view.Projector;
import parley.engine.view.Viewer;
import parley.server.session.Referee.Judgement;

/** How connections come to a session: they take a seat, facilitate, or resume. The newest always wins over the older. */
final class Arrivals {

    private static final Rejection NOTHING_TO_RESUME = Rejection.of(
            RejectionCode.SEAT_EMPTY, "Nobody holds this seat, so there is nothing to resume.", "Take the seat first.");

    private final HostedSession session;
    private final Projector projector;
    private final Referee referee;
    private final Releases releases;
    private final Feeds feeds;

    Arrivals(HostedSession session, Projector projector, Referee referee, Releases releases, Feeds feeds) {
        this.session = session;
        this.projector = projector;
        this.referee = referee;
        this.releases = releases;
        this.feeds = feeds;
    }

    /** A seat that no living connection holds is handed over to whoever has its token. */
    void takeSeat(SessionRequest.TakeSeat take) {
        Asker asker = take.asker();
        Feed feed = feeds.of(take.viewer());
        boolean handOver = take.takeOver() || !feed.isHeld();
        switch (referee.decide(new SeatCommand.Take(take.viewer().role(), take.occupant(), handOver))) {
            case Judgement.Refused(var rejection) -> releases.answer(asker, new Reply.Refused(rejection));
            case Judgement.Accepted(var entries) -> {
                feed.claim(asker.outbox());
                releases.record(entries);
                SessionState then = referee.state();
                releases.whenDurable(asker, () -> {
                    feed.makeWayFor(asker.outbox());
                    feeds.publish(entries);
                    arrive(asker, take.viewer(), then);
                });
            }
        }
    }

    void facilitate(SessionRequest.Facilitate facilitate) {
        SessionState then = referee.state();
        feeds.of(facilitate.viewer()).claim(facilitate.asker().outbox());
        releases.whenDurable(facilitate.asker(), () -> arrive(facilitate.asker(), facilitate.viewer(), then));
    }

    void resume(SessionRequest.Resume resume) {
        Asker asker = resume.asker();
        if (isEmptySeat(resume.viewer())) {
            releases.answer(asker, new Reply.Refused(NOTHING_TO_RESUME));
            return;
        }
        releases.whenDurable(asker, () -> {
            Feed feed = feeds.of(resume.viewer());
            if (resume.afterCursor() > feed.cursor()) {
                asker.deny(Denial.UNKNOWN_CURSOR);
                return;
            }
            feed.attach(asker.outbox());
            feed.answer(asker, new Reply.Joined(session, resume.viewer(), resume.afterCursor(), Optional.empty()));
            feed.resume(resume.afterCursor());
        });
    }

    private void arrive(Asker asker, Viewer viewer, SessionState state) {
        Feed feed = feeds.of(viewer);
        var arrival = new Reply.Arrival(projector.brief(state, viewer), projector.view(state, viewer));
        feed.attach(asker.outbox());
        feed.answer(asker, new Reply.Joined(session, viewer, feed.cursor(), Optional.of(arrival)));
    }

    private boolean isEmptySeat(Viewer viewer) {
        return viewer instanceof Viewer.AtSeat(var role)
                && referee.state().seat(role).occupant().isEmpty();
    }
}
