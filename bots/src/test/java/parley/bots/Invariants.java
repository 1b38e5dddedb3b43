package parley.bots;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parley.engine.Engine;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.Event;
import parley.engine.event.InvitationEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.ScoreEvent;
import parley.engine.event.SessionEvent;
import parley.engine.id.BodyId;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Designation;
import parley.engine.instrument.Invitation;
import parley.engine.instrument.Presence;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.Term;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;

/**
 * What holds in every session of every scenario, looked at after each event of a journal. Written from the rules, not from
 * the engine: who consented is counted here once more.
 */
final class Invariants {

    private final Engine engine;
    private final Set<RoleId> withheld = new LinkedHashSet<>();
    private boolean released;
    private SessionState before;

    private Invariants(Engine engine) {
        this.engine = engine;
        this.before = engine.initial();
    }

    /** Throws an {@link AssertionError} that names the invariant, the event and its place if one is broken. */
    static void hold(Engine engine, List<Event> journal) {
        var invariants = new Invariants(engine);
        for (int index = 0; index < journal.size(); index++) {
            Event event = journal.get(index);
            try {
                invariants.follow(event);
            } catch (AssertionError broken) {
                throw new AssertionError("event %d, %s".formatted(index + 1, event), broken);
            }
        }
    }

    private void follow(Event event) {
        SessionState after = engine.evolve(before, event);
        terminalStatesStay(after);
        onlyScoresFollowTheEnd(event, after);
        tracksStayInRange(after);
        switch (event) {
            case ProposalEvent.Adopted(var proposal, var version, var verdicts) -> {
                if (releases(before.agenda().proposal(proposal))) {
                    released = true;
                    withheld.clear();
                }
            }
            case InvitationEvent.Withheld(var invitee, var by, var note)
            when by.isPresent() -> {
                withheld.add(invitee);
                released = false;
            }
            case InvitationEvent.Issued issued -> noConsentIsMissing(issued.invitee());
            case CeaseFireEvent.EnteredIntoForce entered -> {
                everyPartyAccepted(entered);
                nothingExcludedIsCovered(after);
            }
            case SessionEvent.PhaseBegan began -> nothingExcludedIsCovered(after);
            default -> {}
        }
        before = after;
    }

    private static boolean releases(Proposal proposal) {
        return proposal.text().terms().stream()
                .anyMatch(term -> term instanceof Term.Ask(var act) && act.kind() == ActKind.RELEASE);
    }

    private void noConsentIsMissing(RoleId invitee) {
        assertThat(before.instruments().invitation(invitee).label()).isEqualTo("READY");
        boolean understood = engine.scenario()
                .instruments()
                .invitations()
                .orElseThrow()
                .understanding()
                .holds(before);
        assertThat(released || (understood && !withheld.contains(invitee)))
                .as("an invitation goes out on the understanding with no consent withdrawn, or on a release")
                .isTrue();
    }

    private void everyPartyAccepted(CeaseFireEvent.EnteredIntoForce entered) {
        var plan = engine.scenario().instruments().ceaseFires().get(entered.ceaseFire());
        assertThat(entered.parties())
                .as("a cease-fire binds only when all who are required have accepted")
                .containsAll(plan.adhesion().required());
        assertThat(plan.adhesion().parties()).as("and binds parties only").containsAll(entered.parties());
    }

    private void nothingExcludedIsCovered(SessionState now) {
        ImmutableSet<BodyId> shutOut = now.instruments().designations().entrySet().stream()
                .filter(body -> body.getValue() instanceof Designation.Excluded)
                .map(Map.Entry::getKey)
                .collect(ImmutableSet.toImmutableSet());
        now.instruments().ceaseFires().forEach((id, ceaseFire) -> {
            if (ceaseFire instanceof CeaseFire.Binding binding) {
                assertThat(binding.terms().excluded())
                        .as("no cease-fire covers a listed or designated body")
                        .containsAll(shutOut);
                assertThat(speakersOf(shutOut))
                        .as("nor binds the role that speaks for one")
                        .doesNotContainAnyElementsOf(binding.parties());
            }
        });
    }

    private Set<RoleId> speakersOf(Set<BodyId> bodies) {
        return bodies.stream()
                .flatMap(body -> engine.scenario().instruments().bodies().get(body).role().stream())
                .collect(Collectors.toSet());
    }

    private void terminalStatesStay(SessionState after) {
        before.agenda().proposals().forEach((id, proposal) -> {
            if (!proposal.status().isAlive()) {
                assertThat(after.agenda().proposal(id))
                        .as("a closed text stays as it closed")
                        .isEqualTo(proposal);
            }
        });
        before.instruments().invitations().forEach((invitee, invitation) -> {
            if (invitation instanceof Invitation.Withdrawn || invitation instanceof Invitation.Accepted) {
                assertThat(after.instruments().invitation(invitee))
                        .as("an invitation that was accepted or withdrawn stays so, unless its body is shut out")
                        .isIn(invitation, new Invitation.Withdrawn());
            }
        });
        before.instruments().designations().forEach((body, status) -> {
            if (status instanceof Designation.Listed) {
                assertThat(after.instruments().designation(body))
                        .as("a listing stays")
                        .isEqualTo(status);
            }
        });
        before.instruments().ceaseFires().forEach((id, ceaseFire) -> {
            if (ceaseFire instanceof CeaseFire.Lapsed || ceaseFire instanceof CeaseFire.Expired) {
                assertThat(after.instruments().ceaseFire(id))
                        .as("a cease-fire that is over stays over")
                        .isEqualTo(ceaseFire);
            }
        });
        before.instruments()
                .conference()
                .filter(Conference.Collapsed.class::isInstance)
                .ifPresent(collapsed -> assertThat(after.instruments().conference())
                        .as("a conference that collapsed stays so")
                        .hasValue(collapsed));
        before.seats().forEach((role, seat) -> {
            if (seat.presence() instanceof Presence.Excluded) {
                assertThat(after.seat(role).presence())
                        .as("a lost seat stays lost")
                        .isEqualTo(seat.presence());
            }
        });
        assertThat(after.deadlines().passed())
                .as("what fell due stays so")
                .containsAll(before.deadlines().passed());
    }

    private void onlyScoresFollowTheEnd(Event event, SessionState after) {
        if (before.stage() instanceof Stage.Concluded concluded) {
            assertThat(event).as("only scores follow the end").isInstanceOf(ScoreEvent.Scored.class);
            assertThat(after.stage()).as("an end is final").isEqualTo(concluded);
        }
    }

    private static void tracksStayInRange(SessionState after) {
        assertThat(after.world().tracks().values())
                .as("tracks stay within 0 to 100")
                .allMatch(at -> at >= 0 && at <= 100);
    }
}
