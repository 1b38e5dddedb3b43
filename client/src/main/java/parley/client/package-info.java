/**
 * A client for authors of bots. A {@link parley.client.ParleyClient} knows one server; a {@link
 * parley.client.SeatClient} plays one role, a {@link parley.client.FacilitatorClient} runs one session. Each of these two
 * has a TCP connection of its own.
 *
 * <pre>
 * ParleyClient --createSession--&gt; CreatedSession (ids and tokens)
 *      |--------joinSeat--------&gt; SeatClient --submit(Move)--&gt; future of Acceptance
 *      '--------facilitate------&gt; FacilitatorClient --start()
 * </pre>
 *
 * <p>It speaks in the engine's words: moves go out, events and viewpoints come back. Everything may be called from any
 * thread. Callbacks and the stages that hang on a future run on virtual threads, never on the one that reads the
 * network, so they may block.
 *
 * <p>A refusal is a {@link parley.client.ParleyRefusedException}. When a connection is lost, everything that waits for it
 * fails with a {@link parley.client.ConnectionLostException}, and the seat can be resumed after the last cursor seen.
 */
@NullMarked
package parley.client;

import org.jspecify.annotations.NullMarked;
