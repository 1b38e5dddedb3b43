package parley.app.chronicle;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import parley.engine.event.Cause;
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
import parley.engine.proposal.Term;
import parley.engine.scenario.CeaseFirePlan;
import parley.engine.scenario.Deadline;
import parley.engine.scenario.Phase;
import parley.engine.scenario.Reaction;
import parley.engine.scenario.Scenario;
import parley.engine.scenario.Track;
import parley.engine.view.Naming;

/** What things are called: the scenario's own names for what the events identify. */
final class Names {

    private final Scenario scenario;
    private final Naming naming;
    private final Dates dates;

    Names(Scenario scenario) {
        this.scenario = scenario;
        this.naming = new Naming(scenario);
        this.dates = new Dates(scenario.calendar().zone());
    }

    Scenario scenario() {
        return scenario;
    }

    Dates dates() {
        return dates;
    }

    /** What the engine calls things in its own sentences. */
    Naming naming() {
        return naming;
    }

    String party(RoleId role) {
        return naming.party(role);
    }

    /** Such as {@code Russia, Iran and Turkey}, in the scenario's order. */
    String parties(Collection<RoleId> roles) {
        return naming.parties(roles);
    }

    /** Such as {@code Russia, Iran or Turkey}. */
    String anyOf(Collection<RoleId> roles) {
        return naming.anyOf(roles);
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
        return Naming.list(terms.stream().map(this::term).toList(), "and");
    }

    /** One term in full; several by their options only. */
    String inShort(List<Term> terms) {
        return terms.size() == 1
                ? terms(terms)
                : Naming.list(terms.stream().map(this::termInShort).toList(), "and");
    }

    private String termInShort(Term term) {
        return switch (term) {
            case Term.Settle(var issue, var option) -> issue + " at " + option;
            case Term.Ask ask -> term(ask);
        };
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
            case Act.AcceptTerms(var id, var reservations) ->
                Naming.act(ActKind.ACCEPT_TERMS) + " the " + ceaseFire(id);
            case Act.OnCeaseFire(var kind, var id) -> Naming.act(kind) + " the " + ceaseFire(id);
            case Act.Plain plain -> Naming.act(plain.kind());
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
        return Naming.list(ids.stream().map(this::body).toList(), conjunction);
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

    /** What brought something about, as a part of a sentence. */
    String because(Cause cause) {
        return switch (cause) {
            case Cause.Missed missed -> "since that deadline was missed";
            case Cause.News news -> "by that news";
            case Cause.Change(var reaction) -> why(reaction);
            case Cause.Drift drift -> "as time passes";
            case Cause.Ruling ruling -> "by that ruling";
            case Cause.End end -> "as the session ends";
        };
    }

    /** The rule in words, to stand after "by". */
    String rule(ProcedureId id) {
        return naming.rule(id);
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
}
