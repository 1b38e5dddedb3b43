package parley.simulator.cases.word;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells words for an event from words for none, so that a slip of the pen is not taken for an event that did not come. In the
 * shapes a word in angle brackets is a name (see {@link EventNames}).
 */
public final class KnownEvents {
    private static final Pattern SLOT = Pattern.compile("<([a-z]+)>");

    private static final ImmutableList<Shape> ALL = shapes(
            "play began|paused|resumed|endorsed|sheets released|act voided|session (opened|cut short)",
            "phase <phase> (began|ending|ended|cut short)|phase <phase> lasts until <instant>|the time of phase <phase> ran out",
            "round <round> ended|end called|concluded <ending>|announced \".*\"",
            "<role> (yielded|took its yield back|boycotts|walked out|returned|lost its seat|ended the talks)",
            "<role>'s seat (taken by .+|left|given)",
            "<role> spent <procedure>",
            "deadline <deadline> (met|missed)|deadline <deadline> (moved|set) to <instant>",
            "news <news>( sent)?|news <news> acknowledged by <role>",
            "<proposal> (submitted|amended to version [0-9]+|revealed|withdrawn|carried on by <role>)",
            "<proposal> (adopted|held|rejected|vetoed|lapsed|superseded)",
            "<role> (assents|objects|abstains|joins) <proposal>@[0-9]+|<role> stood down from <proposal>",
            "<role> suggested amendment [0-9]+ of <proposal>|amendment [0-9]+ of <proposal> (taken|left)",
            "turn of <role>|the last turn of <procedure> is over",
            "<settling>|<issue> reopened",
            "invitation <invitee> (READY|HELD|ISSUED|ACCEPTED|CLARIFYING|DECLINED|WITHDRAWN)",
            "<conference> (PLANNED for (no day|<instant>)|HALF_OPEN|OPEN|OPEN again on <instant>|PAUSED|CLOSED|COLLAPSED)",
            "body <body> (CONTESTED|DESIGNATED|CLEARED|PARKED)",
            "cease-fire <truce> (NONE|DRAFTED|TERMS_SET|OPEN_FOR_ACCEPTANCE|PENDING|IN_FORCE|RENEWED|STRAINED|LAPSED|EXPIRED)",
            "cease-fire <truce> (repaired|excludes <bodies>)|<role> (accepts|refuses|reports a breach of) cease-fire <truce>",
            "track <track> [0-9]+(, <shifts>)?",
            "<role>'s walk-away value -?[0-9]+|<role> scored -?[0-9]+",
            "<sender> (said|stated|circulated|promised) \".*\"( to <roles>)?");

    private KnownEvents() {}

    /**
     * What an event can look like.
     *
     * @param slots groups of the pattern, and what stands in each
     */
    private record Shape(Pattern pattern, ImmutableMap<String, String> slots) {
        static Shape of(String words) {
            var slots = ImmutableMap.<String, String>builder();
            var pattern = new StringBuilder();
            Matcher matcher = SLOT.matcher(words);
            int end = 0;
            for (int i = 0; matcher.find(); i++) {
                String group = matcher.group(1) + i;
                slots.put(group, matcher.group(1));
                pattern.append(words, end, matcher.start())
                        .append("(?<%s>%s)".formatted(group, EventNames.shape(matcher.group(1))));
                end = matcher.end();
            }
            return new Shape(
                    Pattern.compile(pattern.append(words.substring(end)).toString(), Pattern.DOTALL),
                    slots.buildOrThrow());
        }

        ImmutableList<String> problems(Matcher matched, EventNames names) {
            return slots.entrySet().stream()
                    .filter(slot -> matched.group(slot.getKey()) != null)
                    .flatMap(slot -> names.problems(slot.getValue(), matched.group(slot.getKey())).stream())
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private static ImmutableList<Shape> shapes(String... words) {
        var all = ImmutableList.<Shape>builder();
        for (String each : words) {
            all.add(Shape.of(each));
        }
        return all.build();
    }

    /** What is wrong with these words; nothing if an event of a table with these names can be said in them. */
    public static ImmutableList<String> problems(String words, EventNames names) {
        for (Shape shape : ALL) {
            Matcher matcher = shape.pattern().matcher(words);
            if (matcher.matches()) {
                return shape.problems(matcher, names);
            }
        }
        return ImmutableList.of(
                ("'%s' is no event in the words of docs/adjudication.md; expected one such as 'p1 adopted',"
                                + " 'B objects p1@1', 'budget settled at low' or 'phase 1.1 ended'")
                        .formatted(words));
    }
}
