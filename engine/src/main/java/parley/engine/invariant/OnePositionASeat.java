package parley.engine.invariant;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.MapDifference;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.event.ProposalEvent;
import parley.engine.id.RoleId;
import parley.engine.procedure.Position;
import parley.engine.procedure.Stance;

/** 5: A role has one position on a version, its last word; it changes only by its own act, which is an event. */
final class OnePositionASeat {

    private OnePositionASeat() {}

    static Stream<String> of(Step step) {
        return step.changes()
                .filter(change -> change.before().version() == change.after().version())
                .flatMap(change -> {
                    var said = said(step, change);
                    MapDifference<RoleId, Position> difference = Maps.difference(
                            change.before().positions(), change.after().positions());
                    boolean others = Stream.of(
                                    difference.entriesOnlyOnLeft().keySet(),
                                    difference.entriesOnlyOnRight().keySet(),
                                    difference.entriesDiffering().keySet())
                            .flatMap(roles -> roles.stream())
                            .anyMatch(role -> !said.containsKey(role));
                    boolean kept = said.entrySet().stream()
                            .allMatch(entry -> entry.getValue()
                                    .equals(change.after().positions().get(entry.getKey())));
                    return Faults.unless(
                            !others && kept,
                            "the positions on %s are not what was said",
                            change.after().id());
                });
    }

    private static ImmutableMap<RoleId, Position> said(Step step, Step.Change change) {
        return Optional.of(step.event())
                .filter(ProposalEvent.class::isInstance)
                .map(ProposalEvent.class::cast)
                .filter(event -> event.proposal().equals(change.after().id()))
                .map(event -> switch (event) {
                    case ProposalEvent.PositionTaken taken -> ImmutableMap.of(taken.role(), taken.position());
                    case ProposalEvent.CoSponsored joined -> ImmutableMap.of(joined.role(), Position.of(Stance.ASSENT));
                    default -> ImmutableMap.<RoleId, Position>of();
                })
                .orElse(ImmutableMap.of());
    }
}
