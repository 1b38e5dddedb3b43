package parley.server.session;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.server.TinyMoves.say;
import static parley.server.TinyMoves.yielding;
import static parley.server.TinyTable.RED;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import parley.engine.event.MessageEvent;
import parley.engine.invariant.Invariant;
import parley.engine.scenario.Scenario;
import parley.engine.session.SessionOptions.Pace;
import parley.server.TinyTable;

/** A session that breaks is frozen alone. */
class FreezingTest {

    private final ManualLoop loop = new ManualLoop();
    private final HeldJournal journal = new HeldJournal();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(HostedSession.class);

    @BeforeEach
    void readTheLog() {
        log.start();
        logger.addAppender(log);
        logger.setAdditive(false);
    }

    @AfterEach
    void leaveTheLog() {
        logger.detachAppender(log);
        logger.setAdditive(true);
    }

    @Test
    void freezesOnAnExceptionOfTheEngineAndTellsEverybody() {
        // Given
        var session = playing("broken", TinyTable.withABrokenDeadline());

        // When
        session.session.play(session.red, say(RED, "the last word"));
        session.session.play(session.red, yielding(RED));
        session.session.play(session.red, say(RED, "after it"));
        loop.runAll();
        var later = session.session.sit(RED);
        loop.runAll();

        // Then
        assertThat(session.red.lines())
                .containsExactly(
                        "5 Sent",
                        "Accepted 5",
                        "Denied SESSION_FROZEN",
                        "Closed SESSION_FROZEN",
                        "Denied SESSION_FROZEN");
        assertThat(session.host.lines()).containsExactly("5 Sent", "Closed SESSION_FROZEN");
        assertThat(later.lines()).containsExactly("Denied SESSION_FROZEN");
    }

    @Test
    void freezesWhenTheJournalFailsAndAnswersWhatWaits() {
        // Given
        var session = playing("unlucky", TinyTable.scenario());
        journal.hold();
        session.session.play(session.red, say(RED, "one"));
        loop.runAll();
        session.session.play(session.red, say(RED, "two"));
        loop.runAll();

        // When
        journal.failOne();
        loop.runAll();
        session.session.play(session.red, say(RED, "three"));
        loop.runAll();

        // Then
        assertThat(session.red.lines())
                .containsExactly(
                        "Denied SESSION_FROZEN",
                        "Denied SESSION_FROZEN",
                        "Closed SESSION_FROZEN",
                        "Denied SESSION_FROZEN");
        assertThat(session.host.lines()).containsExactly("Closed SESSION_FROZEN");
    }

    /** The invariant stands in for one that a bug of the engine breaks. */
    @Test
    void freezesOnABrokenInvariantAndTellsTheFacilitatorWhich() {
        // Given
        var room = new ManualRoom();
        var silence = new Invariant(
                13,
                "bounds",
                true,
                step -> step.event() instanceof MessageEvent.Sent sent
                                && sent.text().equals("one too many")
                        ? Stream.of("a bound was passed")
                        : Stream.empty(),
                course -> Stream.empty());
        var session = playing(new SessionUnderTest(
                "unbounded",
                TinyTable.scenario(),
                new Surroundings(journal, room, room, RecordingOutbox.encoder(), ImmutableList.of(silence)),
                loop,
                Pace.VIRTUAL));

        // When
        session.session.play(session.red, say(RED, "enough"));
        session.session.play(session.red, say(RED, "one too many"));
        loop.runAll();
        var later = session.session.facilitate();
        loop.runAll();

        // Then
        assertThat(session.red.lines())
                .containsExactly("5 Sent", "Accepted 5", "Denied SESSION_FROZEN", "Closed SESSION_FROZEN");
        assertThat(session.red.closedBecause().sentence()).doesNotContain("13");
        assertThat(session.host.lines()).containsExactly("5 Sent", "Closed SESSION_FROZEN");
        assertThat(session.host.closedBecause().sentence())
                .contains("number 13", "bounds")
                .as("it may be of what the facilitator must not know")
                .doesNotContain("a bound was passed", "command 4");
        assertThat(later.lastReply()).isEqualTo(new Reply.Denied(session.host.closedBecause()));
        assertThat(log.list).hasSize(1);
        assertThat(log.list.getFirst().getKeyValuePairs().toString())
                .contains("invariant 13, bounds", "Sent", "state_hash")
                .doesNotContain("one too many");
    }

    @Test
    void leavesOtherSessionsAlone() {
        // Given
        var broken = playing("broken", TinyTable.withABrokenDeadline());
        var sound = playing("sound", TinyTable.scenario());

        // When
        broken.session.play(broken.red, yielding(RED));
        sound.session.play(sound.red, say(RED, "we go on"));
        loop.runAll();

        // Then
        assertThat(sound.red.lines()).containsExactly("5 Sent", "Accepted 5");
    }

    @Test
    void logsTheEvidenceOnceAndNoPlayersWords() {
        // Given
        var session = playing("broken", TinyTable.withABrokenDeadline());

        // When
        session.session.play(session.red, say(RED, "secret words"));
        session.session.play(session.red, yielding(RED));
        session.session.play(session.red, yielding(RED));
        loop.runAll();

        // Then
        assertThat(log.list).hasSize(1);
        var line = log.list.getFirst();
        assertThat(line.getMessage()).isEqualTo("session frozen");
        assertThat(line.getKeyValuePairs().toString()).contains("broken", "Yield", "sequence", "state_hash");
        assertThat(ThrowableProxyUtil.asString(line.getThrowableProxy()))
                .contains("ArithmeticException", "parley.engine")
                .doesNotContain("secret words");
    }

    private record Playing(SessionUnderTest session, RecordingOutbox host, RecordingOutbox red) {}

    private Playing playing(String id, Scenario scenario) {
        return playing(new SessionUnderTest(id, scenario, journal, loop));
    }

    private Playing playing(SessionUnderTest session) {
        var host = session.facilitate();
        loop.runAll();
        var red = session.sit(RED);
        loop.runAll();
        session.start(host);
        loop.runAll();
        host.lines();
        red.lines();
        return new Playing(session, host, red);
    }
}
