package parley.simulator.cases.play;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import parley.engine.command.Command;
import parley.scenarios.problem.Place;
import parley.simulator.cases.check.Finding;

/** Another table at which the same commands are given, and must lead to the same. */
public interface Follower {
    /** Gives the same command, and says what came otherwise. */
    ImmutableList<Finding> follow(Place place, Command command, Told told);

    /** The clock of the room stands at this instant; says what came otherwise. */
    ImmutableList<Finding> at(Place place, Instant now);

    /** What the viewers see otherwise at the end. */
    ImmutableList<Finding> compare(Place place, RefereeTable table);

    /** Nobody. */
    static Follower nobody() {
        return new Follower() {
            @Override
            public ImmutableList<Finding> follow(Place place, Command command, Told told) {
                return ImmutableList.of();
            }

            @Override
            public ImmutableList<Finding> at(Place place, Instant now) {
                return ImmutableList.of();
            }

            @Override
            public ImmutableList<Finding> compare(Place place, RefereeTable table) {
                return ImmutableList.of();
            }
        };
    }
}
