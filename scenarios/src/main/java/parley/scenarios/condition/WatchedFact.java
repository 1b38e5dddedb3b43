package parley.scenarios.condition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.engine.condition.Fact;
import parley.engine.condition.Value;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.IssueId;
import parley.engine.id.RoleId;
import parley.scenarios.names.References;
import parley.scenarios.problem.Vocabulary;
import parley.scenarios.yaml.Node;
import parley.scenarios.yaml.Values;

/** A fact whose change a scenario can watch, written as in conditions, such as {@code invitation('GOV')}. */
public record WatchedFact(Fact fact, Optional<Vocabulary> words) {
    private static final Pattern OF_SOMETHING =
            Pattern.compile("(invitation|cease_fire|designation|present)\\('([^']*)'\\)");
    private static final String EXPECTED =
            "a fact to watch: issues.X, invitation('ROLE'), conference, cease_fire('ID'), designation('BODY'),"
                    + " present('ROLE') or endorsed";

    /** Reads the fact; a name that the scenario does not give is a problem. */
    public static Optional<WatchedFact> read(Node node, References references) {
        return new Values(references.problems())
                .scalar(node, EXPECTED)
                .flatMap(scalar -> read(scalar, references))
                .map(fact -> of(fact, references));
    }

    private static WatchedFact of(Fact fact, References references) {
        return new WatchedFact(
                fact,
                new FactNames(references.names()).operand(fact) instanceof Operand.Word(var expression, var words)
                        ? Optional.of(words)
                        : Optional.empty());
    }

    private static Optional<Fact> read(Node.Scalar scalar, References references) {
        FactNames facts = new FactNames(references.names());
        String text = scalar.text().strip();
        if (text.startsWith("issues.")) {
            return named(scalar, text.substring("issues.".length()), facts.issues(), references)
                    .map(name -> new Fact.Settled(new IssueId(name)));
        }
        if (text.equals("endorsed")) {
            return Optional.of(new Fact.Endorsed());
        }
        if (text.equals("conference")) {
            return conference(scalar, references);
        }
        Matcher matcher = OF_SOMETHING.matcher(text);
        if (!matcher.matches()) {
            return new Values(references.problems()).wrong(scalar, EXPECTED);
        }
        String name = matcher.group(2);
        return switch (matcher.group(1)) {
            case "invitation" ->
                named(scalar, name, facts.invitees(), references).map(role -> new Fact.InvitationOf(new RoleId(role)));
            case "cease_fire" ->
                named(scalar, name, facts.ceaseFires(), references)
                        .map(id -> new Fact.CeaseFireState(new CeaseFireId(id)));
            case "designation" ->
                named(scalar, name, facts.bodies(), references).map(body -> new Fact.DesignationOf(new BodyId(body)));
            default ->
                named(scalar, name, facts.roles(), references).map(role -> new Fact.PresenceOf(new RoleId(role)));
        };
    }

    private static Optional<Fact> conference(Node.Scalar scalar, References references) {
        if (references.names().hasConference()) {
            return Optional.of(new Fact.ConferenceState());
        }
        references.problems().add(scalar.place(), "the scenario has no conference");
        return Optional.empty();
    }

    private static Optional<String> named(Node.Scalar scalar, String name, Vocabulary known, References references) {
        if (known.knows(name)) {
            return Optional.of(name);
        }
        references.problems().add(scalar.place(), known.unknown(name));
        return Optional.empty();
    }

    /** Whether the fact is so or not so. */
    public boolean isTruth() {
        return words.isEmpty();
    }

    /** A value that the fact can have. */
    public Optional<Value> value(Node node, References references) {
        return words.isPresent()
                ? references.word(node, words.get()).map(Value.Text::new)
                : new Values(references.problems()).flag(node).map(Value.Truth::new);
    }
}
