package parley.engine;

import static parley.engine.Breach.step;
import static parley.engine.Council.A;
import static parley.engine.Council.B;
import static parley.engine.Council.C;
import static parley.engine.Planted.with;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import parley.engine.event.ProposalEvent;
import parley.engine.id.DecisionId;
import parley.engine.id.ProcedureId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.procedure.Position;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Result;
import parley.engine.procedure.Stance;
import parley.engine.procedure.Tally;
import parley.engine.procedure.Verdict;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.TermVerdict;
import parley.engine.session.SessionState;

/** Texts that come out otherwise than they do when they are counted again, or are told otherwise. A and B decide. */
final class VerdictBreaches {

    private final Play play =
            Council.by(new Procedure.Concurrence(ImmutableSet.of(A, B))).started();
    private final ProposalId id = play.submit(A, "X=x1");
    private final SessionState open = play.state();
    private final Proposal proposal = open.agenda().proposal(id);
    private final SessionState agreed = with(open, proposal.with(B, Position.of(Stance.ASSENT), false));
    private final TermVerdict right = verdict(Result.PASSED, A, B);

    private VerdictBreaches() {}

    static Stream<Breach> all() {
        var verdicts = new VerdictBreaches();
        return Stream.of(verdicts.outcomes(), verdicts.told(), verdicts.held()).flatMap(breaches -> breaches);
    }

    private Stream<Breach> outcomes() {
        return Stream.of(
                breach(
                                "held before it has passed",
                                open,
                                new ProposalEvent.Held(id, 1, list(right), ImmutableList.of("time")))
                        .says("p1 passes, and counted again it comes out at SILENT"),
                breach("rejected although it passes", agreed, new ProposalEvent.Rejected(id, 1, list(right)))
                        .says("p1 is rejected, and counted again it comes out at PASSES"),
                breach(
                                "lapsed although it passes",
                                agreed,
                                new ProposalEvent.Lapsed(id, 1, list(right), ImmutableList.of()))
                        .says("p1 lapses, and counted again it comes out at PASSES"),
                breach(
                                "lapsed for another lack than the assent that it lacks",
                                open,
                                new ProposalEvent.Lapsed(id, 1, list(right), ImmutableList.of("a signature")))
                        .says("p1 lapses, and counted again it comes out at SILENT"));
    }

    private Stream<Breach> told() {
        return Stream.of(
                adopted("adopted, and nobody hears how")
                        .says("the verdicts on p1 are on other terms than those it decides"),
                adopted(
                                "adopted by another decision than governs it",
                                new TermVerdict(right.term(), other(), right.rules()))
                        .says("X=x1 of p1 was decided by other"),
                adopted(
                                "adopted by fewer rules than govern it",
                                new TermVerdict(right.term(), right.decision(), ImmutableList.of()))
                        .says("X=x1 of p1 was decided by " + right.decision()),
                adopted(
                                "adopted by a rule that does not govern it",
                                new TermVerdict(
                                        right.term(),
                                        right.decision(),
                                        ImmutableList.of(new TermVerdict.ByRule(
                                                new ProcedureId("else"),
                                                right.rules().getFirst().verdict()))))
                        .says("else on p1 is told as PASSED, and counted again it is not"),
                adopted("adopted, and told as failed", verdict(Result.ASSENT_MISSING, A, B))
                        .says("rule on p1 is told as ASSENT_MISSING, and counted again it is not"),
                adopted("adopted with an assent that nobody gave", verdict(Result.PASSED, A, B, C))
                        .says("rule on p1 is told as PASSED, and counted again it is not"));
    }

    private Stream<Breach> held() {
        SessionState held = with(open, proposal.to(ProposalStatus.HELD));
        return Stream.of(breach(
                        "a held text takes effect by other verdicts than it passed with",
                        held,
                        new ProposalEvent.Adopted(id, 1, list(right)))
                .says("p1 takes effect, and had not passed"));
    }

    private Breach adopted(String what, TermVerdict... verdicts) {
        return breach(what, agreed, new ProposalEvent.Adopted(id, 1, ImmutableList.copyOf(verdicts)));
    }

    private Breach breach(String what, SessionState before, ProposalEvent event) {
        return step(play, 2, what, before, event, before);
    }

    private TermVerdict verdict(Result result, RoleId... assents) {
        ImmutableSet<RoleId> nobody = ImmutableSet.of();
        var tally = new Tally(ImmutableSet.copyOf(assents), nobody, nobody, nobody, nobody);
        var term = proposal.text().terms().getFirst();
        var decision = play.engine.scenario().decisions().stream()
                .filter(found -> found.rules().getFirst().id().equals(Council.RULE))
                .findFirst()
                .orElseThrow();
        return new TermVerdict(
                term,
                decision.id(),
                ImmutableList.of(new TermVerdict.ByRule(
                        Council.RULE, new Verdict(result, tally, ImmutableSet.copyOf(assents)))));
    }

    private static DecisionId other() {
        return new DecisionId("other");
    }

    private static ImmutableList<TermVerdict> list(TermVerdict verdict) {
        return ImmutableList.of(verdict);
    }
}
