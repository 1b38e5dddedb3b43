package parley.engine.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.RoleId;
import parley.engine.procedure.Position;
import parley.engine.procedure.Stance;

/** The states of the instruments, without any rule. */
class StatesTest {

    private static final RoleId P = new RoleId("P");
    private static final RoleId Q = new RoleId("Q");
    private static final BodyId HORDE = new BodyId("HORDE");
    private static final Instant DAY = Instant.parse("2016-01-04T20:00:00Z");
    private static final Terms TERMS = new Terms(DAY, DAY, Optional.empty(), 0, ImmutableSet.of(), Optional.empty());

    static Stream<Arguments> families() {
        return Stream.of(
                // renewed is one in force whose end was moved on
                Arguments.of(
                        CeaseFire.class,
                        Sets.difference(CeaseFire.LABELS, ImmutableSet.of("RENEWED"))
                                .immutableCopy()),
                Arguments.of(Conference.class, Conference.LABELS),
                Arguments.of(Designation.class, Designation.LABELS),
                Arguments.of(Invitation.class, Invitation.LABELS),
                Arguments.of(Presence.class, Presence.LABELS));
    }

    @ParameterizedTest
    @MethodSource("families")
    void conditionsCanNameEveryStateAndNoOther(Class<?> family, ImmutableSet<String> labels) {
        assertThat(states(family).map(state -> snake(state.getSimpleName())).distinct())
                .containsExactlyInAnyOrderElementsOf(labels);
    }

    @Test
    void aCeaseFireGoesItsWholeWay() {
        var open = new CeaseFire.None().draft(DAY).set(TERMS).open();
        var inForce = open.close(ImmutableSet.of(P)).enterIntoForce();
        assertThat(inForce).isEqualTo(new CeaseFire.InForce(TERMS, ImmutableSet.of(P), Optional.empty()));
        assertThat(inForce.breach(3).strain(4).repair()).isEqualTo(inForce);
        assertThat(inForce.renew(DAY).label()).isEqualTo("RENEWED");
        assertThat(inForce.renew(DAY).breach(3).strain(4).repair().label()).isEqualTo("RENEWED");
        assertThat(inForce.expire().label()).isEqualTo("EXPIRED");
    }

    @Test
    void theEarliestBreachThatIsNotRepairedIsKept() {
        var breached = new CeaseFire.InForce(TERMS, ImmutableSet.of(P), Optional.empty())
                .breach(3)
                .breach(5);
        assertThat(breached.breachedInRound()).contains(3);
        assertThat(breached.repair().breach(5).breachedInRound()).contains(5);
    }

    @Test
    void theLastAnswerOfAPartyIsKept() {
        var open = new CeaseFire.OpenForAcceptance(TERMS, ImmutableMap.of())
                .answer(P, Position.of(Stance.ASSENT))
                .answer(Q, Position.of(Stance.ASSENT))
                .answer(P, Position.of(Stance.OBJECT));
        assertThat(open.answers()).containsEntry(P, Position.of(Stance.OBJECT)).containsOnlyKeys(P, Q);
    }

    @Test
    void whatIsLeftOutIsAddedToWhatWasAndPartiesFallOutOfEveryState() {
        var out = ImmutableSet.of(P);
        var bodies = ImmutableSet.of(HORDE);
        var both = ImmutableSet.of(P, Q);
        Stream.of(
                        new CeaseFire.TermsSet(TERMS),
                        new CeaseFire.OpenForAcceptance(
                                TERMS, ImmutableMap.of(P, Position.of(Stance.ASSENT), Q, Position.of(Stance.ASSENT))),
                        new CeaseFire.Pending(TERMS, both),
                        new CeaseFire.InForce(TERMS, both, Optional.of(2)),
                        new CeaseFire.Strained(TERMS, both, 2, Optional.empty()))
                .map(state -> (CeaseFire.WithTerms) state.excluding(bodies, out))
                .forEach(state -> {
                    assertThat(state.terms().excluded()).as(state.label()).containsExactly(HORDE);
                    assertThat(state.toString()).as(state.label()).doesNotContain("[P", ", P", "{P");
                });
    }

    @ParameterizedTest
    @EnumSource(ActKind.class)
    void eachSortOfActCanBeSaidInExactlyOneWay(ActKind kind) {
        var truce = new CeaseFireId("truce");
        long ways = Stream.<Runnable>of(() -> new Act.Plain(kind), () -> new Act.OnCeaseFire(kind, truce))
                .filter(StatesTest::isPossible)
                .count();
        boolean saysMore = kind == ActKind.RESUME || kind == ActKind.ACCEPT_TERMS;
        assertThat(ways).isEqualTo(saysMore ? 0 : 1);
    }

    @Test
    void anActThatNamesACeaseFireIsNoPlainOne() {
        assertThatThrownBy(() -> new Act.Plain(ActKind.REPORT_BREACH)).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean isPossible(Runnable act) {
        try {
            act.run();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Stream<Class<?>> states(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(StatesTest::states)
                : Stream.of(family);
    }

    private static String snake(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
