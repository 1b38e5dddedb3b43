package parley.simulator.cases.word;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import parley.engine.command.ActCommand;
import parley.engine.command.MessageCommand;
import parley.engine.command.MessageKind;
import parley.engine.command.PhaseCommand;
import parley.engine.command.ProposalCommand;
import parley.engine.command.SeatCommand;
import parley.engine.id.Audience;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Act;
import parley.engine.procedure.Position;
import parley.engine.procedure.Stance;
import parley.engine.proposal.ProposalText;
import parley.engine.session.Occupant;
import parley.scenarios.problem.Vocabulary;

/**
 * Reads moves in words. It knows the roles and the proposals that earlier lines have named; whether anything else exists
 * is for the referee to say.
 */
public final class MoveWords {
    private static final ImmutableSet<String> EVERYBODY = ImmutableSet.of("all", "everybody");

    private final ImmutableSet<String> roles;
    private final Set<String> proposals = new LinkedHashSet<>();

    /** A reader for a table with these roles. */
    public MoveWords(ImmutableSet<String> roles) {
        this.roles = roles;
    }

    /** The names of proposals that lines have given so far. */
    public ImmutableSet<String> proposals() {
        return ImmutableSet.copyOf(proposals);
    }

    /**
     * What a line asks for: one deed for each role that it names.
     *
     * @throws WordsException if it is no move
     */
    public ImmutableList<Deed> read(String line) {
        Tokens tokens = new Tokens(line);
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
        return number.map(Integer::parseInt).orElse(1);
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
        return switch (verb) {
            case "propose", "proposes" -> propose(tokens);
            case "amend", "amends" -> amend(tokens);
            case "withdraw", "withdraws" -> about(known(tokens), ProposalCommand.Withdraw::new);
            case "assent", "assents" -> position(Stance.ASSENT, tokens);
            case "object", "objects" -> position(Stance.OBJECT, tokens);
            case "abstain", "abstains" -> position(Stance.ABSTAIN, tokens);
            case "say", "says" -> say(MessageKind.TALK, tokens);
            case "state", "states" -> say(MessageKind.STATEMENT, tokens);
            case "circulate", "circulates" -> say(MessageKind.NON_PAPER, tokens);
            case "promise", "promises" -> say(MessageKind.ASSURANCE, tokens);
            case "yield", "yields" -> plain(role -> new PhaseCommand.Yield(role));
            case "take", "takes" -> take(tokens);
            case "leave", "leaves" -> leave(tokens);
            default -> act(verb, tokens);
        };
    }

    private Function<RoleId, Deed> propose(Tokens tokens) {
        String name = tokens.word("a name for the proposal, such as p1");
        Parts parts = parts(tokens);
        proposals.add(name);
        Audience audience = parts.to.orElse(Audience.plenary());
        ProposalText text = parts.text();
        return role -> new Deed(Optional.of(name), meant -> new ProposalCommand.Submit(role, audience, text));
    }

    private Function<RoleId, Deed> amend(Tokens tokens) {
        String name = known(tokens);
        ProposalText text = parts(tokens).text();
        return about(name, (role, id) -> new ProposalCommand.Amend(role, id, text));
    }

    private Function<RoleId, Deed> position(Stance stance, Tokens tokens) {
        tokens.takeAnyOf("to", "on");
        Version version = version(tokens);
        Parts parts = parts(tokens);
        Position position = new Position(stance, parts.because, ImmutableList.copyOf(parts.reservations));
        return role -> deed(meant -> new ProposalCommand.TakePosition(
                role, meant.id(version.name), meant.version(version.name, version.said), position));
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
            throw new WordsException("expected 'takes the seat' or 'takes over the seat', perhaps with 'as \"Ann\"'");
        }
        boolean bot = tokens.take("as", "a", "bot");
        String name = tokens.take("as") ? tokens.text() : bot ? "a bot" : "somebody";
        var occupant = new Occupant(bot ? Occupant.Kind.BOT : Occupant.Kind.PERSON, name);
        return plain(role -> new SeatCommand.Take(role, occupant, over));
    }

    private Function<RoleId, Deed> leave(Tokens tokens) {
        if (!tokens.take("the", "seat")) {
            throw new WordsException("expected 'leaves the seat'");
        }
        return plain(SeatCommand.Leave::new);
    }

    private Function<RoleId, Deed> act(String verb, Tokens tokens) {
        Act act = new ActWords(tokens).read(verb);
        String note = tokens.take("note") ? tokens.text() : "";
        return plain(role -> new ActCommand.Perform(role, act, note));
    }

    private record Version(String name, OptionalInt said) {}

    private Version version(Tokens tokens) {
        String word = tokens.word("a proposal, such as p1 or p1@2");
        int at = word.indexOf('@');
        String name = at < 0 ? word : word.substring(0, at);
        requireKnown(name);
        String number = word.substring(at + 1);
        if (at >= 0 && !number.matches("[0-9]{1,6}")) {
            throw new WordsException("found '%s'; expected a version such as p1@2".formatted(word));
        }
        return new Version(name, at < 0 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number)));
    }

    private String known(Tokens tokens) {
        String name = tokens.word("a proposal");
        requireKnown(name);
        return name;
    }

    private void requireKnown(String name) {
        Vocabulary known = Vocabulary.of("proposal", proposals);
        if (!known.knows(name)) {
            throw new WordsException(known.unknown(name));
        }
    }

    private interface AboutProposal {
        ProposalCommand by(RoleId role, ProposalId id);
    }

    private static Function<RoleId, Deed> about(String name, AboutProposal command) {
        return role -> deed(meant -> command.by(role, meant.id(name)));
    }

    private static Function<RoleId, Deed> plain(Function<RoleId, parley.engine.command.Command> command) {
        return role -> deed(meant -> command.apply(role));
    }

    private static Deed deed(Function<Deed.Meant, parley.engine.command.Command> command) {
        return new Deed(Optional.empty(), command);
    }

    /** What can follow the name of a proposal. */
    private static final class Parts {
        private final ImmutableList.Builder<parley.engine.proposal.Term> terms = ImmutableList.builder();
        private final List<String> reservations = new ArrayList<>();
        private Optional<Audience> to = Optional.empty();
        private String note = "";
        private String because = "";

        ProposalText text() {
            return new ProposalText(terms.build(), note);
        }
    }

    private Parts parts(Tokens tokens) {
        Parts parts = new Parts();
        while (!tokens.atEnd()) {
            if (tokens.take("to")) {
                parts.to = Optional.of(audience(tokens));
            } else if (tokens.take("note")) {
                parts.note = tokens.text();
            } else if (tokens.take("because")) {
                parts.because = tokens.text();
            } else if (tokens.take("with", "reservation")) {
                do {
                    parts.reservations.add(tokens.text());
                } while (tokens.take("and"));
            } else if (!tokens.takeAnyOf(",", "and", "asking", "settling")) {
                parts.terms.add(TermWords.read(tokens.word("a term, such as budget=8 or release")));
            }
        }
        return parts;
    }
}
