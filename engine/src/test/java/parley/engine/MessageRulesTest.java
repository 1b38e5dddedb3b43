package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.engine.Play.talk;
import static parley.engine.SmallTable.A;
import static parley.engine.SmallTable.B;
import static parley.engine.SmallTable.C;
import static parley.engine.answer.RejectionCode.MOVE_LIMIT;
import static parley.engine.answer.RejectionCode.TEXT_EMPTY;
import static parley.engine.answer.RejectionCode.TEXT_NOT_PLAIN;
import static parley.engine.answer.RejectionCode.TEXT_TOO_LONG;
import static parley.engine.answer.RejectionCode.UNKNOWN_ADDRESSEE;
import static parley.engine.answer.RejectionCode.WRONG_ADDRESSEE;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.engine.command.MessageCommand;
import parley.engine.command.MessageKind;
import parley.engine.command.PhaseCommand;
import parley.engine.command.ProposalCommand;
import parley.engine.id.Audience;
import parley.engine.id.RoleId;
import parley.engine.rules.Limits;

class MessageRulesTest {

    private final Play play = Play.started();

    @Test
    void aTextHasOneToFourThousandCharacters() {
        play.accepted(talk(A, "x".repeat(4_000)));
        assertThat(play.code(talk(A, "x".repeat(4_001)))).isEqualTo(TEXT_TOO_LONG);
        assertThat(play.code(talk(A, " \n"))).isEqualTo(TEXT_EMPTY);
    }

    @Test
    void charactersAreCountedAsAReaderCountsThem() {
        play.accepted(talk(A, "\uD83D\uDD4A".repeat(4_000)));
    }

    @Test
    void controlCharactersAreRefusedSoThatNoTextCanDriveATerminal() {
        assertThat(play.code(talk(A, "\u001b[2Jgone"))).isEqualTo(TEXT_NOT_PLAIN);
        play.accepted(talk(A, "two\nlines\tand a tab"));
    }

    @Test
    void addresseesExistAndAreOthers() {
        assertThat(play.code(talk(A, "hello", new RoleId("Q")))).isEqualTo(UNKNOWN_ADDRESSEE);
        assertThat(play.code(talk(A, "hello", A, B))).isEqualTo(WRONG_ADDRESSEE);
    }

    @Test
    void aStatementIsPublicAndAnAssuranceIsGivenToOneOtherRole() {
        assertThat(play.code(send(MessageKind.STATEMENT, Audience.of(List.of(B)))))
                .isEqualTo(WRONG_ADDRESSEE);
        assertThat(play.code(send(MessageKind.ASSURANCE, Audience.plenary()))).isEqualTo(WRONG_ADDRESSEE);
        assertThat(play.code(send(MessageKind.ASSURANCE, Audience.of(List.of(B, C)))))
                .isEqualTo(WRONG_ADDRESSEE);
        play.accepted(send(MessageKind.STATEMENT, Audience.plenary()));
        play.accepted(send(MessageKind.ASSURANCE, Audience.of(List.of(B))));
    }

    @Test
    void aRoleMakesABoundedNumberOfMovesInAPhase() {
        for (int i = 0; i < Limits.MOVES_PER_PHASE_MAX; i++) {
            play.accepted(talk(A, "again"));
        }
        assertThat(play.code(talk(A, "again"))).isEqualTo(MOVE_LIMIT);
        // Yielding stays possible: else a role at its limit could keep the phase from ending.
        play.accepted(new PhaseCommand.Yield(A));
        play.accepted(talk(B, "others go on"));
        play.endPhaseWithout(A);
        assertThat(play.phase()).isEqualTo("1.2");
    }

    @Test
    void aRoleSubmitsABoundedNumberOfTextsInAPhase() {
        for (int i = 0; i < Limits.TEXTS_PER_PHASE_MAX; i++) {
            var text = play.submit(A, "X=x1");
            play.accepted(new ProposalCommand.Withdraw(A, text));
        }
        assertThat(play.code(Play.text(A, "X=x1"))).isEqualTo(MOVE_LIMIT);
    }

    private static MessageCommand.Send send(MessageKind kind, Audience to) {
        return new MessageCommand.Send(A, kind, to, "words");
    }
}
