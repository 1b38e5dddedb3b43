package parley.engine.invariant;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.stream.Stream;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.InvitationEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.SessionEvent;
import parley.engine.id.DeadlineId;
import parley.engine.id.PhaseId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Invitation;
import parley.engine.instrument.Presence;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Stance;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.rules.Closing;
import parley.engine.rules.Rulebook;
import parley.engine.scenario.Deadline;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.Phase;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;

/** 7: What is due falls due at its instant, once, neither before nor after; time never goes back. */
final class DeadlinesHaveOneSide {

    /** What a text lacks that is open when the session ends. */
    private static final ImmutableList<String> OVERTAKEN = ImmutableList.of(Closing.TIME);

    private DeadlinesHaveOneSide() {}

    /** Whether a text lapses because the session ends before its close. */
    static boolean isOvertaken(ProposalEvent event) {
        return event instanceof ProposalEvent.Lapsed lapsed && lapsed.lacks().equals(OVERTAKEN);
    }

    static Stream<String> of(Step step) {
        return Faults.all(forwards(step), due(step));
    }

    private static Stream<String> forwards(Step step) {
        return step.before().stage() instanceof Stage.Begun before
                        && !Step.isUntouched(before, step.after().stage())
                ? Faults.unless(
                        step.after().stage() instanceof Stage.Begun after
                                && !after.date().isBefore(before.date())
                                && after.round() >= before.round(),
                        "time went back")
                : Stream.empty();
    }

    private static Stream<String> due(Step step) {
        return switch (step.event()) {
            case SessionEvent.PhaseBegan began -> began(step, began);
            case SessionEvent.PhaseEnding ending ->
                Faults.unless(
                        isAt(step.before(), Stage.Step.RUNNING)
                                && step.book().phase(ending.phase()).to().equals(ending.date()),
                        "phase %s does not end at its last instant",
                        ending.phase());
            case SessionEvent.PhaseEnded ended -> nothingIsLeftOf(step.book(), step.before());
            case SessionEvent.DeadlineMet(var id) -> deadline(step, id, true);
            case SessionEvent.DeadlineMissed(var id, var misses) -> deadline(step, id, false);
            case ProposalEvent event -> proposal(step, event);
            case CeaseFireEvent event -> ceaseFire(step, event);
            case ConferenceEvent.Resumed resumed ->
                Faults.unless(
                        !resumed.on().isBefore(step.before().playing().date()),
                        "the conference is to meet again on a day that has passed");
            case InvitationEvent.Declined declined
            when declined.ranOut() ->
                Faults.unless(
                        isAt(step.before(), Stage.Step.ENDING)
                                && step.before().instruments().invitation(declined.invitee())
                                        instanceof Invitation.Clarifying(int until)
                                && until <= step.before().playing().round()
                                && isLastOfItsRound(step),
                        "the time that %s had to ask did not run out",
                        declined.invitee());
            default -> Stream.empty();
        };
    }

    private static boolean isLastOfItsRound(Step step) {
        var playing = step.before().playing();
        return step.book().scenario().calendar().rounds().stream()
                .anyMatch(round -> round.phases().getLast().id().equals(playing.phase()));
    }

    private static Stream<String> began(Step step, SessionEvent.PhaseBegan began) {
        var phases = step.book().scenario().calendar().phases();
        int expected = step.before().stage() instanceof Stage.Playing playing ? place(phases, playing.phase()) + 1 : 0;
        return Faults.unless(
                expected < phases.size()
                        && phases.get(expected).id().equals(began.phase())
                        && phases.get(expected).from().equals(began.date()),
                "phase %s is not the next",
                began.phase());
    }

    private static int place(ImmutableList<Phase> phases, PhaseId id) {
        for (int place = 0; place < phases.size(); place++) {
            if (phases.get(place).id().equals(id)) {
                return place;
            }
        }
        throw new IllegalStateException("the calendar has no phase " + id);
    }

    private static Stream<String> deadline(Step step, DeadlineId id, boolean met) {
        Deadline deadline = step.book().scenario().calendar().deadlines().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
        return Faults.all(
                Faults.unless(
                        !step.before().deadlines().passed().contains(id), "deadline %s fell due a second time", id),
                Faults.unless(
                        isAt(step.before(), Stage.Step.ENDING)
                                && step.before()
                                        .conduct()
                                        .isDue(deadline, step.before().playing().date()),
                        "deadline %s fell due before its instant",
                        id),
                Faults.unless(
                        deadline.metIf().holds(step.before()) == met,
                        "deadline %s is told as %s and was not",
                        id,
                        met ? "met" : "missed"));
    }

    /** When a phase is over, what was due by its last instant has come. */
    private static Stream<String> nothingIsLeftOf(Rulebook book, SessionState state) {
        var playing = state.playing();
        var phases = book.scenario().calendar().phases();
        int here = place(phases, playing.phase());
        boolean last = here == phases.size() - 1;
        return Stream.of(
                        Faults.unless(playing.step() == Stage.Step.ENDING, "phase %s is over twice", playing.phase()),
                        book.scenario().calendar().deadlines().stream()
                                .filter(deadline -> state.conduct().isDue(deadline, playing.date()))
                                .filter(deadline -> !state.deadlines().passed().contains(deadline.id()))
                                .map(deadline -> "deadline %s is over and never fell due".formatted(deadline.id())),
                        state.agenda().proposals().values().stream()
                                .filter(proposal -> switch (proposal.status()) {
                                    case OPEN -> place(phases, proposal.closesAfter()) <= here;
                                    case HELD -> last;
                                    default -> false;
                                })
                                .map(proposal ->
                                        "%s is still %s after its close".formatted(proposal.id(), proposal.status())),
                        state.instruments().ceaseFires().entrySet().stream()
                                .filter(entry -> isOverdue(entry.getValue(), playing.date()))
                                .map(entry -> "the cease-fire %s is still %s after its instant"
                                        .formatted(
                                                entry.getKey(), entry.getValue().label())))
                .flatMap(faults -> faults);
    }

    private static boolean isOverdue(CeaseFire ceaseFire, Instant date) {
        return switch (ceaseFire) {
            case CeaseFire.OpenForAcceptance open -> !open.terms().until().isAfter(date);
            case CeaseFire.Pending pending -> !pending.terms().start().isAfter(date);
            case CeaseFire.Binding binding ->
                binding.terms().end().filter(end -> !end.isAfter(date)).isPresent();
            default -> false;
        };
    }

    private static Stream<String> ceaseFire(Step step, CeaseFireEvent event) {
        CeaseFire before = step.before().instruments().ceaseFire(event.ceaseFire());
        boolean fine = switch (event) {
            case CeaseFireEvent.BecamePending pending -> isDueNow(step, before);
            case CeaseFireEvent.EnteredIntoForce entered -> isDueNow(step, before);
            case CeaseFireEvent.Expired expired -> isDueNow(step, before);
            case CeaseFireEvent.Lapsed lapsed ->
                !(before instanceof CeaseFire.OpenForAcceptance) || isDueNow(step, before);
            case CeaseFireEvent.Accepted accepted -> isStillOpen(step, before);
            case CeaseFireEvent.Refused refused -> isStillOpen(step, before);
            default -> true;
        };
        return Faults.unless(
                fine,
                "%s of the cease-fire %s came at the wrong time",
                event.getClass().getSimpleName(),
                event.ceaseFire());
    }

    private static boolean isDueNow(Step step, CeaseFire before) {
        return isAt(step.before(), Stage.Step.ENDING)
                && isOverdue(before, step.before().playing().date());
    }

    /** An answer counts until the phase ends that reaches the last instant for it. */
    private static boolean isStillOpen(Step step, CeaseFire before) {
        var phases = step.book().scenario().calendar().phases();
        int here = place(phases, step.before().playing().phase());
        return before instanceof CeaseFire.OpenForAcceptance open
                && (here == 0
                        || open.terms().until().isAfter(phases.get(here - 1).to()));
    }

    private static Stream<String> proposal(Step step, ProposalEvent event) {
        return switch (event) {
            case ProposalEvent.Submitted submitted -> closes(step, submitted.proposal());
            case ProposalEvent.Amended amended -> closes(step, amended.proposal());
            case ProposalEvent.Adopted adopted -> close(step, adopted);
            case ProposalEvent.Held held -> close(step, held);
            case ProposalEvent.Vetoed vetoed -> close(step, vetoed);
            case ProposalEvent.Rejected rejected -> close(step, rejected);
            case ProposalEvent.Lapsed lapsed -> close(step, lapsed);
            default -> Stream.empty();
        };
    }

    /** A text closes with the last of the closes that its rules state. */
    private static Stream<String> closes(Step step, ProposalId id) {
        var phases = step.book().scenario().calendar().phases();
        int here = place(phases, step.before().playing().phase());
        Proposal proposal = step.after().agenda().proposal(id);
        int expected = Agreed.rules(step.book(), step.before(), proposal)
                .mapToInt(rule -> close(phases, here, rule))
                .max()
                .orElseGet(() -> nextPlaying(phases, here));
        return Faults.unless(
                place(phases, proposal.closesAfter()) == expected,
                "%s closes after %s, not %s",
                id,
                proposal.closesAfter(),
                phases.get(expected).id());
    }

    /** At a stated instant; else, by turns, with the last phase of all; else with the next playing phase. */
    private static int close(ImmutableList<Phase> phases, int here, DecisionRule rule) {
        int last = phases.size() - 1;
        return rule.until()
                .map(until -> phases.stream()
                        .filter(phase -> !phase.to().isBefore(until))
                        .findFirst()
                        .map(phase -> place(phases, phase.id()))
                        .orElse(last))
                .orElseGet(() ->
                        rule.procedure() instanceof Procedure.AlternatingOffers ? last : nextPlaying(phases, here));
    }

    private static int nextPlaying(ImmutableList<Phase> phases, int here) {
        return phases.stream()
                .skip(here + 1L)
                .filter(phase -> phase.kind() != Phase.Kind.INTERVAL)
                .findFirst()
                .map(phase -> place(phases, phase.id()))
                .orElse(phases.size() - 1);
    }

    private static Stream<String> close(Step step, ProposalEvent event) {
        Proposal proposal = step.proposal(event.proposal());
        boolean fine = proposal.status() != ProposalStatus.OPEN
                || isDue(step.book(), step.before(), proposal)
                || isEarly(step.book(), step.before(), proposal)
                || Agreed.isByTurns(step.book(), step.before(), proposal)
                || (event instanceof ProposalEvent.Rejected && somebodyLeft(step, proposal))
                || (event instanceof ProposalEvent.Lapsed && proposal.text().asksFor(ActKind.ENDORSE))
                || isOvertaken(event);
        return Faults.all(
                Faults.unless(fine, "%s closed before its close", event.proposal()),
                event instanceof ProposalEvent.Adopted ? afterTheCloses(step, proposal) : Stream.empty());
    }

    /** What waited for something takes effect at the end of a phase only after all that closes then. */
    private static Stream<String> afterTheCloses(Step step, Proposal proposal) {
        return Faults.unless(
                proposal.status() != ProposalStatus.HELD
                        || step.before().agenda().proposals().values().stream()
                                .noneMatch(other -> other.status() == ProposalStatus.OPEN
                                        && isDue(step.book(), step.before(), other)),
                "%s takes effect before a text that closes at the same instant",
                proposal.id());
    }

    private static boolean isDue(Rulebook book, SessionState state, Proposal proposal) {
        var phases = book.scenario().calendar().phases();
        return isAt(state, Stage.Step.ENDING)
                && place(phases, proposal.closesAfter())
                        <= place(phases, state.playing().phase());
    }

    /** Everybody whose position counts has taken one, and nothing says to wait. */
    private static boolean isEarly(Rulebook book, SessionState state, Proposal proposal) {
        return isAt(state, Stage.Step.RUNNING)
                && !book.phase(state.playing().phase()).sealed()
                && Agreed.rules(book, state, proposal).noneMatch(rule -> rule.waits())
                && Agreed.awaitedByName(book, state, proposal).findAny().isEmpty()
                && Agreed.rules(book, state, proposal)
                        .allMatch(rule -> rule.procedure().base().stream()
                                .allMatch(role -> proposal.positions().containsKey(role)
                                        || (isNotWaitedFor(book, state, proposal, role)
                                                && !isBackInTime(state, rule.procedure(), role))));
    }

    private static boolean isNotWaitedFor(Rulebook book, SessionState state, Proposal proposal, RoleId role) {
        return !(state.seat(role).presence() instanceof Presence.Present)
                && Agreed.rules(book, state, proposal)
                        .flatMap(rule -> NothingWaitsForTheGone.wanted(rule.procedure()))
                        .noneMatch(role::equals);
    }

    /** A vote of those present, and the assent of all who are, take no count of who stays away in protest; else it can be back. */
    private static boolean isBackInTime(SessionState state, Procedure procedure, RoleId role) {
        return state.seat(role).presence() instanceof Presence.Boycotting
                && !(procedure instanceof Procedure.Unanimity)
                && !(procedure instanceof Procedure.Majority majority
                        && majority.of() == Procedure.Majority.Base.PRESENT_AND_VOTING);
    }

    private static boolean somebodyLeft(Step step, Proposal proposal) {
        var recount = new Recount(step.before(), proposal);
        return Agreed.rules(step.book(), step.before(), proposal)
                .flatMap(rule -> NothingWaitsForTheGone.wanted(rule.procedure()))
                .anyMatch(role -> !(step.before().seat(role).presence() instanceof Presence.Present)
                        && !recount.says(role, Stance.ASSENT));
    }

    /** At rest nothing is open that could have closed, and a text was overtaken by an end only if there was one. */
    static Stream<String> atRest(Course course) {
        return Faults.all(stillOpen(course), overtaken(course));
    }

    private static Stream<String> overtaken(Course course) {
        boolean ended = course.all(SessionEvent.Concluded.class).findAny().isPresent();
        return course.all(ProposalEvent.class)
                .filter(event -> isOvertaken(event) && !ended)
                .map(event -> "%s lapsed with the session, which goes on".formatted(event.proposal()));
    }

    private static Stream<String> stillOpen(Course course) {
        SessionState state = course.after();
        return Progress.isPlaying(state)
                ? state.agenda().proposals().values().stream()
                        .filter(proposal -> proposal.status() == ProposalStatus.OPEN)
                        .filter(proposal -> isEarly(course.book(), state, proposal))
                        .filter(proposal -> !Agreed.isByTurns(course.book(), state, proposal))
                        .map(proposal -> "%s stays open, and all who count have spoken".formatted(proposal.id()))
                : Stream.empty();
    }

    private static boolean isAt(SessionState state, Stage.Step step) {
        return state.stage() instanceof Stage.Playing playing && playing.step() == step;
    }
}
