package parley.protocol.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.Optional;
import parley.engine.command.RulingCommand;
import parley.engine.command.VoidedAct;
import parley.engine.event.ClockEvent;
import parley.engine.event.RulingEvent;
import parley.engine.id.Audience;
import parley.engine.id.BodyId;
import parley.engine.id.DeadlineId;
import parley.engine.id.InjectId;
import parley.engine.id.IssueId;
import parley.engine.id.PhaseId;
import parley.engine.id.ProposalId;
import parley.engine.session.Assurance;
import parley.engine.session.Conduct;
import parley.engine.session.PlayClock;

/** At least one of every ruling, and of what comes of it. */
final class RulingSamples {

    private static final DeadlineId DEADLINE = new DeadlineId("DL1");
    private static final InjectId NEWS = new InjectId("I06");
    private static final PhaseId PHASE = new PhaseId("3.1");

    static final Conduct CONDUCT = new Conduct(
            true,
            new PlayClock(Optional.of(EngineSamples.DAY), Optional.of(EngineSamples.DAY.minusNanos(1))),
            ImmutableMap.of(DEADLINE, EngineSamples.DAY),
            true);

    static final ImmutableList<Assurance> ASSURANCES =
            ImmutableList.of(new Assurance(EngineSamples.US, EngineSamples.RU, "You have our word."));

    private RulingSamples() {}

    static ImmutableList<RulingCommand> rulings() {
        return ImmutableList.<RulingCommand>builder()
                .add(
                        new RulingCommand.Pause("A fire alarm."),
                        new RulingCommand.Resume("It was a drill."),
                        new RulingCommand.EndPhase("Everybody is done."),
                        new RulingCommand.Announce("Ten minutes are left."),
                        new RulingCommand.Conclude("The lesson is over."),
                        new RulingCommand.MoveDeadline(DEADLINE, EngineSamples.DAY, "It was too early."),
                        new RulingCommand.SendInject(NEWS, "It is time."),
                        new RulingCommand.GiveSeat(EngineSamples.US, EngineSamples.OCCUPANT, "She came late."),
                        new RulingCommand.ReleaseSheets("For the debrief."))
                .addAll(voided().stream()
                        .map(act -> new RulingCommand.VoidAct(act, "A misreading."))
                        .toList())
                .add(new RulingCommand.ExtendPhase(Duration.ofMinutes(5), "They need it."))
                .add(new RulingCommand.ExtendPhase(Duration.ofNanos(-1_500_000_000), ""))
                .build();
    }

    static ImmutableList<ClockEvent> clock() {
        return ImmutableList.of(new ClockEvent.PhaseTimed(PHASE, EngineSamples.DAY), new ClockEvent.TimeRanOut(PHASE));
    }

    static ImmutableList<RulingEvent> events() {
        return ImmutableList.<RulingEvent>builder()
                .add(
                        new RulingEvent.Paused("A fire alarm.", Optional.empty()),
                        new RulingEvent.Resumed("It was a drill.", Optional.empty()),
                        new RulingEvent.PhaseCutShort(PHASE, "Everybody is done."),
                        new RulingEvent.Announced("Ten minutes are left."),
                        new RulingEvent.SessionCutShort("The lesson is over."),
                        new RulingEvent.DeadlineMoved(DEADLINE, EngineSamples.DAY, "It was too early."),
                        new RulingEvent.NewsSent(NEWS, Audience.of(ImmutableList.of(EngineSamples.US)), "It is time."),
                        new RulingEvent.NewsSent(NEWS, Audience.plenary(), ""),
                        new RulingEvent.SeatGiven(EngineSamples.US, "She came late."),
                        new RulingEvent.SheetsReleased("For the debrief."))
                .addAll(voided().stream()
                        .map(act -> new RulingEvent.ActVoided(Optional.of(act), "A misreading."))
                        .toList())
                .add(new RulingEvent.ActVoided(Optional.empty(), "A misreading."))
                .add(new RulingEvent.Paused("", Optional.of(EngineSamples.DAY)))
                .add(new RulingEvent.Resumed("", Optional.of(EngineSamples.DAY)))
                .add(new RulingEvent.PhaseExtended(
                        PHASE, Duration.ofMillis(-90_500), EngineSamples.DAY, "We are late."))
                .add(new RulingEvent.PhaseExtended(PHASE, Duration.ofMinutes(5), EngineSamples.DAY, ""))
                .build();
    }

    static ImmutableList<VoidedAct> voided() {
        return ImmutableList.of(
                new VoidedAct.Adoption(new ProposalId(Audience.plenary(), 3)),
                new VoidedAct.Settlement(new IssueId("DATE")),
                new VoidedAct.Endorsement(),
                new VoidedAct.Issue(EngineSamples.GOV),
                new VoidedAct.Absence(EngineSamples.US),
                new VoidedAct.Designation(new BodyId("AHRAR")),
                new VoidedAct.Answer(TruceSamples.CESSATION, EngineSamples.GOV),
                new VoidedAct.Breach(TruceSamples.CESSATION));
    }
}
