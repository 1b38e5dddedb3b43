package parley.app.chronicle;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import parley.engine.id.Audience;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.DeadlineId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.PhaseId;
import parley.engine.id.ProcedureId;
import parley.engine.id.ReactionId;
import parley.engine.id.RoleId;
import parley.engine.id.TrackId;
import parley.engine.instrument.Act;
import parley.engine.instrument.ActKind;
import parley.engine.procedure.Procedure;
import parley.engine.proposal.Term;
import parley.engine.scenario.CeaseFirePlan;
import parley.engine.scenario.Deadline;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.Phase;
import parley.engine.scenario.Reaction;
import parley.engine.scenario.Scenario;
import parley.engine.scenario.Track;

/** What things are called: the scenario's own names for what the events identify. */
final class Names {

    private final Scenario scenario;
    private final Dates dates;

    Names(Scenario scenario) {
        this.scenario = scenario;
        this.dates = new Dates(scenario.calendar().zone());
    }

    Scenario scenario() {
        return scenario;
    }

    Dates dates() {
        return dates;
    }

    String party(RoleId role) {
        var found = scenario.roles().get(role);
        return found == null ? role.value() : found.party();
    }

    /** Such as {@code Russia, Iran and Turkey}, in the scenario's order. */
    String parties(Collection<RoleId> roles) {
        return list(inOrder(roles), "and");
    }

    /** Such as {@code Russia, Iran or Turkey}. */
    String anyOf(Collection<RoleId> roles) {
        return list(inOrder(roles), "or");
    }

    /** Such as {@code  to Russia and Iran}; empty for the plenary. */
    String to(Audience audience) {
        return switch (audience) {
            case Audience.Plenary plenary -> "";
            case Audience.Closed(var roles) -> " to " + parties(roles);
        };
    }

    /** Such as {@code DATE at D2 (29 January)}. */
    String settled(IssueId issue, OptionId option) {
        var found = scenario.issues().get(issue);
        var choice = found == null ? null : found.options().get(option);
        return choice == null ? issue + " at " + option : "%s at %s (%s)".formatted(issue, option, choice.label());
    }

    /** Such as {@code 29 January}. */
    String label(IssueId issue, OptionId option) {
        var found = scenario.issues().get(issue);
        var choice = found == null ? null : found.options().get(option);
        return choice == null ? option.value() : choice.label();
    }

    String terms(Collection<Term> terms) {
        return list(terms.stream().map(this::term).toList(), "and");
    }

    /** One term in full; several by their options only. */
    String inShort(List<Term> terms) {
        return terms.size() == 1
                ? terms(terms)
                : list(terms.stream().map(this::termInShort).toList(), "and");
    }

    private String termInShort(Term term) {
        return switch (term) {
            case Term.Settle(var issue, var option) -> issue + " at " + option;
            case Term.Ask ask -> term(ask);
        };
    }

    /** What these terms are about, such as {@code LIST and AID}, to stand after "for". */
    String subjects(List<Term> terms) {
        return list(
                terms.stream()
                        .map(term -> switch (term) {
                            case Term.Settle(var issue, var option) -> issue.value();
                            case Term.Ask(var act) -> "the request to " + act(act);
                        })
                        .toList(),
                "and");
    }

    private String term(Term term) {
        return switch (term) {
            case Term.Settle(var issue, var option) -> settled(issue, option);
            case Term.Ask(var act) -> "to " + act(act);
        };
    }

    /** Such as {@code open the conference}, to stand after "to". */
    String act(Act act) {
        return switch (act) {
            case Act.Resume(Instant on) -> "call the conference back for " + dates.moment(on);
            case Act.AcceptTerms(var id, var reservations) -> act(ActKind.ACCEPT_TERMS) + " the " + ceaseFire(id);
            case Act.OnCeaseFire(var kind, var id) -> act(kind) + " the " + ceaseFire(id);
            case Act.Plain plain -> act(plain.kind());
        };
    }

    private static String act(ActKind kind) {
        return switch (kind) {
            case RELEASE -> "release the invitations";
            case ISSUE -> "issue the invitations";
            case HOLD -> "hold the invitations back";
            case RESCIND -> "take the invitations back";
            case ACCEPT -> "accept the invitation";
            case CLARIFY -> "ask for clarification";
            case DECLINE -> "decline the invitation";
            case OPEN -> "open the conference";
            case PAUSE -> "pause the conference";
            case RESUME -> "call the conference back";
            case SET_TERMS -> "set the terms of";
            case REPAIR -> "settle the breach of";
            case RENEW -> "renew";
            case ACCEPT_TERMS -> "accept the terms of";
            case REFUSE_TERMS -> "refuse the terms of";
            case REPORT_BREACH -> "report a breach of";
            case ENDORSE -> "endorse everything that is settled";
            case BOYCOTT -> "stay away in protest";
            case WALK_OUT -> "leave the table";
            case RETURN -> "come back to the table";
        };
    }

    /** A cease-fire of the scenario. */
    CeaseFirePlan plan(CeaseFireId id) {
        return Objects.requireNonNull(
                scenario.instruments().ceaseFires().get(id), () -> "the scenario has no cease-fire " + id);
    }

    /** Such as {@code cessation of hostilities}, to stand after "the". */
    String ceaseFire(CeaseFireId id) {
        return Words.inside(plan(id).title());
    }

    /** An instant of a cease-fire, by its own clock. */
    String moment(CeaseFireId id, Instant instant) {
        return dates.momentIn(plan(id).zone(), instant);
    }

    String body(BodyId id) {
        var found = scenario.instruments().bodies().get(id);
        return found == null ? id.value() : found.title();
    }

    /** Such as {@code ISIS and Jabhat al-Nusra}. */
    String bodies(Collection<BodyId> ids, String conjunction) {
        return list(ids.stream().map(this::body).toList(), conjunction);
    }

    Track track(TrackId id) {
        return Objects.requireNonNull(scenario.world().tracks().get(id), () -> "the scenario has no track " + id);
    }

    /** Why a change has an effect, in words. */
    String why(ReactionId id) {
        return scenario.world().reactions().stream()
                .filter(reaction -> reaction.id().equals(id))
                .findFirst()
                .map(Reaction::why)
                .orElse(id.value());
    }

    /** The rule in words, to stand after "by". */
    String rule(ProcedureId id) {
        return decisionRule(id).title();
    }

    /** Whether silence counts as consent for this role under this rule. */
    boolean silenceConsents(ProcedureId id, RoleId role) {
        return switch (decisionRule(id).procedure()) {
            case Procedure.Consensus consensus -> true;
            case Procedure.Sole sole -> !sole.role().equals(role);
            case Procedure.Concurrence concurrence -> false;
            case Procedure.Unanimity unanimity -> false;
            case Procedure.Majority majority -> false;
            case Procedure.AlternatingOffers offers -> false;
            case Procedure.Adhesion adhesion -> false;
        };
    }

    /** Whether staying away in protest counts as an objection under this rule. */
    boolean boycottObjects(ProcedureId id) {
        return decisionRule(id).procedure() instanceof Procedure.Consensus;
    }

    Phase phase(PhaseId id) {
        return scenario.calendar().phases().stream()
                .filter(phase -> phase.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the calendar has no phase " + id));
    }

    Deadline deadline(DeadlineId id) {
        return scenario.calendar().deadlines().stream()
                .filter(deadline -> deadline.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the calendar has no deadline " + id));
    }

    /** Such as {@code a, b and c}. */
    static String list(List<String> items, String conjunction) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " " + conjunction + " " + items.getLast();
    }

    private List<String> inOrder(Collection<RoleId> roles) {
        return scenario.roles().keySet().stream()
                .filter(roles::contains)
                .map(this::party)
                .collect(Collectors.toList());
    }

    private DecisionRule decisionRule(ProcedureId id) {
        return Objects.requireNonNull(scenario.procedures().get(id), () -> "the scenario has no procedure " + id);
    }
}
