package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.SmallTable.A;
import static parley.engine.SmallTable.B;
import static parley.engine.SmallTable.C;
import static parley.engine.SmallTable.G;
import static parley.engine.SmallTable.W;
import static parley.engine.procedure.Stance.ASSENT;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.engine.answer.RejectionCode;
import parley.engine.command.MessageCommand;
import parley.engine.command.MessageKind;
import parley.engine.command.ProposalCommand;
import parley.engine.event.Event;
import parley.engine.event.IssueEvent;
import parley.engine.event.MessageEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.id.Audience;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.proposal.ProposalText;
import parley.engine.view.Projector;
import parley.engine.view.Sighting;
import parley.engine.view.Viewer;
import parley.engine.view.Viewpoint.PossibleMove;

class ProjectorTest {

    private final Play play = Play.started();
    private final Projector projector = new Projector(play.engine);

    @Test
    void theClosedTextThatEndorsedWhatIsSettledIsNamedToItsAudienceOnly() {
        var closed = new ProposalId(Audience.of(List.of(A, B)), 1);
        var endorsed = new IssueEvent.Endorsed(Optional.of(closed));
        assertThat(Projector.see(new Viewer.AtSeat(A), endorsed).map(Sighting::event))
                .contains(endorsed);
        for (Viewer outside : List.of(new Viewer.AtSeat(C), new Viewer.Facilitating(false))) {
            assertThat(Projector.see(outside, endorsed).map(Sighting::event))
                    .contains(new IssueEvent.Endorsed(Optional.empty()));
        }
    }

    @Test
    void aProposalExistsOnlyForItsAudience() {
        // Given
        play.accepted(new ProposalCommand.Submit(
                C, Audience.of(List.of(A, B)), new ProposalText(Play.terms("Y=y1"), "between us")));
        // Then
        assertThat(seenBy(B, ProposalEvent.Submitted.class)).hasSize(1);
        assertThat(seenBy(W, ProposalEvent.Submitted.class)).isEmpty();
        assertThat(projector.view(play.state(), new Viewer.AtSeat(W)).proposals())
                .isEmpty();
        assertThat(projector.view(play.state(), new Viewer.AtSeat(B)).proposals())
                .hasSize(1);
    }

    @Test
    void whatAClosedTextSettledIsPublicButNotTheText() {
        // Given
        play.accepted(new ProposalCommand.Submit(
                C, Audience.of(List.of(A, B)), new ProposalText(Play.terms("Y=y1"), "between us")));
        var text = play.state().agenda().proposals().keySet().asList().getLast();
        play.position(A, text, ASSENT);
        // When
        play.position(B, text, ASSENT);
        // Then
        assertThat(seenBy(A, IssueEvent.Settled.class).getFirst().by()).contains(text);
        assertThat(seenBy(W, IssueEvent.Settled.class).getFirst().by()).isEmpty();
        assertThat(seenBy(W, ProposalEvent.class)).isEmpty();
    }

    @Test
    void aMessageReachesItsSenderAndAddresseesOnly() {
        // Given
        play.accepted(Play.talk(A, "a word", B));
        // Then
        assertThat(seenBy(A, MessageEvent.Sent.class)).hasSize(1);
        assertThat(seenBy(B, MessageEvent.Sent.class)).hasSize(1);
        assertThat(seenBy(C, MessageEvent.Sent.class)).isEmpty();
        assertThat(seen(new Viewer.Facilitating(false), MessageEvent.Sent.class))
                .isEmpty();
        assertThat(seen(new Viewer.Facilitating(true), MessageEvent.Sent.class)).hasSize(1);
    }

    @Test
    void aNonPaperIsShownWithoutItsAuthorToAllButTheAuthor() {
        // Given
        play.accepted(new MessageCommand.Send(A, MessageKind.NON_PAPER, Audience.of(List.of(B, C)), "an idea"));
        // Then
        assertThat(seenBy(A, MessageEvent.Sent.class).getFirst().from()).contains(A);
        assertThat(seenBy(B, MessageEvent.Sent.class).getFirst().from()).isEmpty();
        assertThat(seenBy(G, MessageEvent.Sent.class)).isEmpty();
        assertThat(seen(new Viewer.Facilitating(true), MessageEvent.Sent.class)
                        .getFirst()
                        .from())
                .isEmpty();
        assertThat(play.happened(MessageEvent.Sent.class).getFirst().from()).contains(A);
    }

    @Test
    void whatOneSeatSeesDoesNotDependOnWhatOthersSayInPrivate() {
        // Given: the same play, once with private talk and once without
        var quiet = Play.started();
        play.accepted(Play.talk(A, "a secret", B));
        play.accepted(new ProposalCommand.Submit(
                C, Audience.of(List.of(A, B)), new ProposalText(Play.terms("Y=y1"), "another secret")));
        // When
        for (Play each : List.of(play, quiet)) {
            each.submit(A, "X=x1");
            each.accepted(Play.talk(G, "hello"));
        }
        // Then
        assertThat(seenBy(W, Event.class)).isEqualTo(seen(quiet, new Viewer.AtSeat(W), Event.class));
        assertThat(projector.view(play.state(), new Viewer.AtSeat(W)))
                .isEqualTo(projector.view(quiet.state(), new Viewer.AtSeat(W)));
    }

    @Test
    void eachRoleReadsItsOwnConfidentialBriefAndNobodyElses() {
        // When
        var briefing = projector.brief(new Viewer.AtSeat(A));
        // Then
        assertThat(briefing.confidentialBrief()).contains("SECRET OF A");
        assertThat(briefing.scenario().roles().values())
                .allSatisfy(role -> assertThat(role.confidentialBrief()).isEmpty());
        assertThat(projector.brief(new Viewer.Facilitating(true)).confidentialBrief())
                .isEmpty();
    }

    @Test
    void theStateHashIsForAFacilitatorWhoReadsEverything() {
        assertThat(projector.view(play.state(), new Viewer.AtSeat(A)).stateHash())
                .isEmpty();
        assertThat(projector.view(play.state(), new Viewer.Facilitating(false)).stateHash())
                .isEmpty();
        assertThat(projector.view(play.state(), new Viewer.Facilitating(true)).stateHash())
                .isPresent();
    }

    @Test
    void anOpenProposalSaysWhoseAssentItLacksAndWhoMayStopIt() {
        // Given
        play.submit(A, "X=x1");
        // When
        var why = projector
                .view(play.state(), new Viewer.AtSeat(W))
                .explanations()
                .getFirst();
        // Then
        assertThat(why.waitsFor()).containsExactly(B);
        assertThat(why.mayStop()).isEqualTo(ImmutableSet.of(A, B, C, G));
    }

    @Test
    void everyPossibleMoveIsLegalOrSaysWhyNot() {
        // Given
        play.submit(A, "X=x1");
        // When
        var moves = projector.view(play.state(), new Viewer.AtSeat(C)).moves();
        // Then: what is said to be legal is accepted, and what is not is refused with the same code
        assertThat(moves).hasSizeGreaterThan(15);
        for (PossibleMove possible : moves) {
            var code = possible.refusal().map(refusal -> refusal.code());
            assertThat(play.engine.whyNot(play.state(), possible.move()).map(refusal -> refusal.code()))
                    .isEqualTo(code);
        }
        assertThat(moves.stream().flatMap(move -> move.refusal().stream()).map(refusal -> refusal.code()))
                .contains(RejectionCode.NOT_NOW, RejectionCode.WRONG_STATE);
        assertThat(projector.view(play.state(), new Viewer.Facilitating(true)).moves())
                .isEmpty();
    }

    private <E extends Event> List<E> seenBy(RoleId role, Class<E> kind) {
        return seen(new Viewer.AtSeat(role), kind);
    }

    private <E extends Event> List<E> seen(Viewer viewer, Class<E> kind) {
        return seen(play, viewer, kind);
    }

    private static <E extends Event> List<E> seen(Play play, Viewer viewer, Class<E> kind) {
        return play.journal.stream()
                .map(event -> Projector.see(viewer, event))
                .flatMap(Optional::stream)
                .map(Sighting::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
