package parley.engine.event;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import parley.engine.id.PhaseId;
import parley.engine.id.ProcedureId;
import parley.engine.id.RoleId;

/** What happened to talks in which the parties make offers in turn. Those who take turns see these. */
public sealed interface TurnEvent extends Event {

    /** The rule by which they take turns. */
    ProcedureId procedure();

    /** Those who do. */
    ImmutableSet<RoleId> among();

    /**
     * A turn is over.
     *
     * @param by the role whose turn it was
     * @param passed whether it made no use of it
     * @param next the role whose turn it is now; absent when that was the last
     */
    record Ended(
            ProcedureId procedure,
            ImmutableSet<RoleId> among,
            PhaseId phase,
            RoleId by,
            boolean passed,
            Optional<RoleId> next)
            implements TurnEvent {}

    /** A role ended the talks for good. */
    record Broken(ProcedureId procedure, ImmutableSet<RoleId> among, PhaseId phase, RoleId by) implements TurnEvent {}
}
