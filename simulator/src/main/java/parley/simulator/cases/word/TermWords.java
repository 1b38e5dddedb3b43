package parley.simulator.cases.word;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.engine.id.CeaseFireId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.instrument.Act;
import parley.engine.instrument.ActKind;
import parley.engine.proposal.Term;
import parley.scenarios.names.ActNames;

/** Reads the terms of a proposal: {@code budget=8}, {@code release}, {@code set_terms(T)}, {@code resume(2030-01-02T08:00:00Z)}. */
final class TermWords {
    private static final Pattern ACT = Pattern.compile("([a-z_]+)(?:\\(([^()]+)\\))?");

    private TermWords() {}

    static Term read(String word) {
        int equals = word.indexOf('=');
        if (equals > 0 && equals < word.length() - 1) {
            return new Term.Settle(new IssueId(word.substring(0, equals)), new OptionId(word.substring(equals + 1)));
        }
        Matcher matcher = ACT.matcher(word);
        if (!matcher.matches() || !ActNames.DECIDED.knows(matcher.group(1))) {
            throw new WordsException(
                    "found '%s'; expected a term such as budget=8 or an act that a text can ask for: %s"
                            .formatted(word, String.join(", ", ActNames.DECIDED.words())));
        }
        String argument = matcher.group(2);
        return new Term.Ask(act(ActNames.kind(matcher.group(1)), argument == null ? "" : argument));
    }

    private static Act act(ActKind kind, String argument) {
        if (kind == ActKind.RESUME) {
            return new Act.Resume(instant(argument));
        }
        if (kind.namesCeaseFire()) {
            return new Act.OnCeaseFire(kind, ceaseFire(argument));
        }
        if (!argument.isEmpty()) {
            throw new WordsException("%s names nothing; found '%s'".formatted(kind.label(), argument));
        }
        return new Act.Plain(kind);
    }

    static CeaseFireId ceaseFire(String name) {
        if (name.isEmpty()) {
            throw new WordsException("expected the cease-fire that is meant, such as set_terms(T)");
        }
        return new CeaseFireId(name);
    }

    static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new WordsException("found '%s'; expected an instant such as 2030-01-02T08:00:00Z".formatted(text));
        }
    }
}
