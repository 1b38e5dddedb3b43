package parley.simulator.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import parley.engine.id.RoleId;
import parley.engine.rules.Limits;
import parley.engine.scenario.Scenario;
import parley.engine.session.SessionOptions;
import parley.scenarios.problem.Place;
import parley.simulator.cases.check.Finding;
import parley.simulator.cases.given.Given;
import parley.simulator.cases.play.OtherWords;

/**
 * One case of the catalogue.
 *
 * @param id its number, such as {@code 6.E.2}
 * @param rule which sentence of the rules it tests
 * @param issue the issue of chapter 4 that it depends on, if any
 * @param place its file
 * @param loading what the loader should have said of the scenario and did not; looked at in a case that cannot be played
 * @param play what is played; absent if the case expects that its scenario cannot be
 */
public record Case(
        String id,
        String title,
        String rule,
        Optional<String> issue,
        Place place,
        Given given,
        ImmutableList<Finding> loading,
        Optional<Play> play) {

    /**
     * A case that is played.
     *
     * @param options how the session is created
     * @param seated the roles whose seats are taken at the start
     * @param lobby whether play has not begun when the first move is made
     */
    record Play(
            Scenario scenario,
            SessionOptions options,
            ImmutableSet<RoleId> seated,
            boolean lobby,
            ImmutableList<Step> steps) {
        /** How others speak where this role must not hear it. Messages are doubled only where no limit can come of it. */
        OtherWords otherWords(RoleId reader) {
            int deeds = steps.stream().mapToInt(Play::deeds).sum();
            return new OtherWords(reader, deeds <= Limits.ASSURANCES_MAX / 2);
        }

        private static int deeds(Step step) {
            return switch (step) {
                case Step.Line line -> line.deeds().size();
                case Step.AnyOrder any ->
                    any.lines().stream().mapToInt(line -> line.deeds().size()).sum();
                case Step.Pass pass -> 0;
                case Step.Time time -> 0;
                case Step.Restart restart -> 0;
                case Step.Look look -> 0;
            };
        }
    }

    /** The number of the section that it belongs to, such as {@code 6.E}. */
    public String section() {
        return id.substring(0, id.lastIndexOf('.'));
    }
}
