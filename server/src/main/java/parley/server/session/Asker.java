package parley.server.session;

/** Who made a request, and on which of its requests the answer is awaited. */
public record Asker(Outbox outbox, long requestId) {

    void answer(Reply reply) {
        outbox.answer(requestId, reply);
    }

    void deny(Denial denial) {
        answer(new Reply.Denied(denial));
    }
}
