package parley.simulator.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import parley.engine.proposal.ProposalStatus;
import parley.simulator.opinion.Account;
import parley.simulator.opinion.Account.Fate;
import parley.simulator.opinion.Clerk;
import parley.simulator.opinion.SecondOpinion;
import parley.simulator.play.Performance;

/** The machinery of campaigns, with an engine that is compared with itself or with a liar. */
class CampaignTest {

    private final List<String> progress = new ArrayList<>();

    private static SecondOpinion echo(UnaryOperator<Account> falsified) {
        return (plan, accepted) -> {
            var clerk = new Clerk();
            Performance.of(plan, ImmutableList.of(clerk));
            return falsified.apply(clerk.account());
        };
    }

    private Outcome run(long seed, int sessions, SecondOpinion second) {
        var orders = new Campaign.Orders(seed, sessions, 0, 0);
        return new Campaign(orders, new Trial(second), plan -> ImmutableList.of(), progress::add).run();
    }

    /** As if the second opinion knew no vetoes. */
    private static Account withoutVetoes(Account it) {
        return new Account(
                it.closes(),
                ImmutableMap.copyOf(Maps.transformValues(it.proposals(), CampaignTest::withoutVeto)),
                it.settled(),
                it.endorsed(),
                it.tracks(),
                it.invitations(),
                it.conference(),
                it.ceaseFires(),
                it.designations(),
                it.presence(),
                it.misses(),
                it.outcome(),
                it.walkAways(),
                it.scores());
    }

    private static Fate withoutVeto(Fate fate) {
        return fate.status() == ProposalStatus.VETOED ? new Fate(fate.version(), ProposalStatus.REJECTED) : fate;
    }

    @Test
    void judgesThatAgreeFindNothing() {
        Outcome outcome = run(1, 200, echo(UnaryOperator.identity()));

        assertThat(outcome.failedSeeds()).isEmpty();
        assertThat(outcome.census().sessions()).isEqualTo(200);
        assertThat(progress).isEmpty();
    }

    @Test
    void aSecondOpinionThatKnowsNoVetoesIsFoundAndMadeSmall() {
        Outcome outcome = run(1, 120, echo(CampaignTest::withoutVetoes));

        assertThat(outcome.isGood()).isFalse();
        Failure failure = outcome.failures().getFirst();
        assertThat(failure.smallest().commands()).hasSizeLessThan(15);
        assertThat(failure.ofSmallest().getFirst().line())
                .contains("VETOED by the engine", "REJECTED by the second opinion");
        assertThat(String.join("\n", failure.lines()))
                .contains("./parley campaign rules --sessions 1 --seed " + failure.seed(), "vetoes=[");
    }

    @Test
    void oneSessionOfACampaignCanBePlayedAlone() {
        long seed = run(1, 120, echo(CampaignTest::withoutVetoes)).failedSeeds().getLast();

        assertThat(run(seed, 1, echo(CampaignTest::withoutVetoes)).failedSeeds())
                .containsExactly(seed);
    }

    @Test
    void aSecondOpinionThatBreaksIsAFailureToo() {
        Outcome outcome = run(1, 1, (plan, accepted) -> {
            throw new IllegalStateException("I do not know");
        });

        assertThat(outcome.failures().getFirst().problems().getFirst().kind())
                .isEqualTo(Problem.Kind.SECOND_OPINION_FAILED);
    }

    @Test
    void whatTheSessionLoopGetsWrongIsAFailure() {
        var orders = new Campaign.Orders(1, 4, 2, 0);
        var campaign = new Campaign(
                orders, new Trial(echo(UnaryOperator.identity())), plan -> ImmutableList.of("a gap"), progress::add);

        Outcome outcome = campaign.run();

        assertThat(outcome.hosted()).isEqualTo(2);
        assertThat(outcome.failedSeeds()).containsExactly(1L, 3L);
        assertThat(outcome.problems().of("SESSION_LOOP")).isEqualTo(2);
    }

    @Test
    void aCampaignInWhichNothingHappensFails() {
        assertThat(Vacuity.of(2_000, 0, new Census()))
                .contains("a proposal VETOED", "Majority that passes", "Consensus that fails");
        assertThat(Vacuity.of(20_000, 0, new Census())).contains("a refusal STALE_VERSION");
        assertThat(Vacuity.of(10, 0, new Census())).isEmpty();
    }

    @Test
    void theLedgerLineIsJsonThatSaysWhatWasPlayed() {
        Outcome outcome = run(5, 3, echo(UnaryOperator.identity()));
        var provenance = new LedgerLine.Provenance("rules", "2026-01-01", "0123abcd", EngineCode.sha256());

        String line = LedgerLine.of(provenance, outcome);

        Map<String, Object> json = new Yaml(new SafeConstructor(new LoaderOptions())).load(line);
        assertThat(line).doesNotContain("\n");
        assertThat(json)
                .containsEntry("campaign", "rules")
                .containsEntry("date", "2026-01-01")
                .containsEntry("seed_first", 5)
                .containsEntry("seed_last", 7)
                .containsEntry("sessions", 3)
                .containsEntry("failed", 0)
                .containsEntry("engine_sha256", EngineCode.sha256());
    }

    @Test
    void theFingerprintOfTheEngineHas64Digits() {
        assertThat(EngineCode.sha256()).matches("[0-9a-f]{64}").isEqualTo(EngineCode.sha256());
    }
}
