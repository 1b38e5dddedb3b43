package parley.engine.invariant;

import java.util.stream.Stream;
import parley.engine.event.InvitationEvent;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.Invitation;
import parley.engine.proposal.ProposalStatus;
import parley.engine.rules.Rulebook;
import parley.engine.session.SessionState;

/** 1: An invitation goes out only while its understanding holds with no consent withdrawn, or on a release. */
final class ConsentBeforeInvitation {

    private ConsentBeforeInvitation() {}

    static Stream<String> of(Step step) {
        return step.event() instanceof InvitationEvent event ? of(step, event) : Stream.empty();
    }

    private static Stream<String> of(Step step, InvitationEvent event) {
        Invitation before = step.before().instruments().invitation(event.invitee());
        return switch (event) {
            case InvitationEvent.Readied(var invitee, var grounds) ->
                Faults.all(
                        Faults.unless(
                                before instanceof Invitation.Held(var by)
                                        && (by.isEmpty() || grounds == Invitation.Grounds.GOOD_OFFICES),
                                "the invitation to %s became ready while it was %s",
                                invitee,
                                before.label()),
                        granted(step.book(), step.before(), grounds));
            case InvitationEvent.Issued issued ->
                before instanceof Invitation.Ready(var grounds)
                        ? granted(step.book(), step.before(), grounds)
                        : Stream.of("the invitation to %s was issued while it was %s"
                                .formatted(issued.invitee(), before.label()));
            case InvitationEvent.Accepted accepted -> answerable(event, before);
            case InvitationEvent.ClarificationSought sought -> answerable(event, before);
            case InvitationEvent.Declined declined -> answerable(event, before);
            case InvitationEvent.Withheld withheld -> Stream.empty();
            case InvitationEvent.Withdrawn withdrawn -> Stream.empty();
        };
    }

    /** A consent withdrawn takes back what is ready; what holds makes ready what is held, unless a consent was withdrawn. */
    static Stream<String> atRest(Course course) {
        if (!Progress.isPlaying(course.after())) {
            return Stream.empty();
        }
        return course.book().scenario().instruments().invitations().stream().flatMap(plan -> {
            boolean holds = plan.understanding().holds(course.after());
            return course.after().instruments().invitations().entrySet().stream()
                    .filter(entry -> isStale(entry.getValue(), holds))
                    .map(entry -> "the invitation to %s stays %s although the understanding %s"
                            .formatted(entry.getKey(), entry.getValue().label(), holds ? "holds" : "is gone"));
        });
    }

    private static boolean isStale(Invitation invitation, boolean holds) {
        return switch (invitation) {
            case Invitation.Held(var by) -> holds && by.isEmpty();
            case Invitation.Ready(var grounds) -> !holds && grounds == Invitation.Grounds.UNDERSTANDING;
            case Invitation.Answerable answerable -> false;
            case Invitation.Accepted accepted -> false;
            case Invitation.Withdrawn withdrawn -> false;
        };
    }

    private static Stream<String> answerable(InvitationEvent event, Invitation before) {
        return Faults.unless(
                before instanceof Invitation.Answerable,
                "%s answered an invitation that is %s",
                event.invitee(),
                before.label());
    }

    private static Stream<String> granted(Rulebook book, SessionState state, Invitation.Grounds grounds) {
        return switch (grounds) {
            case UNDERSTANDING ->
                Faults.unless(
                        book.scenario().instruments().invitations().stream()
                                .allMatch(plan -> plan.understanding().holds(state)),
                        "the understanding that the invitation rests on does not hold");
            case GOOD_OFFICES ->
                Faults.unless(wasReleased(book, state), "the invitation rests on a release, and none was adopted");
        };
    }

    private static boolean wasReleased(Rulebook book, SessionState state) {
        return state.agenda().proposals().values().stream()
                        .anyMatch(proposal -> proposal.status() == ProposalStatus.ADOPTED
                                && proposal.text().asksFor(ActKind.RELEASE))
                || book.scenario().roles().keySet().stream()
                        .anyMatch(role -> Agreed.isLeftTo(book, role, ActKind.RELEASE));
    }
}
