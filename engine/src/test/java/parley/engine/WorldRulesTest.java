package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.WiderTable.A;
import static parley.engine.WiderTable.B;
import static parley.engine.WiderTable.BAND;
import static parley.engine.WiderTable.C;
import static parley.engine.WiderTable.LIST;
import static parley.engine.WiderTable.LISTED;
import static parley.engine.WiderTable.NEW;
import static parley.engine.WiderTable.P;
import static parley.engine.WiderTable.PAIN;
import static parley.engine.WiderTable.Q;
import static parley.engine.WiderTable.R;
import static parley.engine.WiderTable.TRUCE;
import static parley.engine.WiderTable.TRUST;
import static parley.engine.WiderTable.W;
import static parley.engine.answer.RejectionCode.NOTHING_TO_SETTLE;
import static parley.engine.answer.RejectionCode.NOT_NOW;
import static parley.engine.instrument.ActKind.BOYCOTT;
import static parley.engine.instrument.ActKind.RETURN;
import static parley.engine.procedure.Stance.ASSENT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.engine.command.ActCommand;
import parley.engine.command.ProposalCommand;
import parley.engine.event.Cause;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.Event;
import parley.engine.event.NewsEvent;
import parley.engine.event.ScoreEvent;
import parley.engine.event.SessionEvent;
import parley.engine.event.TrackEvent;
import parley.engine.id.Audience;
import parley.engine.id.BodyId;
import parley.engine.id.ReactionId;
import parley.engine.id.RoleId;
import parley.engine.id.TrackId;
import parley.engine.instrument.Act;
import parley.engine.instrument.ActKind;
import parley.engine.procedure.Position;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.ProposalText;
import parley.engine.proposal.Term;
import parley.engine.session.Points;
import parley.engine.session.StateHash;
import parley.engine.view.Projector;
import parley.engine.view.Viewer;

/** Bodies, the closing text, tracks, news, misses, endings, scores. */
class WorldRulesTest {

    private static final Viewer STRICT = new Viewer.Facilitating(false);
    private static final Viewer READING = new Viewer.Facilitating(true);

    private final Play play = WiderTable.started();

    @Test
    void theOptionOfAnIssueDecidesOnBodiesAndAListedOneNeverChanges() {
        // When
        play.submit(C, "LIST=l1");
        // Then
        assertThat(status(BAND)).isEqualTo("PARKED");
        assertThat(status(NEW)).isEqualTo("DESIGNATED");
        assertThat(status(LISTED)).isEqualTo("LISTED");
    }

    @Test
    void aChangeHasItsEffectRightBehindItAndEachEffectStopsAtTheBound() {
        // When
        var events = play.accepted(Play.text(C, "LIST=l1"));
        // Then
        int named = indexOf(events, "Contested[body=NEW, cause=Optional.empty]");
        assertThat(events.get(named + 1))
                .isEqualTo(new TrackEvent.Moved(
                        new Cause.Change(new ReactionId("first-listing")),
                        ImmutableList.of(new TrackEvent.Shift(PAIN, 5, 100), new TrackEvent.Shift(PAIN, -3, 97))));
        assertThat(indexOf(events, "Designated[body=NEW, cause=Optional.empty]"))
                .isGreaterThan(named + 1);
    }

    @Test
    void aReactionThatHappensOnceHappensOnce() {
        // Given
        play.act(C, ActKind.RELEASE);
        // Then
        assertThat(track(TRUST)).isEqualTo(5);
        assertThat(play.state().world().reacted().toString()).contains("ready");
    }

    @Test
    void presenceCanBeWatched() {
        // When
        play.act(R, BOYCOTT);
        play.act(R, RETURN);
        // Then
        assertThat(track(TRUST)).isEqualTo(2);
    }

    @Test
    void tracksDriftOnceARoundByTheFirstEntryThatHolds() {
        // When
        endPhases(4);
        // Then
        assertThat(track(TRUST)).isZero();
        assertThat(play.happened(TrackEvent.Moved.class).stream().filter(moved -> moved.cause() instanceof Cause.Drift))
                .hasSize(4);
    }

    @Test
    void newsComesAtItsMomentByDateThenIdWhenItsConditionHolds() {
        // Given
        play.submit(C, "LIST=l2");
        // When
        endPhases(3);
        // Then
        assertThat(play.happened(NewsEvent.Arrived.class).stream()
                        .map(arrived -> arrived.news().id().value()))
                .containsExactly("N1", "N2", "N3", "N4");
        assertThat(play.happened(NewsEvent.Arrived.class).getLast().news().title())
                .isEqualTo("second");
    }

    @Test
    void eachMissedDeadlineCostsWhatEveryOneDoesAndItsOwn() {
        // When
        endPhases(5);
        // Then
        assertThat(play.state().deadlines().misses()).isEqualTo(1);
        assertThat(play.state().world().points(Q)).isEqualTo(new Points(49, Optional.empty()));
        assertThat(play.happened(ScoreEvent.WalkAwayMoved.class).stream()
                        .filter(moved -> moved.role().equals(Q))
                        .map(ScoreEvent.WalkAwayMoved::to))
                .containsExactly(48L, 49L);
    }

    @Test
    void anEndingByMissesCollapsesTheConferenceAndScoresTheWalkAwayValue() {
        // When
        endPhases(6);
        // Then
        var concluded = play.happened(SessionEvent.Concluded.class).getFirst();
        assertThat(concluded.outcome()).isEqualTo("COLLAPSED");
        assertThat(concluded.unreached().getFirst().lacks())
                .containsExactly("a closing text is adopted", "the truce is about to begin or in force");
        assertThat(play.happened(ConferenceEvent.Collapsed.class)).hasSize(1);
        assertThat(play.state().world().points())
                .isEqualTo(ImmutableMap.of(P, new Points(47, Optional.of(47L)), Q, new Points(47, Optional.of(47L))));
    }

    @Test
    void anAgreementIsScoredBySheet() {
        // Given
        agree();
        // When
        endPhases(3);
        // Then
        assertThat(play.happened(SessionEvent.Concluded.class).getFirst().outcome())
                .isEqualTo("AGREED");
        int tens = track(TRUST) / 10;
        assertThat(play.state().world().points(P)).isEqualTo(new Points(47, Optional.of(10L + 5 + 2L * tens)));
        assertThat(play.state().world().points(Q)).isEqualTo(new Points(50, Optional.of(0L)));
    }

    @Test
    void aClosingTextIsSubmittedOnlyWhenEverythingIsSettled() {
        play.submit(C, "LIST=l1");
        var refused = play.refused(Play.text(A, "endorse"));
        assertThat(refused.code()).isEqualTo(NOT_NOW);
        assertThat(refused.sentence()).contains("open are STOP, WATCH");
    }

    @Test
    void aClosingTextThatStandsCannotBeSubmittedAgain() {
        agree();
        endPhases(2);
        assertThat(play.state().agenda().endorsed()).isTrue();
        assertThat(play.code(Play.text(A, "endorse"))).isEqualTo(NOTHING_TO_SETTLE);
    }

    @Test
    void whereEachSideKeepsItsOwnReadingReservationsAreRecordedWithTheSettlement() {
        // Given
        var text = new ProposalCommand.Submit(
                C, Audience.of(ImmutableList.of(W)), new ProposalText(Play.terms("LIST=l3"), ""));
        play.accepted(text);
        var id = play.state().agenda().proposals().keySet().asList().getLast();
        // When
        var events = play.accepted(new ProposalCommand.TakePosition(
                W, id, 1, new Position(ASSENT, "", ImmutableList.of("SECRET READING"))));
        // Then
        assertThat(events.toString()).contains("SECRET READING");
        assertThat(seen(new Viewer.AtSeat(W), events)).contains("SECRET READING");
        assertThat(seen(new Viewer.AtSeat(A), events)).contains("Settled").doesNotContain("SECRET READING");
        var projector = new Projector(play.engine);
        assertThat(projector.view(play.state(), new Viewer.AtSeat(W)).readings())
                .containsKey(LIST);
        assertThat(projector.view(play.state(), new Viewer.AtSeat(A)).readings())
                .isEmpty();
    }

    @Test
    void pointsAreTheirOwnersAloneAndPrivateNewsReachesNobodyElse() {
        // Given
        endPhases(6);
        // When, Then
        for (RoleId role : play.engine.scenario().roles().keySet()) {
            String seen = seen(new Viewer.AtSeat(role), play.journal);
            assertThat(seen.contains("SECRET NEWS")).isEqualTo(role.equals(P));
            assertThat(seen.contains("Scored[role=P")).isEqualTo(role.equals(P));
            assertThat(seen.contains("WalkAwayMoved[role=Q")).isEqualTo(role.equals(Q));
        }
        assertThat(seen(STRICT, play.journal)).doesNotContain("SECRET NEWS", "Scored", "WalkAwayMoved");
        assertThat(seen(READING, play.journal)).contains("SECRET NEWS", "Scored[role=P", "WalkAwayMoved[role=Q");
        var projector = new Projector(play.engine);
        assertThat(projector.view(play.state(), new Viewer.AtSeat(P)).points().keySet())
                .containsExactly(P);
        assertThat(projector.view(play.state(), new Viewer.AtSeat(A)).points()).isEmpty();
        assertThat(projector.view(play.state(), STRICT).points()).isEmpty();
        assertThat(projector.view(play.state(), READING).points().keySet()).containsExactly(P, Q);
        assertThat(projector.view(play.state(), new Viewer.AtSeat(A)).news()).hasSize(2);
    }

    @Test
    void aBriefingHasNoSheetReserveNewsOrWalkAwayEffectButOnesOwn() {
        // Given
        var projector = new Projector(play.engine);
        // When
        var own = projector.brief(new Viewer.AtSeat(Q));
        var other = projector.brief(new Viewer.AtSeat(R));
        var facilitators = projector.brief(READING);
        // Then
        assertThat(own.sheet()).isPresent();
        assertThat(own.scenario().calendar().eachMiss().toString()).contains("MoveWalkAway[role=Q");
        assertThat(other.sheet()).isEmpty();
        assertThat(other.scenario().calendar().toString()).doesNotContain("MoveWalkAway");
        assertThat(other.scenario().roles().get(R).reserve()).isNotEmpty();
        assertThat(own.scenario().roles().get(R).reserve()).isEmpty();
        for (var briefing : ImmutableList.of(own, other, facilitators)) {
            assertThat(briefing.scenario().sheets()).isEmpty();
            assertThat(briefing.scenario().world().injects()).isEmpty();
        }
    }

    @Test
    void theJournalFoldsToTheSameState() {
        // Given
        agree();
        play.act(R, BOYCOTT);
        endPhases(3);
        // When
        var again = play.engine.fold(play.engine.initial(), play.journal);
        // Then
        assertThat(again).isEqualTo(play.state());
        assertThat(StateHash.of(again)).isEqualTo(StateHash.of(play.state()));
    }

    private void agree() {
        play.submit(C, "LIST=l1");
        play.submit(C, "WATCH=w1");
        play.submit(C, "STOP=s1");
        play.accepted(new ProposalCommand.Submit(
                A, Audience.plenary(), new ProposalText(ImmutableList.of(new Term.Ask(WiderTable.setTerms())), "")));
        play.position(B, play.state().agenda().proposals().keySet().asList().getLast(), ASSENT);
        for (RoleId party : ImmutableList.of(P, Q)) {
            play.accepted(new ActCommand.Perform(party, new Act.AcceptTerms(TRUCE, ImmutableList.of()), ""));
        }
        var closing = play.submit(A, "endorse");
        assertThat(play.status(closing)).isEqualTo(ProposalStatus.OPEN);
    }

    private void endPhases(int count) {
        for (int i = 0; i < count; i++) {
            play.endPhase();
        }
    }

    private static String seen(Viewer viewer, Iterable<? extends Event> events) {
        StringBuilder seen = new StringBuilder();
        for (Event event : events) {
            Projector.see(viewer, event)
                    .ifPresent(sighting -> seen.append(sighting).append('\n'));
        }
        return seen.toString();
    }

    private static int indexOf(Iterable<? extends Event> events, String text) {
        int i = 0;
        for (Event event : events) {
            if (event.toString().equals(text)) {
                return i;
            }
            i++;
        }
        throw new AssertionError(text + " did not happen in " + events);
    }

    private int track(TrackId id) {
        return play.state().world().track(id);
    }

    private String status(BodyId body) {
        return play.state().instruments().designation(body).label();
    }
}
