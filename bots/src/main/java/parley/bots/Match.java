package parley.bots;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.bots.Cast.Player;
import parley.engine.answer.Rejection;
import parley.engine.command.Move;
import parley.engine.event.Event;
import parley.engine.event.SessionEvent;
import parley.engine.id.PhaseId;
import parley.engine.id.RoleId;
import parley.engine.view.Viewpoint;

/**
 * One session played by bots: fills the seats, starts, and asks the bots in turn until nothing more happens or the
 * session is over.
 *
 * <p>A seat that has yielded is not asked again in that phase. So a phase comes to its end as soon as every bot has had
 * its say, and a match stops by itself when the bots that have not yielded have nothing more to do.
 */
public final class Match {

    /** Moves of all bots together, refused ones included; the busiest match of random bots makes some 600. */
    private static final int MOVES_MAX = 20_000;

    private final Venue venue;
    private final Cast cast;
    private final MatchListener listener;
    private final int movesMax;
    private final Set<RoleId> yielded = new HashSet<>();
    private Optional<SessionEvent.Opened> opened = Optional.empty();
    private Optional<PhaseId> phase = Optional.empty();
    private boolean over;
    private long events;
    private int moves;

    private Match(Venue venue, Cast cast, MatchListener listener, int movesMax) {
        this.venue = venue;
        this.cast = cast;
        this.listener = listener;
        this.movesMax = movesMax;
    }

    /**
     * Plays a match to its end.
     *
     * @throws MatchFailedException if it cannot go on: a scripted move was refused, or the bots never come to an end
     */
    public static MatchResult play(Venue venue, Cast cast, MatchListener listener) {
        return play(venue, cast, listener, MOVES_MAX);
    }

    static MatchResult play(Venue venue, Cast cast, MatchListener listener, int movesMax) {
        return new Match(venue, cast, listener, movesMax).play();
    }

    private MatchResult play() {
        cast.players().forEach((role, player) -> venue.seat(role, player.occupant()));
        venue.start();
        listen();
        boolean moved = true;
        while (moved && !over) {
            moved = askEachOnce();
        }
        SessionEvent.Opened opening =
                opened.orElseThrow(() -> new IllegalStateException("nobody saw the session being opened"));
        Viewpoint end = venue.facilitatorView();
        MatchResult result = MatchResult.of(opening.scenario(), opening.scenarioHash(), end, events);
        listener.ended(result, end);
        return result;
    }

    private boolean askEachOnce() {
        boolean moved = false;
        for (Map.Entry<RoleId, Player> entry : cast.players().entrySet()) {
            RoleId role = entry.getKey();
            Bot bot = entry.getValue().bot();
            if (!over && !bot.isWaiting() && !yielded.contains(role)) {
                Optional<Move> move = phase.flatMap(playing -> bot.move(playing, () -> venue.view(role)));
                move.ifPresent(made -> submit(role, bot, made));
                moved |= move.isPresent();
            }
        }
        return moved;
    }

    private void submit(RoleId role, Bot bot, Move move) {
        if (!move.by().equals(role)) {
            throw new IllegalStateException("the bot of %s made a move of %s".formatted(role, move.by()));
        }
        if (++moves > movesMax) {
            throw new MatchFailedException(
                    "The match was stopped after %,d moves: a bot does not yield.".formatted(movesMax));
        }
        Optional<Rejection> rejection = venue.submit(move);
        listen();
        if (rejection.isPresent()) {
            listener.refused(move, rejection.get());
            bot.refused(move, rejection.get());
        } else {
            bot.accepted(move, () -> venue.view(role));
        }
    }

    private void listen() {
        List<Seen> seen = venue.seen();
        if (seen.isEmpty()) {
            return;
        }
        events += seen.size();
        seen.forEach(each -> follow(each.event()));
        listener.seen(seen, venue::facilitatorView);
    }

    private void follow(Event event) {
        switch (event) {
            case SessionEvent.Opened opening -> opened = Optional.of(opening);
            case SessionEvent.Yielded(var role) -> yielded.add(role);
            case SessionEvent.YieldTakenBack(var role) -> yielded.remove(role);
            case SessionEvent.PhaseBegan began -> {
                phase = Optional.of(began.phase());
                yielded.clear();
            }
            case SessionEvent.Concluded concluded -> over = true;
            default -> {}
        }
    }
}
