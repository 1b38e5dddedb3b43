package parley.engine.invariant;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.command.VoidedAct;
import parley.engine.event.DesignationEvent;
import parley.engine.event.RulingEvent;
import parley.engine.event.SeatEvent;
import parley.engine.id.BodyId;
import parley.engine.id.RoleId;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Designation;
import parley.engine.instrument.Presence;
import parley.engine.scenario.Body;
import parley.engine.session.Occupant;
import parley.engine.session.SessionState;

/** 9: A body has one status, and one that is shut out has no seat and no cease-fire; a seat has one occupant. */
final class OneStatusABody {

    private OneStatusABody() {}

    static Stream<String> of(Step step) {
        return Faults.all(bodies(step), seats(step));
    }

    private static Stream<String> bodies(Step step) {
        var before = step.before().instruments().designations();
        var after = step.after().instruments().designations();
        if (Step.isUntouched(before, after)) {
            return Stream.empty();
        }
        return Faults.all(
                Faults.unless(before.keySet().equals(after.keySet()), "the bodies are no longer the same"),
                before.entrySet().stream()
                        .filter(entry -> !entry.getValue().equals(after.get(entry.getKey())))
                        .filter(entry -> !leadsTo(step, entry.getKey(), entry.getValue())
                                .equals(Optional.ofNullable(after.get(entry.getKey()))))
                        .map(entry -> "the status of %s changed, and nothing that can happen says so"
                                .formatted(entry.getKey())));
    }

    /** The status that the event gives a body, if it can from this one. */
    private static Optional<Designation> leadsTo(Step step, BodyId body, Designation from) {
        if (step.event() instanceof RulingEvent.ActVoided(var act, var reason)) {
            return from instanceof Designation.Decided && act.equals(Optional.of(new VoidedAct.Designation(body)))
                    ? Optional.of(new Designation.Contested())
                    : Optional.empty();
        }
        return Optional.of(step.event())
                .filter(DesignationEvent.class::isInstance)
                .map(DesignationEvent.class::cast)
                .filter(event -> event.body().equals(body))
                .flatMap(event -> switch (from) {
                    case Designation.Undesignated undesignated ->
                        event instanceof DesignationEvent.Contested
                                ? Optional.of(new Designation.Contested())
                                : Optional.empty();
                    case Designation.Parked parked ->
                        event instanceof DesignationEvent.Contested
                                ? Optional.of(new Designation.Contested())
                                : Optional.empty();
                    case Designation.Contested contested ->
                        switch (event) {
                            case DesignationEvent.Designated designated -> Optional.of(new Designation.Designated());
                            case DesignationEvent.Cleared cleared -> Optional.of(new Designation.Cleared());
                            case DesignationEvent.Parked parked -> Optional.of(new Designation.Parked());
                            case DesignationEvent.Contested again -> Optional.empty();
                        };
                    case Designation.Designated designated -> Optional.empty();
                    case Designation.Cleared cleared -> Optional.empty();
                    case Designation.Listed listed -> Optional.empty();
                });
    }

    private static Stream<String> seats(Step step) {
        var before = step.before().seats();
        var after = step.after().seats();
        if (Step.isUntouched(before, after)) {
            return Stream.empty();
        }
        return Faults.all(
                Faults.unless(before.keySet().equals(after.keySet()), "the seats are no longer the same"),
                before.keySet().stream()
                        .filter(role -> !step.after().seat(role).occupant().equals(occupant(step, role)))
                        .map(role -> "the seat of %s has another occupant than was said".formatted(role)));
    }

    private static Optional<Occupant> occupant(Step step, RoleId role) {
        return switch (step.event()) {
            case SeatEvent.Taken taken when taken.role().equals(role) -> Optional.of(taken.occupant());
            case SeatEvent.Left left when left.role().equals(role) -> Optional.empty();
            default -> step.before().seat(role).occupant();
        };
    }

    static Stream<String> atRest(Course course) {
        SessionState state = course.after();
        if (!Progress.isPlaying(state)) {
            return Stream.empty();
        }
        ImmutableSet<BodyId> out = state.instruments().designations().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Designation.Designated
                        || entry.getValue() instanceof Designation.Listed)
                .map(Map.Entry::getKey)
                .collect(ImmutableSet.toImmutableSet());
        return Faults.all(
                course.book().scenario().instruments().bodies().values().stream()
                        .flatMap(body -> speaker(state, body, out.contains(body.id()))),
                state.instruments().ceaseFires().values().stream()
                        .flatMap(ceaseFire -> covered(course, ceaseFire, out)));
    }

    private static Stream<String> speaker(SessionState state, Body body, boolean isOut) {
        return body.role().stream()
                .filter(role -> state.seat(role).presence() instanceof Presence.Excluded(var lost)
                        ? lost.equals(body.id()) && !isOut
                        : isOut)
                .map(role -> "%s, for which %s speaks, is %s, and %s is %s"
                        .formatted(
                                body.id(),
                                role,
                                isOut ? "shut out" : "not shut out",
                                role,
                                state.seat(role).presence().label()));
    }

    private static Stream<String> covered(Course course, CeaseFire ceaseFire, ImmutableSet<BodyId> out) {
        if (!(ceaseFire instanceof CeaseFire.WithTerms withTerms)) {
            return Stream.empty();
        }
        ImmutableSet<RoleId> bound = switch (withTerms) {
            case CeaseFire.Pending pending -> pending.parties();
            case CeaseFire.Binding binding -> binding.parties();
            case CeaseFire.TermsSet set -> ImmutableSet.of();
            case CeaseFire.OpenForAcceptance open -> open.answers().keySet();
        };
        return course.book().scenario().instruments().bodies().values().stream()
                .filter(body -> out.contains(body.id()))
                .filter(body -> !withTerms.terms().excluded().contains(body.id())
                        || body.role().stream().anyMatch(bound::contains))
                .map(body -> "%s is shut out, and a cease-fire covers it".formatted(body.id()));
    }
}
