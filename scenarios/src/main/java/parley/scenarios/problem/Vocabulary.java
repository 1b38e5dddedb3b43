package parley.scenarios.problem;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * The words that can stand in some place.
 *
 * @param kind what one of them is called, such as {@code role}
 * @param words in the order in which they are told
 */
public record Vocabulary(String kind, ImmutableSet<String> words) {
    private static final int TOLD_MAX = 20;

    /** The vocabulary of these words. */
    public static Vocabulary of(String kind, Collection<String> words) {
        return new Vocabulary(kind, ImmutableSet.copyOf(words));
    }

    /** Whether the word is one of them. */
    public boolean knows(String word) {
        return words.contains(word);
    }

    /** The sentence for a word that is none of them, with the nearest one if it may have been meant. */
    public String unknown(String word) {
        return unknown(word, "");
    }

    /** The same, with words that say where, such as {@code  in role US}. */
    public String unknown(String word, String where) {
        String meant = Spelling.nearest(word, words)
                .map("; did you mean '%s'?"::formatted)
                .orElse("");
        return "unknown %s %s%s; %s%s".formatted(kind, Spelling.quoted(word), where, expected(), meant);
    }

    private String expected() {
        if (words.isEmpty()) {
            return "there is none";
        }
        String told = words.stream()
                .limit(TOLD_MAX)
                .map(word -> word.isEmpty() ? "''" : word)
                .collect(Collectors.joining(", "));
        return (words.size() == 1 ? "expected " : "expected one of ")
                + told
                + (words.size() > TOLD_MAX ? ", ... (%d in all)".formatted(words.size()) : "");
    }
}
