package parley.engine.invariant;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.event.ProposalEvent;
import parley.engine.id.RoleId;
import parley.engine.procedure.Position;
import parley.engine.procedure.Stance;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalText;

/** 4: A position is on one version of a text; a new version carries nobody's word over but its sponsor's. */
final class PositionsBindToAVersion {

    private PositionsBindToAVersion() {}

    static Stream<String> of(Step step) {
        return Faults.all(named(step), submitted(step), step.changes().flatMap(change -> change(step, change)));
    }

    /** What is said of a text is said of the version it has. */
    private static Stream<String> named(Step step) {
        Optional<Integer> version = switch (step.event()) {
            case ProposalEvent.PositionTaken taken -> Optional.of(taken.version());
            case ProposalEvent.PositionsRevealed revealed -> Optional.of(revealed.version());
            case ProposalEvent.CoSponsored joined -> Optional.of(joined.version());
            case ProposalEvent.AmendmentProposed proposed ->
                Optional.of(proposed.amendment().version());
            case ProposalEvent.Adopted adopted -> Optional.of(adopted.version());
            case ProposalEvent.Held held -> Optional.of(held.version());
            case ProposalEvent.Rejected rejected -> Optional.of(rejected.version());
            case ProposalEvent.Vetoed vetoed -> Optional.of(vetoed.version());
            case ProposalEvent.Lapsed lapsed -> Optional.of(lapsed.version());
            case ProposalEvent.Superseded superseded -> Optional.of(superseded.version());
            default -> Optional.empty();
        };
        return version.isPresent() && step.event() instanceof ProposalEvent event
                ? Faults.unless(
                        step.proposal(event.proposal()).version() == version.get(),
                        "%s is at version %d, and the event names version %d",
                        event.proposal(),
                        step.proposal(event.proposal()).version(),
                        version.get())
                : Stream.empty();
    }

    private static Stream<String> submitted(Step step) {
        if (!(step.event() instanceof ProposalEvent.Submitted submitted)) {
            return Stream.empty();
        }
        return Faults.all(
                Faults.unless(
                        !step.before().agenda().proposals().containsKey(submitted.proposal()),
                        "%s was there already",
                        submitted.proposal()),
                fresh(step.after().agenda().proposal(submitted.proposal()), 1, submitted.text()));
    }

    private static Stream<String> change(Step step, Step.Change change) {
        return step.event() instanceof ProposalEvent.Amended amended
                        && amended.proposal().equals(change.after().id())
                ? fresh(change.after(), change.before().version() + 1, amended.text())
                : Faults.unless(
                        change.before().version() == change.after().version()
                                && change.before().text().equals(change.after().text()),
                        "%s has another text, and nobody amended it",
                        change.after().id());
    }

    private static Stream<String> fresh(Proposal proposal, int version, ProposalText text) {
        ImmutableMap<RoleId, Position> sponsors = ImmutableMap.of(proposal.sponsor(), Position.of(Stance.ASSENT));
        return Faults.unless(
                proposal.version() == version
                        && proposal.text().equals(text)
                        && proposal.positions().equals(sponsors)
                        && proposal.hidden().isEmpty()
                        && proposal.coSponsors().isEmpty()
                        && proposal.amendments().isEmpty(),
                "version %d of %s begins with more than its sponsor's assent",
                version,
                proposal.id());
    }
}
