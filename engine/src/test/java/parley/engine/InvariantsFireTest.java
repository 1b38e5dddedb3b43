package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.engine.invariant.Invariant;
import parley.engine.invariant.Invariants;
import parley.engine.invariant.Violation;

/** Each invariant finds what breaks it: a state, an event that cannot have happened in it, and a state it cannot lead to. */
class InvariantsFireTest {

    @ParameterizedTest
    @MethodSource("breaches")
    void finds(Breach breach) {
        assertThat(breach.found())
                .get()
                .extracting(Violation::number, Violation::sentence)
                .containsExactly(breach.number(), breach.sentence());
    }

    @Test
    void thereIsABreachOfEach() {
        assertThat(breaches().map(Breach::number).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Invariants.ALL.stream().map(Invariant::number).toList());
    }

    @Test
    void theServerLooksAtAPartOfTheList() {
        assertThat(Invariants.ALL).containsAll(Invariants.CHEAP).hasSizeGreaterThan(Invariants.CHEAP.size());
        assertThat(Invariants.CHEAP).hasSizeGreaterThan(8);
    }

    static Stream<Breach> breaches() {
        return Stream.of(
                        InvitationBreaches.all(),
                        VoteBreaches.all(),
                        VerdictBreaches.all(),
                        SealedBreaches.all(),
                        TextBreaches.all(),
                        SeatBreaches.all(),
                        DeedBreaches.all(),
                        TimeBreaches.all(),
                        PhaseBreaches.all(),
                        CloseBreaches.all(),
                        InstrumentBreaches.all(),
                        TruceBreaches.all(),
                        BindingTruceBreaches.all(),
                        TruceTimeBreaches.all(),
                        WorldBreaches.all(),
                        CauseBreaches.all(),
                        CourseBreaches.all(),
                        FinalBreaches.all(),
                        PrerequisiteBreaches.all(),
                        TurnBreaches.all(),
                        RightBreaches.all(),
                        SponsorBreaches.all(),
                        VersionBreaches.all(),
                        LimitBreaches.all())
                .flatMap(breaches -> breaches);
    }
}
