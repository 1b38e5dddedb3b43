package parley.simulator.cases.word;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line as words, commas and quoted texts, read from left to right. */
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile("\"([^\"]*)\"|,|[^\\s,\"]+");

    private static final int DIGITS_MAX = 5;

    private final ImmutableList<Token> tokens;
    private int next;

    private record Token(String text, boolean quoted) {}

    Tokens(String line) {
        var found = ImmutableList.<Token>builder();
        Matcher matcher = TOKEN.matcher(line);
        while (matcher.find()) {
            String quoted = matcher.group(1);
            found.add(quoted == null ? new Token(matcher.group(), false) : new Token(quoted, true));
        }
        tokens = found.build();
    }

    boolean atEnd() {
        return next >= tokens.size();
    }

    /** Whether this word comes next. */
    boolean sees(String word) {
        return !atEnd() && !tokens.get(next).quoted && tokens.get(next).text.equals(word);
    }

    boolean seesQuoted() {
        return !atEnd() && tokens.get(next).quoted;
    }

    /** Takes these words if they come next. */
    boolean take(String... words) {
        boolean all = next + words.length <= tokens.size();
        for (int i = 0; all && i < words.length; i++) {
            Token token = tokens.get(next + i);
            all = !token.quoted && token.text.equals(words[i]);
        }
        next += all ? words.length : 0;
        return all;
    }

    /** Takes one of these words, if it comes next. */
    boolean takeAnyOf(String... words) {
        return Arrays.stream(words).anyMatch(this::take);
    }

    /** The next word; {@code expected} says what it should be. */
    String word(String expected) {
        if (atEnd() || tokens.get(next).quoted) {
            throw new WordsException("found %s; expected %s".formatted(found(), expected));
        }
        return tokens.get(next++).text;
    }

    /** The next text in quotes, or {@code 4001 characters}: a text of that length. */
    String text() {
        if (seesQuoted()) {
            return tokens.get(next++).text;
        }
        Optional<String> length = takeNumberBefore("characters");
        if (length.isPresent()) {
            return "x".repeat(Integer.parseInt(length.get()));
        }
        throw new WordsException("found %s; expected a text in double quotes".formatted(found()));
    }

    /** Takes a number, of at most five digits, and this word, if they come next. */
    Optional<String> takeNumberBefore(String word) {
        boolean comes = next + 1 < tokens.size()
                && tokens.get(next).text.matches("[0-9]+")
                && tokens.get(next + 1).text.equals(word);
        if (!comes) {
            return Optional.empty();
        }
        String number = tokens.get(next).text;
        if (number.length() > DIGITS_MAX) {
            throw new WordsException("found '%s %s'; expected a number of at most %d digits before '%s'"
                    .formatted(number, word, DIGITS_MAX, word));
        }
        next += 2;
        return Optional.of(number);
    }

    void end() {
        if (!atEnd()) {
            throw new WordsException("found %s after the end of the move".formatted(found()));
        }
    }

    private String found() {
        return atEnd() ? "the end of the line" : "'" + tokens.get(next).text + "'";
    }
}
