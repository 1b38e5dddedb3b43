package parley.protocol.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.engine.answer.Rejection;
import parley.engine.answer.RejectionCode;
import parley.engine.command.Move;
import parley.engine.command.RulingCommand;
import parley.engine.command.VoidedAct;
import parley.engine.event.Cause;
import parley.engine.event.Event;
import parley.engine.instrument.Act;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Designation;
import parley.engine.instrument.Invitation;
import parley.engine.instrument.Presence;
import parley.engine.session.Occupant;
import parley.engine.session.SessionOptions;
import parley.engine.session.Stage;
import parley.engine.view.Viewer;
import parley.engine.view.Viewpoint;

class CodecRoundTripTest {

    static Stream<Event> events() {
        return EngineSamples.events().stream();
    }

    static Stream<Move> moves() {
        return EngineSamples.moves().stream();
    }

    static Stream<RulingCommand> rulings() {
        return RulingSamples.rulings().stream();
    }

    static Stream<Viewpoint> views() {
        return Stream.of(
                        Stream.of(EngineSamples.seatView(), EngineSamples.facilitatorView()),
                        EngineSamples.stages().stream()
                                .map(stage -> EngineSamples.viewpoint(
                                        new Viewer.Facilitating(false), stage, Optional.empty())),
                        EngineSamples.conferences().stream()
                                .map(conference -> EngineSamples.viewpoint(
                                        new Viewer.AtSeat(EngineSamples.US), new Stage.Lobby(), conference)))
                .flatMap(some -> some);
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventComesBackAsItWentOut(Event event) throws MalformedException {
        // Given
        var wire = EventCodec.encode(event);

        // When
        var back = EventCodec.decode(wire);

        // Then
        assertThat(back).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("moves")
    void aMoveComesBackAsItWentOut(Move move) throws MalformedException {
        // Given
        var wire = MoveCodec.encode(move);

        // When
        var back = MoveCodec.decode(move.by(), wire);

        // Then
        assertThat(back).isEqualTo(move);
    }

    @ParameterizedTest
    @MethodSource("rulings")
    void aRulingComesBackAsItWentOut(RulingCommand ruling) throws MalformedException {
        // Given
        var wire = RulingCodec.encode(ruling);

        // When
        var back = RulingCodec.decode(wire);

        // Then
        assertThat(back).isEqualTo(ruling);
    }

    @ParameterizedTest
    @MethodSource("views")
    void aViewComesBackAsItWentOut(Viewpoint view) throws MalformedException {
        // Given
        var wire = ViewCodec.encode(view);

        // When
        var back = ViewCodec.decode(wire);

        // Then
        assertThat(back).isEqualTo(view);
        assertThat(back.settled().keySet())
                .containsExactlyElementsOf(view.settled().keySet());
    }

    @Test
    void everyRejectionComesBackAsItWentOut() throws MalformedException {
        for (RejectionCode code : RejectionCode.values()) {
            // Given
            var rejection = Rejection.of(code, "No.", "Wait.");

            // When
            var back = RefusalCodec.decode(RefusalCodec.encode(rejection));

            // Then
            assertThat(back).isEqualTo(rejection);
        }
    }

    @Test
    void everyOccupantAndPaceComesBackAsItWentOut() throws MalformedException {
        for (Occupant.Kind kind : Occupant.Kind.values()) {
            var occupant = new Occupant(kind, "A name");
            assertThat(OccupantCodec.decode(OccupantCodec.encode(occupant))).isEqualTo(occupant);
        }
        for (SessionOptions.Pace pace : SessionOptions.Pace.values()) {
            var options = new SessionOptions(pace, Long.MIN_VALUE, false);
            assertThat(OptionsCodec.decode(OptionsCodec.encode(options))).isEqualTo(options);
        }
    }

    @Test
    void everyLeafOfASealedFamilyHasASample() {
        assertThat(SealedLeaves.in(EngineSamples.events())).isEqualTo(SealedLeaves.of(Event.class));
        assertThat(SealedLeaves.in(EngineSamples.moves())).isEqualTo(SealedLeaves.of(Move.class));
        assertThat(SealedLeaves.in(RulingSamples.rulings())).isEqualTo(SealedLeaves.of(RulingCommand.class));
        assertThat(SealedLeaves.in(RulingSamples.voided())).isEqualTo(SealedLeaves.of(VoidedAct.class));
        assertThat(SealedLeaves.in(EngineSamples.acts())).isEqualTo(SealedLeaves.of(Act.class));
        assertThat(SealedLeaves.in(EngineSamples.stages())).isEqualTo(SealedLeaves.of(Stage.class));
        assertThat(SealedLeaves.in(EngineSamples.invitations())).isEqualTo(SealedLeaves.of(Invitation.class));
        assertThat(SealedLeaves.in(TruceSamples.designations())).isEqualTo(SealedLeaves.of(Designation.class));
        assertThat(SealedLeaves.in(TruceSamples.ceaseFires())).isEqualTo(SealedLeaves.of(CeaseFire.class));
        assertThat(SealedLeaves.in(TruceSamples.presences())).isEqualTo(SealedLeaves.of(Presence.class));
        assertThat(SealedLeaves.in(TruceSamples.causes())).isEqualTo(SealedLeaves.of(Cause.class));
        assertThat(SealedLeaves.in(EngineSamples.conferences().stream()
                        .flatMap(Optional::stream)
                        .toList()))
                .isEqualTo(SealedLeaves.of(Conference.class));
    }
}
