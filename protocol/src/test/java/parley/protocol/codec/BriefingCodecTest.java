package parley.protocol.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.protocol.wire.v1.PhaseKind;
import parley.protocol.wire.v1.Procedure;

class BriefingCodecTest {

    @Test
    void putsConditionsIntoWords() {
        // When
        var wire = BriefingCodec.encode(BriefingSample.briefing());

        // Then
        assertThat(wire.getIssues(0).getOptions(0).getAvailableWhile()).isEqualTo("the round is at least 3");
        assertThat(wire.getDecisions(0).getNeeds()).isEqualTo("always");
        assertThat(wire.getCalendar().getDeadlines(0).getMissedList()).containsExactly("reopens DATE");
        assertThat(wire.getCalendar().getEachMissList()).containsExactly("the walk-away value of US +1");
        assertThat(wire.getReactions(0).getChange()).isEqualTo("the conference goes from HALF_OPEN to OPEN");
        assertThat(wire.getReactions(0).getEffectsList()).containsExactly("trust +4");
        assertThat(wire.getEndings(0).getEffectsList()).containsExactly("the conference collapses");
    }

    @Test
    void namesEachProcedureByItsKind() {
        // When
        var wire = BriefingCodec.encode(BriefingSample.briefing());

        // Then
        assertThat(wire.getDecisions(0).getProceduresList().stream().map(Procedure::getRuleCase))
                .containsExactly(
                        Procedure.RuleCase.CONCURRENCE,
                        Procedure.RuleCase.CONSENSUS,
                        Procedure.RuleCase.UNANIMITY,
                        Procedure.RuleCase.MAJORITY,
                        Procedure.RuleCase.MAJORITY,
                        Procedure.RuleCase.ALTERNATING_OFFERS,
                        Procedure.RuleCase.SOLE,
                        Procedure.RuleCase.ADHESION);
    }

    @Test
    void tellsTheViewersOwnBriefAndNoOther() {
        // When
        var wire = BriefingCodec.encode(BriefingSample.briefing());

        // Then
        assertThat(wire.getConfidentialBrief()).isEqualTo("Only for you.");
        assertThat(wire.toString()).doesNotContain(BriefingSample.SECRET);
    }

    @Test
    void keepsTheOrderOfPlay() {
        // When
        var wire = BriefingCodec.encode(BriefingSample.briefing());

        // Then
        assertThat(wire.getCalendar().getRounds(0).getPhasesList())
                .extracting(phase -> phase.getKind())
                .containsExactly(
                        PhaseKind.PHASE_KIND_CAUCUS,
                        PhaseKind.PHASE_KIND_FLOOR,
                        PhaseKind.PHASE_KIND_DECISION,
                        PhaseKind.PHASE_KIND_INTERVAL);
    }
}
