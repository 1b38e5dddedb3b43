package parley.simulator.generator;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import parley.engine.command.ActCommand;
import parley.engine.command.Command;
import parley.engine.command.MessageCommand;
import parley.engine.command.MessageKind;
import parley.engine.command.NewsCommand;
import parley.engine.command.PhaseCommand;
import parley.engine.command.SeatCommand;
import parley.engine.command.SessionCommand;
import parley.engine.id.Audience;
import parley.engine.id.PhaseId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Act;
import parley.engine.procedure.Procedure;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.Phase;
import parley.engine.scenario.Scenario;
import parley.engine.session.Occupant;
import parley.engine.session.Seat;
import parley.engine.session.SessionOptions;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;
import parley.simulator.Plan;
import parley.simulator.play.Source;

/**
 * A session made up as it goes: the seats are taken, and in every phase some moves are made before all yield. It looks at
 * the state to find moves that may well be legal, and leaves the verdict to the judges. What it has said is a plan.
 */
public final class Improvisation implements Source {

    private static final int COMMANDS_MAX = 160;
    private static final int TEXTS_MAX = 14;

    private final Scenario scenario;
    private final Chance chance;
    private final long sessionSeed;
    private final ProposalMoveMaker proposals;
    private final int nonsense;
    private final int busyness;
    private final boolean flood;
    private final int rulings;
    private final ImmutableList<DecisionRule> talks;
    private final Deque<Command> prologue;
    private final List<Command> said = new ArrayList<>();
    private Optional<PhaseId> phase = Optional.empty();
    private int movesLeft;
    private int afterwards;

    /** A session of this scenario. */
    public Improvisation(Scenario scenario, Chance chance) {
        this.scenario = scenario;
        this.chance = chance;
        this.sessionSeed = chance.next();
        this.proposals = new ProposalMoveMaker(chance, scenario, chance.between(45, 95));
        this.nonsense = chance.pick(0, 3, 3, 8);
        this.busyness = chance.pick(2, 4, 4, 6);
        this.rulings = chance.percent(92) ? 0 : 60;
        this.flood = chance.below(150) == 0;
        this.afterwards = chance.percent(80) ? 0 : chance.between(1, 2);
        this.talks = scenario.procedures().values().stream()
                .filter(rule -> rule.procedure() instanceof Procedure.AlternatingOffers)
                .collect(ImmutableList.toImmutableList());
        this.prologue = new ArrayDeque<>(prologue());
    }

    /** The seed of the session. */
    public long sessionSeed() {
        return sessionSeed;
    }

    /** What has been said so far. */
    public Plan plan() {
        return new Plan(scenario, sessionSeed, ImmutableList.copyOf(said));
    }

    @Override
    public Optional<Command> next(SessionState state) {
        Optional<Command> next = said.size() < COMMANDS_MAX ? command(state) : Optional.empty();
        next.ifPresent(said::add);
        return next;
    }

    private List<Command> prologue() {
        List<Command> commands = new ArrayList<>();
        commands.add(new SessionCommand.Open(
                new SessionOptions(SessionOptions.Pace.VIRTUAL, sessionSeed, chance.percent(50))));
        if (chance.percent(3)) {
            commands.add(new SessionCommand.Start());
        }
        scenario.roles().keySet().stream()
                .filter(role -> chance.percent(92))
                .forEach(role -> commands.add(new SeatCommand.Take(role, occupant(role), false)));
        commands.add(new SessionCommand.Start());
        return commands;
    }

    private static Occupant occupant(RoleId role) {
        return new Occupant(Occupant.Kind.BOT, role.value());
    }

    private Optional<Command> command(SessionState state) {
        if (!said.isEmpty() && chance.percent(nonsense)) {
            return Optional.of(new NonsenseMaker(chance, scenario).make(state));
        }
        if (!prologue.isEmpty()) {
            return Optional.of(prologue.remove());
        }
        if (chance.below(1000) < rulings) {
            return Optional.of(new RulingMaker(chance, scenario).make(state));
        }
        return switch (state.stage()) {
            case Stage.Lobby lobby -> fromTheLobby(state);
            case Stage.Playing playing -> inPlay(state, playing);
            case Stage.Concluded concluded -> afterwards-- > 0 ? Optional.of(afterTheEnd(state)) : Optional.empty();
        };
    }

    private Command afterTheEnd(SessionState state) {
        return rulings > 0 && chance.percent(50)
                ? new RulingMaker(chance, scenario).make(state)
                : floor(state, anybody());
    }

    private Optional<Command> fromTheLobby(SessionState state) {
        boolean nobody = seated(state).isEmpty();
        RoleId role = anybody();
        return Optional.of(nobody ? new SeatCommand.Take(role, occupant(role), false) : new SessionCommand.Start());
    }

    private Optional<Command> inPlay(SessionState state, Stage.Playing playing) {
        var seated = seated(state);
        if (seated.isEmpty()) {
            RoleId role = anybody();
            return Optional.of(new SeatCommand.Take(role, occupant(role), true));
        }
        Phase now = phase(playing.phase());
        if (!phase.equals(Optional.of(now.id()))) {
            phase = Optional.of(now.id());
            movesLeft = moves(now, seated.size());
        }
        var readers = readers(state, seated);
        if (!readers.isEmpty() && chance.percent(30)) {
            return Optional.of(chance.pick(readers));
        }
        if (movesLeft-- <= 0) {
            return Optional.of(yielding(state, seated));
        }
        return Optional.of(
                switch (now.kind()) {
                    case FLOOR -> chance.percent(2) ? elsewhere(state) : onTheFloor(state, seated);
                    case DECISION -> chance.percent(93) ? decision(state, seated) : onTheFloor(state, seated);
                    case CAUCUS -> chance.percent(70) ? message(chance.pick(seated)) : onTheFloor(state, seated);
                    case INTERVAL -> yielding(state, seated);
                });
    }

    private Phase phase(PhaseId id) {
        return scenario.calendar().phases().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private int moves(Phase now, int seats) {
        return switch (now.kind()) {
            case FLOOR -> flood ? TEXTS_MAX + 4 : chance.between(1, seats * busyness);
            case DECISION -> chance.between(0, seats * 3);
            case CAUCUS -> chance.below(3);
            case INTERVAL -> 0;
        };
    }

    private static ImmutableList<RoleId> seated(SessionState state) {
        return state.seats().values().stream()
                .filter(seat -> seat.occupant().isPresent())
                .map(Seat::role)
                .collect(ImmutableList.toImmutableList());
    }

    /** Who could acknowledge news. */
    private static ImmutableList<Command> readers(SessionState state, ImmutableList<RoleId> seated) {
        return state.world().news().values().stream()
                .flatMap(news -> news.awaited().stream()
                        .filter(seated::contains)
                        .map(role -> new NewsCommand.Acknowledge(role, news.id())))
                .collect(ImmutableList.toImmutableList());
    }

    private RoleId anybody() {
        return chance.pick(scenario.roles().keySet().asList());
    }

    private Command yielding(SessionState state, ImmutableList<RoleId> seated) {
        var awaited =
                seated.stream().filter(role -> !state.seat(role).yielded()).toList();
        return new PhaseCommand.Yield(awaited.isEmpty() ? chance.pick(seated) : chance.pick(awaited));
    }

    /** Somebody leaves a seat or takes one, or speaks from an empty one. */
    private Command elsewhere(SessionState state) {
        RoleId role = anybody();
        return state.seat(role).occupant().isPresent() && chance.percent(50)
                ? new SeatCommand.Leave(role)
                : new SeatCommand.Take(role, occupant(role), chance.percent(50));
    }

    private Command onTheFloor(SessionState state, ImmutableList<RoleId> everybody) {
        if (flood && state.agenda().proposals().size() <= TEXTS_MAX) {
            return new TextMaker(chance, scenario).submit(state, everybody.getFirst());
        }
        var present = everybody.stream()
                .filter(role -> state.seat(role).isPresent())
                .collect(ImmutableList.toImmutableList());
        if (present.size() < everybody.size() && chance.percent(15)) {
            RoleId by = chance.pick(everybody);
            return new ActCommand.Perform(by, new ActMaker(chance, scenario).presence(state, by), "");
        }
        var seated = present.isEmpty() || chance.percent(5) ? everybody : present;
        Optional<RoleId> onTurn = talks.isEmpty() ? Optional.empty() : onTurn(state);
        if (onTurn.isPresent() && chance.percent(50)) {
            return chance.percent(50) ? position(state, ImmutableList.of(onTurn.get())) : text(state, onTurn.get());
        }
        RoleId by = chance.pick(seated);
        var acts = new ActMaker(chance, scenario);
        Optional<Act> answer = chance.percent(30) ? acts.answer(state, by) : Optional.empty();
        if (answer.isPresent()) {
            return new ActCommand.Perform(by, answer.get(), "");
        }
        if (chance.percent(45)) {
            return position(state, seated);
        }
        return chance.percent(35)
                ? acts.useful(state).map(act -> decided(acts, act, by)).orElseGet(() -> floor(state, by))
                : floor(state, by);
    }

    /** The role whose turn it is in talks by turns. */
    private Optional<RoleId> onTurn(SessionState state) {
        DecisionRule rule = chance.pick(talks);
        return rule.procedure() instanceof Procedure.AlternatingOffers offers
                ? offers.turnAfter(state.agenda().turns(rule.id()).over())
                : Optional.empty();
    }

    private Command position(SessionState state, ImmutableList<RoleId> seated) {
        return proposals
                .position(state, seated)
                .<Command>map(position -> position)
                .orElseGet(() -> text(state, chance.pick(seated)));
    }

    private Command decision(SessionState state, ImmutableList<RoleId> seated) {
        RoleId by = chance.pick(seated);
        Optional<Act> answer = chance.percent(35) ? new ActMaker(chance, scenario).answer(state, by) : Optional.empty();
        return answer.<Command>map(act -> new ActCommand.Perform(by, act, ""))
                .or(() -> proposals.position(state, seated).map(position -> position))
                .orElseGet(() -> yielding(state, seated));
    }

    private Command floor(SessionState state, RoleId by) {
        return switch (chance.below(20)) {
            case 0, 1, 2, 3, 4, 5, 6, 7 -> text(state, by);
            case 8, 9, 10, 11 ->
                proposals.other(state, by).<Command>map(move -> move).orElseGet(() -> text(state, by));
            case 12, 13, 14, 15 -> act(state, by);
            case 16 -> new ActCommand.Perform(by, new ActMaker(chance, scenario).presence(state, by), "");
            case 17, 18 -> message(by);
            default -> new PhaseCommand.Yield(by);
        };
    }

    private Command text(SessionState state, RoleId by) {
        return state.agenda().proposals().size() < TEXTS_MAX
                ? new TextMaker(chance, scenario).submit(state, by)
                : message(by);
    }

    private Command act(SessionState state, RoleId by) {
        var acts = new ActMaker(chance, scenario);
        return acts.answer(state, by)
                .filter(act -> chance.percent(70))
                .<Command>map(act -> new ActCommand.Perform(by, act, ""))
                .or(() -> acts.decided(state).map(act -> decided(acts, act, by)))
                .orElseGet(() -> text(state, by));
    }

    /** By the one whose right it is, or by a text; now and then by somebody who has no right to it. */
    private Command decided(ActMaker acts, Act act, RoleId by) {
        if (chance.percent(6)) {
            return new ActCommand.Perform(by, act, "");
        }
        return acts.owner(act)
                .<Command>map(owner -> new ActCommand.Perform(owner, act, ""))
                .orElseGet(() -> new TextMaker(chance, scenario).asking(act, by));
    }

    private Command message(RoleId by) {
        MessageKind kind = chance.pick(MessageKind.values());
        var others = scenario.roles().keySet().stream()
                .filter(role -> !role.equals(by))
                .toList();
        Audience to = kind == MessageKind.STATEMENT || (kind != MessageKind.ASSURANCE && chance.percent(50))
                ? Audience.plenary()
                : Audience.of(ImmutableList.of(chance.pick(others)));
        return new MessageCommand.Send(by, kind, to, "A word.");
    }
}
