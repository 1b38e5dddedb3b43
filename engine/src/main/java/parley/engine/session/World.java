package parley.engine.session;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import parley.engine.id.InjectId;
import parley.engine.id.ReactionId;
import parley.engine.id.RoleId;
import parley.engine.id.TrackId;

/**
 * What the table does not decide but feels.
 *
 * @param tracks where each stands, 0 to 100
 * @param points how each role with a sheet stands by it
 * @param news what has come, in the order in which it did
 * @param reacted the reactions that have happened at least once
 */
public record World(
        Register<TrackId, Integer> tracks,
        Register<RoleId, Points> points,
        Register<InjectId, News> news,
        ImmutableSet<ReactionId> reacted) {

    /** The world as play begins. */
    public static World of(Register<TrackId, Integer> tracks, Register<RoleId, Points> points) {
        return new World(tracks, points, Register.empty(), ImmutableSet.of());
    }

    /** Where a track of the scenario stands. */
    public int track(TrackId track) {
        return tracks.existing(track);
    }

    /** How a role with a sheet stands by it. */
    public Points points(RoleId role) {
        return points.existing(role);
    }

    /** The news of this name; empty if it has not come. */
    public Optional<News> newsOf(InjectId inject) {
        return Optional.ofNullable(news.get(inject));
    }

    /** The world with a track of the scenario standing here. */
    public World with(TrackId track, int now) {
        return new World(tracks.with(track, now), points, news, reacted);
    }

    /** The world with these points of a role. */
    public World with(RoleId role, Points now) {
        return new World(tracks, points.with(role, now), news, reacted);
    }

    /** The world with this news, as it stands now. */
    public World with(News now) {
        return new World(tracks, points, news.with(now.id(), now), reacted);
    }

    /** The world after this reaction has happened. */
    public World reacted(ReactionId reaction) {
        return reacted.contains(reaction)
                ? this
                : new World(
                        tracks,
                        points,
                        news,
                        ImmutableSet.<ReactionId>builder()
                                .addAll(reacted)
                                .add(reaction)
                                .build());
    }
}
