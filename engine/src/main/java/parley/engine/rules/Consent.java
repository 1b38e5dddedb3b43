package parley.engine.rules;

import parley.engine.id.RoleId;
import parley.engine.instrument.Invitation;

/** The consent on which invitations go out: it must hold at the instant of issue. */
final class Consent {

    private Consent() {}

    /** Whether an invitation is ready, what made it so still holds, and there is a seat for who is invited. */
    static boolean standsFor(Table table, RoleId invitee) {
        return table.state().instruments().invitations().get(invitee) instanceof Invitation.Ready(var grounds)
                && holds(table, grounds)
                && !Exclusions.isShutOut(table, invitee);
    }

    /** Whether these grounds hold now; good offices, once allowed, need nothing more. */
    static boolean holds(Table table, Invitation.Grounds grounds) {
        return switch (grounds) {
            case GOOD_OFFICES -> true;
            case UNDERSTANDING ->
                table.book().scenario().instruments().invitations().stream()
                        .anyMatch(plan -> plan.understanding().holds(table.state()));
        };
    }
}
