package parley.engine;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.engine.answer.Answer;
import parley.engine.answer.Rejection;
import parley.engine.answer.RejectionCode;
import parley.engine.command.ActCommand;
import parley.engine.command.Command;
import parley.engine.command.MessageCommand;
import parley.engine.command.MessageKind;
import parley.engine.command.PhaseCommand;
import parley.engine.command.ProposalCommand;
import parley.engine.command.SeatCommand;
import parley.engine.command.SessionCommand;
import parley.engine.command.Stamped;
import parley.engine.event.Event;
import parley.engine.id.Audience;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Act;
import parley.engine.instrument.ActKind;
import parley.engine.procedure.Position;
import parley.engine.procedure.Stance;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.ProposalText;
import parley.engine.proposal.Term;
import parley.engine.session.Occupant;
import parley.engine.session.SessionOptions;
import parley.engine.session.SessionState;

/** A session being played through the engine, for tests: each call is one command. */
public final class Play {

    public final Engine engine;
    public final List<Event> journal = new ArrayList<>();
    private SessionState state;
    private long sequence;

    /** A session that has been opened, with nobody seated. */
    public Play(Engine engine) {
        this.engine = engine;
        this.state = engine.initial();
        accepted(new SessionCommand.Open(new SessionOptions(SessionOptions.Pace.VIRTUAL, 1, false)));
    }

    /** The small table with every role seated, in its first phase. */
    public static Play started() {
        Play play = new Play(new Engine(SmallTable.scenario()));
        play.engine.scenario().roles().keySet().forEach(play::take);
        play.accepted(new SessionCommand.Start());
        return play;
    }

    public SessionState state() {
        return state;
    }

    public Answer send(Command command) {
        Answer answer = engine.decide(state, new Stamped(++sequence, Instant.EPOCH, 0, command));
        if (answer instanceof Answer.Accepted(var events)) {
            journal.addAll(events);
            state = engine.fold(state, events);
        }
        return answer;
    }

    public List<Event> accepted(Command command) {
        return switch (send(command)) {
            case Answer.Accepted(var events) -> events;
            case Answer.Refused(var rejection) -> throw new AssertionError(command + " was refused: " + rejection);
        };
    }

    public Rejection refused(Command command) {
        return switch (send(command)) {
            case Answer.Refused(var rejection) -> rejection;
            case Answer.Accepted(var events) -> throw new AssertionError(command + " was accepted: " + events);
        };
    }

    public RejectionCode code(Command command) {
        return refused(command).code();
    }

    public void take(RoleId role) {
        accepted(new SeatCommand.Take(role, new Occupant(Occupant.Kind.BOT, "bot " + role), false));
    }

    public static ProposalCommand.Submit text(RoleId by, String... terms) {
        return new ProposalCommand.Submit(by, Audience.plenary(), new ProposalText(terms(terms), ""));
    }

    /** Terms written {@code X=x1}, or as the label of an act. */
    public static ImmutableList<Term> terms(String... terms) {
        return Arrays.stream(terms)
                .map(term -> term.contains("=")
                        ? new Term.Settle(new IssueId(term.split("=")[0]), new OptionId(term.split("=")[1]))
                        : new Term.Ask(new Act.Plain(ActKind.valueOf(term.toUpperCase(Locale.ROOT)))))
                .collect(ImmutableList.toImmutableList());
    }

    public ProposalId submit(RoleId by, String... terms) {
        accepted(text(by, terms));
        return state.agenda().proposals().keySet().asList().getLast();
    }

    public void position(RoleId by, ProposalId proposal, Stance stance) {
        accepted(new ProposalCommand.TakePosition(
                by, proposal, state.agenda().proposal(proposal).version(), Position.of(stance)));
    }

    public void act(RoleId by, ActKind kind) {
        accepted(perform(by, kind));
    }

    public static ActCommand.Perform perform(RoleId by, ActKind kind) {
        return new ActCommand.Perform(by, new Act.Plain(kind), "");
    }

    public static MessageCommand.Send talk(RoleId by, String text, RoleId... to) {
        Audience audience = to.length == 0 ? Audience.plenary() : Audience.of(List.of(to));
        return new MessageCommand.Send(by, MessageKind.TALK, audience, text);
    }

    /** Every seat that has not yielded does; the phase ends. */
    public void endPhase() {
        for (var seat : state.seats().values()) {
            if (seat.occupant().isPresent() && !seat.yielded()) {
                accepted(new PhaseCommand.Yield(seat.role()));
            }
        }
    }

    /** Every seat but this one yields, and this one leaves. */
    public void endPhaseWithout(RoleId role) {
        accepted(new SeatCommand.Leave(role));
        endPhase();
    }

    public ProposalStatus status(ProposalId proposal) {
        return state.agenda().proposal(proposal).status();
    }

    public Optional<String> settled(String issue) {
        return state.agenda().settledAt(new IssueId(issue)).map(OptionId::value);
    }

    public String phase() {
        return state.playing().phase().value();
    }

    public <E extends Event> List<E> happened(Class<E> kind) {
        return journal.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
