package parley.simulator.cases.play;

import parley.protocol.codec.Encoded;

/**
 * A message to a seat.
 *
 * @param what what it is, in words
 */
public record Sent(String what, Encoded message) {}
