package parley.engine.rules;

import java.util.Optional;
import parley.engine.event.Cause;
import parley.engine.event.DesignationEvent;
import parley.engine.event.NewsEvent;
import parley.engine.event.PresenceEvent;
import parley.engine.event.ScoreEvent;
import parley.engine.event.StoryEvent;
import parley.engine.event.TrackEvent;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.Designation;
import parley.engine.instrument.Presence;
import parley.engine.session.Points;
import parley.engine.session.Seat;
import parley.engine.session.SessionState;
import parley.engine.session.World;

/** The state after what happened to tracks, points, bodies, presence and the course of the story. */
final class WorldEvolution {

    private WorldEvolution() {}

    static SessionState apply(SessionState state, TrackEvent.Moved moved) {
        World world = state.world();
        for (TrackEvent.Shift shift : moved.shifts()) {
            world = world.with(shift.track(), shift.to());
        }
        return state.with(reacted(world, moved.cause()));
    }

    static SessionState apply(SessionState state, ScoreEvent event) {
        World world = state.world();
        return state.with(
                switch (event) {
                    case ScoreEvent.WalkAwayMoved moved ->
                        reacted(
                                world.with(
                                        moved.role(),
                                        new Points(
                                                moved.to(),
                                                world.points(moved.role()).score())),
                                moved.cause());
                    case ScoreEvent.Scored scored ->
                        world.with(scored.role(), new Points(scored.walkAway(), Optional.of(scored.score())));
                });
    }

    static SessionState apply(SessionState state, NewsEvent event) {
        World world = state.world();
        return state.with(
                switch (event) {
                    case NewsEvent.Arrived(var news) -> world.with(news);
                    case NewsEvent.Acknowledged(var id, var to, var by) ->
                        world.newsOf(id)
                                .map(news -> world.with(news.acknowledgedBy(by)))
                                .orElseThrow(() -> Evolution.impossible(event, "it has not come"));
                });
    }

    static SessionState apply(SessionState state, StoryEvent event) {
        SessionState next = state.with(reacted(state.world(), event.cause()));
        return switch (event) {
            case StoryEvent.DeadlineSet(var deadline, var at, var cause) ->
                next.with(next.conduct().move(deadline, at));
            case StoryEvent.Announced announced -> next;
            case StoryEvent.EndCalled called -> next;
        };
    }

    /** A reaction that has had an effect has happened. */
    static World reacted(World world, Cause cause) {
        return cause instanceof Cause.Change(var reaction) ? world.reacted(reaction) : world;
    }

    /** A reaction that has had an effect has happened. */
    static SessionState reacted(SessionState state, Optional<Cause> cause) {
        return cause.map(known -> state.with(reacted(state.world(), known))).orElse(state);
    }

    static SessionState apply(SessionState state, DesignationEvent event) {
        Designation before = state.instruments().designation(event.body());
        Designation after = switch (event) {
            case DesignationEvent.Contested contested
            when before instanceof Designation.Undesignated undesignated -> undesignated.contest();
            case DesignationEvent.Contested contested
            when before instanceof Designation.Parked parked -> parked.reopen();
            case DesignationEvent.Designated designated
            when before instanceof Designation.Contested contested -> contested.designate();
            case DesignationEvent.Cleared cleared
            when before instanceof Designation.Contested contested -> contested.clear();
            case DesignationEvent.Parked parked
            when before instanceof Designation.Contested contested -> contested.park();
            default -> throw Evolution.impossible(event, before);
        };
        return reacted(state.with(state.instruments().with(event.body(), after)), event.cause());
    }

    static SessionState apply(SessionState state, PresenceEvent event) {
        Seat seat = state.seat(event.role());
        return switch (event) {
            case PresenceEvent.BoycottBegun begun
            when seat.presence() instanceof Presence.Present present ->
                acted(state, event.role(), present.boycott(), ActKind.BOYCOTT);
            case PresenceEvent.WalkedOut out
            when seat.presence() instanceof Presence.Present present ->
                acted(state, event.role(), present.walkOut(), ActKind.WALK_OUT);
            case PresenceEvent.Returned returned
            when seat.presence() instanceof Presence.Away away ->
                acted(state, event.role(), away.comeBack(), ActKind.RETURN);
            case PresenceEvent.SeatLost(var role, var body) -> state.with(seat.with(new Presence.Excluded(body)));
            default -> throw Evolution.impossible(event, seat.presence());
        };
    }

    private static SessionState acted(SessionState state, RoleId role, Presence presence, ActKind kind) {
        return state.with(state.seat(role).with(presence).using(kind).moved());
    }
}
