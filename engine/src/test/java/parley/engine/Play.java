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
import parley.engine.id.CeaseFireId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Act;
import parley.engine.instrument.ActKind;
import parley.engine.invariant.Invariants;
import parley.engine.invariant.Watch;
import parley.engine.procedure.Position;
import parley.engine.procedure.Stance;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.ProposalText;
import parley.engine.proposal.Term;
import parley.engine.session.Occupant;
import parley.engine.session.SessionOptions;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;
import parley.engine.session.StateHash;

/** A session being played through the engine, for tests: each call is one command, and every invariant is looked at after every event. */
public final class Play {

    private static final int REPLAYED_MAX = 80;

    public final Engine engine;
    public final List<Event> journal = new ArrayList<>();
    private SessionState state;
    private long sequence;
    private Instant at = Instant.EPOCH;

    /** A session that has been opened, with nobody seated. */
    public Play(Engine engine) {
        this(engine, SessionOptions.Pace.VIRTUAL);
    }

    /** The same with a pace of its own. */
    public Play(Engine engine, SessionOptions.Pace pace) {
        this.engine = engine;
        this.state = engine.initial();
        accepted(new SessionCommand.Open(new SessionOptions(pace, 1, false)));
    }

    /** The small table with every role seated, in its first phase. */
    public static Play started() {
        Play play = new Play(new Engine(SmallTable.scenario()));
        play.engine.scenario().roles().keySet().forEach(play::take);
        play.accepted(new SessionCommand.Start());
        return play;
    }

    /** Play time goes on to this instant. */
    public void clock(Instant now) {
        at = now;
    }

    public SessionState state() {
        return state;
    }

    public Answer send(Command command) {
        Stamped stamped = new Stamped(++sequence, at, 0, command);
        Answer answer = engine.decide(state, stamped);
        if (isChecked() && !engine.decide(state, stamped).equals(answer)) {
            throw new AssertionError(command + " was answered in two ways");
        }
        if (answer instanceof Answer.Accepted accepted) {
            journal.addAll(accepted.events());
            state = new Watch(engine.book(), Invariants.ALL).follow(state, accepted);
            if (isChecked()) {
                checkReplay();
            }
        }
        return answer;
    }

    /** Long sessions are not played again at every command, but when they are over. */
    private boolean isChecked() {
        return journal.size() <= REPLAYED_MAX || !(state.stage() instanceof Stage.Playing);
    }

    /** Whatever a test plays, its journal folds to the same state. */
    private void checkReplay() {
        SessionState replayed = engine.fold(engine.initial(), journal);
        if (!replayed.equals(state) || !StateHash.of(replayed).equals(StateHash.of(state))) {
            throw new AssertionError("the journal folds to another state: " + replayed + " instead of " + state);
        }
    }

    public List<Event> accepted(Command command) {
        return switch (send(command)) {
            case Answer.Accepted accepted -> accepted.events();
            case Answer.Refused(var rejection) -> throw new AssertionError(command + " was refused: " + rejection);
        };
    }

    public Rejection refused(Command command) {
        return switch (send(command)) {
            case Answer.Refused(var rejection) -> rejection;
            case Answer.Accepted accepted -> throw new AssertionError(command + " was accepted: " + accepted.events());
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

    /** A text that only these roles and its sponsor may know of. */
    public static ProposalCommand.Submit closedText(RoleId by, List<RoleId> audience, String note, String... terms) {
        return new ProposalCommand.Submit(by, Audience.of(audience), new ProposalText(terms(terms), note));
    }

    /** Terms written {@code X=x1}, as the label of an act, or as the label of an act and a cease-fire. */
    public static ImmutableList<Term> terms(String... terms) {
        return Arrays.stream(terms).map(Play::term).collect(ImmutableList.toImmutableList());
    }

    private static Term term(String term) {
        if (term.contains("=")) {
            return new Term.Settle(new IssueId(term.split("=")[0]), new OptionId(term.split("=")[1]));
        }
        List<String> words = List.of(term.split(" "));
        ActKind kind = ActKind.valueOf(words.getFirst().toUpperCase(Locale.ROOT));
        return new Term.Ask(
                words.size() == 1 ? new Act.Plain(kind) : new Act.OnCeaseFire(kind, new CeaseFireId(words.getLast())));
    }

    public ProposalId submit(RoleId by, String... terms) {
        return submit(text(by, terms));
    }

    public ProposalId submit(ProposalCommand.Submit text) {
        accepted(text);
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

    /** Every seat that has not yielded does, until the phase ends. */
    public void endPhase() {
        var ending = state.playing().phase();
        for (var seat : state.seats().values()) {
            boolean here = state.stage() instanceof Stage.Playing playing
                    && playing.phase().equals(ending);
            if (here && seat.occupant().isPresent() && !seat.yielded()) {
                accepted(new PhaseCommand.Yield(seat.role()));
            }
        }
    }

    public void endPhases(int count) {
        for (int i = 0; i < count; i++) {
            endPhase();
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
