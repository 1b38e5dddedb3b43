package parley.protocol.codec;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import parley.engine.event.NewsEvent;
import parley.engine.event.ScoreEvent;
import parley.engine.event.TrackEvent;
import parley.engine.id.RoleId;
import parley.engine.session.News;
import parley.engine.session.Points;
import parley.protocol.wire.v1.Event;
import parley.protocol.wire.v1.NewsAcknowledged;
import parley.protocol.wire.v1.NewsArrived;
import parley.protocol.wire.v1.RoleScored;
import parley.protocol.wire.v1.TrackShift;
import parley.protocol.wire.v1.TracksMoved;
import parley.protocol.wire.v1.WalkAwayMoved;

/** What goes on outside the table, and points. */
final class WorldCodec {

    private WorldCodec() {}

    static void encode(TrackEvent event, Event.Builder wire) {
        switch (event) {
            case TrackEvent.Moved(var cause, var shifts) ->
                wire.setTracksMoved(TracksMoved.newBuilder()
                        .setBecause(CauseCodec.encode(cause))
                        .addAllShifts(shifts.stream()
                                .map(shift -> TrackShift.newBuilder()
                                        .setTrack(shift.track().value())
                                        .setBy(shift.by())
                                        .setTo(shift.to())
                                        .build())
                                .toList()));
        }
    }

    static TrackEvent decode(TracksMoved it, Place at) throws MalformedException {
        return new TrackEvent.Moved(
                CauseCodec.decode(it.getBecause(), at.field("because")),
                Decoder.list(
                        it.getShiftsList(),
                        at.field("shifts"),
                        (shift, here) -> new TrackEvent.Shift(
                                IdCodec.track(shift.getTrack(), here.field("track")),
                                shift.getBy(),
                                IdCodec.number(shift.getTo(), here.field("to")))));
    }

    static void encode(NewsEvent event, Event.Builder wire) {
        switch (event) {
            case NewsEvent.Arrived(var news) ->
                wire.setNewsArrived(NewsArrived.newBuilder().setNews(encode(news)));
            case NewsEvent.Acknowledged(var news, var to, var by) ->
                wire.setNewsAcknowledged(NewsAcknowledged.newBuilder()
                        .setNews(news.value())
                        .setTo(AudienceCodec.encode(to))
                        .setBy(by.value()));
        }
    }

    static NewsEvent decode(NewsArrived it, Place at) throws MalformedException {
        return new NewsEvent.Arrived(decode(it.getNews(), at.field("news")));
    }

    static NewsEvent decode(NewsAcknowledged it, Place at) throws MalformedException {
        return new NewsEvent.Acknowledged(
                IdCodec.inject(it.getNews(), at.field("news")),
                AudienceCodec.decode(it.getTo(), at.field("to")),
                IdCodec.role(it.getBy(), at.field("by")));
    }

    static parley.protocol.wire.v1.News encode(News news) {
        return parley.protocol.wire.v1.News.newBuilder()
                .setId(news.id().value())
                .setTo(AudienceCodec.encode(news.to()))
                .setDate(TimeCodec.encode(news.date()))
                .setTitle(news.title())
                .setText(news.text())
                .addAllAwaited(news.awaited().stream().map(RoleId::value).toList())
                .build();
    }

    static News decode(parley.protocol.wire.v1.News wire, Place at) throws MalformedException {
        return new News(
                IdCodec.inject(wire.getId(), at.field("id")),
                AudienceCodec.decode(wire.getTo(), at.field("to")),
                TimeCodec.required(wire.hasDate(), wire.getDate(), at.field("date")),
                wire.getTitle(),
                wire.getText(),
                ImmutableSet.copyOf(Decoder.list(wire.getAwaitedList(), at.field("awaited"), IdCodec::role)));
    }

    static void encode(ScoreEvent event, Event.Builder wire) {
        switch (event) {
            case ScoreEvent.WalkAwayMoved(var role, var by, var to, var cause) ->
                wire.setWalkAwayMoved(WalkAwayMoved.newBuilder()
                        .setRole(role.value())
                        .setBy(by)
                        .setTo(to)
                        .setBecause(CauseCodec.encode(cause)));
            case ScoreEvent.Scored(var role, var score, var walkAway) ->
                wire.setRoleScored(RoleScored.newBuilder()
                        .setRole(role.value())
                        .setScore(score)
                        .setWalkAway(walkAway));
        }
    }

    static ScoreEvent decode(WalkAwayMoved it, Place at) throws MalformedException {
        return new ScoreEvent.WalkAwayMoved(
                IdCodec.role(it.getRole(), at.field("role")),
                it.getBy(),
                it.getTo(),
                CauseCodec.decode(it.getBecause(), at.field("because")));
    }

    static ScoreEvent decode(RoleScored it, Place at) throws MalformedException {
        return new ScoreEvent.Scored(IdCodec.role(it.getRole(), at.field("role")), it.getScore(), it.getWalkAway());
    }

    static parley.protocol.wire.v1.Points encode(RoleId role, Points points) {
        var wire = parley.protocol.wire.v1.Points.newBuilder()
                .setRole(role.value())
                .setWalkAway(points.walkAway());
        points.score().ifPresent(wire::setScore);
        return wire.build();
    }

    static Points decode(parley.protocol.wire.v1.Points wire) {
        return new Points(wire.getWalkAway(), wire.hasScore() ? Optional.of(wire.getScore()) : Optional.empty());
    }
}
