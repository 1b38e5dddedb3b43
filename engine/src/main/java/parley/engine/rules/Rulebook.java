package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.PhaseId;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;
import parley.engine.proposal.Term;
import parley.engine.scenario.Calendar;
import parley.engine.scenario.Decision;
import parley.engine.scenario.Decision.Subject;
import parley.engine.scenario.Issue;
import parley.engine.scenario.Phase;
import parley.engine.scenario.Scenario;

/** A scenario, with what the rules look up in it. */
public final class Rulebook {

    private final Scenario scenario;
    private final ImmutableList<Phase> phases;
    private final ImmutableMap<PhaseId, Integer> places;

    /** Makes the rulebook of a scenario. */
    public Rulebook(Scenario scenario) {
        this.scenario = scenario;
        this.phases = scenario.calendar().phases();
        this.places = scenario.calendar().places();
    }

    /** The scenario itself. */
    public Scenario scenario() {
        return scenario;
    }

    /** The first phase of all. */
    Phase firstPhase() {
        return phases.getFirst();
    }

    /** A phase of the calendar. */
    Phase phase(PhaseId id) {
        return phases.get(place(id));
    }

    /** The phase that follows; empty after the last. */
    Optional<Phase> after(PhaseId id) {
        int next = place(id) + 1;
        return next < phases.size() ? Optional.of(phases.get(next)) : Optional.empty();
    }

    /** The phase at whose end a text submitted in this one closes: the next playing phase, or the last of all. */
    PhaseId closeOfTextFrom(PhaseId id) {
        return phases.subList(place(id) + 1, phases.size()).stream()
                .filter(phase -> phase.kind().isPlaying())
                .findFirst()
                .orElse(phases.getLast())
                .id();
    }

    /** Whether the first phase comes before the second, or is the same. */
    boolean isNotAfter(PhaseId first, PhaseId second) {
        return place(first) <= place(second);
    }

    /** The number of the last round. */
    int lastRound() {
        return scenario.calendar().rounds().getLast().number();
    }

    /** A round by its number. */
    Calendar.Round round(int number) {
        return scenario.calendar().rounds().get(number - 1);
    }

    /** An option, if the scenario has it. */
    Optional<Issue.Option> option(IssueId issue, OptionId option) {
        return Optional.ofNullable(scenario.issues().get(issue))
                .flatMap(found -> Optional.ofNullable(found.options().get(option)));
    }

    /** The decisions that allow acts of this kind, in the order of the scenario. */
    public ImmutableList<Decision> decisionsOn(ActKind kind) {
        return scenario.decisions().stream()
                .filter(decision -> decision.subject() instanceof Subject.Allowing(ActKind allowed) && allowed == kind)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The decision that governs a term: for an act that several decisions allow, the first in which the sponsor's
     * position counts.
     */
    Optional<Decision> governing(Term term, RoleId sponsor) {
        return switch (term) {
            case Term.Settle(var issue, var option) ->
                scenario.decisions().stream()
                        .filter(decision -> decision.subject() instanceof Subject.Settling(var about, var options)
                                && about.equals(issue)
                                && options.contains(option))
                        .findFirst();
            case Term.Ask(var act) -> {
                var allowing = decisionsOn(act.kind());
                yield allowing.stream()
                        .filter(decision -> decision.rules().stream()
                                .anyMatch(rule -> rule.procedure().base().contains(sponsor)))
                        .findFirst()
                        .or(() -> allowing.stream().findFirst());
            }
        };
    }

    /** The name of the side that a role speaks for, to stand in a sentence. */
    String party(RoleId role) {
        var found = scenario.roles().get(role);
        return found == null ? role.value() : found.party();
    }

    private int place(PhaseId id) {
        Integer place = places.get(id);
        if (place == null) {
            throw new IllegalStateException("the calendar has no phase " + id);
        }
        return place;
    }
}
