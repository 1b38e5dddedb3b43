package parley.simulator.cases.word;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.function.Function;
import parley.engine.command.Command;
import parley.engine.command.RulingCommand;
import parley.engine.command.SessionCommand;
import parley.engine.command.VoidedAct;
import parley.engine.id.BodyId;
import parley.engine.id.DeadlineId;
import parley.engine.id.InjectId;
import parley.engine.id.IssueId;
import parley.engine.id.RoleId;
import parley.engine.session.Occupant;
import parley.scenarios.problem.Vocabulary;

/** Reads what the facilitator does. */
final class RulingWords {
    private static final ImmutableSet<String> VERBS = ImmutableSet.of(
            "starts",
            "pauses",
            "resumes",
            "ends the phase",
            "extends the phase",
            "moves the deadline",
            "sends news",
            "gives the seat of",
            "releases the sheets",
            "voids",
            "announces",
            "concludes");

    private RulingWords() {}

    static Deed read(Tokens tokens) {
        if (tokens.take("voids")) {
            return voiding(tokens);
        }
        Command command = command(tokens);
        return Deed.of(meant -> command);
    }

    private static Command command(Tokens tokens) {
        String verb = tokens.word("what the facilitator does");
        return switch (verb) {
            case "starts" -> new SessionCommand.Start();
            case "pauses" -> new RulingCommand.Pause(because(tokens));
            case "resumes" -> new RulingCommand.Resume(because(tokens));
            case "ends" -> {
                tokens.take("the");
                tokens.take("phase");
                yield new RulingCommand.EndPhase(because(tokens));
            }
            case "extends" -> {
                require(tokens, "the", "phase", "by");
                Duration length = Lengths.take(tokens)
                        .orElseThrow(() ->
                                new WordsException("expected for how long, such as 'by 5 minutes' or 'by 30 seconds'"));
                yield new RulingCommand.ExtendPhase(length, because(tokens));
            }
            case "moves" -> {
                require(tokens, "the", "deadline");
                var deadline = new DeadlineId(tokens.word("a deadline"));
                require(tokens, "to");
                yield new RulingCommand.MoveDeadline(
                        deadline, TermWords.instant(tokens.word("an instant")), because(tokens));
            }
            case "sends" -> {
                require(tokens, "news");
                yield new RulingCommand.SendInject(new InjectId(tokens.word("a piece of news")), because(tokens));
            }
            case "gives" -> {
                require(tokens, "the", "seat", "of");
                var role = new RoleId(tokens.word("a role"));
                require(tokens, "to");
                yield new RulingCommand.GiveSeat(
                        role, new Occupant(Occupant.Kind.PERSON, tokens.text()), because(tokens));
            }
            case "releases" -> {
                require(tokens, "the", "sheets");
                yield new RulingCommand.ReleaseSheets(because(tokens));
            }
            case "announces" -> new RulingCommand.Announce(tokens.text());
            case "concludes" -> new RulingCommand.Conclude(because(tokens));
            default -> throw new WordsException(new Vocabulary("ruling", VERBS).unknown(verb));
        };
    }

    private static Deed voiding(Tokens tokens) {
        Function<Deed.Meant, VoidedAct> act = voided(tokens);
        String reason = because(tokens);
        return Deed.of(meant -> new RulingCommand.VoidAct(act.apply(meant), reason));
    }

    private static Function<Deed.Meant, VoidedAct> voided(Tokens tokens) {
        if (tokens.take("the", "adoption", "of")) {
            String proposal = tokens.word("a proposal");
            return meant -> new VoidedAct.Adoption(meant.id(proposal));
        }
        VoidedAct act = voidedByName(tokens);
        return meant -> act;
    }

    private static VoidedAct voidedByName(Tokens tokens) {
        if (tokens.take("the", "settling", "of")) {
            return new VoidedAct.Settlement(new IssueId(tokens.word("an issue")));
        }
        if (tokens.take("the", "closing", "text")) {
            return new VoidedAct.Endorsement();
        }
        if (tokens.take("the", "invitation", "of")) {
            return new VoidedAct.Issue(new RoleId(tokens.word("a role")));
        }
        if (tokens.take("the", "absence", "of")) {
            return new VoidedAct.Absence(new RoleId(tokens.word("a role")));
        }
        if (tokens.take("the", "decision", "on")) {
            return new VoidedAct.Designation(new BodyId(tokens.word("a body")));
        }
        if (tokens.take("the", "breach", "of")) {
            return new VoidedAct.Breach(TermWords.ceaseFire(tokens.word("a cease-fire")));
        }
        require(tokens, "the", "answer", "of");
        var party = new RoleId(tokens.word("a party"));
        require(tokens, "to");
        return new VoidedAct.Answer(TermWords.ceaseFire(tokens.word("a cease-fire")), party);
    }

    private static void require(Tokens tokens, String... words) {
        if (!tokens.take(words)) {
            throw new WordsException("expected '%s'".formatted(String.join(" ", words)));
        }
    }

    private static String because(Tokens tokens) {
        return tokens.take("because") ? tokens.text() : "";
    }
}
