/**
 * Where cases are played. The {@link parley.simulator.cases.play.RefereeTable} is the engine itself, with its journal and
 * what each viewer was sent; a {@link parley.simulator.cases.play.RemoteTable} is a session on a real server, one TCP
 * connection a seat, that is told the same commands.
 */
@NullMarked
package parley.simulator.cases.play;

import org.jspecify.annotations.NullMarked;
