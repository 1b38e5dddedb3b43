package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.Council.A;
import static parley.engine.Council.ALL;
import static parley.engine.Council.B;
import static parley.engine.Council.C;
import static parley.engine.Council.D;
import static parley.engine.Council.E;
import static parley.engine.procedure.Stance.ABSTAIN;
import static parley.engine.procedure.Stance.ASSENT;
import static parley.engine.procedure.Stance.OBJECT;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.engine.event.ProposalEvent;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Stance;
import parley.engine.procedure.Threshold;
import parley.engine.proposal.ProposalStatus;
import parley.engine.scenario.Phase;
import parley.engine.view.Projector;
import parley.engine.view.Viewer;

/** A phase in which nobody sees what the others say. */
class SealedPhaseTest {

    private static final Procedure VOTE = new Procedure.Majority(
            ALL,
            new Threshold.Share(1, 2, true),
            Procedure.Majority.Base.PRESENT_AND_VOTING,
            0,
            ImmutableMap.of(),
            ImmutableSet.of(A));

    @Test
    void aPositionIsSeenByItsOwnRoleAloneUntilTheClose() {
        var play = sealed();
        var text = submitted(play);
        play.position(B, text, OBJECT);
        for (RoleId role : ALL) {
            assertThat(positionsSeen(play, role, text).keySet().contains(B)).isEqualTo(role.equals(B));
        }
        var taken = play.happened(ProposalEvent.PositionTaken.class).getLast();
        assertThat(Projector.see(new Viewer.AtSeat(B), taken)).isPresent();
        assertThat(Projector.see(new Viewer.AtSeat(A), taken)).isEmpty();
        assertThat(Projector.see(new Viewer.Facilitating(true), taken)).isEmpty();
    }

    @Test
    void theCloseShowsWhatWasHiddenAndOnlyThen() {
        var play = sealed();
        var text = submitted(play);
        ALL.forEach(role -> play.position(role, text, ASSENT));
        assertThat(play.status(text)).as("it does not close early").isEqualTo(ProposalStatus.OPEN);
        play.endPhase();
        assertThat(play.happened(ProposalEvent.PositionsRevealed.class))
                .singleElement()
                .satisfies(
                        revealed -> assertThat(revealed.positions().keySet()).containsExactlyInAnyOrderElementsOf(ALL));
        assertThat(play.status(text)).isEqualTo(ProposalStatus.ADOPTED);
        assertThat(positionsSeen(play, C, text).keySet()).containsAll(ALL);
    }

    @Test
    void theLastWordBeforeTheCloseCounts() {
        var play = sealed();
        var text = submitted(play);
        play.position(A, text, OBJECT);
        play.position(A, text, ASSENT);
        play.endPhase();
        assertThat(play.status(text)).isEqualTo(ProposalStatus.ADOPTED);
    }

    @Test
    void whatComesOutDoesNotHangOnTheOrderInWhichItCame() {
        Set<Object> ends = new LinkedHashSet<>();
        for (List<RoleId> order : Collections2.permutations(ImmutableList.of(A, B, C, D, E))) {
            var play = sealed();
            var text = submitted(play);
            order.forEach(role -> play.position(role, text, said(role)));
            ends.add(play.state());
            play.endPhase();
            ends.add(play.state());
        }
        assertThat(ends).as("of 120 orders, before and after the close").hasSize(2);
    }

    /** The verdicts name who said what, so a text that ends early because somebody left is a close like any other. */
    @Test
    void aTextThatEndsWhenARoleLeavesShowsFirstWhatWasHidden() {
        var play = Council.by(new Procedure.Concurrence(ImmutableSet.of(A, B, C)))
                .phase(Phase.Kind.FLOOR, true)
                .phase(Phase.Kind.FLOOR, false)
                .started();
        var text = play.submit(E, "X=x1");
        play.position(A, text, ASSENT);
        play.act(B, ActKind.WALK_OUT);
        assertThat(play.status(text)).isEqualTo(ProposalStatus.REJECTED);
        assertThat(play.happened(ProposalEvent.PositionsRevealed.class))
                .singleElement()
                .satisfies(revealed -> assertThat(revealed.positions().keySet()).containsExactly(A));
    }

    private static Stance said(RoleId role) {
        return role.equals(B) || role.equals(C) ? OBJECT : role.equals(D) ? ABSTAIN : ASSENT;
    }

    private static ImmutableMap<RoleId, ?> positionsSeen(Play play, RoleId role, ProposalId text) {
        return new Projector(play.engine)
                .view(play.state(), new Viewer.AtSeat(role)).proposals().stream()
                        .filter(proposal -> proposal.id().equals(text))
                        .findFirst()
                        .orElseThrow()
                        .positions();
    }

    /** In the sealed phase; the text was submitted in the open one before. */
    private static ProposalId submitted(Play play) {
        var text = play.submit(E, "X=x1");
        play.endPhase();
        return text;
    }

    private static Play sealed() {
        return Council.by(VOTE)
                .phase(Phase.Kind.FLOOR, false)
                .phase(Phase.Kind.DECISION, true)
                .phase(Phase.Kind.FLOOR, false)
                .started();
    }
}
