package parley.engine.invariant;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.stream.Stream;

/** The list. */
public final class Invariants {

    /** Every one that is about the engine, by number. */
    public static final ImmutableList<Invariant> ALL = ImmutableList.of(
            cheap(1, "consent before invitation", ConsentBeforeInvitation::of, ConsentBeforeInvitation::atRest),
            costly(2, "a veto blocks, and nothing passes against its rule", VetoBlocks::of, Invariants::nothing),
            cheap(3, "one final state", OneFinalState::of, OneFinalState::atRest),
            cheap(4, "positions bind to a version", PositionsBindToAVersion::of, Invariants::nothing),
            cheap(5, "one position a seat and version", OnePositionASeat::of, Invariants::nothing),
            cheap(6, "only the entitled act", OnlyTheEntitledAct::of, Invariants::nothing),
            cheap(7, "deadlines have one side", DeadlinesHaveOneSide::of, DeadlinesHaveOneSide::atRest),
            costly(8, "prerequisites hold at effect", PrerequisitesHold::of, PrerequisitesHold::atRest),
            cheap(9, "one status a body, one occupant a seat", OneStatusABody::of, OneStatusABody::atRest),
            cheap(10, "a cease-fire is consistent", CeaseFireIsConsistent::of, CeaseFireIsConsistent::atRest),
            cheap(11, "sealed positions wait for the close", SealedPositionsWait::of, Invariants::nothing),
            costly(12, "nothing waits for who has left", NothingWaitsForTheGone::of, NothingWaitsForTheGone::atRest),
            cheap(13, "bounds", Bounds::of, Bounds::in),
            costly(18, "replay", Replay::of, Replay::in),
            cheap(20, "progress and limits", Progress::of, Progress::atRest));

    /** Those that the running server looks at after every decision. */
    public static final ImmutableList<Invariant> CHEAP =
            ALL.stream().filter(Invariant::isCheap).collect(ImmutableList.toImmutableList());

    private Invariants() {}

    private static Invariant cheap(
            int number, String name, Function<Step, Stream<String>> ofStep, Function<Course, Stream<String>> ofCourse) {
        return new Invariant(number, name, true, ofStep, ofCourse);
    }

    private static Invariant costly(
            int number, String name, Function<Step, Stream<String>> ofStep, Function<Course, Stream<String>> ofCourse) {
        return new Invariant(number, name, false, ofStep, ofCourse);
    }

    private static Stream<String> nothing(Course course) {
        return Stream.empty();
    }
}
