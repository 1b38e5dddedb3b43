package parley.server.session;

import com.google.common.collect.ImmutableList;
import java.time.InstantSource;
import parley.engine.invariant.Invariant;
import parley.journal.Journal;

/**
 * What every session needs of the world.
 *
 * @param invariants what is looked at after every decision; a session in which one does not hold is frozen
 */
public record Surroundings(
        Journal journal,
        InstantSource clock,
        Alarms alarms,
        SightingEncoder encoder,
        ImmutableList<Invariant> invariants) {}
