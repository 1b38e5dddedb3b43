package parley.scenarios.script;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import parley.engine.instrument.Act;
import parley.engine.instrument.ActKind;
import parley.engine.proposal.ProposalText;
import parley.engine.proposal.Term;
import parley.scenarios.names.ActNames;
import parley.scenarios.names.References;
import parley.scenarios.problem.Vocabulary;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;
import parley.scenarios.yaml.Values;

/** Reads what a proposal of a script asks for, and acts. */
record TermsReader(References references) {
    /** The keys of a text. */
    Optional<ProposalText> text(Fields fields) {
        var terms = ImmutableList.<Term>builder();
        for (Node.Entry entry : fields.entriesOrNone("settle")) {
            references
                    .issue(entry.key())
                    .flatMap(issue ->
                            references.option(issue, entry.value()).map(option -> new Term.Settle(issue, option)))
                    .ifPresent(terms::add);
        }
        for (Node node : fields.itemsOrNone("ask")) {
            asked(node).map(Term.Ask::new).ifPresent(terms::add);
        }
        if (!fields.has("settle") && !fields.has("ask")) {
            references.problems().add(fields.place(), "the proposal says nothing; expected 'settle' or 'ask'");
        }
        return Optional.of(terms.build())
                .filter(read -> !read.isEmpty())
                .map(read -> new ProposalText(read, fields.textOrEmpty("note")));
    }

    /** An act by its name at a key, with the day, the cease-fire or the reservations that belong to it. */
    Optional<Act> act(Fields fields, Vocabulary known) {
        Optional<ActKind> kind = fields.required("act")
                .flatMap(node -> references.word(node, known))
                .map(ActNames::kind);
        return kind.flatMap(act -> act(fields, act));
    }

    private Optional<Act> act(Fields fields, ActKind kind) {
        only(fields, "on", kind == ActKind.RESUME, "only resuming names a day");
        only(fields, "cease_fire", kind.namesCeaseFire(), "%s is not asked of a cease-fire".formatted(kind.label()));
        only(fields, "reservations", kind == ActKind.ACCEPT_TERMS, "only accepting terms has reservations");
        if (kind == ActKind.RESUME) {
            return fields.instant("on").map(Act.Resume::new);
        }
        if (!kind.namesCeaseFire()) {
            return Optional.of(new Act.Plain(kind));
        }
        var reservations = reservations(fields);
        return fields.required("cease_fire")
                .flatMap(references::ceaseFire)
                .map(id -> kind == ActKind.ACCEPT_TERMS
                        ? new Act.AcceptTerms(id, reservations)
                        : new Act.OnCeaseFire(kind, id));
    }

    /** What a role keeps as its own reading. */
    ImmutableList<String> reservations(Fields fields) {
        return fields.itemsOrNone("reservations").stream()
                .flatMap(node -> new Values(references.problems()).text(node).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static void only(Fields fields, String key, boolean allowed, String why) {
        if (fields.has(key) && !allowed) {
            fields.problem(key, "%s; expected no '%s'".formatted(why, key));
        }
    }

    private Optional<Act> asked(Node node) {
        if (node instanceof Node.Mapping) {
            return act(Fields.of(node, "an act", references.problems(), "act", "on", "cease_fire"), ActNames.DECIDED);
        }
        return references.word(node, ActNames.DECIDED).map(ActNames::kind).flatMap(kind -> {
            if (kind == ActKind.RESUME) {
                return new Values(references.problems())
                        .wrong(node, "{act: resume, on: ...}, since resuming names a day");
            }
            if (kind.namesCeaseFire()) {
                return new Values(references.problems())
                        .wrong(node, "{act: %s, cease_fire: ...}".formatted(kind.label()));
            }
            return Optional.of(new Act.Plain(kind));
        });
    }
}
