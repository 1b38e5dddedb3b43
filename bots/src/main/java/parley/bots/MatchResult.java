package parley.bots;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.DeadlineId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.RoleId;
import parley.engine.id.ScenarioId;
import parley.engine.id.TrackId;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Designation;
import parley.engine.instrument.Invitation;
import parley.engine.session.Points;
import parley.engine.session.Stage;
import parley.engine.view.Viewpoint;
import parley.scenarios.script.Expectation;

/**
 * How a match came out.
 *
 * @param outcome as the scenario's ending names it, or {@link #UNFINISHED}
 * @param round the round in which the match ended or stopped; 0 if it never began
 * @param settled in the order in which they were settled
 * @param endorsed whether a closing text stands adopted
 * @param missed the deadlines that were missed, in the order in which they fell due
 * @param conference the name of its state; empty when the scenario has none
 * @param invitations the names of their states
 * @param designations the names of the statuses of bodies
 * @param ceaseFires the names of their states
 * @param tracks where they stand, 0 to 100
 * @param points how each role with a sheet stands by it; scored only when an ending was reached
 * @param events how many events the facilitator saw
 */
public record MatchResult(
        ScenarioId scenario,
        String scenarioHash,
        String outcome,
        int round,
        ImmutableMap<IssueId, OptionId> settled,
        boolean endorsed,
        ImmutableList<DeadlineId> missed,
        String conference,
        ImmutableMap<RoleId, String> invitations,
        ImmutableMap<BodyId, String> designations,
        ImmutableMap<CeaseFireId, String> ceaseFires,
        ImmutableMap<TrackId, Integer> tracks,
        ImmutableMap<RoleId, Points> points,
        long events,
        String stateHash) {

    /** The outcome of a match that stopped before an ending was reached. */
    public static final String UNFINISHED = "UNFINISHED";

    /** How a session stands by what a facilitator who reads private rooms sees. */
    public static MatchResult of(ScenarioId scenario, String scenarioHash, Viewpoint end, long events) {
        return new MatchResult(
                scenario,
                scenarioHash,
                end.stage() instanceof Stage.Concluded concluded ? concluded.outcome() : UNFINISHED,
                round(end.stage()),
                end.settled(),
                end.endorsed(),
                end.missedDeadlines().asList(),
                end.conference().map(Conference::label).orElse(""),
                labels(end.invitations(), Invitation::label),
                labels(end.designations(), Designation::label),
                labels(end.ceaseFires(), CeaseFire::label),
                ImmutableMap.copyOf(end.tracks()),
                end.points(),
                events,
                end.stateHash().orElseThrow(() -> new IllegalStateException("the facilitator of a match reads all")));
    }

    private static <K, V> ImmutableMap<K, String> labels(Map<K, V> states, Function<V, String> label) {
        var labels = ImmutableMap.<K, String>builder();
        states.forEach((key, state) -> labels.put(key, label.apply(state)));
        return labels.buildOrThrow();
    }

    /** How many deadlines were missed. */
    public int misses() {
        return missed.size();
    }

    /** What came out otherwise than expected, in words; empty if nothing did. */
    public ImmutableList<String> otherThan(Expectation expected) {
        var differences = ImmutableList.<String>builder();
        compare(differences, "outcome", expected.outcome(), outcome);
        compare(differences, "round", expected.round(), round);
        compare(differences, "settled", expected.settled(), settled);
        compare(differences, "endorsed", expected.endorsed(), endorsed);
        compare(differences, "misses", expected.misses(), misses());
        compare(differences, "missed", expected.missed(), missed);
        compare(differences, "conference", expected.conference(), conference);
        compareEach(differences, "invitation of ", expected.invitations(), invitations);
        compareEach(differences, "status of ", expected.designations(), designations);
        compareEach(differences, "cease-fire ", expected.ceaseFires(), ceaseFires);
        compareEach(differences, "track ", expected.tracks(), tracks);
        compareEach(differences, "score of ", expected.scores(), scores());
        return differences.build();
    }

    /** What each role was scored; none before an ending is reached. */
    public ImmutableMap<RoleId, Expectation.Score> scores() {
        var scores = ImmutableMap.<RoleId, Expectation.Score>builder();
        points.forEach((role, now) ->
                now.score().ifPresent(score -> scores.put(role, new Expectation.Score(score, now.walkAway()))));
        return scores.buildOrThrow();
    }

    private static <K, V> void compareEach(
            ImmutableList.Builder<String> differences, String what, Map<K, V> expected, Map<K, V> found) {
        expected.forEach((key, value) -> {
            @Nullable V state = found.get(key);
            compare(differences, what + key, Optional.of(value), state == null ? "none" : state);
        });
    }

    private static void compare(
            ImmutableList.Builder<String> differences, String what, Optional<?> expected, Object found) {
        expected.filter(value -> !value.equals(found))
                .ifPresent(value -> differences.add("%s: expected %s, found %s".formatted(what, value, found)));
    }

    private static int round(Stage stage) {
        return switch (stage) {
            case Stage.Lobby lobby -> 0;
            case Stage.Playing playing -> playing.round();
            case Stage.Concluded concluded -> concluded.round();
        };
    }
}
