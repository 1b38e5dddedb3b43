package parley.engine.invariant;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something that must hold in every session.
 *
 * @param number its number on the list of twenty
 * @param isCheap whether what it looks at after each event costs little beside deciding the command
 * @param ofStep what is wrong with an event
 * @param ofCourse what is wrong with all that a command led to, and with the state at rest that it left
 */
public record Invariant(
        int number,
        String name,
        boolean isCheap,
        Function<Step, Stream<String>> ofStep,
        Function<Course, Stream<String>> ofCourse) {

    /** How this event breaks it, if it does. */
    public Optional<Violation> check(Step step) {
        return ofStep.apply(step).findFirst().map(this::violation);
    }

    /** How this course of events breaks it, if it does. */
    public Optional<Violation> check(Course course) {
        return ofCourse.apply(course).findFirst().map(this::violation);
    }

    private Violation violation(String sentence) {
        return new Violation(number, name, sentence);
    }
}
