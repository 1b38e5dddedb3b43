package parley.bots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import parley.engine.id.RoleId;
import parley.scenarios.script.Script;

class ScriptedMatchTest {

    private final Heard heard = new Heard();

    @Test
    void theOpeningComesOutAsItDid() {
        MatchResult result = play(Zurich.opening(), ImmutableMap.of());

        assertThat(result.otherThan(Zurich.opening().expect().orElseThrow())).isEmpty();
        assertThat(result.settled().toString()).isEqualTo("{DATE=D2, OTHER=O2, PYD=K2}");
        assertThat(result.invitations().toString()).isEqualTo("{GOV=ACCEPTED, HNC=CLARIFYING}");
        assertThat(result.outcome()).isEqualTo(MatchResult.UNFINISHED);
        assertThat(heard.refused).isEmpty();
        assertThat(heard.leftOut).isEmpty();
    }

    @Test
    void cursorsAreDense() {
        MatchResult result = play(Zurich.opening(), ImmutableMap.of());

        assertThat(heard.seen.stream().map(Seen::cursor))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, result.events()).boxed().toList());
    }

    @Test
    void aRefusedMoveFailsTheMatchWithItsPlaceCodeAndSentence() {
        Script script = Scripts.of("""
                  - phase: '1.1'
                    moves:
                      - {n: 1, by: GOV, do: act, act: accept, inferred: too early}
                """);

        assertThatThrownBy(() -> play(script, ImmutableMap.of()))
                .isInstanceOf(MatchFailedException.class)
                .hasMessageMatching(".*\\.yaml:7:9: move 1 of GOV was refused: WRONG_STATE\\. .*held back.*");
    }

    @Test
    void whereOthersPlayTooScriptedMovesThatFailAreLeftOut() {
        MatchResult result = play(Zurich.opening(), ImmutableMap.of(new RoleId("UN"), "random"));

        assertThat(result.events()).isPositive();
        assertThat(heard.leftOut).isNotEmpty().anyMatch(why -> why.contains("another plays UN"));
    }

    @Test
    void anAliasMeansTheProposalThatItsSponsorSaw() {
        Script script = Scripts.of("""
                  - phase: '1.1'
                    moves:
                      - {by: RU, do: submit, as: first, audience: [US, RU, KSA, TUR, IRN, UN], settle: {LIST: L1}, inferred: x}
                      - {by: RU, do: submit, as: second, settle: {LIST: L2}, inferred: x}
                      - {by: US, do: assent, proposal: first, inferred: x}
                      - {by: RU, do: amend, proposal: second, settle: {LIST: L3}, inferred: x}
                      - {by: US, do: object, proposal: second, inferred: x}
                    then: stop
                """);

        play(script, ImmutableMap.of());

        assertThat(heard.seen.toString())
                .contains("PositionTaken[proposal=IRN+KSA+RU+TUR+UN+US/p1, version=1, role=US")
                .contains("PositionTaken[proposal=p1, version=2, role=US");
    }

    private MatchResult play(Script script, ImmutableMap<RoleId, String> seats) {
        var casting = new Casting(Optional.of(script), seats, 1);
        return Match.play(new LocalVenue(Zurich.ENGINE, 1), casting.fill(Zurich.ENGINE, heard), heard);
    }
}
