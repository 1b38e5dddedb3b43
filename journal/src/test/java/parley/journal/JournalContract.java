package parley.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.engine.event.SessionEvent;
import parley.engine.id.RoleId;
import parley.engine.id.SessionId;

/** What every journal keeps to. */
public abstract class JournalContract {

    private static final SessionId SESSION = new SessionId("s-1");
    private static final SessionId OTHER = new SessionId("s-2");

    private Journal journal;

    /** An empty journal. */
    protected abstract Journal open() throws Exception;

    @BeforeEach
    void openJournal() throws Exception {
        journal = open();
    }

    @AfterEach
    void closeJournal() {
        journal.close();
    }

    @Test
    void givesBackWhatWasAppendedInOrder() {
        // Given
        var entries = entries(1, 3);

        // When
        await(journal.append(SESSION, 0, entries));

        // Then
        assertThat(readAll(SESSION)).isEqualTo(entries);
    }

    @Test
    void takesAnAppendBeforeTheOneBeforeIsConfirmed() {
        // Given
        var first = journal.append(SESSION, 0, entries(1, 2));

        // When
        var second = journal.append(SESSION, 2, entries(3, 2));

        // Then
        await(first);
        await(second);
        assertThat(readAll(SESSION)).isEqualTo(entries(1, 4));
    }

    @Test
    void hasReadableWhatItConfirmed() {
        // Given
        var seen = new ArrayList<Integer>();

        // When
        var appended = journal.append(SESSION, 0, entries(1, 2))
                .thenCompose(done -> journal.read(SESSION, 0, 10))
                .thenAccept(entries -> seen.add(entries.size()));

        // Then
        await(appended);
        assertThat(seen).containsExactly(2);
    }

    @Test
    void refusesAnAppendThatLeavesAGap() {
        // Given
        await(journal.append(SESSION, 0, entries(1, 2)));

        // When
        var appended = journal.append(SESSION, 3, entries(4, 1));

        // Then
        assertRefused(appended);
        assertThat(readAll(SESSION)).isEqualTo(entries(1, 2));
    }

    @Test
    void refusesAnAppendThatWouldOverwrite() {
        // Given
        await(journal.append(SESSION, 0, entries(1, 2)));

        // When
        var appended = journal.append(SESSION, 1, entries(9, 1));

        // Then
        assertRefused(appended);
        assertThat(readAll(SESSION)).isEqualTo(entries(1, 2));
    }

    @Test
    void goesOnAfterARefusal() {
        // Given
        await(journal.append(SESSION, 0, entries(1, 1)));
        assertRefused(journal.append(SESSION, 0, entries(1, 1)));

        // When
        await(journal.append(SESSION, 1, entries(2, 1)));

        // Then
        assertThat(readAll(SESSION)).isEqualTo(entries(1, 2));
    }

    @Test
    void refusesToAppendNothing() {
        assertThatThrownBy(() -> journal.append(SESSION, 0, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsAtMostWhatIsAskedFor() {
        // Given
        await(journal.append(SESSION, 0, entries(1, 10)));

        // When
        var read = await(journal.read(SESSION, 4, 3));

        // Then
        assertThat(read).isEqualTo(entries(5, 3));
    }

    @Test
    void readsNothingPastTheEndOrOfAnUnknownSession() {
        // Given
        await(journal.append(SESSION, 0, entries(1, 2)));

        // When
        var pastTheEnd = await(journal.read(SESSION, 7, 5));
        var unknown = await(journal.read(OTHER, 0, 5));

        // Then
        assertThat(pastTheEnd).isEmpty();
        assertThat(unknown).isEmpty();
    }

    @Test
    void keepsSessionsApart() {
        // Given
        await(journal.append(OTHER, 0, entries(1, 1)));

        // When
        await(journal.append(SESSION, 0, entries(1, 2)));

        // Then
        assertThat(readAll(OTHER)).isEqualTo(entries(1, 1));
        assertThat(journal.sessions()).containsExactly(OTHER, SESSION);
    }

    @Test
    void doesNotListASessionOfWhichItRefusedAllItGot() {
        // When
        assertRefused(journal.append(SESSION, 5, entries(6, 1)));

        // Then
        assertThat(journal.sessions()).isEmpty();
    }

    @Test
    void letsOneOfManyWritersWin() throws Exception {
        // Given
        int writers = 8;
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            // When
            List<Future<Boolean>> appends = IntStream.range(0, writers)
                    .mapToObj(writer -> threads.submit(() -> succeeds(journal.append(SESSION, 0, entries(1, 5)))))
                    .toList();

            // Then
            int won = 0;
            for (var append : appends) {
                won += append.get(10, TimeUnit.SECONDS) ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
            assertThat(readAll(SESSION)).isEqualTo(entries(1, 5));
        }
    }

    private List<JournalEntry> readAll(SessionId session) {
        return await(journal.read(session, 0, 1_000));
    }

    private static List<JournalEntry> entries(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> new JournalEntry(
                        number, Instant.ofEpochSecond(number), new SessionEvent.Yielded(new RoleId("R" + number))))
                .toList();
    }

    private static <T> T await(CompletionStage<T> stage) {
        return stage.toCompletableFuture().orTimeout(10, TimeUnit.SECONDS).join();
    }

    private static boolean succeeds(CompletionStage<Void> append) {
        return await(append.handle((done, failure) -> failure == null));
    }

    private static void assertRefused(CompletionStage<Void> append) {
        assertThatThrownBy(() -> await(append))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(WrongIndexException.class);
    }
}
