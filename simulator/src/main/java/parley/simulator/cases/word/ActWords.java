package parley.simulator.cases.word;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import parley.engine.id.CeaseFireId;
import parley.engine.instrument.Act;
import parley.engine.instrument.ActKind;
import parley.scenarios.names.ActNames;
import parley.scenarios.problem.Vocabulary;

/** Reads what a role does to an instrument by its own right: {@code boycotts}, {@code accepts terms of T}, {@code issues}. */
record ActWords(Tokens tokens) {
    /** Everything that a role can do, by the first word of it. */
    private static final Vocabulary VERBS = Vocabulary.of(
            "verb",
            Splitter.on(' ')
                    .splitToList("proposes amends withdraws assents objects abstains joins stands suggests takes leaves"
                            + " yields says states circulates promises boycotts walks returns accepts refuses declines"
                            + " asks issues holds rescinds releases opens pauses resumes closes endorses sets reports repairs"
                            + " renews"));

    Act read(String verb) {
        return switch (verb) {
            case "accept", "accepts" -> accept();
            case "refuse", "refuses" -> onCeaseFire(ActKind.REFUSE_TERMS, "terms", "of");
            case "report", "reports" -> onCeaseFire(ActKind.REPORT_BREACH, "a", "breach", "of");
            case "walk", "walks" -> after(ActKind.WALK_OUT, "out");
            case "ask", "asks" -> after(ActKind.CLARIFY, "to", "clarify");
            case "set", "sets" -> onCeaseFire(ActKind.SET_TERMS, "terms", "of");
            case "repair", "repairs" -> onCeaseFire(ActKind.REPAIR);
            case "renew", "renews" -> onCeaseFire(ActKind.RENEW);
            case "resume", "resumes" -> resume();
            default -> plain(verb);
        };
    }

    private Act accept() {
        if (!tokens.take("terms", "of")) {
            tokens.take("the", "invitation");
            return new Act.Plain(ActKind.ACCEPT);
        }
        CeaseFireId id = ceaseFire();
        var reservations = ImmutableList.<String>builder();
        if (tokens.take("with", "reservation")) {
            do {
                reservations.add(tokens.text());
            } while (tokens.take("and"));
        }
        return new Act.AcceptTerms(id, reservations.build());
    }

    private Act resume() {
        require("on");
        return new Act.Resume(TermWords.instant(tokens.word("the day of the next meeting")));
    }

    private Act onCeaseFire(ActKind kind, String... words) {
        require(words);
        return new Act.OnCeaseFire(kind, ceaseFire());
    }

    private CeaseFireId ceaseFire() {
        return TermWords.ceaseFire(tokens.word("a cease-fire"));
    }

    private Act after(ActKind kind, String... words) {
        require(words);
        return new Act.Plain(kind);
    }

    /** {@code issues}, {@code holds}, {@code returns}: the act's own name, with an s. */
    private static Act plain(String verb) {
        String name = ActNames.ALL.knows(verb) || !verb.endsWith("s") ? verb : verb.substring(0, verb.length() - 1);
        if (!ActNames.ALL.knows(name)
                || ActNames.kind(name) == ActKind.RESUME
                || ActNames.kind(name).namesCeaseFire()) {
            throw new WordsException(VERBS.unknown(verb));
        }
        return new Act.Plain(ActNames.kind(name));
    }

    private void require(String... words) {
        if (words.length > 0 && !tokens.take(words)) {
            throw new WordsException("expected '%s'".formatted(String.join(" ", words)));
        }
    }
}
