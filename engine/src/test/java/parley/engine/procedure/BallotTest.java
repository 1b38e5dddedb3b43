package parley.engine.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.engine.id.RoleId;
import parley.engine.procedure.Procedure.Adhesion;
import parley.engine.procedure.Procedure.Concurrence;
import parley.engine.procedure.Procedure.Consensus;
import parley.engine.procedure.Procedure.Sole;

/** What the word of a role that is away is worth, procedure by procedure. */
class BallotTest {

    private static final RoleId A = new RoleId("A");
    private static final RoleId B = new RoleId("B");
    private static final RoleId C = new RoleId("C");
    private static final Instant UNTIL = Instant.parse("2016-02-26T12:00:00Z");

    @Test
    void underConcurrenceAnAssentBeforeABoycottStandsAndOneOfALeaverDoesNot() {
        var rule = new Concurrence(roles(A, B));
        var assents = positions(Stance.ASSENT, A, B);
        assertThat(rule.close(boycotting(assents, B)).passed()).isTrue();
        assertThat(rule.close(gone(assents, B)).passed()).isFalse();
        assertThat(rule.close(gone(assents, B)).deciding()).containsExactly(B);
    }

    @Test
    void underConcurrenceAnObjectionOfALeaverIsNoLongerOne() {
        var verdict = new Concurrence(roles(A)).close(gone(positions(Stance.OBJECT, A), A));
        assertThat(verdict.result()).isEqualTo(Result.ASSENT_MISSING);
        assertThat(verdict.tally().away()).containsExactly(A);
    }

    @Test
    void underConsensusABoycottObjectsWhateverWasSaidBefore() {
        var rule = new Consensus(roles(A, B));
        for (Stance stance : Stance.values()) {
            var verdict = rule.close(boycotting(positions(stance, A, B), B));
            assertThat(verdict.result()).as("%s", stance).isEqualTo(Result.OBJECTED);
            assertThat(verdict.tally().objections()).as("%s", stance).contains(B);
        }
    }

    @Test
    void underConsensusWhoHasLeftDoesNotCount() {
        var verdict = new Consensus(roles(A, B)).close(gone(positions(Stance.OBJECT, B), B));
        assertThat(verdict.passed()).isTrue();
        assertThat(verdict.tally().silent()).containsExactly(A);
        assertThat(verdict.tally().away()).containsExactly(B);
    }

    @Test
    void aBoycottOfARoleWhosePositionDoesNotCountStopsNothing() {
        assertThat(new Consensus(roles(A, B))
                        .close(boycotting(ImmutableMap.of(), C))
                        .passed())
                .isTrue();
    }

    @Test
    void whoHasLostItsSeatIsGoneAndSoIsItsWord() {
        var ballot = Ballot.of(positions(Stance.OBJECT, A, B), roles(), roles(C), roles(A));
        assertThat(ballot.positions()).containsOnlyKeys(B);
        assertThat(ballot.gone()).containsExactly(C, A);
        assertThat(Ballot.of(positions(Stance.OBJECT, A, B), roles(), roles(C), roles())
                        .positions())
                .containsOnlyKeys(A, B);
    }

    @Test
    void underASoleDecisionABoycottIsSilence() {
        var rule = new Sole(A, roles(B), false);
        assertThat(rule.close(boycotting(positions(Stance.ASSENT, A), B)).passed())
                .isTrue();
        assertThat(rule.close(boycotting(ImmutableMap.of(), A)).passed()).isFalse();
    }

    @Test
    void anAdhesionNeedsThoseRequiredAndTakesWhoeverAccepts() {
        var rule = new Adhesion(roles(A, B, C), roles(A, B), UNTIL);
        assertThat(rule.close(Ballot.of(positions(Stance.ASSENT, A, B))).deciding())
                .containsExactly(A, B);
        assertThat(rule.close(Ballot.of(positions(Stance.ASSENT, A, B, C))).deciding())
                .containsExactly(A, B, C);
        assertThat(rule.close(Ballot.of(positions(Stance.ASSENT, A, C))).deciding())
                .containsExactly(B);
    }

    @Test
    void anAdhesionIsNotStoppedByTheRefusalOfOneThatIsNotRequired() {
        var positions = ImmutableMap.<RoleId, Position>builder()
                .putAll(positions(Stance.ASSENT, A, B))
                .putAll(positions(Stance.OBJECT, C))
                .buildOrThrow();
        var verdict = new Adhesion(roles(A, B, C), roles(A, B), UNTIL).close(Ballot.of(positions));
        assertThat(verdict.passed()).isTrue();
        assertThat(verdict.deciding()).containsExactly(A, B);
        assertThat(verdict.tally().objections()).containsExactly(C);
    }

    @Test
    void onlyAPartyCanBeRequired() {
        assertThatThrownBy(() -> new Adhesion(roles(A), roles(B), UNTIL)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Every ballot of three roles: each silent or with a stance, each present, boycotting or gone. */
    @Test
    void aTallyPartsTheBaseWhateverTheBallot() {
        for (Ballot ballot : allBallots()) {
            for (Procedure rule : List.of(
                    new Concurrence(roles(A, B)), new Consensus(roles(A, B, C)), new Sole(A, roles(B, C), false))) {
                var tally = rule.close(ballot).tally();
                var parts =
                        List.of(tally.assents(), tally.objections(), tally.abstentions(), tally.silent(), tally.away());
                assertThat(parts.stream().flatMap(Set::stream).toList())
                        .as("%s %s", rule, ballot)
                        .containsExactlyInAnyOrderElementsOf(rule.base());
                assertThat(Sets.intersection(tally.silent(), Sets.union(ballot.gone(), ballot.boycotting())))
                        .as("%s %s", rule, ballot)
                        .isEmpty();
            }
        }
    }

    private static List<Ballot> allBallots() {
        List<Ballot> all = new ArrayList<>();
        for (int code = 0; code < 12 * 12 * 12; code++) {
            var positions = ImmutableMap.<RoleId, Position>builder();
            var boycotting = ImmutableSet.<RoleId>builder();
            var gone = ImmutableSet.<RoleId>builder();
            int rest = code;
            for (RoleId role : List.of(A, B, C)) {
                int stance = rest % 4;
                if (stance < 3) {
                    positions.put(role, Position.of(Stance.values()[stance]));
                }
                switch (rest / 4 % 3) {
                    case 1 -> boycotting.add(role);
                    case 2 -> gone.add(role);
                    default -> {}
                }
                rest /= 12;
            }
            all.add(new Ballot(positions.buildOrThrow(), boycotting.build(), gone.build()));
        }
        return all;
    }

    private static Ballot boycotting(ImmutableMap<RoleId, Position> positions, RoleId role) {
        return new Ballot(positions, roles(role), roles());
    }

    private static Ballot gone(ImmutableMap<RoleId, Position> positions, RoleId role) {
        return new Ballot(positions, roles(), roles(role));
    }

    private static ImmutableMap<RoleId, Position> positions(Stance stance, RoleId... roles) {
        return roles(roles).stream().collect(ImmutableMap.toImmutableMap(role -> role, role -> Position.of(stance)));
    }

    private static ImmutableSet<RoleId> roles(RoleId... roles) {
        return ImmutableSet.copyOf(roles);
    }
}
