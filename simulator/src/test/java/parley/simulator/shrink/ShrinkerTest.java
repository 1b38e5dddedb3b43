package parley.simulator.shrink;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import parley.engine.Engine;
import parley.engine.proposal.ProposalStatus;
import parley.engine.scenario.Scenario;
import parley.simulator.Plan;
import parley.simulator.generator.Chance;
import parley.simulator.generator.Improvisation;
import parley.simulator.generator.ScenarioMaker;
import parley.simulator.opinion.Clerk;
import parley.simulator.play.Performance;

class ShrinkerTest {

    /** As if it were a fault that a text can be vetoed. */
    private static final Predicate<Plan> VETOED = plan -> {
        var clerk = new Clerk();
        Performance.of(plan, ImmutableList.of(clerk));
        return clerk.account().closes().stream().anyMatch(close -> close.to() == ProposalStatus.VETOED);
    };

    private static Plan madeUp(long seed) {
        var chance = new Chance(seed);
        Scenario scenario = ScenarioMaker.make(chance.split());
        var improvisation = new Improvisation(scenario, chance.split());
        new Performance(new Engine(scenario), improvisation.sessionSeed(), ImmutableList.of()).play(improvisation);
        return improvisation.plan();
    }

    private static Plan aPlanWithAVeto() {
        for (long seed = 1; ; seed++) {
            Plan plan = madeUp(seed);
            if (VETOED.test(plan) && plan.commands().size() > 25) {
                return plan;
            }
        }
    }

    @Test
    void aVetoTakesFewCommandsAndFewPhases() {
        Plan small = new Shrinker(VETOED, 10_000).shrink(aPlanWithAVeto());

        assertThat(small.commands()).hasSizeLessThanOrEqualTo(14);
        assertThat(small.scenario().calendar().phases()).hasSizeLessThanOrEqualTo(3);
        assertThat(small.scenario().world().reactions()).isEmpty();
        assertThat(small.scenario().calendar().deadlines()).isEmpty();
        assertThat(small.scenario().endings()).hasSize(1);
        assertThat(VETOED.test(small)).isTrue();
    }

    @Test
    void theSamePlanShrinksToTheSamePlan() {
        Plan plan = aPlanWithAVeto();

        assertThat(new Shrinker(VETOED, 10_000).shrink(plan)).isEqualTo(new Shrinker(VETOED, 10_000).shrink(plan));
    }

    @Test
    void triesAreBounded() {
        var asked = new AtomicInteger();
        var shrinker = new Shrinker(
                plan -> {
                    asked.incrementAndGet();
                    return VETOED.test(plan);
                },
                40);

        Plan small = shrinker.shrink(aPlanWithAVeto());

        assertThat(VETOED.test(small)).isTrue();
        assertThat(asked.get()).isEqualTo(40).isEqualTo(shrinker.tries());
    }

    @Test
    void aPlanThatCannotBeSmallerStaysAsItIs() {
        Plan plan = madeUp(3);

        assertThat(new Shrinker(plan::equals, 10_000).shrink(plan)).isEqualTo(plan);
    }
}
