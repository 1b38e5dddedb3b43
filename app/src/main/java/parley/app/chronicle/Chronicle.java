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
import parley.engine.event.ConferenceEvent;
import parley.engine.event.Event;
import parley.engine.event.InvitationEvent;
import parley.engine.event.IssueEvent;
import parley.engine.event.MessageEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.SeatEvent;
import parley.engine.event.SessionEvent;
import parley.engine.scenario.Scenario;
import parley.engine.view.Viewpoint;

/** Tells a match while it is played. */
public final class Chronicle implements MatchListener {

    private final Names names;
    private final Page page;
    private final SessionTeller session;
    private final MessageTeller messages;
    private final TextTeller texts;
    private final InstrumentTeller instruments;
    private final Standing standing;
    private final List<SeatEvent.Taken> seated = new ArrayList<>();

    /** A chronicle of this scenario, written as it happens. */
    public Chronicle(Scenario scenario, PrintStream out) {
        names = new Names(scenario);
        page = new Page(out);
        session = new SessionTeller(names, page);
        messages = new MessageTeller(names, page);
        texts = new TextTeller(names, page);
        instruments = new InstrumentTeller(names, page);
        standing = new Standing(names, page);
    }

    @Override
    public void seen(List<Seen> seen, Supplier<Viewpoint> now) {
        List<Event> events = seen.stream().map(Seen::event).toList();
        for (int i = 0; i < events.size(); i++) {
            switch (events.get(i)) {
                case InvitationEvent invitation -> {
                    List<InvitationEvent> together = together(events.subList(i, events.size()), invitation);
                    instruments.tell(together);
                    i += together.size() - 1;
                }
                case SessionEvent.PhaseEnded ended -> afterPhase(events.subList(i, events.size()), now.get());
                case Event event -> tell(event);
            }
        }
    }

    @Override
    public void refused(Move move, Rejection rejection) {
        page.line("A move of %s is refused: %s".formatted(names.party(move.by()), rejection.sentence()));
    }

    @Override
    public void leftOut(String why) {
        page.line("(The script: " + why + ")");
    }

    /** How the match came out, and how the table stands then. */
    @Override
    public void ended(MatchResult result, Viewpoint end) {
        page.title("%s after %d rounds and %,d events".formatted(result.outcome(), result.round(), result.events()));
        standing.waiting(end);
        standing.round(end);
        page.entry("State", result.stateHash());
    }

    private void tell(Event event) {
        if (event instanceof SeatEvent.Taken taken) {
            seated.add(taken);
            return;
        }
        tellSeated();
        switch (event) {
            case SessionEvent about -> session.tell(about);
            case SeatEvent.Left left -> session.tell(left);
            case SeatEvent.Taken taken -> {}
            case MessageEvent.Sent sent -> messages.tell(sent);
            case ProposalEvent about -> texts.tell(about);
            case ConferenceEvent about -> instruments.tell(about);
            case InvitationEvent about -> instruments.tell(List.of(about));
            case IssueEvent.Settled(var issue, var option, var by) ->
                page.line("Settled: %s.".formatted(names.settled(issue, option)));
            case IssueEvent.Reopened(var issue, var cause) ->
                page.line("%s is open again, because that deadline was missed.".formatted(issue));
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

    /** What the phase left waiting, unless the session is over; and where all stands, if the round is over too. */
    private void afterPhase(List<Event> rest, Viewpoint now) {
        boolean over = rest.stream().anyMatch(SessionEvent.Concluded.class::isInstance);
        if (over) {
            return;
        }
        standing.waiting(now);
        if (rest.size() > 1 && rest.get(1) instanceof SessionEvent.RoundEnded) {
            standing.round(now);
        }
    }

    /** The first event, and those after it that say the same of another invitation. */
    private static List<InvitationEvent> together(List<Event> events, InvitationEvent first) {
        List<InvitationEvent> together = new ArrayList<>();
        for (Event event : events) {
            if (event.getClass() != first.getClass()) {
                break;
            }
            together.add((InvitationEvent) event);
        }
        return together;
    }
}
