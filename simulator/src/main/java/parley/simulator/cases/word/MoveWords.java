package parley.simulator.cases.word;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import parley.engine.command.ActCommand;
import parley.engine.command.Command;
import parley.engine.command.MessageCommand;
import parley.engine.command.MessageKind;
import parley.engine.command.NewsCommand;
import parley.engine.command.PhaseCommand;
import parley.engine.command.SeatCommand;
import parley.engine.id.Audience;
import parley.engine.id.InjectId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Act;
import parley.engine.session.Occupant;
import parley.scenarios.problem.Vocabulary;

/**
 * Reads moves in words. It knows the roles and the proposals that earlier lines have named; whether anything else exists
 * is for the referee to say.
 */
public final class MoveWords {
    private static final ImmutableSet<String> EVERYBODY = ImmutableSet.of("all", "everybody");

    private final ImmutableSet<String> roles;
    private final ProposalWords proposals = new ProposalWords(this::audience);

    /** A reader for a table with these roles. */
    public MoveWords(ImmutableSet<String> roles) {
        this.roles = roles;
    }

    /**
     * Notes what a line of the case calls the proposals that it submits; what is only asked of the referee gives no names.
     *
     * @param accepted whether the line is to be accepted; if not, a later line can give the name again
     * @throws WordsException if two proposals would have one name
     */
    public void name(ImmutableList<Deed> deeds, boolean accepted) {
        deeds.forEach(deed -> deed.names().ifPresent(name -> proposals.name(name, accepted)));
    }

    /** The names of proposals that lines have given so far. */
    public ImmutableSet<String> proposals() {
        return proposals.names();
    }

    /**
     * What a line asks for: one deed for each role that it names.
     *
     * @throws WordsException if it is no move
     */
    public ImmutableList<Deed> read(String line) {
        try {
            return deeds(new Tokens(line));
        } catch (IllegalArgumentException problem) {
            throw new WordsException(String.valueOf(problem.getMessage()));
        }
    }

    private ImmutableList<Deed> deeds(Tokens tokens) {
        if (tokens.take("facilitator")) {
            Deed ruling = RulingWords.read(tokens);
            tokens.end();
            return ImmutableList.of(ruling);
        }
        int times = times(tokens);
        ImmutableList<RoleId> subjects = subjects(tokens);
        Function<RoleId, Deed> predicate = predicate(tokens);
        tokens.end();
        var deeds = ImmutableList.<Deed>builder();
        for (int i = 0; i < times; i++) {
            subjects.stream().map(predicate).forEach(deeds::add);
        }
        return deeds.build();
    }

    /** {@code 300 times}: the same again and again. */
    private static int times(Tokens tokens) {
        Optional<String> number = tokens.takeNumberBefore("times");
        int times = number.map(Integer::parseInt).orElse(1);
        if (times < 1) {
            throw new WordsException("found '0 times'; expected at least once");
        }
        return times;
    }

    private ImmutableList<RoleId> subjects(Tokens tokens) {
        if (EVERYBODY.stream().noneMatch(tokens::sees)) {
            return roles(tokens);
        }
        tokens.word("a role");
        ImmutableList<RoleId> not = tokens.take("but") ? roles(tokens) : ImmutableList.of();
        return roles.stream()
                .map(RoleId::new)
                .filter(role -> !not.contains(role))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@code A}, {@code A, B}, {@code A and B}. */
    private ImmutableList<RoleId> roles(Tokens tokens) {
        var named = ImmutableList.<RoleId>builder();
        do {
            named.add(role(tokens.word("a role")));
        } while (tokens.takeAnyOf(",", "and"));
        return named.build();
    }

    private RoleId role(String word) {
        Vocabulary known = new Vocabulary("role", roles);
        if (!known.knows(word)) {
            throw new WordsException(known.unknown(word));
        }
        return new RoleId(word);
    }

    private Audience audience(Tokens tokens) {
        if (tokens.takeAnyOf("everybody", "all", "the plenary", "plenary")) {
            return Audience.plenary();
        }
        return Audience.of(roles(tokens));
    }

    private Function<RoleId, Deed> predicate(Tokens tokens) {
        String verb = tokens.word("what the role does");
        return proposals.read(verb, tokens).orElseGet(() -> other(verb, tokens));
    }

    private Function<RoleId, Deed> other(String verb, Tokens tokens) {
        return switch (verb) {
            case "say", "says" -> say(MessageKind.TALK, tokens);
            case "state", "states" -> say(MessageKind.STATEMENT, tokens);
            case "circulate", "circulates" -> say(MessageKind.NON_PAPER, tokens);
            case "promise", "promises" -> say(MessageKind.ASSURANCE, tokens);
            case "acknowledge", "acknowledges" -> acknowledge(tokens);
            case "yield", "yields" -> plain(role -> new PhaseCommand.Yield(role));
            case "take", "takes" -> take(tokens);
            case "leave", "leaves" -> leave(tokens);
            default -> act(verb, tokens);
        };
    }

    private Function<RoleId, Deed> say(MessageKind kind, Tokens tokens) {
        boolean toSomebody = kind == MessageKind.ASSURANCE && !tokens.seesQuoted() && !tokens.sees("to");
        Optional<Audience> first = toSomebody ? Optional.of(audience(tokens)) : Optional.empty();
        Optional<Audience> before = tokens.take("to") ? Optional.of(audience(tokens)) : first;
        String text = tokens.text();
        Audience to = tokens.take("to") ? audience(tokens) : before.orElse(Audience.plenary());
        return plain(role -> new MessageCommand.Send(role, kind, to, text));
    }

    private Function<RoleId, Deed> take(Tokens tokens) {
        boolean over = tokens.take("over");
        if (!tokens.take("the", "seat")) {
            throw new WordsException(
                    "expected 'takes the seat' or 'takes over the seat', perhaps with 'as \"Ann\"', or 'takes amendment 1 of p1'");
        }
        boolean bot = tokens.take("as", "a", "bot");
        String name = tokens.take("as") ? tokens.text() : bot ? "a bot" : "somebody";
        var occupant = new Occupant(bot ? Occupant.Kind.BOT : Occupant.Kind.PERSON, name);
        return plain(role -> new SeatCommand.Take(role, occupant, over));
    }

    private static Function<RoleId, Deed> acknowledge(Tokens tokens) {
        InjectId news = new InjectId(tokens.word("the name of news"));
        return plain(role -> new NewsCommand.Acknowledge(role, news));
    }

    private Function<RoleId, Deed> leave(Tokens tokens) {
        if (!tokens.take("the", "seat")) {
            throw new WordsException("expected 'leaves the seat' or 'leaves amendment 1 of p1'");
        }
        return plain(SeatCommand.Leave::new);
    }

    private Function<RoleId, Deed> act(String verb, Tokens tokens) {
        Act act = new ActWords(tokens).read(verb);
        String note = tokens.take("note") ? tokens.text() : "";
        return plain(role -> new ActCommand.Perform(role, act, note));
    }

    private static Function<RoleId, Deed> plain(Function<RoleId, Command> command) {
        return role -> Deed.of(meant -> command.apply(role));
    }
}
