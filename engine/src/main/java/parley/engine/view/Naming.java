package parley.engine.view;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import parley.engine.id.CeaseFireId;
import parley.engine.id.ProcedureId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Act;
import parley.engine.instrument.ActKind;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Tally;
import parley.engine.proposal.Term;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.Scenario;

/** What roles, rules and terms are called in a sentence: the scenario's own names for them. */
public final class Naming {

    private final Scenario scenario;

    public Naming(Scenario scenario) {
        this.scenario = scenario;
    }

    /** Such as {@code Russia}; the id of a role that the scenario does not have. */
    public String party(RoleId role) {
        var found = scenario.roles().get(role);
        return found == null ? role.value() : found.party();
    }

    /** Such as {@code Russia, Iran and Turkey}, in the scenario's order. */
    public String parties(Collection<RoleId> roles) {
        return list(inOrder(roles), "and");
    }

    /** Such as {@code Russia, Iran or Turkey}, in the scenario's order. */
    public String anyOf(Collection<RoleId> roles) {
        return list(inOrder(roles), "or");
    }

    /** The rule in words, to stand after "by". */
    public String rule(ProcedureId id) {
        return decisionRule(id).title();
    }

    /** What these terms are about, such as {@code LIST and AID}, to stand after "for". */
    public String subjects(List<Term> terms) {
        return list(terms.stream().map(this::subject).toList(), "and");
    }

    /** Such as {@code open the conference} or {@code set the terms of}, to stand after "to". */
    public static String act(ActKind kind) {
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
            case CLOSE -> "close the conference";
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

    /** Such as {@code a, b and c}. */
    public static String list(List<String> items, String conjunction) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " " + conjunction + " " + items.getLast();
    }

    /** The verb with the ending that this many subjects ask for: {@code assents, assent}. */
    static String verb(Collection<?> subjects, String one, String many) {
        return subjects.size() == 1 ? one : many;
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

    /** What this rule asks for and what it got, if it counts votes. */
    Optional<MajorityWords> votes(ProcedureId id, Tally tally) {
        return decisionRule(id).procedure() instanceof Procedure.Majority majority
                ? Optional.of(new MajorityWords(majority, tally))
                : Optional.empty();
    }

    private String subject(Term term) {
        return switch (term) {
            case Term.Settle(var issue, var option) -> issue.value();
            case Term.Ask(var act) -> "the request to " + subject(act);
        };
    }

    private String subject(Act act) {
        return switch (act) {
            case Act.OnCeaseFire(var kind, var id) -> act(kind) + " the " + ceaseFire(id);
            case Act.AcceptTerms(var id, var reservations) -> act(act.kind()) + " the " + ceaseFire(id);
            case Act.Resume resume -> act(act.kind());
            case Act.Plain plain -> act(act.kind());
        };
    }

    private String ceaseFire(CeaseFireId id) {
        var plan = scenario.instruments().ceaseFires().get(id);
        return plan == null
                ? id.value()
                : plan.title().substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                        + plan.title().substring(1);
    }

    private List<String> inOrder(Collection<RoleId> roles) {
        return scenario.roles().keySet().stream()
                .filter(roles::contains)
                .map(this::party)
                .toList();
    }

    private DecisionRule decisionRule(ProcedureId id) {
        return Objects.requireNonNull(scenario.procedures().get(id), () -> "the scenario has no procedure " + id);
    }
}
