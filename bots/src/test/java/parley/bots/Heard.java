package parley.bots;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import parley.engine.answer.Rejection;
import parley.engine.answer.RejectionCode;
import parley.engine.command.Move;
import parley.engine.view.Viewpoint;

/** Keeps what a match told. */
final class Heard implements MatchListener {

    final List<Seen> seen = new ArrayList<>();
    final List<RejectionCode> refused = new ArrayList<>();
    final List<String> leftOut = new ArrayList<>();

    @Override
    public void seen(List<Seen> more, Supplier<Viewpoint> now) {
        seen.addAll(more);
    }

    @Override
    public void refused(Move move, Rejection rejection) {
        refused.add(rejection.code());
    }

    @Override
    public void leftOut(String why) {
        leftOut.add(why);
    }
}
