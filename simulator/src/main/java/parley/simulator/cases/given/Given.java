package parley.simulator.cases.given;

import java.util.Optional;
import parley.engine.id.RoleId;
import parley.scenarios.LoadResult;
import parley.scenarios.ScenarioLoader;
import parley.scenarios.yaml.Node;

/**
 * What a case is given, before it is a scenario.
 *
 * @param file the file of the case, as its author knows it
 * @param id the number of the case
 * @param sections what the case says of its scenario
 * @param table what its table says, if it has one
 */
public record Given(String file, String id, String title, Node sections, Optional<Node> table) {

    /** How many rounds a calendar can have that is a number. */
    public static final int ROUNDS_MAX = 99;

    /** Whether this is a calendar that is given as a number of rounds. */
    public static boolean isRounds(Node.Scalar number) {
        return number.text().matches("[1-9][0-9]?");
    }

    /** The scenario, as the loader reads it. */
    public LoadResult load() {
        return load(id, Optional.empty());
    }

    /** The scenario under another id, with everything in it changed that this role must not know. */
    public LoadResult loadOtherwiseThan(RoleId reader, String otherId) {
        return load(otherId, Optional.of(reader));
    }

    /** The scenario under another id. */
    public LoadResult loadAs(String otherId) {
        return load(otherId, Optional.empty());
    }

    private LoadResult load(String scenarioId, Optional<RoleId> reader) {
        Node own = Shapes.of(sections).node();
        Node whole = table.<Node>map(below -> Layers.over(Shapes.of(below).node(), own))
                .orElse(own);
        Piece scenario = Defaults.fill(Piece.of(whole), scenarioId, this);
        reader.ifPresent(role -> new Secrets(role.value()).change(scenario));
        Briefs briefs = Briefs.takenFrom(scenario, file);
        return ScenarioLoader.load(scenario.node(), briefs);
    }
}
