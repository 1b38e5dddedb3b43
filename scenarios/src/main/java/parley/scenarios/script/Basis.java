package parley.scenarios.script;

import com.google.common.collect.ImmutableList;

/** What a move of a script rests on. */
public sealed interface Basis {
    /**
     * It was reported.
     *
     * @param sources tags of the scenario's sources; at least one
     */
    record Recorded(ImmutableList<String> sources) implements Basis {}

    /**
     * Nobody reported it.
     *
     * @param why the script needs it
     */
    record Inferred(String why) implements Basis {}
}
