package parley.engine.view;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.ProcedureId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Act;
import parley.engine.instrument.ActKind;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Tally;
import parley.engine.proposal.Term;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.Scenario;
import parley.engine.scenario.ScenarioTitles;

/** What roles, rules and terms are called in a sentence: the scenario's own names for them. */
public final class Naming {

    private final Scenario scenario;
    private final ScenarioTitles titles;

    public Naming(Scenario scenario) {
        this.scenario = scenario;
        this.titles = new ScenarioTitles(scenario);
    }

    /** Such as {@code Russia}; the id of a role that the scenario does not have. */
    public String party(RoleId role) {
        return titles.role(role);
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

    /** An option of an issue, such as {@code D2 (29 January)}. */
    public String option(IssueId issue, OptionId option) {
        return titles.option(issue, option.value());
    }

    /** What these terms are about, such as {@code LIST and AID}, to stand after "for". */
    public String subjects(List<Term> terms) {
        return list(terms.stream().map(this::subject).toList(), "and");
    }

    /** Such as {@code open the conference} or {@code set the terms of}, to stand after "to". */
    public static String act(ActKind kind) {
        return kind.phrase();
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

    /** The roles without whose assent no text passes by this rule, wherever they are. */
    ImmutableSet<RoleId> assentWanted(ProcedureId id) {
        Procedure procedure = decisionRule(id).procedure();
        return procedure.waitsForTheAway() ? procedure.assentWanted() : ImmutableSet.of();
    }

    /** The roles whose assent this rule asks for and does not have, of those who could give it. */
    List<RoleId> mustAssent(ProcedureId id, Tally tally) {
        Procedure procedure = decisionRule(id).procedure();
        return procedure.assentWanted().stream()
                .filter(role -> !tally.assents().contains(role))
                .filter(role -> procedure.waitsForTheAway() || !tally.away().contains(role))
                .toList();
    }

    /** Whether texts come one after the other under this rule, each in the place of the last. */
    boolean takesTurns(ProcedureId id) {
        return decisionRule(id).procedure() instanceof Procedure.AlternatingOffers;
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
            case Act.OnCeaseFire(var kind, var id) -> act(kind) + " " + titles.ceaseFire(id);
            case Act.AcceptTerms(var id, var reservations) -> act(act.kind()) + " " + titles.ceaseFire(id);
            case Act.Resume resume -> act(act.kind());
            case Act.Plain plain -> act(act.kind());
        };
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
