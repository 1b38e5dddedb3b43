package parley.simulator.generator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import parley.engine.condition.Effect;
import parley.engine.condition.Fact;
import parley.engine.condition.Value;
import parley.engine.id.Audience;
import parley.engine.id.InjectId;
import parley.engine.id.IssueId;
import parley.engine.id.ReactionId;
import parley.engine.id.TrackId;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Designation;
import parley.engine.instrument.Invitation;
import parley.engine.scenario.Inject;
import parley.engine.scenario.Reaction;
import parley.engine.scenario.Track;
import parley.engine.scenario.WorldPlan;

/** Tracks that drift, reactions that move them, and news. */
record WorldMaker(Chance chance, Material material) {

    WorldPlan make() {
        var tracks = ImmutableMap.<TrackId, Track>builder();
        material.tracks().forEach(id -> tracks.put(id, track(id)));
        var injects = ImmutableMap.<InjectId, Inject>builder();
        int news = chance.percent(30) ? chance.between(1, 2) : 0;
        for (int i = 1; i <= news; i++) {
            InjectId id = new InjectId("news" + i);
            injects.put(id, inject(id));
        }
        return new WorldPlan(tracks.buildOrThrow(), reactions(), injects.buildOrThrow());
    }

    private Track track(TrackId id) {
        var drift = ImmutableList.<Track.Drift>builder();
        for (int i = chance.below(3); i > 0; i--) {
            drift.add(new Track.Drift(new ConditionMaker(chance, material).in(70), chance.between(-20, 20)));
        }
        return new Track(
                id,
                "Track " + id,
                "low",
                "high",
                Optional.of(Track.Better.HIGHER),
                chance.pick(0, 10, 50, 90, 100),
                "",
                ImmutableList.of(),
                drift.build());
    }

    private ImmutableList<Reaction> reactions() {
        return IntStream.range(0, chance.below(4))
                .mapToObj(i -> reaction(new ReactionId("reaction" + (i + 1))))
                .collect(ImmutableList.toImmutableList());
    }

    Reaction reaction(ReactionId id) {
        Watched watched = chance.pick(watched());
        ImmutableSet<Value> to = chance.subset(1, watched.values());
        return new Reaction(
                id,
                watched.fact(),
                chance.percent(70) ? ImmutableSet.of() : chance.subset(1, watched.values()),
                to,
                chance.percent(40),
                "because",
                effects(15));
    }

    private record Watched(Fact fact, ImmutableList<Value> values) {}

    private List<Watched> watched() {
        List<Watched> watched = new ArrayList<>();
        for (IssueId issue : material.issues().keySet()) {
            watched.add(issue(issue));
        }
        material.invitees().forEach(role -> watched.add(labelled(new Fact.InvitationOf(role), Invitation.LABELS)));
        if (material.conference()) {
            watched.add(labelled(new Fact.ConferenceState(), Conference.LABELS));
        }
        material.bodies().forEach(body -> watched.add(labelled(new Fact.DesignationOf(body), Designation.LABELS)));
        material.ceaseFires().forEach(id -> watched.add(labelled(new Fact.CeaseFireState(id), CeaseFire.LABELS)));
        watched.add(truth(new Fact.PresenceOf(chance.pick(material.roles()))));
        if (material.endorses()) {
            watched.add(truth(new Fact.Endorsed()));
        }
        return watched;
    }

    private Watched issue(IssueId issue) {
        var values = ImmutableList.<Value>builder().add(new Value.Text(""));
        material.issues()
                .getOrDefault(issue, ImmutableList.of())
                .forEach(option -> values.add(new Value.Text(option.value())));
        return new Watched(new Fact.Settled(issue), values.build());
    }

    private static Watched labelled(Fact fact, ImmutableSet<String> labels) {
        return new Watched(fact, labels.stream().map(Value.Text::new).collect(ImmutableList.toImmutableList()));
    }

    private static Watched truth(Fact fact) {
        return new Watched(fact, ImmutableList.of(new Value.Truth(true), new Value.Truth(false)));
    }

    private Inject inject(InjectId id) {
        var phase = chance.pick(material.phases());
        var variants = ImmutableList.<Inject.Variant>builder();
        for (int i = chance.between(1, 2); i > 0; i--) {
            variants.add(new Inject.Variant(
                    new ConditionMaker(chance, material).in(60), "News", "Something came about.", effects(10)));
        }
        Audience to = chance.percent(70) ? Audience.plenary() : Audience.of(chance.subset(1, material.roles()));
        return new Inject(
                id,
                phase.id(),
                chance.pick(Inject.Moment.values()),
                phase.from(),
                to,
                variants.build(),
                ImmutableList.of(),
                "");
    }

    /** One or two effects; one that opens an issue again in so many cases of a hundred. */
    ImmutableList<Effect> effects(int reopening) {
        var effects = ImmutableList.<Effect>builder();
        for (int i = chance.between(1, 2); i > 0; i--) {
            effect(reopening).ifPresent(effects::add);
        }
        return effects.build();
    }

    private Optional<Effect> effect(int reopening) {
        if (chance.percent(reopening)) {
            return Optional.of(new Effect.ReopenIssue(
                    chance.pick(material.issues().keySet().asList())));
        }
        if (!material.tracks().isEmpty() && chance.percent(60)) {
            return Optional.of(new Effect.MoveTrack(chance.pick(material.tracks()), chance.between(-60, 60)));
        }
        return material.scored().isEmpty()
                ? Optional.empty()
                : Optional.of(new Effect.MoveWalkAway(chance.pick(material.scored()), chance.between(-9, 9)));
    }
}
