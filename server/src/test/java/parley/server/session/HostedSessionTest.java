package parley.server.session;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.server.TinyMoves.say;
import static parley.server.TinyMoves.whisper;
import static parley.server.TinyMoves.yielding;
import static parley.server.TinyTable.BLUE;
import static parley.server.TinyTable.GREEN;
import static parley.server.TinyTable.RED;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.engine.command.RulingCommand;
import parley.engine.session.Occupant;
import parley.server.TinyTable;

class HostedSessionTest {

    private final ManualLoop loop = new ManualLoop();
    private final HeldJournal journal = new HeldJournal();
    private SessionUnderTest session;
    private RecordingOutbox host;
    private RecordingOutbox red;
    private RecordingOutbox blue;

    @BeforeEach
    void begin() {
        session = new SessionUnderTest("s-1", TinyTable.scenario(), journal, loop);
        host = session.facilitate();
        red = session.sit(RED);
        blue = session.sit(BLUE);
        session.start(host);
        loop.runAll();
        forget(host, red, blue);
    }

    @Test
    void showsNothingBeforeTheJournalSaysDurable() {
        // Given
        journal.hold();

        // When
        session.play(red, say(RED, "now"));
        loop.runAll();
        var before = red.lines();
        var othersBefore = blue.lines();
        journal.confirmOne();
        loop.runAll();

        // Then
        assertThat(before).isEmpty();
        assertThat(othersBefore).isEmpty();
        assertThat(red.lines()).containsExactly("6 Sent", "Accepted 6");
        assertThat(blue.lines()).containsExactly("6 Sent");
    }

    @Test
    void decidesOnWhileTheJournalWritesAndReleasesInOrder() {
        // Given
        journal.hold();
        session.play(red, say(RED, "one"));
        loop.runAll();
        session.play(red, yielding(RED));
        session.play(red, yielding(RED));
        loop.runAll();

        // When
        int undone = journal.waiting();
        var before = red.lines();
        journal.confirmOne();
        journal.confirmOne();
        loop.runAll();

        // Then
        assertThat(undone).isEqualTo(2);
        assertThat(before).isEmpty();
        assertThat(red.lines())
                .containsExactly("6 Sent", "Accepted 6", "7 Yielded", "Accepted 7", "Refused ALREADY_YIELDED");
    }

    @Test
    void holdsBackARefusalThatRestsOnWhatIsNotDurable() {
        // Given
        journal.hold();
        session.play(red, yielding(RED));
        loop.runAll();

        // When
        session.play(red, yielding(RED));
        session.look(blue, BLUE);
        loop.runAll();

        // Then
        assertThat(red.lines()).isEmpty();
        assertThat(blue.lines()).isEmpty();
    }

    @Test
    void countsForEachViewerOnlyWhatItSees() {
        // Given
        session.play(red, whisper(RED, BLUE, "between us"));

        // When
        var green = session.sit(GREEN);
        session.play(red, say(RED, "to all"));
        loop.runAll();

        // Then
        assertThat(green.lines()).containsExactly("Joined 6", "7 Sent");
        assertThat(blue.lines()).containsExactly("6 Sent", "7 Taken", "8 Sent");
    }

    @Test
    void resumesWithExactlyWhatWasMissed() {
        // Given
        red.drop();
        session.play(blue, say(BLUE, "six"));
        session.play(blue, whisper(BLUE, GREEN, "not for RED"));
        session.play(blue, say(BLUE, "seven"));
        loop.runAll();

        // When
        var again = new RecordingOutbox();
        session.resume(again, RED, 5);
        loop.runAll();
        session.play(again, yielding(RED));
        loop.runAll();

        // Then
        assertThat(again.lines()).containsExactly("Joined 5", "6 Sent", "7 Sent", "8 Yielded", "Accepted 8");
    }

    @Test
    void feedsASlowReaderFromTheJournalAndKeepsAnswersInTheirPlace() {
        // Given
        red.room(1);
        session.play(blue, say(BLUE, "six"));
        session.play(blue, say(BLUE, "seven"));
        session.look(red, RED);
        session.play(blue, say(BLUE, "eight"));
        loop.runAll();
        var atOnce = red.lines();

        // When
        red.room(100);
        loop.runAll();
        session.play(blue, say(BLUE, "nine"));
        loop.runAll();

        // Then
        assertThat(atOnce).containsExactly("6 Sent");
        assertThat(red.lines()).containsExactly("7 Sent", "Snapshot 7", "8 Sent", "9 Sent");
    }

    @Test
    void letsTheNewestConnectionWin() {
        // Given
        var newer = new RecordingOutbox();

        // When
        session.takeSeat(newer, RED, true);
        session.play(red, say(RED, "from the older"));
        session.play(newer, say(RED, "from the newer"));
        loop.runAll();

        // Then
        assertThat(red.lines()).containsExactly("Closed REPLACED", "Denied NOT_SEATED");
        assertThat(newer.lines()).containsExactly("Joined 6", "7 Sent", "Accepted 7");
    }

    @Test
    void givesASeatToOneOfTwoWhoRaceForIt() {
        // Given
        var first = new RecordingOutbox();
        var second = new RecordingOutbox();
        journal.hold();

        // When
        session.takeSeat(first, GREEN, false);
        session.takeSeat(second, GREEN, false);
        loop.runAll();
        journal.confirmOne();
        loop.runAll();

        // Then
        assertThat(first.lines()).containsExactly("Joined 6");
        assertThat(second.lines()).containsExactly("Refused SEAT_TAKEN");
    }

    @Test
    void keepsTheSeatOfADroppedConnectionForWhoeverHasItsToken() {
        // Given
        red.drop();

        // When
        var again = session.sit(RED);
        loop.runAll();

        // Then
        assertThat(again.lines()).containsExactly("Joined 6");
    }

    @Test
    void sendsNothingAfterOneHasLeft() {
        // When
        session.leave(red, RED);
        session.play(blue, say(BLUE, "without RED"));
        session.play(red, say(RED, "from nowhere"));
        loop.runAll();

        // Then
        assertThat(red.lines()).containsExactly("6 Left", "Detached 6", "Denied NOT_SEATED");
    }

    @Test
    void takesAtMostSoManyRequestsATurn() {
        // Given
        var other = new SessionUnderTest("s-2", TinyTable.scenario(), journal, loop);
        loop.runAll();
        for (int i = 0; i < HostedSession.REQUESTS_WAITING_MAX; i++) {
            session.look(red, RED);
        }
        var visitor = other.facilitate();

        // When
        loop.runOne();
        int afterOneTurn = red.replies();
        loop.runOne();

        // Then
        assertThat(afterOneTurn).isEqualTo(1 + HostedSession.REQUESTS_PER_TURN);
        assertThat(visitor.lines()).containsExactly("Joined 1");
    }

    @Test
    void saysWhenItsMailboxIsFull() {
        // Given
        for (int i = 0; i < HostedSession.REQUESTS_WAITING_MAX; i++) {
            assertThat(session.play(red, say(RED, "more"))).isTrue();
        }

        // When
        boolean taken = session.play(red, say(RED, "too much"));
        loop.runAll();

        // Then
        assertThat(taken).isFalse();
        assertThat(session.play(red, say(RED, "fine again"))).isTrue();
    }

    @Test
    void doesNothingWhileNobodyAsks() {
        assertThat(loop.isIdle()).isTrue();
    }

    private static void forget(RecordingOutbox... outboxes) {
        for (var outbox : outboxes) {
            outbox.lines();
        }
    }

    @Test
    void partsWithWhoHeldASeatBeforeTheRulingIsSeen() {
        // Given
        journal.hold();
        session.rule(
                host, new RulingCommand.GiveSeat(RED, new Occupant(Occupant.Kind.PERSON, "Late"), "She came late."));
        session.play(red, say(RED, "still here?"));
        var late = session.sit(RED);
        loop.runAll();

        // When
        var before = red.lines();
        journal.confirmOne();
        loop.runAll();

        // Then
        assertThat(before).isEmpty();
        assertThat(red.lines()).containsExactly("Closed REPLACED", "Denied NOT_SEATED");
        assertThat(late.lines()).containsExactly("Joined 8");
        assertThat(blue.lines()).containsExactly("6 SeatGiven", "7 Taken", "8 Taken");
        assertThat(host.lines()).contains("Accepted 7");
    }

    @Test
    void takesNoRulingFromAFacilitatorWhoWasReplaced() {
        // Given
        var anew = session.facilitate();
        loop.runAll();
        forget(host, anew);

        // When
        session.rule(host, new RulingCommand.Pause(""));
        session.rule(anew, new RulingCommand.Pause(""));
        loop.runAll();

        // Then
        assertThat(host.lines()).containsExactly("Denied NOT_SEATED");
        assertThat(anew.lines()).containsExactly("6 Paused", "Accepted 6");
    }
}
