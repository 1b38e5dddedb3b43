package parley.bots;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.RoleId;
import parley.engine.id.ScenarioId;
import parley.engine.instrument.Conference;
import parley.engine.session.Stage;
import parley.engine.view.Viewpoint;
import parley.scenarios.script.Expectation;

/**
 * How a match came out.
 *
 * @param outcome as the scenario's ending names it, or {@link #UNFINISHED}
 * @param round the round in which the match ended or stopped; 0 if it never began
 * @param settled in the order in which they were settled
 * @param conference the name of its state; empty when the scenario has none
 * @param invitations the names of their states
 * @param events how many events the facilitator saw
 */
public record MatchResult(
        ScenarioId scenario,
        String scenarioHash,
        String outcome,
        int round,
        ImmutableMap<IssueId, OptionId> settled,
        int misses,
        String conference,
        ImmutableMap<RoleId, String> invitations,
        long events,
        String stateHash) {

    /** The outcome of a match that stopped before an ending was reached. */
    public static final String UNFINISHED = "UNFINISHED";

    static MatchResult of(ScenarioId scenario, String scenarioHash, Viewpoint end, long events) {
        var invitations = ImmutableMap.<RoleId, String>builder();
        end.invitations().forEach((invitee, invitation) -> invitations.put(invitee, invitation.label()));
        return new MatchResult(
                scenario,
                scenarioHash,
                end.stage() instanceof Stage.Concluded concluded ? concluded.outcome() : UNFINISHED,
                round(end.stage()),
                end.settled(),
                end.misses(),
                end.conference().map(Conference::label).orElse(""),
                invitations.buildOrThrow(),
                events,
                end.stateHash().orElseThrow(() -> new IllegalStateException("the facilitator of a match reads all")));
    }

    /** What came out otherwise than expected, in words; empty if nothing did. */
    public ImmutableList<String> otherThan(Expectation expected) {
        var differences = ImmutableList.<String>builder();
        compare(differences, "outcome", expected.outcome(), outcome);
        compare(differences, "round", expected.round(), round);
        compare(differences, "settled", expected.settled(), settled);
        compare(differences, "misses", expected.misses(), misses);
        compare(differences, "conference", expected.conference(), conference);
        expected.invitations()
                .forEach((invitee, state) -> compare(
                        differences,
                        "invitation of " + invitee,
                        Optional.of(state),
                        invitations.getOrDefault(invitee, "none")));
        return differences.build();
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
