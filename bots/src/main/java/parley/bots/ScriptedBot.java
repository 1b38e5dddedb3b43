package parley.bots;

import java.util.Optional;
import java.util.function.Supplier;
import parley.engine.answer.Rejection;
import parley.engine.command.Move;
import parley.engine.id.PhaseId;
import parley.engine.id.RoleId;
import parley.engine.view.Viewpoint;

/** Plays one seat of a script. Moves only when the script's next move is its own. */
final class ScriptedBot implements Bot {

    private final RoleId role;
    private final ScriptDirector director;

    ScriptedBot(RoleId role, ScriptDirector director) {
        this.role = role;
        this.director = director;
    }

    @Override
    public Optional<Move> move(PhaseId phase, Supplier<Viewpoint> now) {
        return director.move(role, phase, now);
    }

    @Override
    public boolean isWaiting() {
        return director.isWaiting(role);
    }

    @Override
    public void accepted(Move move, Supplier<Viewpoint> now) {
        director.accepted(role, now);
    }

    @Override
    public void refused(Move move, Rejection rejection) {
        director.refused(rejection);
    }
}
