package parley.engine.id;

import java.util.regex.Pattern;

/** The one form that identities chosen by a scenario may have. */
final class Symbol {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,39}");

    private Symbol() {}

    static void check(String kind, String value) {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'%s' is no %s: expected 1 to 40 letters, digits, '_', '-' or '.'"
                    .formatted(value.length() > 60 ? value.substring(0, 60) + "..." : value, kind));
        }
    }
}
