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
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import parley.engine.command.PhaseCommand;
import parley.engine.command.ProposalCommand;
import parley.engine.condition.Condition;
import parley.engine.condition.Effect;
import parley.engine.condition.Fact;
import parley.engine.id.RoleId;
import parley.engine.proposal.ProposalText;
import parley.engine.proposal.Term;
import parley.engine.scenario.Ending;
import parley.engine.scenario.Phase;
import parley.engine.scenario.Track.Drift;
import parley.engine.session.Stage;
import parley.engine.view.Projector;
import parley.engine.view.Viewer;
import parley.engine.view.Viewpoint;

/**
 * Random legal play at a table at which everything hangs on everything; {@link Play} looks at every invariant after every
 * event. The seed of a failure is the number of the repetition.
 */
class RandomPlayTest {

    @RepeatedTest(30)
    void whateverIsPlayedEveryInvariantHoldsAndEachIsScored(RepetitionInfo repetition) {
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
        }
        // Then
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
