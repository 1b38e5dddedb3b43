package parley.engine.rules;

import static parley.engine.answer.RejectionCode.SESSION_CONCLUDED;
import static parley.engine.answer.RejectionCode.SESSION_NOT_STARTED;

import java.util.Optional;
import parley.engine.answer.Rejection;
import parley.engine.session.Stage;

/** What many rulings have in common. */
final class RulingCheck {

    private RulingCheck() {}

    static Optional<Rejection> notOver(Table table) {
        return Check.unless(
                !(table.state().stage() instanceof Stage.Concluded), SESSION_CONCLUDED, () -> "The session is over.");
    }

    static Optional<Rejection> begun(Table table) {
        return Check.unless(
                table.state().stage() instanceof Stage.Playing,
                SESSION_NOT_STARTED,
                () -> "Play has not begun.",
                () -> "Start the session first.");
    }

    static Optional<Rejection> reasonIfAny(String reason) {
        return TextCheck.optional("reason", reason, Limits.REASON_MAX);
    }

    static Optional<Rejection> reasonNeeded(String reason) {
        return TextCheck.required("reason", reason, Limits.REASON_MAX);
    }
}
