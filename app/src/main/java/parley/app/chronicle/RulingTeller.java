package parley.app.chronicle;

import java.time.Duration;
import parley.engine.command.VoidedAct;
import parley.engine.event.RulingEvent;

/** What the facilitator ruled. */
final class RulingTeller {

    private final Names names;
    private final Page page;
    private final DueDates dates;

    RulingTeller(Names names, Page page, DueDates dates) {
        this.names = names;
        this.page = page;
        this.dates = dates;
    }

    void tell(RulingEvent event) {
        switch (event) {
            case RulingEvent.Paused(var reason, var at) -> ruled("pauses the session", reason);
            case RulingEvent.Resumed(var reason, var closes) -> ruled("resumes the session", reason);
            case RulingEvent.PhaseCutShort(var phase, var reason) -> ruled("ends phase %s".formatted(phase), reason);
            case RulingEvent.DeadlineMoved(var id, var to, var reason) ->
                ruled("rules that " + dates.moved(names.deadline(id), to), reason);
            case RulingEvent.NewsSent(var inject, var to, var reason) -> ruled("lets news come", reason);
            case RulingEvent.SeatGiven(var role, var reason) ->
                ruled("gives the seat of %s to somebody else".formatted(names.party(role)), reason);
            case RulingEvent.SheetsReleased(var reason) -> ruled("releases the sheets and the assurances", reason);
            case RulingEvent.ActVoided(var act, var reason) ->
                ruled("rules void " + act.map(this::words).orElse("a text that is not public"), reason);
            case RulingEvent.PhaseExtended(var phase, var by, var closes, var reason) ->
                ruled(
                        by.isNegative()
                                ? "takes %s from phase %s".formatted(minutes(by.negated()), phase)
                                : "gives phase %s %s more".formatted(phase, minutes(by)),
                        reason);
            case RulingEvent.Announced(var text) -> page.line("The facilitator announces: " + Words.quoted(text));
            case RulingEvent.SessionCutShort(var reason) -> ruled("ends the session", reason);
        }
    }

    private void ruled(String what, String reason) {
        page.line("The facilitator %s%s".formatted(what, reason.isEmpty() ? "." : ": " + Words.quoted(reason)));
    }

    private String words(VoidedAct act) {
        return switch (act) {
            case VoidedAct.Adoption(var proposal) -> "the adoption of " + proposal;
            case VoidedAct.Settlement(var issue) -> "that %s is settled".formatted(issue);
            case VoidedAct.Endorsement() -> "the closing text";
            case VoidedAct.Issue(var invitee) -> "the invitation of " + names.party(invitee);
            case VoidedAct.Absence(var role) -> "that %s is away".formatted(names.party(role));
            case VoidedAct.Designation(var body) -> "what was decided of " + names.body(body);
            case VoidedAct.Answer(var ceaseFire, var party) ->
                "what %s answered to the %s".formatted(names.party(party), names.ceaseFire(ceaseFire));
            case VoidedAct.Breach(var ceaseFire) -> "the breach of the " + names.ceaseFire(ceaseFire);
        };
    }

    private static String minutes(Duration length) {
        String seconds = length.toSecondsPart() == 0 ? "" : " %d seconds".formatted(length.toSecondsPart());
        return "%d minutes%s".formatted(length.toMinutes(), seconds);
    }
}
