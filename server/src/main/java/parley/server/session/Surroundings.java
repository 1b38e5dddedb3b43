package parley.server.session;

import java.time.InstantSource;
import parley.journal.Journal;

/** What every session needs of the world. */
public record Surroundings(Journal journal, InstantSource clock, Alarms alarms, SightingEncoder encoder) {}
