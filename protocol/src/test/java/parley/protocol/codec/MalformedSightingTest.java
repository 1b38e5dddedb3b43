package parley.protocol.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import parley.protocol.wire.v1.BodyParked;
import parley.protocol.wire.v1.CeaseFireDrafted;
import parley.protocol.wire.v1.CeaseFireExpired;
import parley.protocol.wire.v1.CeaseFireState;
import parley.protocol.wire.v1.CeaseFireTermsSet;
import parley.protocol.wire.v1.Event;
import parley.protocol.wire.v1.IssueReopened;
import parley.protocol.wire.v1.News;
import parley.protocol.wire.v1.NewsArrived;
import parley.protocol.wire.v1.SeatLost;
import parley.protocol.wire.v1.TrackShift;
import parley.protocol.wire.v1.TracksMoved;
import parley.protocol.wire.v1.View;

/** A server that sends something else than the schema asks for is told on by the field. */
class MalformedSightingTest {

    static Stream<Arguments> badEvents() {
        return Stream.of(
                bad(event(), "event: this kind of event is not known"),
                bad(
                        event().setCeaseFireExpired(
                                        CeaseFireExpired.newBuilder().setCeaseFire("a b")),
                        "event.cease_fire_expired.cease_fire: 'a b' is no cease-fire: expected 1 to 40 letters, digits,"
                                + " '_', '-' or '.'"),
                bad(
                        event().setCeaseFireDrafted(
                                        CeaseFireDrafted.newBuilder().setCeaseFire("cessation")),
                        "event.cease_fire_drafted.start: an instant is needed"),
                bad(
                        event().setCeaseFireTermsSet(CeaseFireTermsSet.newBuilder()
                                .setCeaseFire("cessation")
                                .setBy("US")),
                        "event.cease_fire_terms_set.terms.until: an instant is needed"),
                bad(
                        event().setBodyParked(BodyParked.getDefaultInstance()),
                        "event.body_parked.body: '' is no body: expected 1 to 40 letters, digits, '_', '-' or '.'"),
                bad(
                        event().setSeatLost(SeatLost.newBuilder().setRole("HNC")),
                        "event.seat_lost.body: '' is no body: expected 1 to 40 letters, digits, '_', '-' or '.'"),
                bad(
                        event().setTracksMoved(TracksMoved.getDefaultInstance()),
                        "event.tracks_moved.because: a cause is needed"),
                bad(
                        event().setTracksMoved(TracksMoved.newBuilder()
                                .setBecause(
                                        CauseCodec.encode(TruceSamples.causes().getFirst()))
                                .addShifts(TrackShift.newBuilder()
                                        .setTrack("trust")
                                        .setTo(-1))),
                        "event.tracks_moved.shifts[0].to: 4294967295 is too large"),
                bad(
                        event().setNewsArrived(NewsArrived.newBuilder()
                                .setNews(News.newBuilder().setId("I07"))),
                        "event.news_arrived.news.to: an audience is needed: plenary, or closed with roles"),
                bad(
                        event().setIssueReopened(IssueReopened.newBuilder().setIssue("DATE")),
                        "event.issue_reopened.cause: '' is no deadline: expected 1 to 40 letters, digits, '_', '-' or"
                                + " '.'"));
    }

    static Stream<Arguments> badViews() {
        return Stream.of(
                bad(
                        view(view ->
                                view.getSeatsBuilder(0).getPresenceBuilder().clearState()),
                        "view.seats[0].presence.state: this is no state of presence"),
                bad(
                        view(view ->
                                view.getSeatsBuilder(3).getPresenceBuilder().clearBody()),
                        "view.seats[3].presence.body: '' is no body: expected 1 to 40 letters, digits, '_', '-' or '.'"),
                bad(
                        view(view -> view.getDesignationsBuilder(1).setStateValue(77)),
                        "view.designations[1].state: this is no status of a body"),
                bad(
                        view(view -> view.getCeaseFiresBuilder(0).clearState()),
                        "view.cease_fires[0].state: this is no state of a cease-fire"),
                bad(
                        view(view -> view.getCeaseFiresBuilder(0).setState(CeaseFireState.CEASE_FIRE_STATE_IN_FORCE)),
                        "view.cease_fires[0].terms.until: an instant is needed"),
                bad(
                        view(view -> view.getCeaseFiresBuilder(3)
                                .getAnswersBuilder(0)
                                .clearAnswer()),
                        "view.cease_fires[3].answers[0].answer.stance: this is no stance"),
                bad(
                        view(view -> view.getTracksBuilder(0).setValue(-1)),
                        "view.tracks[0].value: 4294967295 is too large"),
                bad(view(view -> view.getNewsBuilder(0).clearDate()), "view.news[0].date: an instant is needed"),
                bad(
                        view(view -> view.getPointsBuilder(0).clearRole()),
                        "view.points[0].role: '' is no role: expected 1 to 40 letters, digits, '_', '-' or '.'"),
                bad(view(View.Builder::clearRole), "view: a viewer is needed: role or facilitator"));
    }

    @ParameterizedTest
    @MethodSource("badEvents")
    void saysWhatIsWrongWithAnEventAndWhere(Event event, String sentence) {
        assertThatThrownBy(() -> EventCodec.decode(event))
                .isInstanceOf(MalformedException.class)
                .hasMessage(sentence);
    }

    @ParameterizedTest
    @MethodSource("badViews")
    void saysWhatIsWrongWithAViewAndWhere(View view, String sentence) {
        assertThatThrownBy(() -> ViewCodec.decode(view))
                .isInstanceOf(MalformedException.class)
                .hasMessage(sentence);
    }

    @Test
    void letsNothingEscapeFromEventsAndViewsMadeOfDamagedBytes() {
        // Given
        long seed = Long.getLong("parley.seed", System.nanoTime());
        var random = new Random(seed);
        var messages = Stream.concat(
                        EngineSamples.events().stream().<Message>map(EventCodec::encode),
                        Stream.of(
                                ViewCodec.encode(EngineSamples.seatView()),
                                ViewCodec.encode(EngineSamples.facilitatorView())))
                .toList();

        for (int i = 0; i < 20_000; i++) {
            Message message = messages.get(random.nextInt(messages.size()));
            byte[] bytes = message.toByteArray();
            for (int damage = random.nextInt(4); damage >= 0 && bytes.length > 0; damage--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            try {
                // When
                Object decoded = message instanceof View
                        ? ViewCodec.decode(View.parseFrom(bytes))
                        : EventCodec.decode(Event.parseFrom(bytes));

                // Then
                assertThat(decoded).isNotNull();
            } catch (MalformedException | InvalidProtocolBufferException expected) {
                assertThat(expected.getMessage()).isNotBlank();
            } catch (RuntimeException bug) {
                throw new AssertionError("seed " + seed + ", repeat with -Dparley.seed=" + seed, bug);
            }
        }
    }

    private static Event.Builder event() {
        return Event.newBuilder();
    }

    private static View.Builder view(Consumer<View.Builder> change) {
        View.Builder view = ViewCodec.encode(EngineSamples.seatView()).toBuilder();
        change.accept(view);
        return view;
    }

    private static Arguments bad(Message.Builder message, String sentence) {
        return Arguments.of(message.build(), sentence);
    }
}
