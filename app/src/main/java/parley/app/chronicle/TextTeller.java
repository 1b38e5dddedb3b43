package parley.app.chronicle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parley.engine.event.ProposalEvent;
import parley.engine.id.Audience;
import parley.engine.id.PhaseId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.procedure.Position;
import parley.engine.proposal.ProposalText;
import parley.engine.proposal.TermVerdict;

/** Texts: put forward, answered, decided. */
final class TextTeller {

    private final Names names;
    private final VerdictWords verdicts;
    private final Page page;

    TextTeller(Names names, Page page) {
        this.names = names;
        this.verdicts = new VerdictWords(names);
        this.page = page;
    }

    void tell(ProposalEvent event) {
        switch (event) {
            case ProposalEvent.Submitted(var id, var sponsor, var text, var closes, var spends) ->
                text(names.party(sponsor) + " submits " + called(id), text, closes);
            case ProposalEvent.Amended(var id, var sponsor, var version, var text, var closes, var spends) ->
                text("%s amends %s, now version %d".formatted(names.party(sponsor), id, version), text, closes);
            case ProposalEvent.PositionTaken(var id, var version, var role, var position) ->
                position(id, role, position);
            case ProposalEvent.Withdrawn(var id, var sponsor) ->
                page.line("%s withdraws %s.".formatted(names.party(sponsor), id));
            case ProposalEvent.Adopted(var id, var version, var outcome) ->
                page.line("%s is adopted, %s.".formatted(id, verdicts.passed(outcome)));
            case ProposalEvent.Held(var id, var version, var outcome, var lacks) ->
                page.line("%s has passed, %s, and is held: it still needs %s."
                        .formatted(id, verdicts.passed(outcome), needs(lacks)));
            case ProposalEvent.Rejected(var id, var version, var outcome) ->
                page.line("%s is rejected: %s.".formatted(id, verdicts.failed(outcome)));
            case ProposalEvent.Lapsed(var id, var version, var outcome, var lacks) ->
                page.line("%s lapses: %s.".formatted(id, lapse(outcome, lacks)));
            case ProposalEvent.Superseded(var id, var version) ->
                page.line("%s falls away: what it asked has been settled by another text.".formatted(id));
        }
    }

    private static String called(ProposalId id) {
        return switch (id.audience()) {
            case Audience.Plenary plenary -> id.toString();
            case Audience.Closed(var roles) -> id + ", seen by nobody else,";
        };
    }

    private void text(String beginning, ProposalText text, PhaseId closes) {
        page.line("%s: %s. It closes with phase %s at the latest."
                .formatted(beginning, names.terms(text.terms()), closes));
        if (!text.note().isBlank()) {
            page.detail(Words.quoted(text.note()));
        }
    }

    private void position(ProposalId id, RoleId role, Position position) {
        String verb = switch (position.stance()) {
            case ASSENT -> "assents to ";
            case OBJECT -> "objects to ";
            case ABSTAIN -> "abstains on ";
        };
        page.line(names.party(role) + " " + verb + id + Words.withNote(position.reason()));
        position.reservations().forEach(reading -> page.detail("Recorded with it: " + Words.quoted(reading)));
    }

    private static String needs(List<String> lacks) {
        return lacks.stream().map(TextTeller::withoutStop).collect(Collectors.joining("; "));
    }

    private String lapse(List<TermVerdict> outcome, List<String> lacks) {
        List<String> reasons = new ArrayList<>();
        String missing = verdicts.missing(outcome);
        if (!missing.isEmpty()) {
            reasons.add(missing);
        }
        lacks.forEach(lack -> reasons.add(withoutStop(lack)));
        return String.join("; ", reasons);
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
