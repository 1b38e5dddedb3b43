package parley.protocol.codec;

import parley.engine.session.Stage;
import parley.protocol.wire.v1.StageKind;

/** Where in its life a session is. */
final class StageCodec {

    private StageCodec() {}

    static parley.protocol.wire.v1.Stage encode(Stage stage) {
        var wire = parley.protocol.wire.v1.Stage.newBuilder();
        switch (stage) {
            case Stage.Lobby() -> wire.setKind(StageKind.STAGE_KIND_LOBBY);
            case Stage.Playing(var phase, var round, var date, var step) ->
                wire.setKind(StageKind.STAGE_KIND_PLAYING)
                        .setPhase(phase.value())
                        .setRound(round)
                        .setDate(TimeCodec.encode(date))
                        .setEnding(step != Stage.Step.RUNNING);
            case Stage.Concluded(var outcome, var phase, var round, var date) ->
                wire.setKind(StageKind.STAGE_KIND_CONCLUDED)
                        .setOutcome(outcome)
                        .setPhase(phase.value())
                        .setRound(round)
                        .setDate(TimeCodec.encode(date));
        }
        return wire.build();
    }

    static Stage decode(parley.protocol.wire.v1.Stage wire, Place at) throws MalformedException {
        return switch (wire.getKind()) {
            case STAGE_KIND_LOBBY -> new Stage.Lobby();
            case STAGE_KIND_PLAYING ->
                new Stage.Playing(
                        IdCodec.phase(wire.getPhase(), at.field("phase")),
                        IdCodec.number(wire.getRound(), at.field("round")),
                        TimeCodec.required(wire.hasDate(), wire.getDate(), at.field("date")),
                        wire.getEnding() ? Stage.Step.ENDING : Stage.Step.RUNNING);
            case STAGE_KIND_CONCLUDED ->
                new Stage.Concluded(
                        wire.getOutcome(),
                        IdCodec.phase(wire.getPhase(), at.field("phase")),
                        IdCodec.number(wire.getRound(), at.field("round")),
                        TimeCodec.required(wire.hasDate(), wire.getDate(), at.field("date")));
            case STAGE_KIND_UNSPECIFIED, UNRECOGNIZED -> throw at.field("kind").malformed("this is no stage");
        };
    }
}
