package parley.client;

import java.util.concurrent.CompletableFuture;
import java.util.function.LongFunction;
import parley.engine.command.Move;
import parley.engine.id.RoleId;
import parley.protocol.codec.MoveCodec;
import parley.protocol.wire.v1.Joined;
import parley.protocol.wire.v1.LeaveSeat;

/**
 * Plays one role, on a connection of its own.
 *
 * <pre>{@code
 * Viewpoint now = seat.snapshot().view();
 * now.moves().stream()
 *         .filter(possible -> possible.refusal().isEmpty())
 *         .findFirst()
 *         .ifPresent(possible -> seat.play(possible.move()));
 * seat.nextSeen(Duration.ofSeconds(5)).ifPresent(seen -> System.out.println(seen.event()));
 * }</pre>
 */
public final class SeatClient extends TableClient {

    private final RoleId role;
    private final LongFunction<SeatClient> again;

    SeatClient(Connection connection, ClientSettings settings, Joined joined, LongFunction<SeatClient> again) {
        super(connection, settings, joined.getCursor());
        this.role = new RoleId(joined.getRole());
        this.again = again;
    }

    /** The role that this seat plays. */
    public RoleId role() {
        return role;
    }

    /**
     * Makes a move. The future is done when the server has recorded the move and this client has received all that it
     * led to; it fails with a {@link ParleyRefusedException} if the move is refused.
     *
     * @throws IllegalArgumentException if it is another role's move, or too long to be sent
     */
    public CompletableFuture<Acceptance> submit(Move move) {
        if (!move.by().equals(role)) {
            throw new IllegalArgumentException("this seat plays %s and cannot move for %s".formatted(role, move.by()));
        }
        var wire = MoveCodec.encode(move);
        return connection()
                .request(envelope -> envelope.setMove(wire))
                .thenApply(answer -> new Acceptance(answer.getAccepted().getCursor()));
    }

    /**
     * Makes a move and waits for the answer.
     *
     * @throws ParleyRefusedException if the move is refused
     */
    public Acceptance play(Move move) {
        return await(submit(move), "the move");
    }

    /** Gets up and ends the connection; the seat is empty. Waits for the answer. */
    public void leave() {
        await(
                connection().request(envelope -> envelope.setLeaveSeat(LeaveSeat.getDefaultInstance())),
                "leaving the seat");
        close();
    }

    /**
     * Takes the same seat up again on a new connection, after a drop or to read again: every sighting after this cursor
     * follows, 0 for the whole history. This connection ends, if it has not.
     */
    public SeatClient resumeAfter(long cursor) {
        return again.apply(cursor);
    }
}
