package parley.engine.rules;

import java.util.Optional;
import java.util.stream.Collectors;
import parley.engine.condition.Fact;
import parley.engine.id.RoleId;
import parley.engine.instrument.Act;
import parley.engine.instrument.CeaseFire;

/** How that stands which an act is asked of, in words: why the act is not possible as things are. */
final class ActStanding {

    private ActStanding() {}

    /** A clause such as {@code the conference is paused}, for an act that this role does or asks for. */
    static String words(Table table, RoleId by, Act act) {
        return switch (act.kind()) {
            case ACCEPT, CLARIFY, DECLINE -> invitation(table, by);
            case RELEASE, ISSUE, HOLD, RESCIND -> invitations(table);
            case OPEN -> "%s, and %s".formatted(conference(table), invitations(table));
            case PAUSE, CLOSE -> conference(table);
            case RESUME -> dayPassed(table, act).orElseGet(() -> conference(table));
            case SET_TERMS ->
                ceaseFire(table, act) instanceof CeaseFire.Drafted
                        ? "the time to accept them is over"
                        : ceaseFireWords(table, act);
            case REPAIR ->
                ceaseFire(table, act) instanceof CeaseFire.InForce
                        ? "no breach is reported"
                        : ceaseFireWords(table, act);
            case ACCEPT_TERMS, REFUSE_TERMS, REPORT_BREACH -> ceaseFireWords(table, act);
            case RENEW ->
                ceaseFire(table, act) instanceof CeaseFire.InForce
                        ? "the cease-fire has no end"
                        : ceaseFireWords(table, act);
            case ENDORSE -> TargetCheck.closingText(table);
            case BOYCOTT, WALK_OUT, RETURN ->
                "%s %s"
                        .formatted(
                                table.book().party(by),
                                Admission.words(table.state().seat(by).presence()));
        };
    }

    /** The state of the cease-fire that an act is asked of. */
    static CeaseFire ceaseFire(Table table, Act act) {
        return table.state()
                .instruments()
                .ceaseFire(TargetCheck.ceaseFire(table, act).id());
    }

    /** What keeps a paused conference from meeting again is that the day has passed. */
    private static Optional<String> dayPassed(Table table, Act act) {
        return act instanceof Act.Resume(var on) && ConferenceActs.isPaused(table)
                ? Optional.of(table.book().written(on) + " has passed")
                : Optional.empty();
    }

    private static String ceaseFireWords(Table table, Act act) {
        return table.book()
                .phrases()
                .standing(
                        new Fact.CeaseFireState(
                                TargetCheck.ceaseFire(table, act).id()),
                        ceaseFire(table, act).label());
    }

    private static String invitation(Table table, RoleId invitee) {
        return table.book()
                .phrases()
                .standing(
                        new Fact.InvitationOf(invitee),
                        table.state().instruments().invitation(invitee).label());
    }

    private static String invitations(Table table) {
        return table.state().instruments().invitations().keySet().stream()
                .map(invitee -> invitation(table, invitee))
                .collect(Collectors.joining(" and "));
    }

    private static String conference(Table table) {
        return table.state()
                .instruments()
                .conference()
                .map(now -> table.book().phrases().standing(new Fact.ConferenceState(), now.label()))
                .orElse("no conference is planned");
    }
}
