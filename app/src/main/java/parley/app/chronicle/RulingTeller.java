package parley.app.chronicle;

import parley.engine.event.RulingEvent;

/** What the facilitator ruled. */
final class RulingTeller {

    private final Page page;

    RulingTeller(Page page) {
        this.page = page;
    }

    void tell(RulingEvent event) {
        switch (event) {
            case RulingEvent.Paused(var reason) -> ruled("pauses the session", reason);
            case RulingEvent.Resumed(var reason) -> ruled("resumes the session", reason);
            case RulingEvent.PhaseCutShort(var phase, var reason) -> ruled("ends phase %s".formatted(phase), reason);
            case RulingEvent.Announced(var text) -> page.line("The facilitator announces: " + Words.quoted(text));
            case RulingEvent.SessionCutShort(var reason) -> ruled("ends the session", reason);
        }
    }

    private void ruled(String what, String reason) {
        page.line("The facilitator %s%s".formatted(what, reason.isEmpty() ? "." : ": " + Words.quoted(reason)));
    }
}
