package parley.app.chronicle;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import parley.bots.MatchListener;
import parley.bots.MatchResult;
import parley.bots.Seen;
import parley.engine.answer.Rejection;
import parley.engine.command.Move;
import parley.engine.event.Cause;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.ClockEvent;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.DesignationEvent;
import parley.engine.event.Event;
import parley.engine.event.InvitationEvent;
import parley.engine.event.IssueEvent;
import parley.engine.event.MessageEvent;
import parley.engine.event.NewsEvent;
import parley.engine.event.PresenceEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.RulingEvent;
import parley.engine.event.ScoreEvent;
import parley.engine.event.SeatEvent;
import parley.engine.event.SessionEvent;
import parley.engine.event.StoryEvent;
import parley.engine.event.TrackEvent;
import parley.engine.event.TurnEvent;
import parley.engine.scenario.Scenario;
import parley.engine.view.Viewpoint;

/** Tells a match while it is played. */
public final class Chronicle implements MatchListener {

    private final Names names;
    private final Page page;
    private final SessionTeller session;
    private final MessageTeller messages;
    private final RulingTeller rulings;
    private final StoryTeller story;
    private final TextTeller texts;
    private final InstrumentTeller instruments;
    private final CeaseFireTeller ceaseFires;
    private final WorldTeller world;
    private final Standing standing;
    private final MoveWords moves;
    private final List<SeatEvent.Taken> seated = new ArrayList<>();
    private int misses;
    private String refusal = "";

    /** A chronicle of this scenario, written as it happens. */
    public Chronicle(Scenario scenario, PrintStream out) {
        names = new Names(scenario);
        page = new Page(out);
        DueDates dates = new DueDates(names);
        rulings = new RulingTeller(names, page, dates);
        story = new StoryTeller(names, page, dates);
        session = new SessionTeller(names, page, dates);
        messages = new MessageTeller(names, page);
        Attendance attendance = new Attendance();
        texts = new TextTeller(names, page, attendance);
        instruments = new InstrumentTeller(names, page, attendance);
        ceaseFires = new CeaseFireTeller(names, page, attendance);
        world = new WorldTeller(names, page);
        standing = new Standing(names, page);
        moves = new MoveWords(names);
    }

    @Override
    public void seen(List<Seen> seen, Supplier<Viewpoint> now) {
        List<Event> events = seen.stream().map(Seen::event).toList();
        int i = 0;
        while (i < events.size()) {
            i += tell(events.subList(i, events.size()), now);
        }
    }

    /** Tells the first of these events, and those after it that belong to it; the number told comes back. */
    private int tell(List<Event> events, Supplier<Viewpoint> now) {
        return switch (events.getFirst()) {
            case InvitationEvent invitation -> tellTogether(events, invitation);
            case ScoreEvent.WalkAwayMoved moved -> {
                List<ScoreEvent.WalkAwayMoved> together = together(events, moved);
                world.tellWalkAways(together);
                yield together.size();
            }
            case ScoreEvent.Scored scored -> {
                List<ScoreEvent.Scored> together = together(events, scored);
                world.tellScores(together);
                yield together.size();
            }
            case SessionEvent.PhaseEnded ended -> {
                if (!isOver(events)) {
                    standing.waiting(now.get());
                }
                yield 1;
            }
            case SessionEvent.RoundEnded(var round) -> roundEnded(round, events, now);
            case Event event -> {
                tell(event);
                yield 1;
            }
        };
    }

    /** What happened to several invitations is told once, and then what it brought about in between. */
    private int tellTogether(List<Event> events, InvitationEvent first) {
        List<InvitationEvent> together = new ArrayList<>();
        List<TrackEvent> effects = new ArrayList<>();
        int told = 0;
        for (Event event : events) {
            if (event.getClass() == first.getClass()) {
                together.add((InvitationEvent) event);
            } else if (event instanceof TrackEvent effect) {
                effects.add(effect);
            } else {
                break;
            }
            told++;
        }
        instruments.tell(together);
        effects.forEach(world::tell);
        return told;
    }

    /** How the tracks drift, and where all stands; a session that is over says so itself. */
    private int roundEnded(int round, List<Event> events, Supplier<Viewpoint> now) {
        int told = 1;
        if (events.size() > 1 && events.get(1) instanceof TrackEvent drift) {
            world.tell(drift);
            told = 2;
        }
        if (!isOver(events)) {
            standing.round(now.get(), misses);
            world.round(round);
        }
        return told;
    }

    private static boolean isOver(List<Event> rest) {
        return rest.stream().anyMatch(SessionEvent.Concluded.class::isInstance);
    }

    @Override
    public void refused(Move move, Rejection rejection) {
        refusal = rejection.sentence();
        page.line("%s wants to %s, which is refused: %s"
                .formatted(names.party(move.by()), moves.of(move), rejection.sentence()));
    }

    /** What the rules have just said themselves is not said again. */
    @Override
    public void leftOut(String why) {
        if (refusal.isEmpty() || !why.contains(refusal)) {
            page.line("(The script: " + why + ")");
        }
        refusal = "";
    }

    /** How the match came out, and how the table stands then. */
    @Override
    public void ended(MatchResult result, Viewpoint end) {
        if (result.outcome().equals(MatchResult.UNFINISHED)) {
            page.title("The match stops in round %d: %s".formatted(result.round(), result.outcome()));
            standing.waiting(end);
        }
        world.whole();
        standing.end(end, misses);
        page.entry("Fingerprint", "%s after %,d events".formatted(result.stateHash(), result.events()));
    }

    private void tell(Event event) {
        if (event instanceof SeatEvent.Taken taken) {
            seated.add(taken);
            return;
        }
        tellSeated();
        switch (event) {
            case SessionEvent.DeadlineMissed missed -> {
                misses = missed.misses();
                session.tell(missed);
            }
            case SessionEvent about -> session.tell(about);
            case ClockEvent about -> session.tell(about);
            case RulingEvent about -> rulings.tell(about);
            case StoryEvent about -> story.tell(about);
            case SeatEvent.Left left -> session.tell(left);
            case SeatEvent.Taken taken -> {}
            case MessageEvent.Sent sent -> messages.tell(sent);
            case ProposalEvent about -> texts.tell(about);
            case TurnEvent about -> texts.tell(about);
            case ConferenceEvent about -> instruments.tell(about);
            case InvitationEvent about -> instruments.tell(List.of(about));
            case DesignationEvent about -> instruments.tell(about);
            case PresenceEvent about -> instruments.tell(about);
            case CeaseFireEvent about -> ceaseFires.tell(about);
            case TrackEvent about -> world.tell(about);
            case NewsEvent about -> world.tell(about);
            case ScoreEvent.WalkAwayMoved about -> world.tellWalkAways(List.of(about));
            case ScoreEvent.Scored about -> world.tellScores(List.of(about));
            case IssueEvent about -> tell(about);
        }
    }

    private void tellSeated() {
        while (!seated.isEmpty()) {
            var first = seated.getFirst().occupant();
            List<SeatEvent.Taken> alike = seated.stream()
                    .filter(taken -> taken.occupant().equals(first))
                    .toList();
            session.tellSeated(alike);
            seated.removeAll(alike);
        }
    }

    private void tell(IssueEvent event) {
        texts.note(event);
        switch (event) {
            case IssueEvent.Settled(var issue, var option, var readings, var by, var cause) -> {
                page.line("Settled%s: %s."
                        .formatted(cause.isPresent() ? ", without a text" : "", names.settled(issue, option)));
                readings.forEach(reading -> reading.text()
                        .forEach(text -> page.detail("%s keeps its own reading: %s"
                                .formatted(Words.sentence(names.party(reading.role())), Words.quoted(text)))));
            }
            case IssueEvent.Reopened(var issue, var cause) ->
                page.line("%s is open again%s."
                        .formatted(issue, cause instanceof Cause.Missed ? ", because that deadline was missed" : ""));
            case IssueEvent.Endorsed endorsed -> page.line("Everything that is settled is endorsed.");
        }
    }

    /** The first event, and those after it that are of its kind. */
    private static <E extends Event> List<E> together(List<Event> events, E first) {
        List<E> together = new ArrayList<>();
        for (Event event : events) {
            if (event.getClass() != first.getClass()) {
                break;
            }
            @SuppressWarnings("unchecked") // of the same class
            E alike = (E) event;
            together.add(alike);
        }
        return together;
    }
}
