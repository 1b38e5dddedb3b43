package parley.engine.score;

import parley.engine.scenario.Sheet;
import parley.engine.scenario.Sheet.SheetTerm;
import parley.engine.session.SessionState;

/** The score of a sheet: the points of every option that is settled, and of every further term. */
public final class SheetScore {

    private SheetScore() {}

    /**
     * What the state is worth by this sheet.
     *
     * @throws ArithmeticException if the sum leaves the range of a long; the loader's bounds make that impossible
     */
    public static long of(Sheet sheet, SessionState state) {
        long score = 0;
        for (var settled : state.agenda().settled().entrySet()) {
            score = Math.addExact(score, sheet.worth(settled.getKey(), settled.getValue()));
        }
        for (SheetTerm term : sheet.terms()) {
            score = Math.addExact(score, worth(term, state));
        }
        return score;
    }

    private static long worth(SheetTerm term, SessionState state) {
        return switch (term) {
            case SheetTerm.ForTrack(var track, var points, var per, var words) ->
                Math.multiplyExact(points, (long) state.world().track(track) / per);
            case SheetTerm.ForCondition(var condition, var points, var words) -> condition.holds(state) ? points : 0;
        };
    }
}
