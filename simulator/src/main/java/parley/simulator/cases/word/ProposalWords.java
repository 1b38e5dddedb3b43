package parley.simulator.cases.word;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import parley.engine.command.ProposalCommand;
import parley.engine.id.Audience;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.procedure.Position;
import parley.engine.procedure.Stance;
import parley.engine.proposal.ProposalText;
import parley.scenarios.problem.Vocabulary;

/** Reads what a role does with a proposal. It knows the proposals that earlier lines have named. */
final class ProposalWords {
    private static final String NAME = "[A-Za-z0-9_-]+";

    private final Set<String> proposals = new LinkedHashSet<>();
    private final Set<String> given = new LinkedHashSet<>();
    private final Function<Tokens, Audience> audience;

    /** A reader of such words; {@code audience} reads roles. */
    ProposalWords(Function<Tokens, Audience> audience) {
        this.audience = audience;
    }

    ImmutableSet<String> names() {
        return ImmutableSet.copyOf(proposals);
    }

    /**
     * Notes a name that a line gives to a proposal.
     *
     * @param accepted whether the line is to be accepted; if not, another can give the name again
     */
    void name(String name, boolean accepted) {
        if (accepted && !given.add(name)) {
            throw new WordsException(
                    "a proposal of this case is called '%s' already; expected another name".formatted(name));
        }
        proposals.add(name);
    }

    /** What this verb says, if it is one of these. */
    Optional<Function<RoleId, Deed>> read(String verb, Tokens tokens) {
        return switch (verb) {
            case "propose", "proposes" -> Optional.of(propose(tokens));
            case "amend", "amends" -> Optional.of(amend(tokens));
            case "withdraw", "withdraws" -> Optional.of(about(known(tokens), ProposalCommand.Withdraw::new));
            case "assent", "assents" -> Optional.of(position(Stance.ASSENT, tokens));
            case "object", "objects" -> Optional.of(position(Stance.OBJECT, tokens));
            case "abstain", "abstains" -> Optional.of(position(Stance.ABSTAIN, tokens));
            case "join", "joins" -> Optional.of(onVersion(tokens, ProposalCommand.CoSponsor::new));
            case "stand", "stands" -> {
                if (!tokens.take("down", "from")) {
                    throw new WordsException("expected 'stands down from', and a proposal");
                }
                yield Optional.of(about(known(tokens), ProposalCommand.StandDown::new));
            }
            case "suggest", "suggests" -> Optional.of(suggest(tokens));
            case "take", "takes" -> amendment(tokens, ProposalCommand.TakeAmendment::new);
            case "leave", "leaves" -> amendment(tokens, ProposalCommand.LeaveAmendment::new);
            default -> Optional.empty();
        };
    }

    private Function<RoleId, Deed> propose(Tokens tokens) {
        String name = tokens.word("a name for the proposal, such as p1");
        if (!name.matches(NAME)) {
            throw new WordsException("found '%s'; expected a name for the proposal, such as p1".formatted(name));
        }
        Parts parts = Parts.read(tokens, audience);
        parts.answers().ifPresent(this::requireKnown);
        return role -> new Deed(
                Optional.of(name),
                meant -> new ProposalCommand.Submit(
                        role, parts.audience(), parts.text(), parts.answers().map(meant::id)));
    }

    private Function<RoleId, Deed> amend(Tokens tokens) {
        String name = known(tokens);
        ProposalText text = Parts.read(tokens, audience).text();
        return about(name, (role, id) -> new ProposalCommand.Amend(role, id, text));
    }

    private Function<RoleId, Deed> position(Stance stance, Tokens tokens) {
        tokens.takeAnyOf("to", "on");
        Version version = version(tokens);
        Parts parts = Parts.read(tokens, audience);
        Position position = new Position(stance, parts.reason(), parts.reservations());
        return onVersion(version, (role, id, number) -> new ProposalCommand.TakePosition(role, id, number, position));
    }

    /** {@code suggests for p1 budget=high}: another wording, which the sponsor takes or leaves. */
    private Function<RoleId, Deed> suggest(Tokens tokens) {
        if (!tokens.take("for")) {
            throw new WordsException("expected 'suggests for', a proposal, and the terms it should have");
        }
        Version version = version(tokens);
        ProposalText text = Parts.read(tokens, audience).text();
        return onVersion(version, (role, id, number) -> new ProposalCommand.ProposeAmendment(role, id, number, text));
    }

    private interface AboutAmendment {
        ProposalCommand by(RoleId role, ProposalId id, int amendment);
    }

    /** {@code takes amendment 1 of p1}; nothing if something else is taken. */
    private Optional<Function<RoleId, Deed>> amendment(Tokens tokens, AboutAmendment command) {
        if (!tokens.take("amendment")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(tokens.takeNumberBefore("of")
                .orElseThrow(
                        () -> new WordsException("expected the number of an amendment, such as 'amendment 1 of p1'")));
        return Optional.of(about(known(tokens), (role, id) -> command.by(role, id, number)));
    }

    private interface AboutVersion {
        ProposalCommand by(RoleId role, ProposalId id, int version);
    }

    private record Version(String name, OptionalInt said) {}

    private Function<RoleId, Deed> onVersion(Tokens tokens, AboutVersion command) {
        return onVersion(version(tokens), command);
    }

    private static Function<RoleId, Deed> onVersion(Version version, AboutVersion command) {
        return role ->
                Deed.of(meant -> command.by(role, meant.id(version.name), meant.version(version.name, version.said)));
    }

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

    private interface AboutProposal {
        ProposalCommand by(RoleId role, ProposalId id);
    }

    private static Function<RoleId, Deed> about(String name, AboutProposal command) {
        return role -> Deed.of(meant -> command.by(role, meant.id(name)));
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
}
