package parley.server.session;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.server.TinyMoves.say;
import static parley.server.TinyTable.RED;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.engine.command.RulingCommand;
import parley.engine.session.SessionOptions.Pace;
import parley.server.TinyTable;

/** A session against the clock of a room in which time passes when the test says so. */
class TimedSessionTest {

    private static final Duration PHASE = Duration.ofMinutes(5);
    private static final Duration TICK = Duration.ofNanos(1);

    private final ManualLoop loop = new ManualLoop();
    private final HeldJournal journal = new HeldJournal();
    private final ManualRoom room = new ManualRoom();
    private SessionUnderTest session;
    private RecordingOutbox host;
    private RecordingOutbox red;

    @BeforeEach
    void begin() {
        session = new SessionUnderTest("s-1", TinyTable.scenario(), journal, loop, Pace.TIMED, room);
        host = session.facilitate();
        red = session.sit(RED);
        loop.runAll();
        assertThat(room.alarms()).isZero();
        session.start(host);
        loop.runAll();
        red.lines();
    }

    @Test
    void setsOneAlarmForThePhaseAndNoMore() {
        // When
        session.play(red, say(RED, "one"));
        session.play(red, say(RED, "two"));
        loop.runAll();

        // Then
        assertThat(room.alarms()).isEqualTo(1);
    }

    @Test
    void endsThePhaseOneTickAfterItsLastInstant() {
        // Given
        room.pass(PHASE);
        room.ring();
        loop.runAll();
        var atTheLastInstant = red.lines();

        // When
        room.pass(TICK);
        room.ring();
        loop.runAll();

        // Then
        assertThat(atTheLastInstant).isEmpty();
        assertThat(red.lines())
                .anyMatch(line -> line.endsWith("TimeRanOut"))
                .anyMatch(line -> line.endsWith("PhaseTimed"));
        assertThat(room.alarms()).isEqualTo(1);
    }

    @Test
    void takesAMoveThatComesBeforeTheAlarmRingsAsOneOfTheNextPhase() {
        // Given
        room.pass(PHASE.plus(TICK));

        // When
        session.play(red, say(RED, "late"));
        loop.runAll();

        // Then
        var lines = red.lines();
        assertThat(lines.getFirst()).endsWith("TimeRanOut");
        assertThat(lines.get(lines.size() - 2)).endsWith("PhaseTimed");
        assertThat(lines.getLast()).isEqualTo("Refused WRONG_PHASE");
    }

    @Test
    void letsTheAlarmBeInAPauseAndSetsItAgainLater() {
        // Given
        session.rule(host, new RulingCommand.Pause(""));
        loop.runAll();
        assertThat(room.alarms()).isZero();

        // When
        room.pass(PHASE.multipliedBy(3));
        session.rule(host, new RulingCommand.Resume(""));
        loop.runAll();
        room.pass(PHASE);
        room.ring();
        loop.runAll();
        var atTheLastInstant = red.lines();
        room.pass(TICK);
        room.ring();
        loop.runAll();

        // Then
        assertThat(atTheLastInstant).noneMatch(line -> line.endsWith("TimeRanOut"));
        assertThat(red.lines().getFirst()).endsWith("TimeRanOut");
    }

    @Test
    void showsTheEndOfAPhaseOnlyWhenItIsDurable() {
        // Given
        journal.hold();
        room.pass(PHASE.plus(TICK));

        // When
        room.ring();
        loop.runAll();
        var before = red.lines();
        journal.confirmOne();
        loop.runAll();

        // Then
        assertThat(before).isEmpty();
        assertThat(red.lines().getFirst()).endsWith("TimeRanOut");
    }

    @Test
    void ringsForNoSessionThatIsOver() {
        // When
        session.rule(host, new RulingCommand.Conclude("The bell rang."));
        loop.runAll();

        // Then
        assertThat(room.alarms()).isZero();
    }
}
