package parley.scenarios.script;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.engine.command.MessageKind;
import parley.engine.id.Audience;
import parley.engine.id.RoleId;
import parley.engine.procedure.Position;
import parley.engine.procedure.Stance;
import parley.scenarios.names.ActNames;
import parley.scenarios.names.References;
import parley.scenarios.problem.Problems;
import parley.scenarios.problem.Vocabulary;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;
import parley.scenarios.yaml.Values;

/** Reads the moves of one script in order. */
final class MoveReader {
    private static final int TEXT_MAX = 4_000;
    private static final String TEXT_KEYS = "settle ask note";

    /** What can be done, with the keys that each adds to those of every move. */
    private static final ImmutableMap<String, String> KEYS = ImmutableMap.<String, String>builder()
            .put("submit", "as audience " + TEXT_KEYS)
            .put("amend", "proposal " + TEXT_KEYS)
            .put("withdraw", "proposal")
            .put("assent", "proposal reason reservations")
            .put("object", "proposal reason")
            .put("abstain", "proposal reason")
            .put("talk", "to text")
            .put("statement", "text")
            .put("non_paper", "to text")
            .put("assurance", "to text")
            .put("act", "act on cease_fire reservations note")
            .buildOrThrow();

    private static final ImmutableList<String> COMMON = ImmutableList.of("n", "id", "by", "do", "recorded", "inferred");

    private final References references;
    private final Problems problems;
    private final Values values;
    private final Aliases aliases;
    private final TermsReader terms;
    private final Set<String> labels = new LinkedHashSet<>();

    MoveReader(References references) {
        this.references = references;
        this.problems = references.problems();
        this.values = new Values(problems);
        this.aliases = new Aliases(problems);
        this.terms = new TermsReader(references);
    }

    Optional<ScriptMove> read(Node node) {
        Optional<String> verb = verb(node);
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        List<String> keys = new ArrayList<>(COMMON);
        keys.addAll(List.of(KEYS.getOrDefault(verb.get(), "").split(" ")));
        Fields fields =
                Fields.of(node, "a move that does '%s'".formatted(verb.get()), problems, keys.toArray(String[]::new));
        Optional<ScriptMove.Heading> heading = heading(fields);
        if (heading.isEmpty()) {
            fields.optional("as").ifPresent(aliases::reserve);
        }
        return heading.flatMap(known -> move(verb.get(), known, fields));
    }

    /** What is done decides which keys there can be, so it is looked up before them. */
    private Optional<String> verb(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            return values.wrong(node, "a move with 'by' and 'do'");
        }
        for (Node.Entry entry : mapping.entries()) {
            if (entry.key().text().equals("do")) {
                return references.word(entry.value(), new Vocabulary("thing to do", KEYS.keySet()));
            }
        }
        problems.add(node.place(), "the move has no 'do'");
        return Optional.empty();
    }

    private Optional<ScriptMove.Heading> heading(Fields fields) {
        String label = label(fields);
        Optional<RoleId> by = fields.required("by").flatMap(references::role);
        Optional<Basis> basis = basis(fields);
        return by.flatMap(role -> basis.map(known -> new ScriptMove.Heading(label, role, known, fields.place())));
    }

    private String label(Fields fields) {
        if (fields.has("n") && fields.has("id")) {
            fields.problem("id", "expected a number 'n' or an 'id', not both");
        }
        String label = fields.has("n")
                ? String.valueOf(fields.whole("n", 1, 9_999))
                : fields.has("id") ? fields.symbol("id").map(Node.Scalar::text).orElse("") : "";
        if (!label.isEmpty() && !labels.add(label)) {
            fields.problem(fields.has("n") ? "n" : "id", "another move is number %s".formatted(label));
        }
        return label;
    }

    private Optional<Basis> basis(Fields fields) {
        if (fields.has("recorded") == fields.has("inferred")) {
            problems.add(fields.place(), "expected exactly one of 'recorded' and 'inferred'");
            return Optional.empty();
        }
        if (fields.has("inferred")) {
            return Optional.of(new Basis.Inferred(fields.text("inferred")));
        }
        ImmutableSet<String> sources = references.sources(fields.items("recorded"));
        return Optional.of(new Basis.Recorded(sources.asList()));
    }

    private Optional<ScriptMove> move(String verb, ScriptMove.Heading heading, Fields fields) {
        return switch (verb) {
            case "submit" -> submit(heading, fields);
            case "amend" ->
                own(heading, fields)
                        .flatMap(alias -> terms.text(fields).map(text -> new ScriptMove.Amend(heading, alias, text)));
            case "withdraw" -> own(heading, fields).map(alias -> new ScriptMove.Withdraw(heading, alias));
            case "assent" -> position(Stance.ASSENT, heading, fields);
            case "object" -> position(Stance.OBJECT, heading, fields);
            case "abstain" -> position(Stance.ABSTAIN, heading, fields);
            case "talk" -> say(MessageKind.TALK, heading, fields);
            case "statement" -> say(MessageKind.STATEMENT, heading, fields);
            case "non_paper" -> say(MessageKind.NON_PAPER, heading, fields);
            case "assurance" -> say(MessageKind.ASSURANCE, heading, fields);
            case "act" ->
                terms.act(fields, ActNames.ALL)
                        .map(act -> new ScriptMove.Perform(heading, act, fields.textOrEmpty("note")));
            default -> throw new IllegalStateException("no move does " + verb);
        };
    }

    private Optional<ScriptMove> submit(ScriptMove.Heading heading, Fields fields) {
        Audience audience = audience(fields, "audience", heading.by(), true);
        Optional<String> alias = fields.required("as").flatMap(node -> aliases.define(node, heading.by(), audience));
        return terms.text(fields)
                .flatMap(text -> alias.map(known -> new ScriptMove.Submit(heading, known, audience, text)));
    }

    private Optional<String> own(ScriptMove.Heading heading, Fields fields) {
        return fields.required("proposal").flatMap(node -> aliases.own(node, heading.by()));
    }

    private Optional<ScriptMove> position(Stance stance, ScriptMove.Heading heading, Fields fields) {
        ImmutableList<String> reservations = terms.reservations(fields);
        return fields.required("proposal")
                .flatMap(node -> aliases.seen(node, heading.by()))
                .map(alias -> new ScriptMove.TakePosition(
                        heading, alias, new Position(stance, fields.textOrEmpty("reason"), reservations)));
    }

    private Optional<ScriptMove> say(MessageKind kind, ScriptMove.Heading heading, Fields fields) {
        String text = fields.text("text");
        if (text.codePointCount(0, text.length()) > TEXT_MAX) {
            fields.problem("text", "the text is too long; expected at most %d characters".formatted(TEXT_MAX));
        }
        Audience to = audience(fields, "to", heading.by(), false);
        boolean toOne = to instanceof Audience.Closed(var roles) && roles.size() == 1;
        if (kind == MessageKind.ASSURANCE && !toOne) {
            fields.problem("to", "an assurance is a promise to one role; expected 'to' with exactly one");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new ScriptMove.Say(heading, kind, to, text));
    }

    /** The roles at a key, or the plenary if it is left out. */
    private Audience audience(Fields fields, String key, RoleId by, boolean withOneself) {
        if (!fields.has(key)) {
            return Audience.plenary();
        }
        ImmutableSet<RoleId> roles = references.roles(fields.items(key));
        if (!withOneself && roles.contains(by)) {
            fields.problem(key, "%s speaks to itself; expected others".formatted(by));
        }
        return roles.isEmpty() ? Audience.plenary() : Audience.of(roles);
    }
}
