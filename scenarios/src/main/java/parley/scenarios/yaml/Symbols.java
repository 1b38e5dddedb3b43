package parley.scenarios.yaml;

import java.util.regex.Pattern;

/** The form of everything in a scenario that other places name: 1 to 40 letters, digits, {@code _ - .}. */
public final class Symbols {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,39}");

    private Symbols() {}

    /** Whether the text can be a name. */
    public static boolean isSymbol(String text) {
        return FORM.matcher(text).matches();
    }
}
