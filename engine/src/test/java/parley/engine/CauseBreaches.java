package parley.engine;

import static parley.engine.AlteredTable.missed;
import static parley.engine.AlteredTable.move;
import static parley.engine.AlteredTable.once;
import static parley.engine.AlteredTable.reaction;
import static parley.engine.AlteredTable.track;
import static parley.engine.AlteredTable.walkAway;
import static parley.engine.Breach.course;
import static parley.engine.WiderTable.PAIN;
import static parley.engine.WiderTable.Q;
import static parley.engine.WiderTable.TRUST;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import parley.engine.condition.Condition;
import parley.engine.event.Cause;
import parley.engine.event.Event;
import parley.engine.event.IssueEvent;
import parley.engine.event.NewsEvent;
import parley.engine.event.ScoreEvent;
import parley.engine.event.SessionEvent;
import parley.engine.event.TrackEvent;
import parley.engine.id.Audience;
import parley.engine.id.DeadlineId;
import parley.engine.id.InjectId;
import parley.engine.id.ReactionId;
import parley.engine.id.TrackId;
import parley.engine.scenario.Ending;
import parley.engine.scenario.Inject;
import parley.engine.session.News;
import parley.engine.session.SessionState;

/** Numbers that move otherwise than the scenario says of what moved them. Trust and pain are at 50. */
final class CauseBreaches {

    private CauseBreaches() {}

    static Stream<Breach> all() {
        return Stream.of(quiet(), misses(), news(), reactions(), endings()).flatMap(breaches -> breaches);
    }

    /** A table where nothing drifts and nothing costs anything. */
    private static Stream<Breach> quiet() {
        var play = AlteredTable.quiet().started();
        return Stream.of(
                other(
                        play,
                        "a deadline costs what the scenario does not say",
                        by(new Cause.Missed(new DeadlineId("D9")), TRUST, 1)),
                other(play, "a ruling moves a track", by(new Cause.Ruling(), TRUST, 1)));
    }

    /** Each miss costs trust; that of D1 lowers what Q walks away with, too, and reopens an issue. */
    private static Stream<Breach> misses() {
        var play = AlteredTable.quiet()
                .deadlines(
                        missed("D1", 1, walkAway(Q, -2), AlteredTable.reopen("LIST")), missed("D2", 1, move(PAIN, 4)))
                .eachMiss(move(TRUST, -3))
                .started();
        var d1 = new DeadlineId("D1");
        var cause = new Cause.Missed(d1);
        var missed = new SessionEvent.DeadlineMissed(d1, 1);
        Event trust = by(cause, TRUST, -3);
        return Stream.of(
                other(play, "a miss costs nothing", cause, missed),
                other(play, "a miss costs only its own", cause, missed, walkAwayMoved(cause, -2)),
                other(play, "a miss costs only what each does", cause, missed, trust),
                other(play, "a miss costs another role", cause, missed, trust, walkAwayMoved(cause, -1)),
                other(
                        play,
                        "a miss costs what another does",
                        cause,
                        missed,
                        trust,
                        walkAwayMoved(cause, -2),
                        by(cause, PAIN, 4)),
                other(play, "a miss costs twice", cause, missed, trust, trust, walkAwayMoved(cause, -2)),
                other(play, "an issue reopens with a deadline, and it costs nothing", cause, reopened(cause)));
    }

    private static Event reopened(Cause cause) {
        return new IssueEvent.Reopened(WiderTable.LIST, cause);
    }

    private static ScoreEvent.WalkAwayMoved walkAwayMoved(Cause cause, long by) {
        return new ScoreEvent.WalkAwayMoved(Q, by, 50 + by, cause);
    }

    /** N1 raises trust under one title and lowers it under another. */
    private static Stream<Breach> news() {
        var play = AlteredTable.quiet()
                .news(
                        AlteredTable.news(
                                "N1",
                                8,
                                Inject.Moment.END,
                                8,
                                Audience.plenary(),
                                new Inject.Variant(
                                        Condition.always(), "good", "text", ImmutableList.of(move(TRUST, 2))),
                                new Inject.Variant(
                                        Condition.always(), "bad", "text", ImmutableList.of(move(TRUST, -2)))),
                        AlteredTable.news("N2", 8, Inject.Moment.END, 9, move(PAIN, 1)))
                .started();
        var n1 = new Cause.News(new InjectId("N1"));
        var n9 = new Cause.News(new InjectId("N9"));
        return Stream.of(
                other(
                        play,
                        "news that the scenario does not have",
                        n9,
                        arrived("N9", "good", "text"),
                        by(n9, TRUST, 2)),
                other(play, "news that did not come moves a track", n1, by(n1, TRUST, 2)),
                other(play, "other news comes than moves a track", n1, by(n1, TRUST, 2), arrived("N2", "good", "text")),
                other(play, "news moves nothing", n1, arrived("N1", "good", "text")),
                other(
                        play,
                        "news moves what its other variant says",
                        n1,
                        arrived("N1", "bad", "text"),
                        by(n1, TRUST, 2)),
                other(play, "news says what no variant says", n1, arrived("N1", "good", "else"), by(n1, TRUST, 2)));
    }

    private static NewsEvent.Arrived arrived(String id, String title, String text) {
        return new NewsEvent.Arrived(
                new News(new InjectId(id), Audience.plenary(), WiderTable.end(1), title, text, ImmutableSet.of()));
    }

    /** Often raises trust and lowers pain, once raises trust by one, and silent moves nothing. */
    private static Stream<Breach> reactions() {
        var fact = AlteredTable.settled("LIST");
        var play = AlteredTable.quiet()
                .reactions(
                        reaction("often", fact, "l1", move(TRUST, 2), move(PAIN, -1)),
                        once(reaction("once", fact, "l2", move(TRUST, 1))),
                        reaction("silent", fact, "l3"))
                .started();
        var often = change("often");
        var once = change("once");
        Event trust = by(often, TRUST, 2);
        Event pain = by(often, PAIN, -1);
        SessionState reacted = play.state().with(play.state().world().reacted(new ReactionId("once")));
        return Stream.of(
                other(play, "a reaction that the scenario does not have", by(change("never"), TRUST, 1)),
                other(play, "a reaction moves half of what it says", often, trust),
                other(play, "a reaction moves one thing twice", often, trust, trust),
                other(play, "a reaction moves one thing more often than another", often, trust, trust, trust, pain),
                other(play, "a reaction moves more than it says", often, trust, pain, by(often, TRUST, 9)),
                other(play, "a reaction moves once and a half", often, trust, pain, trust),
                other(play, "a reaction that moves nothing moves a track", by(change("silent"), TRUST, 1)),
                other(play, "what happens once happens twice", once, by(once, TRUST, 1), by(once, TRUST, 1)),
                course(
                                play,
                                13,
                                "what happens once happens again",
                                reacted,
                                ImmutableList.of(by(once, TRUST, 1)),
                                reacted)
                        .says(otherNumbers(once)),
                other(play, "a reaction reopens an issue, and moves nothing", often, reopened(often)),
                other(play, "what happens once reopens an issue, and moves nothing", once, reopened(once)));
    }

    private static Cause change(String reaction) {
        return new Cause.Change(new ReactionId(reaction));
    }

    private static Stream<Breach> endings() {
        var play = AlteredTable.quiet()
                .endings(
                        AlteredTable.ending("WON", AlteredTable.never(), Ending.Scoring.SHEET, move(TRUST, 9)),
                        AlteredTable.ending("LOST", Condition.always(), Ending.Scoring.SHEET, move(TRUST, -9)))
                .started();
        return Stream.of(
                other(play, "an ending that the scenario does not have", by(new Cause.End("ELSE"), TRUST, 9)),
                other(play, "an ending moves what another says", by(new Cause.End("LOST"), TRUST, 9)));
    }

    /** The movement of a track that stands at 50. */
    private static TrackEvent.Moved by(Cause cause, TrackId track, int by) {
        return new TrackEvent.Moved(cause, ImmutableList.of(new TrackEvent.Shift(track, by, 50 + by)));
    }

    private static Breach other(Play play, String what, TrackEvent.Moved moved) {
        return other(play, what, moved.cause(), moved);
    }

    private static Breach other(Play play, String what, Cause cause, Event... events) {
        return course(play, 13, what, play.state(), ImmutableList.copyOf(events), play.state())
                .says(otherNumbers(cause));
    }

    private static String otherNumbers(Cause cause) {
        return cause + " moved other numbers than the scenario says";
    }
}
