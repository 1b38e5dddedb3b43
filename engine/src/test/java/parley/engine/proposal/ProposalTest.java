package parley.engine.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import parley.engine.id.Audience;
import parley.engine.id.DecisionId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.PhaseId;
import parley.engine.id.ProcedureId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Act;
import parley.engine.instrument.ActKind;
import parley.engine.procedure.Ballot;
import parley.engine.procedure.Position;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Stance;

/** A text can be changed, joined and answered only while it is open, and it closes once; what came of its terms. */
class ProposalTest {

    private static final RoleId A = new RoleId("A");
    private static final RoleId B = new RoleId("B");
    private static final PhaseId NEXT = new PhaseId("1.2");
    private static final ProposalText LOW = text("low");
    private static final ProposalText HIGH = text("high");

    private final Proposal open = Proposal.submitted(
            new ProposalId(Audience.plenary(), 1), A, Optional.empty(), text("middle"), new PhaseId("1.1"));

    @Test
    void whatIsClosedStaysAsItIs() {
        Proposal closed = open.to(ProposalStatus.ADOPTED);

        refused("amended", () -> closed.amended(LOW, NEXT));
        refused("joined", () -> closed.joinedBy(B));
        refused("given a position", () -> closed.with(B, Position.of(Stance.OBJECT), false));
        refused("amended", () -> closed.with(new Amendment(1, B, 1, LOW)));
        refused("moved to LAPSED", () -> closed.to(ProposalStatus.LAPSED));
    }

    @Test
    void whatIsHeldCanOnlyClose() {
        Proposal held = open.to(ProposalStatus.HELD);

        refused("amended", () -> held.amended(LOW, NEXT));
        assertThat(held.to(ProposalStatus.ADOPTED).status()).isEqualTo(ProposalStatus.ADOPTED);
    }

    @Test
    void nothingIsOpenedAgain() {
        refused("moved to OPEN", () -> open.to(ProposalStatus.HELD).to(ProposalStatus.OPEN));
    }

    @Test
    void anAmendmentIsFoundByItsNumber() {
        Proposal asked = open.with(new Amendment(1, B, 1, LOW)).with(new Amendment(2, B, 1, HIGH));

        assertThat(asked.amendmentText(2)).isEqualTo(HIGH);
        assertThat(asked.withoutAmendment(1).amendment(1)).isEmpty();
        assertThat(asked.withoutAmendment(1).amendmentText(2)).isEqualTo(HIGH);
        assertThatThrownBy(() -> asked.amendmentText(3)).hasMessageContaining("no open amendment 3");
    }

    @Test
    void aPositionIsHiddenAsLongAsItsLastTakingWas() {
        var object = Position.of(Stance.OBJECT);
        Proposal hidden = open.with(A, object, true).with(B, object, true);

        assertThat(hidden.hidden()).containsExactly(A, B);
        assertThat(hidden.with(A, object, false).hidden()).containsExactly(B);
        assertThat(hidden.seenBy(Optional.of(A)).positions()).containsOnlyKeys(A);
    }

    @Test
    void aTermPassesWhenAllItsRulesPass() {
        var passed = rule("council", new Procedure.Consensus(ImmutableSet.of(A)));
        var missed = rule("powers", new Procedure.Concurrence(ImmutableSet.of(A, B)));

        assertThat(verdict(passed).passed()).isTrue();
        assertThat(verdict(passed, missed).passed()).isFalse();
    }

    @Test
    void aTermIsCalledByWhatItAsks() {
        assertThat(LOW.terms().getFirst()).hasToString("budget=low");
        assertThat(new Term.Ask(new Act.Plain(ActKind.ENDORSE))).hasToString("endorse");
    }

    /** What a rule comes out at while only A has assented. */
    private static TermVerdict.ByRule rule(String name, Procedure procedure) {
        return new TermVerdict.ByRule(
                new ProcedureId(name), procedure.close(Ballot.of(ImmutableMap.of(A, Position.of(Stance.ASSENT)))));
    }

    private static TermVerdict verdict(TermVerdict.ByRule... rules) {
        return new TermVerdict(LOW.terms().getFirst(), new DecisionId("budget"), ImmutableList.copyOf(rules));
    }

    private static void refused(String what, ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOf(IllegalStateException.class).hasMessageContaining("cannot be " + what);
    }

    private static ProposalText text(String option) {
        return new ProposalText(ImmutableList.of(new Term.Settle(new IssueId("budget"), new OptionId(option))), "");
    }
}
