package parley.engine.scenario;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import parley.engine.condition.Condition;
import parley.engine.condition.Effect;
import parley.engine.id.Audience;
import parley.engine.id.InjectId;
import parley.engine.id.PhaseId;

/**
 * News brought in from outside the table. Nobody knows of it before it comes.
 *
 * @param when what it waits for; absent for one that comes by the facilitator's hand only
 * @param date the day of the news; those of one moment come in the order of their dates, then of their ids
 * @param to those it is aimed at
 * @param acknowledge whether each of them is asked to acknowledge it
 * @param variants what it can say: the first that holds; none, and it does not come
 * @param sources tags of the header's sources
 * @param note for the facilitator; may be empty
 */
public record Inject(
        InjectId id,
        Optional<When> when,
        Instant date,
        Audience to,
        boolean acknowledge,
        ImmutableList<Variant> variants,
        ImmutableList<String> sources,
        String note) {

    /** News that asks nobody to acknowledge it and comes at a moment of the calendar. */
    public Inject(
            InjectId id,
            PhaseId phase,
            Moment moment,
            Instant date,
            Audience to,
            ImmutableList<Variant> variants,
            ImmutableList<String> sources,
            String note) {
        this(id, Optional.of(new When.At(phase, moment)), date, to, false, variants, sources, note);
    }

    /** When news comes by itself. */
    public sealed interface When {

        /** At a moment of the calendar: the start or the end of a phase. */
        record At(PhaseId phase, Moment moment) implements When {}

        /** As soon as this holds while a phase runs, or when what fell due at its end is over. */
        record AsSoonAs(Condition condition) implements When {}
    }

    /** When in its phase it comes. */
    public enum Moment {
        START,
        END
    }

    /** What it says under a condition, and what follows from it. */
    public record Variant(Condition condition, String title, String text, ImmutableList<Effect> effects) {}
}
