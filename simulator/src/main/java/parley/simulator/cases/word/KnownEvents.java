package parley.simulator.cases.word;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells words for an event from words for none, so that a slip of the pen is not taken for an event that did not come. */
public final class KnownEvents {
    private static final ImmutableList<Pattern> ALL = patterns(
            "play began|paused|resumed|endorsed|sheets released|act voided|session (opened|cut short)",
            "phase \\S+ (began|ending|ended|cut short|lasts until \\S+)|the time of phase \\S+ ran out",
            "round [0-9]+ ended|end called|concluded \\S+|announced \".*\"",
            "\\S+ (yielded|took its yield back|boycotts|walked out|returned|lost its seat|ended the talks)",
            "\\S+'s seat (taken by .+|left|given)",
            "\\S+ spent \\S+",
            "deadline \\S+ (met|missed|(moved|set) to \\S+)|news \\S+( sent| acknowledged by \\S+)?",
            "\\S+ (submitted|amended to version [0-9]+|revealed|withdrawn|carried on by \\S+)",
            "\\S+ (adopted|held|rejected|vetoed|lapsed|superseded)",
            "\\S+ (assents|objects|abstains|joins) \\S+@[0-9]+|\\S+ stood down from \\S+",
            "\\S+ suggested amendment [0-9]+ of \\S+|amendment [0-9]+ of \\S+ (taken|left)",
            "turn of \\S+|the last turn of \\S+ is over",
            "\\S+ (settled at \\S+|reopened)",
            "invitation \\S+ (READY|HELD|ISSUED|ACCEPTED|CLARIFYING|DECLINED|WITHDRAWN)",
            "conference (PLANNED for .+|HALF_OPEN|OPEN|OPEN again on \\S+|PAUSED|CLOSED|COLLAPSED)",
            "body \\S+ (CONTESTED|DESIGNATED|CLEARED|PARKED)",
            "cease-fire \\S+ (NONE|DRAFTED|TERMS_SET|OPEN_FOR_ACCEPTANCE|PENDING|IN_FORCE|RENEWED|STRAINED|LAPSED|EXPIRED)",
            "cease-fire \\S+ (repaired|excludes .+)|\\S+ (accepts|refuses|reports a breach of) cease-fire \\S+",
            "track \\S+ [0-9]+(, track \\S+ [0-9]+)*",
            "\\S+'s walk-away value -?[0-9]+|\\S+ scored -?[0-9]+",
            "\\S+ (said|stated|circulated|promised) \".*\"( to .+)?");

    private KnownEvents() {}

    private static ImmutableList<Pattern> patterns(String... shapes) {
        var all = ImmutableList.<Pattern>builder();
        for (String shape : shapes) {
            all.add(Pattern.compile(shape, Pattern.DOTALL));
        }
        return all.build();
    }

    /** What is wrong with these words; nothing if an event can be said in them. */
    public static Optional<String> problem(String words) {
        return ALL.stream().anyMatch(shape -> shape.matcher(words).matches())
                ? Optional.empty()
                : Optional.of(
                        ("'%s' is no event in the words of docs/adjudication.md; expected one such as 'p1 adopted',"
                                        + " 'B objects p1@1', 'budget settled at low' or 'phase 1.1 ended'")
                                .formatted(words));
    }
}
