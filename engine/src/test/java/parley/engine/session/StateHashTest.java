package parley.engine.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.engine.id.DeadlineId;
import parley.engine.id.PhaseId;
import parley.engine.id.RoleId;
import parley.engine.id.TrackId;
import parley.engine.instrument.Conference;

class StateHashTest {

    private static final DeadlineId D1 = new DeadlineId("d1");
    private static final DeadlineId D2 = new DeadlineId("d2");

    record Sample(Object content) {}

    record Other(Object content) {}

    record Numbers(boolean truth, int number) {}

    record Pair(Object first, Object second) {}

    /** Written down once: the hash must not differ from machine to machine, nor from one version of Java to the next. */
    @Test
    void isTheSameEverywhere() {
        assertThat(StateHash.of(new Sample("Zürich, 20 January 2016"))).isEqualTo("5fde3adfc49a38d49ca0700ff1637b23");
        assertThat(StateHash.of(new Sample(ImmutableList.of(1, 2L, true, Instant.EPOCH, Optional.empty()))))
                .isEqualTo("23e1ea3ef5566f245ef1b755d9e1e033");
    }

    @Test
    void isTheSameEverywhereForEveryKindOfContent() {
        assertThat(Stream.of(
                                new Numbers(true, 7),
                                new Numbers(false, 7),
                                new Sample(D1),
                                new Sample(Stage.Step.OVER),
                                new Sample(Duration.ofSeconds(3, 4)),
                                new Sample(ImmutableMap.of("key", "value")),
                                new Sample(Register.copyOf(ImmutableMap.of("key", "value"))),
                                new Sample(ImmutableSet.of("a", "b")))
                        .map(StateHash::of))
                .containsExactly(
                        "5233b0f4eb82b325f1bb9ff49469f613",
                        "5722773d98561ac8a9a87a2b53049007",
                        "82437a5b675d6982f33ddd7dfefc465f",
                        "d16f83e735f7d3ff808c8ef845306747",
                        "11e1db673f904472dd978521afc76ab5",
                        "9be4b6cfebd575852af06c8169d62164",
                        "9be4b6cfebd575852af06c8169d62164",
                        "39b1a55279a326b7a4bd1b3279e00152");
    }

    @Test
    void tellsApartWhatDiffers() {
        List<Record> contents = List.of(
                new Sample(""),
                new Sample("a"),
                new Sample("aa"),
                new Sample("\0"),
                new Other("a"),
                new Sample(0),
                new Sample(1),
                new Sample(-1L),
                new Sample(1L << 32),
                new Sample(false),
                new Sample(Instant.EPOCH),
                new Sample(Duration.ZERO),
                new Sample(Instant.EPOCH.plusNanos(1)),
                new Sample(Optional.empty()),
                new Sample(Optional.of("a")),
                new Sample(Stage.Step.OVER),
                new Sample(ImmutableList.of()),
                new Sample(ImmutableList.of("a", "b")),
                new Sample(ImmutableList.of("b", "a")),
                new Sample(ImmutableList.of("ab")),
                new Sample(ImmutableSet.of("a", "b")),
                new Sample(ImmutableMap.of("a", "b")),
                new Sample(ImmutableMap.of("b", "a")),
                new Sample(new Sample("a")),
                new Pair("a", "b"),
                new Pair("b", "a"));

        assertThat(contents.stream().map(StateHash::of).distinct()).hasSameSizeAs(contents);
    }

    @Test
    void aSetHasNoOrderAndAMapHas() {
        Set<DeadlineId> oneWay = new LinkedHashSet<>(List.of(D1, D2));
        Set<DeadlineId> theOther = new LinkedHashSet<>(List.of(D2, D1));
        assertThat(StateHash.of(new Sample(oneWay))).isEqualTo(StateHash.of(new Sample(theOther)));

        assertThat(StateHash.of(new Sample(ImmutableMap.of(D1, 1, D2, 2))))
                .isNotEqualTo(StateHash.of(new Sample(ImmutableMap.of(D2, 2, D1, 1))));
    }

    @Test
    void isKeptUpWithEveryPartOfTheState() {
        SessionState state = SessionState.fresh(
                ImmutableMap.of(new RoleId("A"), Seat.empty(new RoleId("A"))),
                new Instruments(Register.empty(), Optional.empty(), Register.empty(), Register.empty()),
                World.of(Register.copyOf(ImmutableMap.of(new TrackId("T"), 50)), Register.empty()));
        List<SessionState> next = List.of(
                state.with(new SessionOptions(SessionOptions.Pace.VIRTUAL, 7, true)),
                state.with(new SessionOptions(SessionOptions.Pace.VIRTUAL, 8, true)),
                state.with(new Stage.Playing(new PhaseId("1.1"), 1, Instant.EPOCH, Stage.Step.RUNNING)),
                state.with(state.seat(new RoleId("A")).moved()),
                state.withSeats(Register.empty()),
                state.with(state.agenda().endorse()),
                state.with(state.instruments().with(new Conference.Planned(Optional.empty()))),
                state.with(state.deadlines().met(D1)),
                state.with(state.deadlines().miss(D1)),
                state.with(state.world().with(new TrackId("T"), 51)),
                state.with(state.conduct().pause(Optional.empty())));

        assertThat(next).allSatisfy(changed -> {
            Fingerprint before = state.hash();
            assertThat(before).hasToString(StateHash.of(state));
            assertThat(changed.hash()).isNotEqualTo(before).hasToString(StateHash.of(changed));
            assertThat(changed.withItsOwnHash().hash()).isEqualTo(changed.hash());
            assertThat(state.hash()).as("reckoned back").isEqualTo(before);
        });
        assertThat(next.stream().map(StateHash::of).distinct()).hasSameSizeAs(next);
    }

    @Test
    void refusesWhatItHasNoFormFor() {
        assertThatThrownBy(() -> StateHash.of(new Sample(new StringBuilder())))
                .isInstanceOf(IllegalStateException.class);
    }
}
