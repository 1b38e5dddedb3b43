package parley.bots;

import parley.engine.answer.Rejection;
import parley.scenarios.script.ScriptMove;

/**
 * What becomes of a scripted move that cannot be made. Where the script has the table to itself it must come out, and the
 * match fails; where others play too, it cannot be expected to, and the move is left out.
 *
 * @param mustComeOut whether the script has the table to itself
 */
record ScriptTrouble(boolean mustComeOut, MatchListener listener) {

    void refused(ScriptMove line, Rejection rejection) {
        String help = rejection.remedy().map(remedy -> " " + remedy).orElse("");
        tell("%s was refused: %s. %s%s".formatted(name(line), rejection.code(), rejection.sentence(), help));
    }

    void noSuchProposal(ScriptMove line) {
        tell(name(line) + " was left out: the proposal it is about was never submitted.");
    }

    void notScripted(ScriptMove line) {
        listener.leftOut("%s was left out: another plays %s."
                .formatted(name(line), line.heading().by()));
    }

    private void tell(String what) {
        if (mustComeOut) {
            throw new MatchFailedException(what);
        }
        listener.leftOut(what);
    }

    private static String name(ScriptMove line) {
        String label = line.heading().label();
        return "%s: move%s of %s"
                .formatted(
                        line.heading().place(),
                        label.isEmpty() ? "" : " " + label,
                        line.heading().by());
    }
}
