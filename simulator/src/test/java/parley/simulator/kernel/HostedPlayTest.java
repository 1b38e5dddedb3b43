package parley.simulator.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.engine.Engine;
import parley.engine.event.SessionEvent;
import parley.engine.id.RoleId;
import parley.engine.scenario.Scenario;
import parley.engine.session.SessionOptions;
import parley.engine.view.Projector;
import parley.engine.view.Sighting;
import parley.engine.view.Viewer;
import parley.journal.JournalEntry;
import parley.server.session.Denial;
import parley.simulator.Plan;
import parley.simulator.generator.Chance;
import parley.simulator.generator.Improvisation;
import parley.simulator.generator.ScenarioMaker;
import parley.simulator.kernel.HostedPlay.Visit;
import parley.simulator.play.Performance;

class HostedPlayTest {

    private static Plan madeUp(long seed) {
        var chance = new Chance(seed);
        Scenario scenario = ScenarioMaker.make(chance.split());
        var improvisation = new Improvisation(scenario, chance.split());
        new Performance(new Engine(scenario), improvisation.sessionSeed(), ImmutableList.of()).play(improvisation);
        return improvisation.plan();
    }

    @Test
    void theSessionLoopDoesWhatTheEngineDoes() {
        for (long seed = 1; seed <= 60; seed++) {
            assertThat(HostedPlay.problems(madeUp(seed))).as("seed %d", seed).isEmpty();
        }
    }

    private static final Viewer.AtSeat SEAT = new Viewer.AtSeat(new RoleId("ALFA"));
    private static final SessionEvent YIELDED = new SessionEvent.Yielded(new RoleId("BRAVO"));
    private static final SessionEvent STARTED = new SessionEvent.Started();

    private static Sighting sighting(SessionEvent event) {
        return Projector.see(SEAT, event).orElseThrow();
    }

    /** A visit of a connection that was shown these, where the journal has a start and a yield. */
    private static List<String> problems(SightingTable table, byte[]... frames) {
        Plan plan = madeUp(1);
        var connection = new SlowConnection(new VirtualTime(new Chance(1)), new Chance(2), table);
        for (byte[] frame : frames) {
            connection.seen(frame);
        }
        connection.close(Denial.SESSION_BUSY);
        var log = List.of(
                new JournalEntry(1, java.time.Instant.EPOCH, STARTED),
                new JournalEntry(2, java.time.Instant.EPOCH, YIELDED));
        return new HostedChecks(
                        new Engine(plan.scenario()),
                        plan,
                        new SessionOptions(SessionOptions.Pace.VIRTUAL, 1, true),
                        log,
                        List.of(new Visit(SEAT, connection)))
                .shown(new Visit(SEAT, connection))
                .toList();
    }

    @Test
    void whatTheJournalHoldsMayBeShown() {
        var table = new SightingTable();

        assertThat(problems(
                        table,
                        table.encode(sighting(STARTED)).at(1),
                        table.encode(sighting(YIELDED)).at(2)))
                .isEmpty();
    }

    @Test
    void aGapIsFound() {
        var table = new SightingTable();

        assertThat(problems(table, table.encode(sighting(YIELDED)).at(2)))
                .singleElement()
                .asString()
                .contains("as number 2, expected number 1");
    }

    @Test
    void somethingElseThanInTheJournalIsFound() {
        var table = new SightingTable();

        assertThat(problems(
                        table,
                        table.encode(sighting(STARTED)).at(1),
                        table.encode(sighting(STARTED)).at(2)))
                .hasSize(1);
    }
}
