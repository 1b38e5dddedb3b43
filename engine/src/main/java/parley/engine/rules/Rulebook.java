package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import parley.engine.condition.Fact;
import parley.engine.condition.Phrases;
import parley.engine.id.CeaseFireId;
import parley.engine.id.InjectId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.PhaseId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Act;
import parley.engine.instrument.ActKind;
import parley.engine.procedure.Procedure;
import parley.engine.proposal.Term;
import parley.engine.scenario.Body;
import parley.engine.scenario.Calendar;
import parley.engine.scenario.CeaseFirePlan;
import parley.engine.scenario.CoherenceRule;
import parley.engine.scenario.Decision;
import parley.engine.scenario.Decision.Subject;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.Inject;
import parley.engine.scenario.Issue;
import parley.engine.scenario.Phase;
import parley.engine.scenario.Reaction;
import parley.engine.scenario.Role;
import parley.engine.scenario.Scenario;
import parley.engine.scenario.ScenarioTitles;
import parley.engine.scenario.Step;

/** A scenario, with what the rules look up in it. */
public final class Rulebook {

    private static final Comparator<Inject> IN_ORDER_OF_NEWS = Comparator.comparing(Inject::date)
            .thenComparing(inject -> inject.id().value());

    private final Scenario scenario;
    private final ImmutableList<Phase> phases;
    private final ImmutableMap<PhaseId, Integer> places;
    private final ImmutableMap<Term.Settle, Decision> settling;
    private final ImmutableListMultimap<ActKind, Decision> allowing;
    private final ImmutableListMultimap<Fact, Reaction> reactions;
    private final ImmutableTable<ActKind, RoleId, Decision> asking;
    private final ImmutableList<DecisionRule> turnRules;
    private final ImmutableListMultimap<Inject.When, Inject> injects;
    private final ImmutableList<Inject> conditionalInjects;
    private final ImmutableMap<CoherenceRule, ImmutableSet<IssueId>> coherence;
    private final ImmutableList<Step> singleUndertakings;
    private final ImmutableList<PhaseId> nextPlaying;
    private final ImmutableMap<Body, RoleId> speakers;
    private final ScenarioTitles titles;
    private final Phrases phrases;

    /**
     * Makes the rulebook of a scenario.
     *
     * @throws IllegalArgumentException if two decisions settle the same option; the loader makes that impossible
     */
    public Rulebook(Scenario scenario) {
        this.scenario = scenario;
        this.phases = scenario.calendar().phases();
        this.places = scenario.calendar().places();
        this.settling = settling(scenario);
        this.allowing = allowing(scenario);
        this.asking = asking(scenario, allowing);
        this.turnRules = scenario.procedures().values().stream()
                .filter(rule -> rule.procedure() instanceof Procedure.AlternatingOffers)
                .collect(ImmutableList.toImmutableList());
        this.reactions = scenario.world().reactions().stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(Reaction::on, reaction -> reaction));
        this.injects = injects(scenario);
        this.conditionalInjects = injects.entries().stream()
                .filter(entry -> entry.getKey() instanceof Inject.When.AsSoonAs)
                .map(Map.Entry::getValue)
                .sorted(IN_ORDER_OF_NEWS)
                .collect(ImmutableList.toImmutableList());
        this.singleUndertakings = scenario.steps().values().stream()
                .filter(Step::singleUndertaking)
                .collect(ImmutableList.toImmutableList());
        this.nextPlaying = nextPlaying(phases);
        this.speakers = scenario.instruments().bodies().values().stream()
                .filter(body -> body.role().isPresent())
                .collect(ImmutableMap.toImmutableMap(
                        body -> body, body -> body.role().orElseThrow()));
        this.titles = new ScenarioTitles(scenario);
        this.phrases = new Phrases(titles);
        this.coherence = scenario.coherence().stream()
                .distinct()
                .collect(ImmutableMap.toImmutableMap(
                        rule -> rule, rule -> rule.condition().issues()));
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
    public Phase phase(PhaseId id) {
        return phases.get(place(id));
    }

    /** The phase that follows; empty after the last. */
    Optional<Phase> after(PhaseId id) {
        int next = place(id) + 1;
        return next < phases.size() ? Optional.of(phases.get(next)) : Optional.empty();
    }

    /** Whether no phase follows. */
    boolean isLast(PhaseId id) {
        return id.equals(phases.getLast().id());
    }

    /** The rules by which parties make offers in turn. */
    ImmutableList<DecisionRule> turnRules() {
        return turnRules;
    }

    /**
     * The phase at whose end a text submitted in this one closes by a rule: the one that reaches the rule's instant; for
     * offers in turn the last of all; else the next playing phase, or the last of all.
     */
    PhaseId closeOfTextFrom(PhaseId id, DecisionRule rule) {
        Optional<PhaseId> stated = rule.until()
                .map(until -> phases.stream()
                        .filter(phase -> !phase.to().isBefore(until))
                        .findFirst()
                        .orElse(phases.getLast())
                        .id());
        return stated.orElseGet(() -> rule.procedure() instanceof Procedure.AlternatingOffers
                ? phases.getLast().id()
                : nextPlayingAfter(id));
    }

    /** The later of two phases. */
    PhaseId later(PhaseId first, PhaseId second) {
        return isNotAfter(first, second) ? second : first;
    }

    /** The next playing phase, or the last of all. */
    PhaseId nextPlayingAfter(PhaseId id) {
        return nextPlaying.get(place(id));
    }

    /** The last instant of the phase before this one; empty for the first. */
    Optional<Instant> lastInstantBefore(PhaseId id) {
        int place = place(id);
        return place == 0 ? Optional.empty() : Optional.of(phases.get(place - 1).to());
    }

    /** Whether the first phase comes before the second, or is the same. */
    boolean isNotAfter(PhaseId first, PhaseId second) {
        return place(first) <= place(second);
    }

    /** An instant of story time by the calendar's clock: {@code 25 January 2016, 18:00}. */
    String written(Instant instant) {
        return titles.moment(instant);
    }

    /** Conditions as the table is told them. */
    Phrases phrases() {
        return phrases;
    }

    /** A term as the table is told it, such as {@code DATE at D2 (29 January)}. */
    String words(Term term) {
        return switch (term) {
            case Term.Settle(var issue, var option) ->
                "%s at %s".formatted(issue, titles.option(issue, option.value()));
            case Term.Ask(var act) -> "to " + words(act);
        };
    }

    /** An act as the table is told it, such as {@code set the terms of the cessation of hostilities}. */
    String words(Act act) {
        return switch (act) {
            case Act.OnCeaseFire(var kind, var id) -> kind.phrase() + " " + titles.ceaseFire(id);
            case Act.AcceptTerms(var id, var reservations) -> act.kind().phrase() + " " + titles.ceaseFire(id);
            case Act.Resume resume -> act.kind().phrase();
            case Act.Plain plain -> act.kind().phrase();
        };
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

    /** A cease-fire of the scenario. */
    CeaseFirePlan ceaseFire(CeaseFireId id) {
        CeaseFirePlan plan = scenario.instruments().ceaseFires().get(id);
        if (plan == null) {
            throw new IllegalStateException("the scenario has no cease-fire " + id);
        }
        return plan;
    }

    /** The bodies for which a role speaks, and that role. */
    ImmutableMap<Body, RoleId> speakers() {
        return speakers;
    }

    /** The reactions to a change of this fact, in the order of the scenario. */
    ImmutableList<Reaction> reactionsOn(Fact fact) {
        return reactions.get(fact);
    }

    /** News of the scenario. */
    Inject inject(InjectId id) {
        Inject inject = scenario.world().injects().get(id);
        if (inject == null) {
            throw new IllegalStateException("the scenario has no news " + id);
        }
        return inject;
    }

    /** The news that can come at the start or the end of a phase: by date, then by id. */
    ImmutableList<Inject> injects(PhaseId phase, Inject.Moment moment) {
        return injects.get(new Inject.When.At(phase, moment));
    }

    /** The news that comes as soon as its condition holds, in the order in which it does. */
    ImmutableList<Inject> conditionalInjects() {
        return conditionalInjects;
    }

    /** The steps that are agreed as a whole or not at all. */
    ImmutableList<Step> singleUndertakings() {
        return singleUndertakings;
    }

    /** The rules of coherence, each with the issues that it is about. */
    ImmutableMap<CoherenceRule, ImmutableSet<IssueId>> coherence() {
        return coherence;
    }

    /** The decisions that allow acts of this kind, in the order of the scenario. */
    public ImmutableList<Decision> decisionsOn(ActKind kind) {
        return allowing.get(kind);
    }

    /**
     * The decision that governs a term: for an act that several decisions allow, the first in which the sponsor's
     * position counts.
     */
    Optional<Decision> governing(Term term, RoleId sponsor) {
        return switch (term) {
            case Term.Settle settle -> Optional.ofNullable(settling.get(settle));
            case Term.Ask(var act) -> Optional.ofNullable(asking.get(act.kind(), sponsor));
        };
    }

    /** A role of the scenario. */
    Role role(RoleId id) {
        Role role = scenario.roles().get(id);
        if (role == null) {
            throw new IllegalStateException("the scenario has no role " + id);
        }
        return role;
    }

    /** The name of the side that a role speaks for, to stand in a sentence. */
    String party(RoleId role) {
        var found = scenario.roles().get(role);
        return found == null ? role.value() : found.party();
    }

    /** The same name to begin a sentence: "The Syrian Government". */
    String partyFirst(RoleId role) {
        String party = party(role);
        int first = party.offsetByCodePoints(0, 1);
        return party.substring(0, first).toUpperCase(Locale.ROOT) + party.substring(first);
    }

    private static ImmutableMap<Term.Settle, Decision> settling(Scenario scenario) {
        var settling = ImmutableMap.<Term.Settle, Decision>builder();
        for (Decision decision : scenario.decisions()) {
            if (decision.subject() instanceof Subject.Settling(var issue, var options)) {
                options.forEach(option -> settling.put(new Term.Settle(issue, option), decision));
            }
        }
        return settling.buildOrThrow();
    }

    private static ImmutableListMultimap<ActKind, Decision> allowing(Scenario scenario) {
        var allowing = ImmutableListMultimap.<ActKind, Decision>builder();
        for (Decision decision : scenario.decisions()) {
            if (decision.subject() instanceof Subject.Allowing(var act)) {
                allowing.put(act, decision);
            }
        }
        return allowing.build();
    }

    private static ImmutableTable<ActKind, RoleId, Decision> asking(
            Scenario scenario, ImmutableListMultimap<ActKind, Decision> allowing) {
        var asking = ImmutableTable.<ActKind, RoleId, Decision>builder();
        allowing.asMap()
                .forEach((act, decisions) ->
                        scenario.roles().keySet().forEach(role -> asking.put(act, role, governing(decisions, role))));
        return asking.buildOrThrow();
    }

    private static Decision governing(Collection<Decision> decisions, RoleId sponsor) {
        return decisions.stream()
                .filter(decision -> decision.rules().stream()
                        .anyMatch(rule -> rule.procedure().base().contains(sponsor)))
                .findFirst()
                .orElseGet(() -> decisions.iterator().next());
    }

    private static ImmutableListMultimap<Inject.When, Inject> injects(Scenario scenario) {
        return scenario.world().injects().values().stream()
                .sorted(IN_ORDER_OF_NEWS)
                .filter(inject -> inject.when().isPresent())
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        inject -> inject.when().orElseThrow(), inject -> inject));
    }

    private static ImmutableList<PhaseId> nextPlaying(ImmutableList<Phase> phases) {
        return IntStream.rangeClosed(1, phases.size())
                .mapToObj(next -> phases.subList(next, phases.size()).stream()
                        .filter(phase -> phase.kind().isPlaying())
                        .findFirst()
                        .orElse(phases.getLast())
                        .id())
                .collect(ImmutableList.toImmutableList());
    }

    private int place(PhaseId id) {
        Integer place = places.get(id);
        if (place == null) {
            throw new IllegalStateException("the calendar has no phase " + id);
        }
        return place;
    }
}
