package parley.engine.scenario;

import parley.engine.id.RoleId;

/**
 * A part to be played.
 *
 * @param title an office, never a person
 * @param party the side it speaks for, short enough to stand in a sentence
 * @param required whether a table cannot play without it
 * @param publicBrief what everybody may read (Markdown)
 * @param confidentialBrief what only this role may read (Markdown)
 */
public record Role(
        RoleId id, String title, String party, boolean required, String publicBrief, String confidentialBrief) {

    /** The role without its secrets: the confidential brief is hidden. */
    @Override
    public String toString() {
        return "Role[%s, %s, %s]".formatted(id, title, party);
    }
}
