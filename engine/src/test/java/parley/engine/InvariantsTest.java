package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.AlteredTable.joinedBy;
import static parley.engine.AlteredTable.missed;
import static parley.engine.AlteredTable.move;
import static parley.engine.AlteredTable.news;
import static parley.engine.AlteredTable.once;
import static parley.engine.AlteredTable.reaction;
import static parley.engine.AlteredTable.reopen;
import static parley.engine.AlteredTable.settled;
import static parley.engine.AlteredTable.track;
import static parley.engine.AlteredTable.walkAway;
import static parley.engine.WiderTable.P;
import static parley.engine.WiderTable.PAIN;
import static parley.engine.WiderTable.Q;
import static parley.engine.WiderTable.R;
import static parley.engine.WiderTable.TRUCE;
import static parley.engine.WiderTable.TRUST;
import static parley.engine.WiderTable.W;
import static parley.engine.scenario.Inject.Moment.END;
import static parley.engine.scenario.Inject.Moment.START;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import parley.engine.command.PhaseCommand;
import parley.engine.command.ProposalCommand;
import parley.engine.condition.Condition;
import parley.engine.condition.Effect;
import parley.engine.condition.Fact;
import parley.engine.id.IssueId;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Designation;
import parley.engine.instrument.Presence;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalText;
import parley.engine.proposal.Term;
import parley.engine.scenario.Ending;
import parley.engine.scenario.Phase;
import parley.engine.scenario.Track.Drift;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;
import parley.engine.view.Projector;
import parley.engine.view.Viewer;
import parley.engine.view.Viewpoint;

/**
 * What holds at every moment, whatever is played: random legal play at a table at which everything hangs on everything.
 * The seed of a failure is in the message, and is the number of the repetition.
 */
class InvariantsTest {

    @RepeatedTest(30)
    void whateverIsPlayedTheStateIsOneThatTheRulesAllow(RepetitionInfo repetition) {
        // Given
        long seed = repetition.getCurrentRepetition();
        var random = new SplittableRandom(seed);
        var play = entangled().started();
        if (seed % 2 == 0) {
            Truce.setTerms(play);
            Truce.accept(play, P, Q, W);
        }
        // When
        while (play.state().stage() instanceof Stage.Playing) {
            moveSomebody(play, random);
            // Then
            check(play.state(), play.engine, "seed " + seed + ", after " + play.journal.getLast());
        }
        assertThat(play.state().world().points().values())
                .as("seed %d", seed)
                .allSatisfy(points -> assertThat(points.score()).isPresent());
    }

    private static void moveSomebody(Play play, SplittableRandom random) {
        var projector = new Projector(play.engine);
        List<RoleId> roles = new ArrayList<>(play.engine.scenario().roles().keySet());
        RoleId role = roles.get(random.nextInt(roles.size()));
        var legal = projector.view(play.state(), new Viewer.AtSeat(role)).moves().stream()
                .filter(move -> move.refusal().isEmpty())
                .map(Viewpoint.PossibleMove::move)
                .toList();
        if (random.nextInt(4) == 0 && legal.size() > 1) {
            var one = legal.get(random.nextInt(legal.size()));
            var other = legal.get(random.nextInt(legal.size()));
            play.accepted(one);
            if (one instanceof ProposalCommand.Submit(var by, var to, var text, var answers)
                    && other instanceof ProposalCommand.Submit(var b, var t, var more, var others)) {
                play.send(new ProposalCommand.Submit(
                        by,
                        to,
                        new ProposalText(
                                ImmutableList.<Term>builder()
                                        .addAll(text.terms())
                                        .addAll(more.terms())
                                        .build(),
                                "")));
            }
        } else if (!play.state().seat(role).yielded()) {
            play.accepted(new PhaseCommand.Yield(role));
        }
    }

    private static void check(SessionState state, Engine engine, String when) {
        assertThat(state.stage()).as(when).satisfies(stage -> {
            if (stage instanceof Stage.Playing playing) {
                assertThat(playing.step()).isEqualTo(Stage.Step.RUNNING);
            }
        });
        assertThat(state.world().tracks().values())
                .as(when)
                .allSatisfy(value -> assertThat(value).isBetween(0, 100));
        checkClosingTexts(state, engine, when);
        checkBodies(state, engine, when);
        checkCeaseFire(state, when);
        assertThat(state.seat(R).used().getOrDefault(ActKind.BOYCOTT, 0))
                .as(when)
                .isLessThanOrEqualTo(1);
    }

    private static void checkClosingTexts(SessionState state, Engine engine, String when) {
        boolean complete = state.agenda()
                .settled()
                .keySet()
                .containsAll(engine.scenario().issues().keySet());
        if (!complete && state.stage() instanceof Stage.Playing) {
            assertThat(state.agenda().endorsed()).as(when).isFalse();
            assertThat(state.agenda().proposals().values().stream()
                            .filter(proposal -> proposal.status().isAlive())
                            .filter(InvariantsTest::endorses))
                    .as(when)
                    .isEmpty();
        }
    }

    private static boolean endorses(Proposal proposal) {
        return proposal.text().terms().stream()
                .anyMatch(term -> term instanceof Term.Ask(var act) && act.kind() == ActKind.ENDORSE);
    }

    private static void checkBodies(SessionState state, Engine engine, String when) {
        engine.scenario().instruments().bodies().values().forEach(body -> {
            boolean shutOut = state.instruments().designation(body.id()) instanceof Designation.Excluded;
            body.role()
                    .ifPresent(role -> assertThat(state.seat(role).presence() instanceof Presence.Excluded)
                            .as(when)
                            .isEqualTo(shutOut));
        });
        assertThat(state.instruments().designation(WiderTable.LISTED)).as(when).isEqualTo(new Designation.Listed());
    }

    private static void checkCeaseFire(SessionState state, String when) {
        var shutOut = state.instruments().designations().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Designation.Excluded)
                .map(Map.Entry::getKey)
                .toList();
        switch (state.instruments().ceaseFire(TRUCE)) {
            case CeaseFire.Drafted drafted ->
                assertThat(state.agenda().settled()).as(when).containsKey(new IssueId("STOP"));
            case CeaseFire.TermsSet passing -> throw new AssertionError("terms that are set do not last: " + when);
            case CeaseFire.WithTerms withTerms -> {
                assertThat(withTerms.terms().excluded()).as(when).containsAll(shutOut);
                if (withTerms instanceof CeaseFire.Binding binding && shutOut.contains(WiderTable.HORDE)) {
                    assertThat(binding.parties()).as(when).doesNotContain(W);
                }
            }
            case CeaseFire.None none -> {}
            case CeaseFire.Lapsed lapsed -> {}
            case CeaseFire.Expired expired -> {}
        }
    }

    private static AlteredTable entangled() {
        return AlteredTable.quiet()
                .kind(2, Phase.Kind.DECISION)
                .kind(3, Phase.Kind.INTERVAL)
                .tracks(track(TRUST, 97, new Drift(Condition.always(), 2)), track(PAIN, 4))
                .truce(plan -> joinedBy(plan, ImmutableSet.of(P, Q, W), ImmutableSet.of(P)))
                .eachMiss(move(TRUST, -9), walkAway(Q, -2))
                .deadlines(
                        missed("D1", 1, reopen("LIST"), reopen("STOP"), walkAway(P, 1)),
                        missed("D2", 4, reopen("WATCH"), reopen("LIST"), move(PAIN, 50)))
                .reactions(
                        reaction("list-open", settled("LIST"), "", reopen("STOP"), walkAway(P, -3)),
                        reaction("stop-open", settled("STOP"), "", reopen("WATCH"), move(PAIN, -70)),
                        reaction("not-so-fast", settled("STOP"), "s2", reopen("STOP")),
                        once(reaction("terms", new Fact.CeaseFireState(TRUCE), "TERMS_SET", reopen("STOP"))),
                        reaction("gone", new Fact.PresenceOf(R), false, reopen("LIST"), move(TRUST, 5)),
                        reaction("fallen", new Fact.Endorsed(), false, walkAway(Q, 9)),
                        reaction("shut-out", new Fact.DesignationOf(WiderTable.HORDE), "DESIGNATED", reopen("WATCH")))
                .news(
                        news("N1", 5, START, 5, reopen("LIST"), move(TRUST, -50)),
                        news("N2", 5, START, 6, reopen("STOP"), walkAway(P, 2)),
                        news("N3", 6, END, 5, reopen("WATCH")))
                .endings(
                        AlteredTable.ending("AGREED", new Condition.IsTrue(new Fact.Endorsed()), Ending.Scoring.SHEET),
                        AlteredTable.ending(
                                "REST",
                                Condition.always(),
                                Ending.Scoring.WALK_AWAY,
                                new Effect.CollapseConference(),
                                reopen("LIST")));
    }
}
