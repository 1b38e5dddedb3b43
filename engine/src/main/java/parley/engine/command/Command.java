package parley.engine.command;

/** What somebody wants. */
public sealed interface Command permits SessionCommand, SeatCommand, RulingCommand, ClockCommand, Move {}
