package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import parley.engine.answer.Rejection;
import parley.engine.answer.RejectionCode;
import parley.engine.session.PlainText;

/** What may stand in a text written by a player: plain characters, line breaks and tabs, up to a length. */
final class TextCheck {

    private TextCheck() {}

    /** A text that must say something. */
    static Optional<Rejection> required(String what, String text, int max) {
        return Check.unless(!text.isBlank(), RejectionCode.TEXT_EMPTY, () -> "The " + what + " is empty.")
                .or(() -> optional(what, text, max));
    }

    /** A text that may be empty. */
    static Optional<Rejection> optional(String what, String text, int max) {
        int length = text.codePointCount(0, text.length());
        return Check.unless(
                        length <= max,
                        RejectionCode.TEXT_TOO_LONG,
                        () -> "The %s has %,d characters; at most %,d are allowed.".formatted(what, length, max))
                .or(() -> Check.unless(
                        PlainText.isPlain(text),
                        RejectionCode.TEXT_NOT_PLAIN,
                        () ->
                                "The %s has a control character, an invisible character or one that turns the direction of the text; only line breaks and tabs are allowed."
                                        .formatted(what)));
    }

    private static Optional<Rejection> eachOf(ImmutableList<String> reservations) {
        for (String reservation : reservations) {
            var found = required("reservation", reservation, Limits.REASON_MAX);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Reservations that are recorded with an assent or an acceptance. */
    static Optional<Rejection> reservations(ImmutableList<String> reservations) {
        return Check.unless(
                        reservations.size() <= Limits.RESERVATIONS_MAX,
                        RejectionCode.TEXT_TOO_LONG,
                        () -> "At most %d reservations can be recorded.".formatted(Limits.RESERVATIONS_MAX))
                .or(() -> eachOf(reservations));
    }
}
