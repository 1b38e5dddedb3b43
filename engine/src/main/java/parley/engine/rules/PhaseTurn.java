package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import parley.engine.condition.Effect;
import parley.engine.event.Cause;
import parley.engine.event.Event;
import parley.engine.event.SessionEvent;
import parley.engine.scenario.Ending;
import parley.engine.scenario.Phase;
import parley.engine.scenario.Track;

/** From one phase to the next: the end of a phase and of its round, then an ending or a beginning. */
final class PhaseTurn {

    private PhaseTurn() {}

    /** The phase's last instant is reached. */
    static SessionEvent.PhaseEnding ending(Phase phase) {
        return new SessionEvent.PhaseEnding(phase.id(), phase.to());
    }

    /** The phase is over; with the last phase of a round the round is too, and the tracks drift once. */
    static ImmutableList<Event> end(Table table) {
        Phase phase = table.phase();
        var events = ImmutableList.<Event>builder();
        events.add(new SessionEvent.PhaseEnded(phase.id()));
        if (table.endsRound(phase.round())) {
            events.add(new SessionEvent.RoundEnded(phase.round()));
            events.addAll(Effects.of(table, new Cause.Drift(phase.round()), drift(table)));
        }
        return events.build();
    }

    /** An ending of the round that has ended, or else the next phase. */
    static ImmutableList<Event> onwards(Table table) {
        Phase phase = table.phase();
        Optional<Ending> ending = table.endsRound(phase.round()) ? Endings.reached(table) : Optional.empty();
        return ending.map(reached -> Endings.conclude(table, reached))
                .orElseGet(() ->
                        ImmutableList.of(began(table.book().after(phase.id()).orElseThrow())));
    }

    /** A phase begins; the news that comes at its start follows. */
    static SessionEvent.PhaseBegan began(Phase phase) {
        return new SessionEvent.PhaseBegan(phase.id(), phase.round(), phase.from());
    }

    private static ImmutableList<Effect> drift(Table table) {
        var drift = ImmutableList.<Effect>builder();
        for (Track track : table.book().scenario().world().tracks().values()) {
            drift.add(new Effect.MoveTrack(track.id(), drift(table, track)));
        }
        return drift.build();
    }

    private static int drift(Table table, Track track) {
        for (Track.Drift drift : track.drift()) {
            if (drift.condition().holds(table.state())) {
                return drift.by();
            }
        }
        return 0;
    }
}
