package parley.engine.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import parley.engine.id.InjectId;
import parley.engine.id.TrackId;

/** What goes on outside the table: numbers that move, what moves them, and the news. */
public record WorldPlan(
        ImmutableMap<TrackId, Track> tracks,
        ImmutableList<Reaction> reactions,
        ImmutableMap<InjectId, Inject> injects) {}
