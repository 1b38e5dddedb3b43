package parley.client;

import java.util.Locale;
import java.util.Optional;
import parley.protocol.wire.v1.Refusal;
import parley.protocol.wire.v1.RefusalCode;

/**
 * Why the server said no, or why it closed a connection.
 *
 * @param code the stable name of the reason, such as {@code STALE_VERSION}; a reason that this client is too old to know
 *     is {@code CODE_} and its number
 * @param sentence what is wrong, in words
 * @param remedy what would help, where something would
 */
public record Reason(String code, String sentence, Optional<String> remedy) {

    private static final String PREFIX = "REFUSAL_CODE_";

    static Reason of(Refusal refusal) {
        String code = refusal.getCode() == RefusalCode.UNRECOGNIZED
                ? "CODE_" + refusal.getCodeValue()
                : refusal.getCode().name().substring(PREFIX.length());
        return new Reason(
                code, refusal.getSentence(), refusal.hasRemedy() ? Optional.of(refusal.getRemedy()) : Optional.empty());
    }

    @Override
    public String toString() {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + sentence
                + remedy.map(text -> " " + text).orElse("");
    }
}
