package parley.scenarios.condition;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.CelIssue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.scenarios.problem.Vocabulary;

/** The CEL library's messages in the words of a scenario author. */
final class CelMessages {
    private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '(.*)' \\(in container.*");
    private static final Pattern OVERLOAD =
            Pattern.compile("found no matching overload for '(.*)' applied to '\\((.*)\\)' \\(candidates.*");
    private static final Pattern RESULT = Pattern.compile("expected type 'bool' but found '(.*)'");
    private static final Pattern UNEXPECTED =
            Pattern.compile("(?:mismatched input|extraneous input|token recognition error at:|no viable alternative at"
                    + " input) '(.*?)'(?: expecting .*)?");
    private static final Pattern TOO_DEEP = Pattern.compile("Expression recursion limit exceeded. limit: (\\d+)");
    private static final Vocabulary FACTS = new Vocabulary(
            "fact",
            ImmutableSet.of(
                    "round",
                    "phase",
                    "date",
                    "misses",
                    "issues",
                    "tracks",
                    "conference",
                    "invitation",
                    "cease_fire",
                    "designation",
                    "endorsed",
                    "present",
                    "assents"));
    private static final Vocabulary FUNCTIONS = new Vocabulary(
            "function", ImmutableSet.of("invitation", "cease_fire", "designation", "present", "assents", "timestamp"));
    private static final ImmutableMap<String, String> MEANT =
            ImmutableMap.of("and", "&&", "or", "||", "not", "!", "=", "==", "&", "&&", "|", "||", "is", "==");

    private final String text;

    CelMessages(String text) {
        this.text = text;
    }

    /** Where in the text the problem is, as a count of code points; for an unknown function where its name begins. */
    int index(CelIssue issue) {
        int line = Math.max(1, issue.getSourceLocation().getLine());
        int index = Math.max(0, issue.getSourceLocation().getColumn());
        int[] codePoints = text.codePoints().toArray();
        for (int i = 0; i < codePoints.length && line > 1; i++) {
            if (codePoints[i] == '\n') {
                line--;
            }
            index++;
        }
        Matcher undeclared = UNDECLARED.matcher(issue.getMessage());
        return undeclared.matches() && isFunction(index)
                ? index - undeclared.group(1).length()
                : index;
    }

    boolean isSyntax(CelIssue issue) {
        return UNEXPECTED.matcher(issue.getMessage()).matches();
    }

    /** What is wrong and what was expected. */
    String plain(CelIssue issue, int index) {
        String message = issue.getMessage().replaceAll("\\s+", " ");
        Matcher matcher = UNDECLARED.matcher(message);
        if (matcher.matches()) {
            String name = matcher.group(1);
            return (isFunction(index + name.length()) ? FUNCTIONS : FACTS).unknown(name);
        }
        matcher = OVERLOAD.matcher(message);
        if (matcher.matches()) {
            return "'%s' cannot be applied to (%s)".formatted(Operators.sign(matcher.group(1)), matcher.group(2));
        }
        matcher = RESULT.matcher(message);
        if (matcher.matches()) {
            return "this is of type %s; expected something that holds or not, such as round >= 3"
                    .formatted(matcher.group(1));
        }
        matcher = TOO_DEEP.matcher(message);
        if (matcher.matches()) {
            return "the condition nests too deeply; expected at most %s levels".formatted(matcher.group(1));
        }
        matcher = UNEXPECTED.matcher(message);
        return matcher.matches() ? unexpected(matcher.group(1)) : message;
    }

    private static String unexpected(String found) {
        if (found.equals("<EOF>")) {
            return "the condition ends too early";
        }
        String word = found.strip();
        String meant = MEANT.get(word);
        return "'%s' cannot stand here%s".formatted(word, meant == null ? "" : "; did you mean '%s'?".formatted(meant));
    }

    private boolean isFunction(int index) {
        return text.codePoints().skip(index).findFirst().orElse(0) == '(';
    }
}
