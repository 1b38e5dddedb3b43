package parley.protocol.codec;

import java.util.Collection;
import java.util.stream.Collectors;
import parley.engine.condition.Value;
import parley.engine.condition.Wording;
import parley.engine.scenario.Reaction;
import parley.engine.scenario.Sheet;
import parley.engine.scenario.Sheet.SheetTerm;
import parley.engine.scenario.Track;
import parley.protocol.wire.v1.Better;
import parley.protocol.wire.v1.Drift;
import parley.protocol.wire.v1.OptionPoints;

/** Tracks, what moves them, and the viewer's own sheet, as a viewer reads them before play. */
final class WorldBriefingCodec {

    private WorldBriefingCodec() {}

    static parley.protocol.wire.v1.Track encode(Track track) {
        var wire = parley.protocol.wire.v1.Track.newBuilder()
                .setId(track.id().value())
                .setTitle(track.title())
                .setLow(track.low())
                .setHigh(track.high())
                .setBetter(track.better()
                        .map(way -> switch (way) {
                            case HIGHER -> Better.BETTER_HIGHER;
                            case LOWER -> Better.BETTER_LOWER;
                        })
                        .orElse(Better.BETTER_UNSPECIFIED))
                .setStart(track.start())
                .setWhy(track.why())
                .addAllSources(track.sources());
        track.drift()
                .forEach(drift -> wire.addDrift(Drift.newBuilder()
                        .setCondition(Wording.words(drift.condition()))
                        .setBy(drift.by())));
        return wire.build();
    }

    static parley.protocol.wire.v1.Reaction encode(Reaction reaction) {
        return parley.protocol.wire.v1.Reaction.newBuilder()
                .setId(reaction.id().value())
                .setChange(change(reaction))
                .setOnce(reaction.once())
                .setWhy(reaction.why())
                .addAllEffects(reaction.effects().stream().map(Wording::words).toList())
                .build();
    }

    private static String change(Reaction reaction) {
        String from = reaction.from().isEmpty() ? "" : " from " + anyOf(reaction.from());
        return "%s goes%s to %s".formatted(Wording.words(reaction.on()), from, anyOf(reaction.to()));
    }

    private static String anyOf(Collection<Value> values) {
        return values.stream().map(Value::toString).collect(Collectors.joining(" or "));
    }

    static parley.protocol.wire.v1.Sheet encode(Sheet sheet) {
        var wire = parley.protocol.wire.v1.Sheet.newBuilder().setWalkAway(sheet.walkAway());
        sheet.points()
                .forEach(
                        (issue, options) -> options.forEach((option, points) -> wire.addPoints(OptionPoints.newBuilder()
                                .setIssue(issue.value())
                                .setOption(option.value())
                                .setPoints(points))));
        sheet.terms().forEach(term -> wire.addTerms(encode(term)));
        return wire.build();
    }

    private static parley.protocol.wire.v1.SheetTerm encode(SheetTerm term) {
        var wire = parley.protocol.wire.v1.SheetTerm.newBuilder().setWords(term.words());
        switch (term) {
            case SheetTerm.ForTrack(var track, var points, var per, var words) ->
                wire.setTrack(track.value()).setPoints(points).setPer(per);
            case SheetTerm.ForCondition(var condition, var points, var words) ->
                wire.setCondition(Wording.words(condition)).setPoints(points);
        }
        return wire.build();
    }
}
