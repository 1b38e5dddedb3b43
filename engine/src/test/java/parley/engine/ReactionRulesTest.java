package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static parley.engine.AlteredTable.from;
import static parley.engine.AlteredTable.missed;
import static parley.engine.AlteredTable.move;
import static parley.engine.AlteredTable.once;
import static parley.engine.AlteredTable.reaction;
import static parley.engine.AlteredTable.reopen;
import static parley.engine.AlteredTable.settled;
import static parley.engine.AlteredTable.walkAway;
import static parley.engine.WiderTable.A;
import static parley.engine.WiderTable.B;
import static parley.engine.WiderTable.BAND;
import static parley.engine.WiderTable.C;
import static parley.engine.WiderTable.P;
import static parley.engine.WiderTable.PAIN;
import static parley.engine.WiderTable.Q;
import static parley.engine.WiderTable.R;
import static parley.engine.WiderTable.TRUCE;
import static parley.engine.WiderTable.TRUST;
import static parley.engine.WiderTable.W;
import static parley.engine.instrument.ActKind.ACCEPT;
import static parley.engine.instrument.ActKind.BOYCOTT;
import static parley.engine.instrument.ActKind.DECLINE;
import static parley.engine.instrument.ActKind.ISSUE;
import static parley.engine.instrument.ActKind.OPEN;
import static parley.engine.instrument.ActKind.RELEASE;
import static parley.engine.instrument.ActKind.RETURN;
import static parley.engine.instrument.ActKind.WALK_OUT;
import static parley.engine.procedure.Stance.ASSENT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.engine.condition.Effect;
import parley.engine.condition.Fact;
import parley.engine.condition.Value;
import parley.engine.event.Cause;
import parley.engine.event.DesignationEvent;
import parley.engine.event.Event;
import parley.engine.event.InvitationEvent;
import parley.engine.event.IssueEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.ScoreEvent;
import parley.engine.event.TrackEvent;
import parley.engine.event.TrackEvent.Shift;
import parley.engine.id.IssueId;
import parley.engine.id.ReactionId;
import parley.engine.id.RoleId;
import parley.engine.scenario.Reaction;

/** What the scenario lets follow from a change, right behind it. */
class ReactionRulesTest {

    @Test
    void aReactionThatHappensOnceHappensTheFirstTimeOnly() {
        // Given
        var play = AlteredTable.quiet()
                .reactions(once(reaction("gone", new Fact.PresenceOf(R), false, move(TRUST, 7))))
                .started();
        // When
        play.act(R, BOYCOTT);
        play.act(R, RETURN);
        play.act(R, WALK_OUT);
        // Then
        assertThat(trust(play)).isEqualTo(57);
        assertThat(play.state().world().reacted()).containsExactly(new ReactionId("gone"));
    }

    @Test
    void aReactionThatMovesNothingButAWalkAwayValueHappensOnceToo() {
        // Given
        var play = AlteredTable.quiet()
                .reactions(once(reaction("gone", new Fact.PresenceOf(R), false, walkAway(P, 7))))
                .started();
        // When
        play.act(R, BOYCOTT);
        play.act(R, RETURN);
        play.act(R, WALK_OUT);
        // Then
        assertThat(play.state().world().points(P).walkAway()).isEqualTo(47);
    }

    @Test
    void aReactionThatAnotherOneSetsOffAsWellHappensOnceToo() {
        // Given: settling LIST sets off both, and the first opens LIST again, which sets off the second once more
        var list = new Fact.Settled(new IssueId("LIST"));
        var play = AlteredTable.quiet()
                .reactions(
                        reaction("back", list, "l1", new Effect.ReopenIssue(list.issue())),
                        new Reaction(
                                new ReactionId("either"),
                                list,
                                ImmutableSet.of(),
                                ImmutableSet.of(new Value.Text(""), new Value.Text("l1")),
                                true,
                                "whatever becomes of it",
                                ImmutableList.of(move(TRUST, 7))))
                .started();
        // When
        play.submit(C, "LIST=l1");
        // Then
        assertThat(trust(play)).isEqualTo(57);
    }

    @Test
    void anUnderstandingThatIsGoneByThenMakesNoFurtherInvitationReady() {
        // Given: P and W wait for LIST, which opens again as soon as P's invitation is ready
        var list = new Fact.Settled(new IssueId("LIST"));
        var play = AlteredTable.quiet()
                .understanding(AlteredTable.isAt(list, "l1"))
                .reactions(reaction("shock", new Fact.InvitationOf(P), "READY", new Effect.ReopenIssue(list.issue())))
                .started();
        // When
        play.submit(C, "LIST=l1");
        // Then
        assertThat(play.happened(InvitationEvent.Readied.class))
                .extracting(InvitationEvent.Readied::invitee)
                .containsExactly(P);
    }

    @Test
    void aReactionThatDoesNotHappenOnceHappensEachTime() {
        // Given
        var play = AlteredTable.quiet()
                .reactions(reaction("gone", new Fact.PresenceOf(R), false, move(TRUST, 7)))
                .started();
        // When
        play.act(R, BOYCOTT);
        play.act(R, RETURN);
        play.act(R, WALK_OUT);
        // Then
        assertThat(trust(play)).isEqualTo(64);
    }

    @Test
    void aChangeFromAnotherValueIsNotTheOneThatIsWatchedFor() {
        // Given
        var play = AlteredTable.quiet()
                .reactions(from("DECLINED", reaction("back", new Fact.InvitationOf(P), "ACCEPTED", move(TRUST, 7))))
                .started();
        play.act(C, RELEASE);
        play.act(C, ISSUE);
        // When
        play.act(P, ACCEPT);
        // Then
        assertThat(trust(play)).isEqualTo(50);

        // Given
        var other = AlteredTable.quiet()
                .reactions(from("DECLINED", reaction("back", new Fact.InvitationOf(P), "ACCEPTED", move(TRUST, 7))))
                .started();
        other.act(C, RELEASE);
        other.act(C, ISSUE);
        other.act(P, DECLINE);
        // When
        other.act(P, ACCEPT);
        // Then
        assertThat(trust(other)).isEqualTo(57);
    }

    @Test
    void anEventThatLeavesTheFactAsItIsIsNoChange() {
        // Given: the status is OPEN_FOR_ACCEPTANCE before and after each acceptance
        var play = AlteredTable.quiet()
                .reactions(reaction("open", new Fact.CeaseFireState(TRUCE), "OPEN_FOR_ACCEPTANCE", move(TRUST, 7)))
                .started();
        // When
        Truce.setTerms(play);
        Truce.accept(play, P, Q);
        // Then
        assertThat(trust(play)).isEqualTo(57);
    }

    @Test
    void aStateThatDoesNotLastCanBeWatched() {
        // Given
        var play = AlteredTable.quiet()
                .reactions(reaction("terms", new Fact.CeaseFireState(TRUCE), "TERMS_SET", move(TRUST, 7)))
                .started();
        // When
        Truce.setTerms(play);
        // Then
        assertThat(following(play.journal, "TermsSet")).isEqualTo(moved("terms", new Shift(TRUST, 7, 57)));
    }

    @Test
    void aCeaseFireThatIsLostIsAnotherThingThanOneThatNobodyJoined() {
        // Given
        var lost = from("STRAINED", reaction("lost", new Fact.CeaseFireState(TRUCE), "LAPSED", move(TRUST, -7)));
        var never = AlteredTable.quiet().reactions(lost).started();
        Truce.setTerms(never);
        var broken = AlteredTable.quiet().reactions(lost).started();
        Truce.bringIntoForce(broken, "w0");
        broken.accepted(Truce.report(P));
        // When
        never.endPhases(3);
        broken.endPhases(3);
        // Then
        assertThat(Truce.state(never)).isEqualTo("LAPSED");
        assertThat(trust(never)).isEqualTo(50);
        assertThat(Truce.state(broken)).isEqualTo("LAPSED");
        assertThat(trust(broken)).isEqualTo(43);
    }

    @Test
    void theConferenceAndTheClosingTextCanBeWatched() {
        // Given
        var play = AlteredTable.quiet()
                .reactions(
                        reaction("half", new Fact.ConferenceState(), "HALF_OPEN", move(TRUST, 1)),
                        reaction("endorsed", new Fact.Endorsed(), true, move(TRUST, 10)),
                        reaction("fallen", new Fact.Endorsed(), false, move(TRUST, 20)))
                .deadlines(missed("D1", 1, reopen("WATCH")), missed("D2", 1, reopen("LIST")))
                .started();
        play.act(C, RELEASE);
        play.act(C, ISSUE);
        play.act(P, ACCEPT);
        // When
        play.act(C, OPEN);
        endorseAll(play);
        play.endPhase();
        // Then: it fell with the first issue that was reopened, and with the second there was nothing left to fall
        assertThat(trust(play)).isEqualTo(81);
    }

    @Test
    void severalReactionsToOneChangeFollowInTheOrderOfTheScenario() {
        // Given
        var play = AlteredTable.quiet()
                .reactions(
                        reaction("one", settled("WATCH"), "w1", move(TRUST, 60)),
                        reaction("two", settled("WATCH"), "w1", move(TRUST, -20)))
                .started();
        // When
        var events = play.accepted(Play.text(C, "WATCH=w1"));
        // Then
        assertThat(events.subList(events.size() - 2, events.size()))
                .containsExactly(moved("one", new Shift(TRUST, 60, 100)), moved("two", new Shift(TRUST, -20, 80)));
    }

    @Test
    void aReactionComesBeforeTheNextEventOfTheSameAnswer() {
        // Given
        var play = AlteredTable.quiet()
                .reactions(reaction("parked", new Fact.DesignationOf(BAND), "PARKED", move(PAIN, 1)))
                .started();
        // When
        var events = play.accepted(Play.text(C, "LIST=l1"));
        // Then
        int parked = events.indexOf(new DesignationEvent.Parked(BAND));
        assertThat(events.get(parked + 1)).isEqualTo(moved("parked", new Shift(PAIN, 1, 51)));
        assertThat(events.get(parked + 2)).isInstanceOf(DesignationEvent.Contested.class);
    }

    @Test
    void aReactionToAReactionComesRightBehindIt() {
        // Given
        var play = AlteredTable.quiet()
                .reactions(
                        reaction("shaken", settled("WATCH"), "w0", reopen("LIST"), move(TRUST, 1)),
                        reaction("open-again", settled("LIST"), "", move(PAIN, 1)))
                .started();
        play.submit(C, "LIST=l1");
        // When
        var events = play.accepted(Play.text(C, "WATCH=w0"));
        // Then
        assertThat(events.stream().map(ReactionRulesTest::name))
                .containsSubsequence("Settled", "Moved shaken", "Reopened", "Moved open-again", "Contested");
    }

    @Test
    void whatAReactionReopensMakesClosingTextsVoid() {
        // Given
        var play = AlteredTable.quiet()
                .reactions(reaction("gone", new Fact.PresenceOf(R), false, reopen("LIST")))
                .started();
        settleAll(play);
        var text = play.submit(A, "endorse");
        // When
        play.act(R, WALK_OUT);
        // Then
        assertThat(play.settled("LIST")).isEmpty();
        assertThat(play.happened(ProposalEvent.Lapsed.class).getLast().proposal())
                .isEqualTo(text);
        assertThat(play.happened(IssueEvent.Reopened.class).getFirst().cause())
                .isEqualTo(new Cause.Change(new ReactionId("gone")));
    }

    @Test
    void effectsThatFollowAReactionAddToIt() {
        // Given: reopening costs P ten by a reaction, and one more as the deadline itself says
        var play = AlteredTable.quiet()
                .reactions(reaction("reopened", settled("LIST"), "", walkAway(P, -10)))
                .deadlines(missed("D1", 1, reopen("LIST"), walkAway(P, -1)))
                .started();
        play.submit(C, "LIST=l1");
        // When
        play.endPhase();
        // Then
        assertThat(play.happened(ScoreEvent.WalkAwayMoved.class))
                .extracting(ScoreEvent.WalkAwayMoved::by, ScoreEvent.WalkAwayMoved::to)
                .containsExactly(tuple(-10L, 30L), tuple(-1L, 29L));
    }

    @Test
    void aReactionThatReopensWhatTheNextEffectReopensTooDoesItOnce() {
        // Given
        var play = AlteredTable.quiet()
                .reactions(reaction("both", settled("WATCH"), "", reopen("LIST"), reopen("STOP")))
                .deadlines(missed("D1", 1, reopen("WATCH"), reopen("LIST"), reopen("STOP")))
                .started();
        settleAll(play);
        // When
        play.endPhase();
        // Then
        assertThat(play.happened(IssueEvent.Reopened.class)).hasSize(3);
        assertThat(play.happened(DesignationEvent.Contested.class).stream()
                        .filter(contested -> contested.body().equals(BAND)))
                .hasSize(1);
        assertThat(Truce.state(play)).isEqualTo("NONE");
    }

    @Test
    void aReactionThatReopensWhatHasJustBeenSettledLeavesNothingOfIt() {
        // Given
        var play = AlteredTable.quiet()
                .reactions(reaction("not-so-fast", settled("STOP"), "s1", reopen("STOP")))
                .started();
        // When
        play.submit(C, "STOP=s1");
        // Then
        assertThat(play.settled("STOP")).isEqualTo(Optional.empty());
        assertThat(Truce.state(play)).isEqualTo("NONE");
    }

    @Test
    void aPackageIsCarriedOutAsFarAsReactionsToItsFirstTermsLetIt() {
        // Given: whatever is drafted is put in question at once
        var play = AlteredTable.quiet()
                .reactions(reaction("not-so-fast", new Fact.CeaseFireState(TRUCE), "DRAFTED", reopen("STOP")))
                .started();
        var text = play.submit(A, "STOP=s1", "set_terms truce", "WATCH=w1");
        play.position(B, text, ASSENT);
        // When
        play.position(C, text, ASSENT);
        // Then
        assertThat(Truce.state(play)).isEqualTo("NONE");
        assertThat(play.settled("WATCH")).contains("w1");
    }

    private static void settleAll(Play play) {
        play.submit(C, "LIST=l1");
        play.submit(C, "STOP=s1");
        play.submit(C, "WATCH=w1");
    }

    private static void endorseAll(Play play) {
        settleAll(play);
        var text = play.submit(A, "endorse");
        for (RoleId role : List.of(B, C, P, Q, R, W)) {
            play.position(role, text, ASSENT);
        }
    }

    private static Event following(List<Event> events, String kind) {
        for (int i = 0; i < events.size() - 1; i++) {
            if (events.get(i).getClass().getSimpleName().equals(kind)) {
                return events.get(i + 1);
            }
        }
        throw new AssertionError(kind + " did not happen in " + events);
    }

    private static String name(Event event) {
        String kind = event.getClass().getSimpleName();
        return event instanceof TrackEvent.Moved moved && moved.cause() instanceof Cause.Change(var reaction)
                ? kind + " " + reaction
                : kind;
    }

    private static TrackEvent.Moved moved(String reaction, Shift... shifts) {
        return new TrackEvent.Moved(new Cause.Change(new ReactionId(reaction)), ImmutableList.copyOf(shifts));
    }

    private static int trust(Play play) {
        return play.state().world().track(TRUST);
    }
}
