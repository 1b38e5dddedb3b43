package parley.app.json;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Supplier;
import parley.bots.MatchListener;
import parley.bots.MatchResult;
import parley.bots.Seen;
import parley.engine.answer.Rejection;
import parley.engine.command.Move;
import parley.engine.view.Viewpoint;

/** Writes a match while it is played. Events go to one stream; what is no event goes to the other. */
public final class JsonLines implements MatchListener {

    private final PrintStream out;
    private final PrintStream notes;

    /** Writes events to the first stream and remarks for people to the second. */
    public JsonLines(PrintStream out, PrintStream notes) {
        this.out = out;
        this.notes = notes;
    }

    @Override
    public void seen(List<Seen> seen, Supplier<Viewpoint> now) {
        seen.forEach(each -> line(EventLine.of(each)));
    }

    @Override
    public void refused(Move move, Rejection rejection) {
        notes.printf("parley: a move of %s was refused, and the match goes on: %s%n", move.by(), rejection.sentence());
    }

    @Override
    public void leftOut(String why) {
        notes.println("parley: " + why);
    }

    /** Writes the last line. */
    @Override
    public void ended(MatchResult result, Viewpoint end) {
        line(SummaryLine.of(result));
    }

    /** The same line end on every system. */
    private void line(String line) {
        out.print(line + "\n");
    }
}
