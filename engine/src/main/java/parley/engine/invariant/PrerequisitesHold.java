package parley.engine.invariant;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.IssueEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.id.IssueId;
import parley.engine.id.ProposalId;
import parley.engine.instrument.Invitation;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.Term;
import parley.engine.rules.Rulebook;
import parley.engine.session.SessionState;

/** 8: What a text needs holds when it is submitted and again when it takes effect; what is held waits only as long as it must. */
final class PrerequisitesHold {

    private PrerequisitesHold() {}

    static Stream<String> of(Step step) {
        Rulebook book = step.book();
        SessionState before = step.before();
        return switch (step.event()) {
            case ProposalEvent.Submitted submitted -> submitted(step, submitted.proposal());
            case ProposalEvent.Amended amended -> submitted(step, amended.proposal());
            case ProposalEvent.Adopted adopted ->
                Stream.of(
                                lacks(book, before, step.proposal(adopted.proposal())),
                                gone(book, before, step.proposal(adopted.proposal())).stream(),
                                unseen(book, before, step.proposal(adopted.proposal())))
                        .flatMap(faults -> faults)
                        .map(lack -> "%s takes effect, and %s".formatted(adopted.proposal(), lack));
            case ProposalEvent.Held held ->
                Faults.unless(
                        lacks(book, before, step.proposal(held.proposal()))
                                .findAny()
                                .isPresent(),
                        "%s is held, and lacks nothing",
                        held.proposal());
            case IssueEvent.Settled settled -> settled(before, settled);
            case IssueEvent.Endorsed endorsed ->
                Faults.unless(isComplete(book, before), "what is settled was endorsed, and an issue is open");
            case ConferenceEvent.Opened opened -> invited(before, true);
            case ConferenceEvent.HalfOpened opened -> invited(before, false);
            default -> Stream.empty();
        };
    }

    /** A held text waits for something that is missing, and can still come. */
    static Stream<String> atRest(Course course) {
        SessionState state = course.after();
        return Progress.isPlaying(state)
                ? state.agenda().proposals().values().stream()
                        .filter(proposal -> proposal.status() == ProposalStatus.HELD)
                        .filter(proposal ->
                                lacks(course.book(), state, proposal).findAny().isEmpty()
                                        || gone(course.book(), state, proposal).isPresent())
                        .map(proposal -> "%s is still held, and waits for nothing".formatted(proposal.id()))
                : Stream.empty();
    }

    private static Stream<String> lacks(Rulebook book, SessionState state, Proposal proposal) {
        return Stream.concat(Agreed.lack(book, state, proposal).stream(), incomplete(book, state, proposal));
    }

    /** Silence must not pass a text unseen. */
    private static Stream<String> unseen(Rulebook book, SessionState state, Proposal proposal) {
        return Agreed.rules(book, state, proposal)
                .flatMap(rule -> rule.procedure().base().stream())
                .filter(role -> !proposal.id().audience().includes(role))
                .map(role -> "%s, whose position counts, cannot see it".formatted(role));
    }

    private static boolean isComplete(Rulebook book, SessionState state) {
        return state.agenda()
                .settled()
                .keySet()
                .containsAll(book.scenario().issues().keySet());
    }

    private static Optional<String> gone(Rulebook book, SessionState state, Proposal proposal) {
        return Agreed.pending(state, proposal)
                .filter(term -> term instanceof Term.Settle(var issue, var option)
                        && Agreed.option(book.scenario(), issue, option)
                                .filter(found -> found.availableWhile().holds(state))
                                .isEmpty())
                .map(term -> "%s can no longer be chosen".formatted(term))
                .findFirst();
    }

    private static Stream<String> submitted(Step step, ProposalId id) {
        Proposal proposal = step.after().agenda().proposal(id);
        return Stream.of(
                        gone(step.book(), step.before(), proposal).stream(),
                        Agreed.incoherence(
                                step.book(), step.before(), proposal.text().terms())
                                .map(rule -> "it breaks " + rule.id())
                                .stream(),
                        Agreed.pending(step.before(), proposal)
                                .flatMap(term -> Agreed.decision(step.book(), term, proposal.sponsor()).stream())
                                .filter(decision -> !decision.when().holds(step.before()))
                                .map(decision -> "%s cannot be asked for now".formatted(decision.id())),
                        incomplete(step.book(), step.before(), proposal),
                        Agreed.pending(step.before(), proposal)
                                .filter(term -> term instanceof Term.Settle(var issue, var option)
                                        && step.before().agenda().settled().containsKey(issue))
                                .map(term -> "what %s asks is settled otherwise".formatted(term)))
                .flatMap(faults -> faults)
                .map(fault -> "%s was put on the table, and %s".formatted(id, fault));
    }

    /** Nothing of a single undertaking is agreed until all of it is. */
    private static Stream<String> incomplete(Rulebook book, SessionState state, Proposal proposal) {
        ImmutableSet<IssueId> named = proposal.text().terms().stream()
                .flatMap(term -> term instanceof Term.Settle(var issue, var option) ? Stream.of(issue) : Stream.empty())
                .collect(ImmutableSet.toImmutableSet());
        return book.scenario().steps().values().stream()
                .filter(undertaking -> undertaking.singleUndertaking())
                .filter(undertaking -> undertaking.issues().stream().anyMatch(named::contains))
                .filter(undertaking -> !undertaking.issues().stream()
                        .allMatch(issue -> named.contains(issue)
                                || state.agenda().settled().containsKey(issue)))
                .map(undertaking -> "it leaves a part of %s out".formatted(undertaking.id()));
    }

    private static Stream<String> settled(SessionState before, IssueEvent.Settled event) {
        boolean byText = event.by().stream()
                .map(before.agenda()::proposal)
                .anyMatch(proposal -> proposal.status() == ProposalStatus.ADOPTED
                        && proposal.text().terms().contains(new Term.Settle(event.issue(), event.option())));
        return Faults.all(
                Faults.unless(before.agenda().settledAt(event.issue()).isEmpty(), "%s is settled twice", event.issue()),
                Faults.unless(
                        byText || event.cause().isPresent(),
                        "%s is settled, and no text that says so was adopted",
                        event.issue()));
    }

    private static Stream<String> invited(SessionState state, boolean all) {
        var invitations = state.instruments().invitations().values();
        long accepted = invitations.stream()
                .filter(Invitation.Accepted.class::isInstance)
                .count();
        return Faults.unless(
                all ? accepted == invitations.size() : accepted > 0,
                "the conference opened with %d of %d invitations accepted",
                accepted,
                invitations.size());
    }
}
