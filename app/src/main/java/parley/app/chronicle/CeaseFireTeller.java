package parley.app.chronicle;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import parley.engine.event.CeaseFireEvent;
import parley.engine.id.CeaseFireId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Terms;
import parley.engine.proposal.TermVerdict.ByRule;
import parley.engine.view.VerdictWords;

/** A cease-fire, from its draft to its end. */
final class CeaseFireTeller {

    private final Names names;
    private final Page page;
    private final VerdictWords verdicts;
    private final Map<CeaseFireId, Instant> starts = new HashMap<>();
    private final Map<CeaseFireId, Set<RoleId>> joined = new HashMap<>();

    CeaseFireTeller(Names names, Page page, Attendance attendance) {
        this.names = names;
        this.page = page;
        this.verdicts = new VerdictWords(names.naming(), attendance::protests);
    }

    void tell(CeaseFireEvent event) {
        CeaseFireId id = event.ceaseFire();
        String it = "the " + names.ceaseFire(id);
        switch (event) {
            case CeaseFireEvent.Drafted(var ceaseFire, var start) ->
                page.line("%s is agreed in principle, to begin on %s. Its terms are yet to be set."
                        .formatted(it, names.moment(id, start)));
            case CeaseFireEvent.DraftDropped dropped -> page.line("%s is no longer agreed.".formatted(it));
            case CeaseFireEvent.TermsSet(var ceaseFire, var by, var terms) -> terms(id, by, terms);
            case CeaseFireEvent.OpenedForAcceptance(var ceaseFire, var until) ->
                page.line("%s can accept, each for itself, until %s. Silence is refusal."
                        .formatted(names.parties(names.plan(id).adhesion().parties()), names.moment(id, until)));
            case CeaseFireEvent.Accepted(var ceaseFire, var party, var reservations, var note) -> {
                page.line("%s accepts the terms of %s%s".formatted(names.party(party), it, Words.withNote(note)));
                reservations.forEach(
                        reading -> page.detail("Recorded with it, and binding nobody else: " + Words.quoted(reading)));
            }
            case CeaseFireEvent.Refused(var ceaseFire, var party, var note) ->
                page.line("%s refuses the terms of %s%s".formatted(names.party(party), it, Words.withNote(note)));
            case CeaseFireEvent.BecamePending(var ceaseFire, var verdict, var start) -> {
                starts.put(id, start);
                joined.put(id, new HashSet<>(verdict.verdict().tally().assents()));
                page.line("The time to accept %s is over. It stands, by %s, and begins on %s."
                        .formatted(it, verdicts.acceptance(verdict), names.moment(id, start)));
            }
            case CeaseFireEvent.EnteredIntoForce(var ceaseFire, var parties, var excluded) ->
                page.line("%s is in force%s. It binds %s, who accepted it%s."
                        .formatted(
                                it,
                                starts.containsKey(id) ? " from " + names.moment(id, start(id)) : "",
                                names.parties(parties),
                                excluded.isEmpty() ? "" : "; it does not cover " + names.bodies(excluded, "or")));
            case CeaseFireEvent.BreachReported(var ceaseFire, var by, var note) ->
                page.line("%s reports a breach of %s%s".formatted(names.party(by), it, Words.withNote(note)));
            case CeaseFireEvent.BecameStrained(var ceaseFire, var round, var cause) ->
                page.line("%s is under strain: %s."
                        .formatted(it, cause.map(names::because).orElse("a breach has not been settled")));
            case CeaseFireEvent.Repaired(var ceaseFire, var by, var note) ->
                page.line("%s settles the breach of %s%s".formatted(names.party(by), it, Words.withNote(note)));
            case CeaseFireEvent.Renewed(var ceaseFire, var by, var end, var note) ->
                page.line("%s renews %s: it ends on %s%s"
                        .formatted(names.party(by), it, names.moment(id, end), Words.withNote(note)));
            case CeaseFireEvent.Lapsed(var ceaseFire, var verdict) ->
                page.line(verdict.map(rule -> failed(it, rule))
                        .orElse("%s breaks down: %s.".formatted(it, whyItBreaksDown(id))));
            case CeaseFireEvent.Expired expired -> page.line("%s ends, as its terms said.".formatted(it));
            case CeaseFireEvent.ExclusionsExtended(var ceaseFire, var bodies, var out) -> {
                joined.getOrDefault(id, new HashSet<>()).removeAll(out);
                page.line("%s no longer covers %s%s."
                        .formatted(
                                it,
                                names.bodies(bodies, "and"),
                                out.isEmpty() ? "" : ", and no longer binds " + names.parties(out)));
            }
        }
    }

    private String whyItBreaksDown(CeaseFireId id) {
        Set<RoleId> left = joined.get(id);
        return left != null && left.isEmpty()
                ? "nobody is left whom it would bind"
                : "its breach was not settled in time";
    }

    private Instant start(CeaseFireId id) {
        return starts.getOrDefault(id, Instant.EPOCH);
    }

    private void terms(CeaseFireId id, RoleId by, Terms terms) {
        String watched = names.plan(id)
                .monitoring()
                .flatMap(issue -> terms.monitoring()
                        .map(option -> ", watched as settled (%s)".formatted(names.label(issue, option))))
                .orElse("");
        String excluded = terms.excluded().isEmpty() ? "" : "; not for " + names.bodies(terms.excluded(), "or");
        page.line("The terms of the %s are set, on the text of %s: from %s%s%s%s."
                .formatted(
                        names.ceaseFire(id),
                        names.party(by),
                        names.moment(id, terms.start()),
                        terms.end().map(end -> " to " + names.moment(id, end)).orElse(""),
                        watched,
                        excluded));
    }

    private String failed(String it, ByRule rule) {
        return "The time to accept %s is over, and it comes to nothing: by %s, the acceptance of %s was needed and is missing (%s)."
                .formatted(
                        it,
                        names.rule(rule.procedure()),
                        names.parties(rule.verdict().deciding()),
                        verdicts.answers(rule));
    }
}
