package parley.engine.rules;

import static parley.engine.answer.RejectionCode.UNKNOWN_CEASE_FIRE;
import static parley.engine.answer.RejectionCode.WRONG_DATE;

import java.util.Optional;
import java.util.stream.Collectors;
import parley.engine.answer.Rejection;
import parley.engine.id.CeaseFireId;
import parley.engine.instrument.Act;
import parley.engine.scenario.CeaseFirePlan;

/** Whether the instrument that an act is asked of exists, and the day that it names is still to come. */
final class TargetCheck {

    private TargetCheck() {}

    /** What stands against the target of an act. */
    static Optional<Rejection> known(Table table, Act act) {
        var ceaseFires = table.book().scenario().instruments().ceaseFires();
        return target(act)
                .filter(id -> !ceaseFires.containsKey(id))
                .map(id -> ceaseFires.isEmpty()
                        ? Rejection.of(UNKNOWN_CEASE_FIRE, "This scenario has no cease-fire.")
                        : Rejection.of(
                                UNKNOWN_CEASE_FIRE,
                                "This scenario has no cease-fire " + id + ".",
                                "It has " + ceaseFires.keySet() + "."));
    }

    /** What stands against the day that an act names. */
    static Optional<Rejection> toCome(Table table, Act act) {
        return act instanceof Act.Resume(var on)
                ? Check.unless(
                        ConferenceActs.isToCome(table, on),
                        WRONG_DATE,
                        () -> "The conference cannot meet again on %s: in the story that has passed."
                                .formatted(table.book().written(on)),
                        () -> "Name an instant from %s on."
                                .formatted(table.book()
                                        .written(table.state().playing().date())))
                : Optional.empty();
    }

    /** The cease-fire that an act is asked of; it has one, and it is known. */
    static CeaseFirePlan ceaseFire(Table table, Act act) {
        return table.book()
                .ceaseFire(target(act).orElseThrow(() -> new IllegalStateException(act + " names no cease-fire")));
    }

    /** Where the closing text stands, in words. */
    static String closingText(Table table) {
        var unsettled = table.unsettled();
        return unsettled.isEmpty()
                ? "a closing text stands adopted"
                : "open are " + unsettled.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static Optional<CeaseFireId> target(Act act) {
        return switch (act) {
            case Act.OnCeaseFire(var kind, var id) -> Optional.of(id);
            case Act.AcceptTerms(var id, var reservations) -> Optional.of(id);
            case Act.Plain plain -> Optional.empty();
            case Act.Resume resume -> Optional.empty();
        };
    }
}
