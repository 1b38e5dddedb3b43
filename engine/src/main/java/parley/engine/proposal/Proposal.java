package parley.engine.proposal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import parley.engine.id.PhaseId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.procedure.Position;
import parley.engine.procedure.Stance;

/**
 * A proposal as it stands.
 *
 * @param coSponsors roles that stand behind this version with the sponsor, in the order in which they joined; the first
 *     carries the text on when the sponsor withdraws
 * @param answers the proposal that this one counters, if it does
 * @param version counts the texts, from 1
 * @param closesAfter the phase at whose end it closes at the latest
 * @param positions taken on this version, by role id; the last one of each role counts
 * @param hidden the roles whose position nobody else may see until it closes
 * @param amendments proposed to the sponsor and still open
 * @param amended how many amendments were ever proposed
 * @param verdicts what each term came out at when it closed; empty while it is open, and if it ended without a close
 * @param lacked what else it needed and did not get, in words, when it lapsed; else empty
 */
public record Proposal(
        ProposalId id,
        RoleId sponsor,
        ImmutableList<RoleId> coSponsors,
        Optional<ProposalId> answers,
        int version,
        ProposalText text,
        PhaseId closesAfter,
        ImmutableSortedMap<RoleId, Position> positions,
        ImmutableSortedSet<RoleId> hidden,
        ImmutableList<Amendment> amendments,
        int amended,
        ProposalStatus status,
        ImmutableList<TermVerdict> verdicts,
        ImmutableList<String> lacked) {

    private static final Comparator<RoleId> BY_ID = Comparator.comparing(RoleId::value);
    /** No role, in the order of sets that do not tell who came first. */
    public static final ImmutableSortedSet<RoleId> NOBODY =
            ImmutableSortedSet.<RoleId>orderedBy(BY_ID).build();

    /** A new proposal. Its sponsor assents by submitting. */
    public static Proposal submitted(
            ProposalId id, RoleId sponsor, Optional<ProposalId> answers, ProposalText text, PhaseId closesAfter) {
        return new Proposal(
                id,
                sponsor,
                ImmutableList.of(),
                answers,
                1,
                text,
                closesAfter,
                assents(sponsor),
                NOBODY,
                ImmutableList.of(),
                0,
                ProposalStatus.OPEN,
                ImmutableList.of(),
                ImmutableList.of());
    }

    /** A new version: positions are cleared but the sponsor's own, co-sponsors must join again, amendments are gone. */
    public Proposal amended(ProposalText newText, PhaseId newCloses) {
        requireStatus(status == ProposalStatus.OPEN, "amended");
        return new Proposal(
                id,
                sponsor,
                ImmutableList.of(),
                answers,
                version + 1,
                newText,
                newCloses,
                assents(sponsor),
                NOBODY,
                ImmutableList.of(),
                amended,
                status,
                verdicts,
                lacked);
    }

    /** The same with this position; it replaces what the role said before on this version. */
    public Proposal with(RoleId role, Position position, boolean isHidden) {
        requireStatus(status == ProposalStatus.OPEN, "given a position");
        var all = new TreeMap<>(positions);
        all.put(role, position);
        return with(ImmutableSortedMap.copyOfSorted(all), isHidden ? and(hidden, role) : without(hidden, role));
    }

    /** The same with nothing hidden. */
    public Proposal revealed() {
        return with(positions, NOBODY);
    }

    /** The same as one role may see it: without the positions that are hidden from it. */
    public Proposal seenBy(Optional<RoleId> viewer) {
        if (hidden.isEmpty()) {
            return this;
        }
        var shown = ImmutableMap.<RoleId, Position>builder();
        positions.forEach((role, position) -> {
            if (!hidden.contains(role) || viewer.filter(role::equals).isPresent()) {
                shown.put(role, position);
            }
        });
        return with(byRole(shown.buildOrThrow()), NOBODY);
    }

    /** The same with one more co-sponsor, who assents by joining. */
    public Proposal joinedBy(RoleId role) {
        requireStatus(status == ProposalStatus.OPEN, "joined");
        return with(
                        sponsor,
                        ImmutableList.<RoleId>builder()
                                .addAll(coSponsors)
                                .add(role)
                                .build(),
                        amendments,
                        amended)
                .with(role, Position.of(Stance.ASSENT), false);
    }

    /** The same without this co-sponsor; its position stays. */
    public Proposal leftBy(RoleId role) {
        return with(sponsor, withoutCoSponsor(role), amendments, amended);
    }

    private ImmutableList<RoleId> withoutCoSponsor(RoleId role) {
        return coSponsors.stream().filter(other -> !other.equals(role)).collect(ImmutableList.toImmutableList());
    }

    /** The same, carried on by this co-sponsor. */
    public Proposal carriedOnBy(RoleId heir) {
        return with(heir, withoutCoSponsor(heir), amendments, amended);
    }

    /** The same with one more amendment proposed. */
    public Proposal with(Amendment amendment) {
        requireStatus(status == ProposalStatus.OPEN, "amended");
        return with(
                sponsor,
                coSponsors,
                ImmutableList.<Amendment>builder()
                        .addAll(amendments)
                        .add(amendment)
                        .build(),
                amended + 1);
    }

    /** The same without this amendment. */
    public Proposal withoutAmendment(int number) {
        return with(
                sponsor,
                coSponsors,
                amendments.stream()
                        .filter(amendment -> amendment.number() != number)
                        .collect(ImmutableList.toImmutableList()),
                amended);
    }

    /** An amendment that is open. */
    public Optional<Amendment> amendment(int number) {
        return amendments.stream()
                .filter(amendment -> amendment.number() == number)
                .findFirst();
    }

    /** The wording that an open amendment asks for. */
    public ProposalText amendmentText(int number) {
        return amendment(number)
                .orElseThrow(() -> new IllegalStateException("%s has no open amendment %d".formatted(id, number)))
                .text();
    }

    /** The same in another state. */
    public Proposal to(ProposalStatus next) {
        return closed(next, verdicts);
    }

    /** The same in the state that its close brought it to. */
    public Proposal closed(ProposalStatus next, ImmutableList<TermVerdict> atTheClose) {
        return closed(next, atTheClose, ImmutableList.of());
    }

    /** The same, lapsed for want of this. */
    public Proposal lapsed(ImmutableList<TermVerdict> atTheClose, ImmutableList<String> lacks) {
        return closed(ProposalStatus.LAPSED, atTheClose, lacks);
    }

    private Proposal closed(
            ProposalStatus next, ImmutableList<TermVerdict> atTheClose, ImmutableList<String> nowLacked) {
        requireStatus(status.isAlive() && next != ProposalStatus.OPEN, "moved to " + next);
        return new Proposal(
                id,
                sponsor,
                coSponsors,
                answers,
                version,
                text,
                closesAfter,
                positions,
                hidden,
                ImmutableList.of(),
                amended,
                next,
                atTheClose,
                nowLacked);
    }

    private Proposal with(ImmutableSortedMap<RoleId, Position> nowPositions, ImmutableSortedSet<RoleId> nowHidden) {
        return new Proposal(
                id,
                sponsor,
                coSponsors,
                answers,
                version,
                text,
                closesAfter,
                nowPositions,
                nowHidden,
                amendments,
                amended,
                status,
                verdicts,
                lacked);
    }

    private Proposal with(
            RoleId nowSponsor,
            ImmutableList<RoleId> nowCoSponsors,
            ImmutableList<Amendment> nowAmendments,
            int nowAmended) {
        return new Proposal(
                id,
                nowSponsor,
                nowCoSponsors,
                answers,
                version,
                text,
                closesAfter,
                positions,
                hidden,
                nowAmendments,
                nowAmended,
                status,
                verdicts,
                lacked);
    }

    private void requireStatus(boolean allowed, String what) {
        if (!allowed) {
            throw new IllegalStateException("%s is %s and cannot be %s".formatted(id, status, what));
        }
    }

    private static ImmutableSortedMap<RoleId, Position> assents(RoleId role) {
        return byRole(ImmutableMap.of(role, Position.of(Stance.ASSENT)));
    }

    /** These positions in the order of ids, so that nothing tells who came first. */
    public static ImmutableSortedMap<RoleId, Position> byRole(ImmutableMap<RoleId, Position> positions) {
        return ImmutableSortedMap.copyOf(positions, BY_ID);
    }

    private static ImmutableSortedSet<RoleId> and(ImmutableSet<RoleId> roles, RoleId role) {
        return ImmutableSortedSet.<RoleId>orderedBy(BY_ID)
                .addAll(roles)
                .add(role)
                .build();
    }

    private static ImmutableSortedSet<RoleId> without(ImmutableSortedSet<RoleId> roles, RoleId role) {
        return !roles.contains(role)
                ? roles
                : roles.stream()
                        .filter(other -> !other.equals(role))
                        .collect(ImmutableSortedSet.toImmutableSortedSet(BY_ID));
    }
}
