package parley.app.chronicle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.engine.event.IssueEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.TurnEvent;
import parley.engine.id.Audience;
import parley.engine.id.IssueId;
import parley.engine.id.PhaseId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.procedure.Position;
import parley.engine.procedure.Tally;
import parley.engine.proposal.ProposalText;
import parley.engine.proposal.Term;
import parley.engine.proposal.TermVerdict;
import parley.engine.view.Naming;
import parley.engine.view.VerdictWords;

/** Texts: put forward, answered, decided. It remembers what each says, to say it again when it is decided. */
final class TextTeller {

    private final Names names;
    private final VerdictWords verdicts;
    private final Page page;
    private final Map<ProposalId, Version> current = new HashMap<>();
    private final Map<IssueId, IssueEvent.Settled> settled = new HashMap<>();

    /** What is to be decided, and who has said something to it. */
    private record Version(RoleId sponsor, ProposalText text, Set<RoleId> spoke) {}

    TextTeller(Names names, Page page, Attendance attendance) {
        this.names = names;
        this.verdicts = new VerdictWords(names.naming(), attendance::protests);
        this.page = page;
    }

    /** An issue is settled, or open again: this is what other texts on it fall with. */
    void note(IssueEvent event) {
        switch (event) {
            case IssueEvent.Settled how -> settled.put(how.issue(), how);
            case IssueEvent.Reopened(var issue, var cause) -> settled.remove(issue);
            case IssueEvent.Endorsed endorsed -> {}
        }
    }

    void tell(ProposalEvent event) {
        switch (event) {
            case ProposalEvent.Submitted(var id, var sponsor, var answers, var text, var closes, var spends) -> {
                remember(id, sponsor, text);
                String answer = answers.map(other -> " in answer to " + other).orElse("");
                text(names.party(sponsor) + " submits " + called(id) + answer, text, closes);
            }
            case ProposalEvent.Amended(var id, var sponsor, var version, var text, var closes, var spends) -> {
                remember(id, sponsor, text);
                text("%s amends %s, now version %d".formatted(names.party(sponsor), id, version), text, closes);
            }
            case ProposalEvent.PositionTaken(var id, var version, var role, var position, var sealed) ->
                position(id, role, position, sealed);
            case ProposalEvent.PositionsRevealed(var id, var version, var positions) -> {
                page.line("The positions on %s are shown.".formatted(id));
                positions.forEach((role, position) -> position(id, role, position, false));
            }
            case ProposalEvent.CoSponsored(var id, var version, var role) -> {
                version(id).spoke().add(role);
                page.line("%s joins the sponsors of %s, and assents.".formatted(names.party(role), id));
            }
            case ProposalEvent.StoodDown(var id, var role) ->
                page.line("%s is no longer a sponsor of %s.".formatted(names.party(role), id));
            case ProposalEvent.CarriedOn(var id, var sponsor, var by) -> {
                carriedOn(id, by);
                page.line("%s withdraws from %s, and %s carries it on."
                        .formatted(names.party(sponsor), id, names.party(by)));
            }
            case ProposalEvent.AmendmentProposed(var id, var amendment) ->
                text(
                        "%s asks for another wording of %s, as amendment %d"
                                .formatted(names.party(amendment.by()), id, amendment.number()),
                        amendment.text());
            case ProposalEvent.AmendmentTaken(var id, var number) ->
                page.line("Amendment %d to %s is taken.".formatted(number, id));
            case ProposalEvent.AmendmentLeft(var id, var sponsor, var number) ->
                page.line("%s leaves amendment %d to %s.".formatted(names.party(sponsor), number, id));
            case ProposalEvent.Withdrawn(var id, var sponsor) ->
                page.line("%s withdraws %s.".formatted(names.party(sponsor), id));
            case ProposalEvent.Adopted(var id, var version, var outcome) ->
                closed(id, "is adopted, %s.".formatted(verdicts.passed(outcome)), outcome);
            case ProposalEvent.Held(var id, var version, var outcome, var lacks) ->
                closed(
                        id,
                        "has passed, %s, and is held: it still needs this: %s."
                                .formatted(verdicts.passed(outcome), VerdictWords.needs(lacks)),
                        outcome);
            case ProposalEvent.Rejected(var id, var version, var outcome) ->
                closed(id, "is rejected: %s.".formatted(verdicts.rejected(outcome)), outcome);
            case ProposalEvent.Vetoed(var id, var version, var outcome) ->
                closed(id, "is vetoed: %s.".formatted(verdicts.failed(outcome)), outcome);
            case ProposalEvent.Lapsed(var id, var version, var outcome, var lacks) ->
                closed(id, "lapses: %s.".formatted(verdicts.lapsed(outcome, lacks)), outcome);
            case ProposalEvent.Superseded(var id, var version) ->
                page.line("%s falls away: %s."
                        .formatted(whole(id), overtaken(version(id).text())));
        }
    }

    void tell(TurnEvent event) {
        switch (event) {
            case TurnEvent.Ended ended -> {
                String next = ended.next()
                        .map(role -> "it is the turn of " + names.party(role))
                        .orElse("no turn is left");
                page.line(
                        ended.passed()
                                ? "%s lets its turn pass; %s.".formatted(names.party(ended.by()), next)
                                : Words.sentence(next) + ".");
            }
            case TurnEvent.Broken broken -> page.line(names.party(broken.by()) + " ends the talks.");
        }
    }

    private String called(ProposalId id) {
        return switch (id.audience()) {
            case Audience.Plenary plenary -> id.toString();
            case Audience.Closed closed -> id + names.to(closed) + " only";
        };
    }

    private void remember(ProposalId id, RoleId sponsor, ProposalText text) {
        current.put(id, new Version(sponsor, text, new LinkedHashSet<>(List.of(sponsor))));
    }

    private Version version(ProposalId id) {
        return Objects.requireNonNull(current.get(id), () -> id + " was decided before it was put forward");
    }

    private void carriedOn(ProposalId id, RoleId by) {
        Version before = version(id);
        current.put(id, new Version(by, before.text(), before.spoke()));
    }

    private void text(String beginning, ProposalText text, PhaseId closes) {
        text(
                "%s: %s. It closes with phase %s at the latest."
                        .formatted(beginning, names.terms(text.terms()), closes),
                text.note());
    }

    private void text(String beginning, ProposalText text) {
        text("%s: %s.".formatted(beginning, names.terms(text.terms())), text.note());
    }

    private void text(String line, String note) {
        page.line(line);
        if (!note.isBlank()) {
            page.detail(Words.quoted(note));
        }
    }

    private void position(ProposalId id, RoleId role, Position position, boolean sealed) {
        String verb = switch (position.stance()) {
            case ASSENT -> "assents to ";
            case OBJECT -> "objects to ";
            case ABSTAIN -> "abstains on ";
        };
        version(id).spoke().add(role);
        String unseen = sealed ? ", unseen until it closes" : "";
        page.line(names.party(role) + " " + verb + id + unseen + Words.withNote(position.reason()));
        position.reservations().forEach(reading -> page.detail("Recorded with it: " + Words.quoted(reading)));
    }

    /** Such as {@code Russia's p1, LIST at L4 (...),}, to stand before what became of it. */
    private String whole(ProposalId id) {
        Version version = version(id);
        return "%s %s, %s,"
                .formatted(
                        Words.possessive(names.party(version.sponsor())),
                        id,
                        names.inShort(version.text().terms()));
    }

    private void closed(ProposalId id, String outcome, List<TermVerdict> verdicts) {
        page.line(whole(id) + " " + outcome);
        List<RoleId> uncounted = uncounted(version(id).spoke(), verdicts);
        if (!uncounted.isEmpty()) {
            page.detail("The word of %s is recorded, and does not count by %s."
                    .formatted(names.parties(uncounted), severalRules(verdicts) ? "any of these rules" : "this rule"));
        }
    }

    private static boolean severalRules(List<TermVerdict> verdicts) {
        return verdicts.stream()
                        .flatMap(verdict -> verdict.rules().stream())
                        .distinct()
                        .count()
                > 1;
    }

    private static List<RoleId> uncounted(Set<RoleId> spoke, List<TermVerdict> verdicts) {
        Set<RoleId> counted = verdicts.stream()
                .flatMap(verdict -> verdict.rules().stream())
                .flatMap(rule -> everybody(rule.verdict().tally()))
                .collect(Collectors.toSet());
        return spoke.stream().filter(role -> !counted.contains(role)).toList();
    }

    private static Stream<RoleId> everybody(Tally tally) {
        return Stream.of(tally.assents(), tally.objections(), tally.abstentions(), tally.silent(), tally.away())
                .flatMap(Set::stream);
    }

    /** Which of its issues are settled otherwise, and by which text; or that all it asked for stands. */
    private String overtaken(ProposalText text) {
        List<String> otherwise = new ArrayList<>();
        List<String> standing = new ArrayList<>();
        for (Term term : text.terms()) {
            if (term instanceof Term.Settle(var issue, var option) && settled.containsKey(issue)) {
                IssueEvent.Settled how = Objects.requireNonNull(settled.get(issue));
                String by = how.by().map(other -> ", by " + other).orElse("");
                if (how.option().equals(option)) {
                    standing.add(names.settled(issue, option) + by);
                } else {
                    otherwise.add("%s is settled otherwise, at %s%s"
                            .formatted(issue, names.naming().option(issue, how.option()), by));
                }
            }
        }
        if (!otherwise.isEmpty()) {
            return Naming.list(otherwise, "and");
        }
        return "what it asked for stands already" + (standing.isEmpty() ? "" : ", " + Naming.list(standing, "and"));
    }
}
