package parley.engine.command;

/** What the clock says. No person gives these: the host does, when their time has come. */
public sealed interface ClockCommand extends Command {

    /** Let the phase end whose time is over at the instant of the stamp. */
    record ElapseTime() implements ClockCommand {}
}
