package parley.client;

import java.util.function.LongFunction;
import parley.engine.command.RulingCommand;
import parley.protocol.codec.RulingCodec;
import parley.protocol.wire.v1.Start;

/**
 * Runs one session, on a connection of its own. Sees what everybody sees; and private rooms, proposals and the state's
 * fingerprint if the session lets its facilitator read.
 */
public final class FacilitatorClient extends TableClient {

    private final LongFunction<FacilitatorClient> again;

    FacilitatorClient(
            Connection connection, ClientSettings settings, long cursor, LongFunction<FacilitatorClient> again) {
        super(connection, settings, cursor);
        this.again = again;
    }

    /** Begins play; waits for the answer. */
    public Acceptance start() {
        var answer = connection().request(envelope -> envelope.setStart(Start.getDefaultInstance()));
        return new Acceptance(await(answer, "the start").getAccepted().getCursor());
    }

    /**
     * Gives a ruling and waits for the answer.
     *
     * @throws ParleyRefusedException if the ruling is refused
     */
    public Acceptance rule(RulingCommand ruling) {
        var wire = RulingCodec.encode(ruling);
        var answer = connection().request(envelope -> envelope.setRuling(wire));
        return new Acceptance(await(answer, "the ruling").getAccepted().getCursor());
    }

    /** Attaches again on a new connection; every sighting after this cursor follows, 0 for the whole history. */
    public FacilitatorClient resumeAfter(long cursor) {
        return again.apply(cursor);
    }
}
