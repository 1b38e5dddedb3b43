package parley.scenarios.script;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
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

    /** An act by its name at a key, with the day that resuming needs. */
    Optional<Act> act(Fields fields, Vocabulary known) {
        Optional<ActKind> kind = fields.required("act")
                .flatMap(node -> references.word(node, known))
                .map(ActNames::kind);
        boolean resumes = kind.isPresent() && kind.get() == ActKind.RESUME;
        if (kind.isPresent() && !resumes && fields.has("on")) {
            fields.problem("on", "only resuming names a day; expected no 'on'");
        }
        if (!resumes) {
            return kind.map(Act.Plain::new);
        }
        Optional<Instant> on = fields.instant("on");
        return on.map(Act.Resume::new);
    }

    private Optional<Act> asked(Node node) {
        if (node instanceof Node.Mapping) {
            return act(Fields.of(node, "an act", references.problems(), "act", "on"), ActNames.DECIDED);
        }
        return references.word(node, ActNames.DECIDED).map(ActNames::kind).flatMap(kind -> {
            if (kind == ActKind.RESUME) {
                return new Values(references.problems())
                        .wrong(node, "{act: resume, on: ...}, since resuming names a day");
            }
            return Optional.of(new Act.Plain(kind));
        });
    }
}
