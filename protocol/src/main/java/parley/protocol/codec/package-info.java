/**
 * Between the wire and the engine: pure converters from messages to records and back, one {@code …Codec} a topic.
 *
 * <pre>
 * client bytes -&gt; EnvelopeCodec -&gt; ClientEnvelope -&gt; MoveCodec, OptionsCodec, OccupantCodec -&gt; engine command
 * Sighting, Viewpoint, Briefing, Rejection -&gt; EventCodec, ViewCodec, BriefingCodec, RefusalCodec -&gt; ServerEnvelope
 * </pre>
 *
 * <p>What comes from a client is never trusted: a message that does not say what the schema asks for ends in a {@link
 * parley.protocol.codec.MalformedException}, whose sentence names the field; nothing else escapes. Codecs look at form
 * only; whether a move is legal is the engine's to say.
 *
 * <p>What goes to a viewer was made by the engine's projector: {@link parley.protocol.codec.EventCodec} encodes {@link
 * parley.engine.view.Sighting}s and not events.
 */
@NullMarked
package parley.protocol.codec;

import org.jspecify.annotations.NullMarked;
