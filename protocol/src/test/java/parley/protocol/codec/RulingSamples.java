package parley.protocol.codec;

import com.google.common.collect.ImmutableList;
import parley.engine.command.RulingCommand;
import parley.engine.event.RulingEvent;
import parley.engine.id.PhaseId;
import parley.engine.session.Conduct;

/** At least one of every ruling, and of what comes of it. */
final class RulingSamples {

    static final Conduct CONDUCT = new Conduct(true);

    private static final PhaseId PHASE = new PhaseId("3.1");

    private RulingSamples() {}

    static ImmutableList<RulingCommand> rulings() {
        return ImmutableList.of(
                new RulingCommand.Pause("A fire alarm."),
                new RulingCommand.Resume("It was a drill."),
                new RulingCommand.EndPhase("Everybody is done."),
                new RulingCommand.Announce("Ten minutes are left."),
                new RulingCommand.Conclude("The lesson is over."));
    }

    static ImmutableList<RulingEvent> events() {
        return ImmutableList.of(
                new RulingEvent.Paused("A fire alarm."),
                new RulingEvent.Resumed("It was a drill."),
                new RulingEvent.PhaseCutShort(PHASE, "Everybody is done."),
                new RulingEvent.Announced("Ten minutes are left."),
                new RulingEvent.SessionCutShort("The lesson is over."));
    }
}
