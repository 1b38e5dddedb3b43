package parley.engine.invariant;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.stream.Stream;
import parley.engine.event.ProposalEvent;
import parley.engine.event.SessionEvent;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.session.Stage;

/** 11: A position taken in a sealed phase is hidden until the close of its text, and then all of them are shown together. */
final class SealedPositionsWait {

    private SealedPositionsWait() {}

    static Stream<String> of(Step step) {
        return switch (step.event()) {
            case ProposalEvent.PositionTaken taken -> taken(step, taken);
            case ProposalEvent.PositionsRevealed revealed -> revealed(step, revealed);
            case ProposalEvent event -> closed(step, event);
            case SessionEvent session -> Stream.empty();
            default ->
                step.changes()
                        .filter(change ->
                                !change.before().hidden().equals(change.after().hidden()))
                        .map(change -> "what is hidden of %s changed by itself"
                                .formatted(change.after().id()));
        };
    }

    private static Stream<String> taken(Step step, ProposalEvent.PositionTaken taken) {
        boolean sealed = step.book().phase(step.before().playing().phase()).sealed()
                && !Agreed.isByTurns(step.book(), step.before(), step.proposal(taken.proposal()));
        Proposal after = step.after().agenda().proposal(taken.proposal());
        return Faults.unless(
                taken.sealed() == sealed && after.hidden().contains(taken.role()) == sealed,
                "the position of %s on %s is %s",
                taken.role(),
                taken.proposal(),
                sealed ? "shown in a sealed phase" : "hidden in an open phase");
    }

    private static Stream<String> revealed(Step step, ProposalEvent.PositionsRevealed revealed) {
        Proposal before = step.proposal(revealed.proposal());
        var hidden = ImmutableMap.copyOf(Maps.filterKeys(before.positions(), before.hidden()::contains));
        return Faults.unless(
                revealed.positions().equals(hidden)
                        && !hidden.isEmpty()
                        && step.after()
                                .agenda()
                                .proposal(revealed.proposal())
                                .hidden()
                                .isEmpty(),
                "what was revealed of %s is not what was hidden",
                revealed.proposal());
    }

    /** A text that closes shows first what was hidden; while a sealed phase runs, none closes by its votes. */
    private static Stream<String> closed(Step step, ProposalEvent event) {
        boolean byVotes = switch (event) {
            case ProposalEvent.Adopted adopted -> true;
            case ProposalEvent.Held held -> true;
            case ProposalEvent.Vetoed vetoed -> true;
            case ProposalEvent.Lapsed lapsed -> lapsed.lacks().isEmpty();
            case ProposalEvent.Rejected rejected -> true;
            default -> false;
        };
        if (!byVotes || step.proposal(event.proposal()).status() != ProposalStatus.OPEN) {
            return Stream.empty();
        }
        boolean running = step.before().stage() instanceof Stage.Playing playing
                && playing.step() == Stage.Step.RUNNING
                && step.book().phase(playing.phase()).sealed()
                && !(event instanceof ProposalEvent.Rejected)
                && !Agreed.isByTurns(step.book(), step.before(), step.proposal(event.proposal()));
        return Faults.all(
                Faults.unless(!running, "%s closed by its votes while they are sealed", event.proposal()),
                Faults.unless(
                        step.proposal(event.proposal()).hidden().isEmpty(),
                        "%s closed, and positions on it are still hidden",
                        event.proposal()));
    }
}
