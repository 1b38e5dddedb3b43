package parley.protocol.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import parley.engine.command.Move;
import parley.protocol.wire.v1.Act;
import parley.protocol.wire.v1.ActKind;
import parley.protocol.wire.v1.Amend;
import parley.protocol.wire.v1.Audience;
import parley.protocol.wire.v1.ClosedAudience;
import parley.protocol.wire.v1.MessageKind;
import parley.protocol.wire.v1.Occupant;
import parley.protocol.wire.v1.OccupantKind;
import parley.protocol.wire.v1.Perform;
import parley.protocol.wire.v1.Plenary;
import parley.protocol.wire.v1.Position;
import parley.protocol.wire.v1.ProposalText;
import parley.protocol.wire.v1.Say;
import parley.protocol.wire.v1.SessionOptions;
import parley.protocol.wire.v1.Settle;
import parley.protocol.wire.v1.Stance;
import parley.protocol.wire.v1.Submit;
import parley.protocol.wire.v1.TakePosition;
import parley.protocol.wire.v1.Term;

/** Bad input is answered with the field and what is wrong with it. */
class MalformedInputTest {

    private static final Audience PLENARY =
            Audience.newBuilder().setPlenary(Plenary.getDefaultInstance()).build();

    static Stream<Arguments> badMoves() {
        return Stream.of(
                bad(move(), "move: a move is needed"),
                bad(move().setSay(Say.newBuilder().setTo(PLENARY)), "move.say.kind: this is no kind of message"),
                bad(
                        move().setSay(Say.newBuilder().setKindValue(77).setTo(PLENARY)),
                        "move.say.kind: this is no kind of message"),
                bad(
                        move().setSay(Say.newBuilder().setKind(MessageKind.MESSAGE_KIND_TALK)),
                        "move.say.to: an audience is needed: plenary, or closed with roles"),
                bad(
                        move().setSay(Say.newBuilder()
                                .setKind(MessageKind.MESSAGE_KIND_TALK)
                                .setTo(Audience.newBuilder().setClosed(ClosedAudience.getDefaultInstance()))),
                        "move.say.to.closed.roles: a closed audience names at least one role"),
                bad(
                        move().setSay(Say.newBuilder()
                                .setKind(MessageKind.MESSAGE_KIND_TALK)
                                .setTo(Audience.newBuilder()
                                        .setClosed(ClosedAudience.newBuilder()
                                                .addRoles("US")
                                                .addRoles("")))),
                        "move.say.to.closed.roles[1]: '' is no role: expected 1 to 40 letters, digits, '_', '-' or '.'"),
                bad(
                        move().setSubmit(Submit.newBuilder()
                                .setAudience(PLENARY)
                                .setText(ProposalText.newBuilder()
                                        .addTerms(Term.newBuilder().setSettle(settle("DATE")))
                                        .addTerms(Term.newBuilder().setSettle(settle("da te"))))),
                        "move.submit.text.terms[1].settle.issue: 'da te' is no issue: expected 1 to 40 letters, digits,"
                                + " '_', '-' or '.'"),
                bad(
                        move().setSubmit(Submit.newBuilder()
                                .setAudience(PLENARY)
                                .setText(ProposalText.newBuilder().addTerms(Term.getDefaultInstance()))),
                        "move.submit.text.terms[0]: a term is needed: settle or ask"),
                bad(
                        move().setAmend(Amend.newBuilder().setProposal("third")),
                        "move.amend.proposal: 'third' is no proposal: expected a form such as p3 or RU+US/p1"),
                bad(
                        move().setAmend(Amend.newBuilder().setProposal("p".repeat(3_000))),
                        "move.amend.proposal: no proposal has an id of 3000 characters"),
                bad(
                        move().setTakePosition(TakePosition.newBuilder()
                                .setProposal("p1")
                                .setVersion(-1)
                                .setPosition(Position.newBuilder().setStance(Stance.STANCE_ASSENT))),
                        "move.take_position.version: 4294967295 is too large"),
                bad(
                        move().setTakePosition(TakePosition.newBuilder()
                                .setProposal("p1")
                                .setVersion(1)),
                        "move.take_position.position.stance: this is no stance"),
                bad(
                        move().setTakePosition(TakePosition.newBuilder()
                                .setProposal("p1")
                                .setVersion(1)
                                .setPosition(Position.newBuilder()
                                        .setStance(Stance.STANCE_OBJECT)
                                        .addReservations("but"))),
                        "move.take_position.position.reservations: only an assent can carry reservations"),
                bad(move().setPerform(Perform.getDefaultInstance()), "move.perform.act.kind: this is no act"),
                bad(
                        move().setPerform(Perform.newBuilder()
                                .setAct(Act.newBuilder().setKind(ActKind.ACT_KIND_RESUME))),
                        "move.perform.act.on: an instant is needed"),
                bad(
                        move().setPerform(Perform.newBuilder()
                                .setAct(Act.newBuilder()
                                        .setKind(ActKind.ACT_KIND_RESUME)
                                        .setOn(com.google.protobuf.Timestamp.newBuilder()
                                                .setSeconds(Long.MAX_VALUE)))),
                        "move.perform.act.on: an instant lies in the years 1 to 9999, with nanos of 0 to 999,999,999"),
                bad(
                        move().setPerform(Perform.newBuilder()
                                .setAct(Act.newBuilder()
                                        .setKind(ActKind.ACT_KIND_OPEN)
                                        .setOn(TimeCodec.encode(EngineSamples.DAY)))),
                        "move.perform.act.on: only resuming the conference names a day"),
                bad(
                        move().setPerform(Perform.newBuilder()
                                .setAct(Act.newBuilder().setKind(ActKind.ACT_KIND_ACCEPT_TERMS))),
                        "move.perform.act.cease_fire: '' is no cease-fire: expected 1 to 40 letters, digits, '_', '-' or '.'"),
                bad(
                        move().setPerform(Perform.newBuilder()
                                .setAct(Act.newBuilder()
                                        .setKind(ActKind.ACT_KIND_REPORT_BREACH)
                                        .setCeaseFire("the cessation"))),
                        "move.perform.act.cease_fire: 'the cessation' is no cease-fire: expected 1 to 40 letters, digits,"
                                + " '_', '-' or '.'"),
                bad(
                        move().setSubmit(Submit.newBuilder()
                                .setAudience(PLENARY)
                                .setText(ProposalText.newBuilder()
                                        .addTerms(Term.newBuilder()
                                                .setAsk(Act.newBuilder().setKind(ActKind.ACT_KIND_SET_TERMS))))),
                        "move.submit.text.terms[0].ask.cease_fire: '' is no cease-fire: expected 1 to 40 letters, digits,"
                                + " '_', '-' or '.'"),
                bad(
                        move().setPerform(Perform.newBuilder()
                                .setAct(Act.newBuilder()
                                        .setKind(ActKind.ACT_KIND_OPEN)
                                        .setCeaseFire("cessation"))),
                        "move.perform.act.cease_fire: open is not asked of a cease-fire"),
                bad(
                        move().setPerform(Perform.newBuilder()
                                .setAct(Act.newBuilder()
                                        .setKind(ActKind.ACT_KIND_REFUSE_TERMS)
                                        .setCeaseFire("cessation")
                                        .addReservations("but"))),
                        "move.perform.act.reservations: only accepting terms has reservations"));
    }

    @ParameterizedTest
    @MethodSource("badMoves")
    void saysWhatIsWrongWithAMoveAndWhere(parley.protocol.wire.v1.Move move, String sentence) {
        assertThatThrownBy(() -> MoveCodec.decode(EngineSamples.US, move))
                .isInstanceOf(MalformedException.class)
                .hasMessage(sentence);
    }

    @Test
    void saysWhatIsWrongWithAnOccupantAndWithOptions() {
        assertThatThrownBy(() -> OccupantCodec.decode(Occupant.newBuilder()
                        .setKind(OccupantKind.OCCUPANT_KIND_BOT)
                        .setName("a\u0007b")
                        .build()))
                .hasMessage("occupant.name: an occupant's name has 1 to 60 printable characters");
        assertThatThrownBy(() -> OccupantCodec.decode(Occupant.getDefaultInstance()))
                .hasMessageStartingWith("occupant.kind: a kind is needed");
        assertThatThrownBy(() -> OptionsCodec.decode(SessionOptions.getDefaultInstance()))
                .hasMessage("options.pace: a pace is needed: PACE_VIRTUAL or PACE_UNTIMED");
    }

    @Test
    void letsNothingEscapeFromMovesMadeOfDamagedBytes() {
        // Given
        long seed = Long.getLong("parley.seed", System.nanoTime());
        var random = new Random(seed);
        var moves = EngineSamples.moves().stream()
                .map(MoveCodec::encode)
                .map(Message::toByteArray)
                .toList();

        for (int i = 0; i < 50_000; i++) {
            byte[] bytes = moves.get(random.nextInt(moves.size())).clone();
            for (int damage = random.nextInt(4); damage >= 0 && bytes.length > 0; damage--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            try {
                // When
                Move move = MoveCodec.decode(EngineSamples.US, parley.protocol.wire.v1.Move.parseFrom(bytes));

                // Then
                assertThat(move.by()).isEqualTo(EngineSamples.US);
            } catch (MalformedException | InvalidProtocolBufferException expected) {
                assertThat(expected.getMessage()).isNotBlank();
            } catch (RuntimeException bug) {
                throw new AssertionError("seed " + seed + ", repeat with -Dparley.seed=" + seed, bug);
            }
        }
    }

    private static parley.protocol.wire.v1.Move.Builder move() {
        return parley.protocol.wire.v1.Move.newBuilder();
    }

    private static Settle.Builder settle(String issue) {
        return Settle.newBuilder().setIssue(issue).setOption("D2");
    }

    private static Arguments bad(parley.protocol.wire.v1.Move.Builder move, String sentence) {
        return Arguments.of(move.build(), sentence);
    }
}
