package parley.protocol.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.protobuf.Duration;
import com.google.protobuf.Timestamp;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import parley.protocol.wire.v1.ExtendPhase;
import parley.protocol.wire.v1.GiveSeat;
import parley.protocol.wire.v1.MoveDeadline;
import parley.protocol.wire.v1.Ruling;
import parley.protocol.wire.v1.SendNews;
import parley.protocol.wire.v1.VoidAct;
import parley.protocol.wire.v1.VoidedAct;
import parley.protocol.wire.v1.VoidedAnswer;

/** A ruling that the schema does not ask for is answered with the field and what is wrong with it. */
class MalformedRulingTest {

    static Stream<Arguments> badRulings() {
        return Stream.of(
                bad(ruling(), "ruling: a ruling is needed"),
                bad(
                        ruling().setMoveDeadline(MoveDeadline.newBuilder().setDeadline("D L")),
                        "ruling.move_deadline.deadline: 'D L' is no deadline"),
                bad(
                        ruling().setMoveDeadline(MoveDeadline.newBuilder().setDeadline("DL")),
                        "ruling.move_deadline.to: an instant is needed"),
                bad(
                        ruling().setMoveDeadline(MoveDeadline.newBuilder()
                                .setDeadline("DL")
                                .setTo(Timestamp.newBuilder().setNanos(-1))),
                        "ruling.move_deadline.to: an instant lies in the years 1 to 9999"),
                bad(ruling().setSendNews(SendNews.getDefaultInstance()), "ruling.send_news.news: '' is no"),
                bad(
                        ruling().setGiveSeat(GiveSeat.newBuilder().setRole("US")),
                        "ruling.give_seat.occupant.kind: a kind is needed"),
                bad(ruling().setVoidAct(VoidAct.getDefaultInstance()), "ruling.void_act.act: it must say what is void"),
                bad(
                        ruling().setVoidAct(VoidAct.newBuilder()
                                .setAct(VoidedAct.newBuilder().setAdoption("third"))),
                        "ruling.void_act.act.adoption: 'third' is no proposal"),
                bad(
                        ruling().setVoidAct(VoidAct.newBuilder()
                                .setAct(VoidedAct.newBuilder()
                                        .setAnswer(VoidedAnswer.newBuilder().setCeaseFire("truce")))),
                        "ruling.void_act.act.answer.party: '' is no role"),
                bad(extending(1, -1), "ruling.extend_phase.by: a duration has seconds and nanos of one sign"),
                bad(extending(0, 1_000_000_000), "ruling.extend_phase.by: a duration has"),
                bad(extending(Long.MIN_VALUE, 0), "ruling.extend_phase.by: a duration has"));
    }

    @ParameterizedTest
    @MethodSource("badRulings")
    void aMalformedRulingNamesTheFieldAndWhatIsWrong(Ruling wire, String sentence) {
        assertThatExceptionOfType(MalformedException.class)
                .isThrownBy(() -> RulingCodec.decode(wire))
                .satisfies(malformed -> assertThat(malformed.sentence()).startsWith(sentence));
    }

    private static Ruling.Builder extending(long seconds, int nanos) {
        return ruling().setExtendPhase(ExtendPhase.newBuilder()
                .setBy(Duration.newBuilder().setSeconds(seconds).setNanos(nanos)));
    }

    private static Ruling.Builder ruling() {
        return Ruling.newBuilder();
    }

    private static Arguments bad(Ruling.Builder wire, String sentence) {
        return Arguments.of(wire.build(), sentence);
    }
}
