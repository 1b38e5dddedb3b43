package parley.engine.scenario;

import com.google.common.collect.ImmutableMap;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;

/**
 * A part to be played.
 *
 * @param title an office, never a person
 * @param party the side it speaks for, short enough to stand in a sentence
 * @param required whether a table cannot play without it
 * @param publicBrief what everybody may read (Markdown)
 * @param confidentialBrief what only this role may read (Markdown)
 * @param reserve how often it may use acts that wear out, such as a boycott; only this role knows
 */
public record Role(
        RoleId id,
        String title,
        String party,
        boolean required,
        String publicBrief,
        String confidentialBrief,
        ImmutableMap<ActKind, Integer> reserve) {

    /** The role without its secrets: the confidential brief and the reserve are hidden. */
    @Override
    public String toString() {
        return "Role[%s, %s, %s]".formatted(id, title, party);
    }
}
