package parley.engine.invariant;

import java.util.stream.Stream;
import parley.engine.event.PresenceEvent;
import parley.engine.id.RoleId;
import parley.engine.instrument.Presence;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Stance;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.rules.Rulebook;
import parley.engine.session.Seat;
import parley.engine.session.SessionState;

/** 12: When a role leaves, no text and no phase waits for it. */
final class NothingWaitsForTheGone {

    private NothingWaitsForTheGone() {}

    static Stream<String> of(Step step) {
        return step.event() instanceof PresenceEvent.Returned returned
                ? Faults.unless(
                        step.after().seat(returned.role()).isPresent(), "%s returned and is away", returned.role())
                : Stream.empty();
    }

    static Stream<String> atRest(Course course) {
        return Progress.isPlaying(course.after())
                ? Faults.all(
                        course.all(PresenceEvent.class).flatMap(event -> texts(course, event)),
                        phase(course.book(), course.after()))
                : Stream.empty();
    }

    private static Stream<String> texts(Course course, PresenceEvent event) {
        if (event instanceof PresenceEvent.Returned) {
            return Stream.empty();
        }
        return course.after().agenda().proposals().values().stream()
                .filter(proposal -> proposal.status() == ProposalStatus.OPEN)
                .filter(proposal -> !(event instanceof PresenceEvent.BoycottBegun
                        && proposal.hidden().contains(event.role())))
                .filter(proposal -> waitsFor(course, proposal, event.role()))
                .map(proposal -> "%s waits for %s, which has left".formatted(proposal.id(), event.role()));
    }

    private static boolean waitsFor(Course course, Proposal proposal, RoleId role) {
        return !new Recount(course.after(), proposal).says(role, Stance.ASSENT)
                && Agreed.rules(course.book(), course.after(), proposal)
                        .flatMap(rule -> wanted(rule.procedure()))
                        .anyMatch(role::equals);
    }

    /** The roles without whose express assent a rule cannot be passed, wherever they are. */
    static Stream<RoleId> wanted(Procedure procedure) {
        return switch (procedure) {
            case Procedure.Concurrence concurrence -> concurrence.of().stream();
            case Procedure.AlternatingOffers offers -> offers.order().stream();
            case Procedure.Sole sole -> Stream.of(sole.role());
            case Procedure.Consensus consensus -> Stream.empty();
            case Procedure.Unanimity unanimity -> Stream.empty();
            case Procedure.Majority majority -> Stream.empty();
            case Procedure.Adhesion adhesion -> Stream.empty();
        };
    }

    /** A phase runs on only while somebody at the table has not yielded, or nobody is left there; or in a pause. */
    private static Stream<String> phase(Rulebook book, SessionState state) {
        var order = book.phase(state.playing().phase()).order();
        var held = state.seats().values().stream()
                .filter(seat -> seat.occupant().isPresent())
                .toList();
        boolean somebodyIsThere = held.stream().anyMatch(Seat::isPresent);
        boolean somebodyMayCome = held.stream().anyMatch(seat -> !(seat.presence() instanceof Presence.Excluded));
        boolean awaited = held.stream()
                .filter(seat -> order.isEmpty() || order.contains(seat.role()))
                .filter(seat -> seat.isPresent() || !somebodyIsThere)
                .filter(seat -> !(seat.presence() instanceof Presence.Excluded) || !somebodyMayCome)
                .anyMatch(seat -> !seat.yielded());
        return Faults.unless(
                held.isEmpty() || awaited || state.conduct().paused(), "the phase goes on, and nobody is waited for");
    }
}
