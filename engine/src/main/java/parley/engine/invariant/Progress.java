package parley.engine.invariant;

import java.util.stream.Stream;
import parley.engine.event.MessageEvent;
import parley.engine.rules.Limits;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;

/** 20: A session comes to rest after every command in a phase that somebody can end, and nothing in it grows without end. */
final class Progress {

    private static final int EVENTS_MAX = 10_000;

    private Progress() {}

    static boolean isPlaying(SessionState state) {
        return state.stage() instanceof Stage.Playing;
    }

    static Stream<String> of(Step step) {
        return step.event() instanceof MessageEvent.Sent sent
                ? Faults.unless(
                        sent.text().codePointCount(0, sent.text().length()) <= Limits.TEXT_MAX,
                        "a message is longer than any may be")
                : Stream.empty();
    }

    static Stream<String> atRest(Course course) {
        SessionState state = course.after();
        return Faults.all(
                Faults.unless(
                        course.events().size() <= EVENTS_MAX,
                        "one command made %d events",
                        course.events().size()),
                state.stage() instanceof Stage.Playing playing
                        ? Faults.unless(
                                playing.step() == Stage.Step.RUNNING
                                        && (state.conduct().paused()
                                                || course.book()
                                                        .phase(playing.phase())
                                                        .kind()
                                                        .isPlaying()),
                                "phase %s is not one that somebody can end",
                                playing.phase())
                        : Stream.empty(),
                state.seats().values().stream()
                        .filter(seat -> seat.moves() > Limits.MOVES_PER_PHASE_MAX + Limits.TEXTS_PER_PHASE_MAX
                                || seat.texts() > Limits.TEXTS_PER_PHASE_MAX)
                        .map(seat -> "%s made %d moves in a phase, %d of them texts"
                                .formatted(seat.role(), seat.moves(), seat.texts())),
                Step.isUntouched(course.before().agenda(), state.agenda())
                        ? Stream.empty()
                        : state.agenda().proposals().values().stream()
                                .filter(proposal -> proposal.amendments().size() > Limits.AMENDMENTS_OPEN_MAX)
                                .map(proposal -> "%s has more amendments open than it may".formatted(proposal.id())));
    }
}
