package parley.engine.view;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import parley.engine.Engine;
import parley.engine.command.MessageKind;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.Event;
import parley.engine.event.InvitationEvent;
import parley.engine.event.IssueEvent;
import parley.engine.event.MessageEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.SeatEvent;
import parley.engine.event.SessionEvent;
import parley.engine.id.Audience;
import parley.engine.id.RoleId;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.rules.Closing;
import parley.engine.rules.Table;
import parley.engine.scenario.Role;
import parley.engine.scenario.Scenario;
import parley.engine.session.SessionState;
import parley.engine.session.StateHash;
import parley.engine.view.Viewpoint.ProposalView;
import parley.engine.view.Viewpoint.SeatView;

/**
 * The one door through which anything leaves for a viewer. What is not let out here reaches nobody.
 *
 * <table>
 * <caption>Who sees what</caption>
 * <tr><td>everybody</td><td>the session, seats and yields, issues, invitations, the conference, public messages</td></tr>
 * <tr><td>the audience</td><td>a proposal, its versions, positions and verdicts</td></tr>
 * <tr><td>sender and addressees</td><td>messages; a non-paper without its author</td></tr>
 * <tr><td>the role alone</td><td>its confidential brief and its legal moves</td></tr>
 * </table>
 *
 * <p>A facilitator who reads private rooms sees every message and proposal; a non-paper stays without its author.
 */
public final class Projector {

    private final Engine engine;

    /** The door of this engine's sessions. */
    public Projector(Engine engine) {
        this.engine = engine;
    }

    /** The event as this viewer may see it; empty if it may not know that anything happened. */
    public static Optional<Sighting> see(Viewer viewer, Event event) {
        return switch (event) {
            case SessionEvent session -> Optional.of(new Sighting(session));
            case SeatEvent seat -> Optional.of(new Sighting(seat));
            case InvitationEvent invitation -> Optional.of(new Sighting(invitation));
            case ConferenceEvent conference -> Optional.of(new Sighting(conference));
            case IssueEvent.Reopened reopened -> Optional.of(new Sighting(reopened));
            case IssueEvent.Settled settled ->
                Optional.of(new Sighting(new IssueEvent.Settled(
                        settled.issue(),
                        settled.option(),
                        settled.by().filter(proposal -> isAmong(viewer, proposal.audience())))));
            case ProposalEvent proposal ->
                isAmong(viewer, proposal.proposal().audience())
                        ? Optional.of(new Sighting(proposal))
                        : Optional.empty();
            case MessageEvent.Sent sent -> message(viewer, sent);
        };
    }

    /** The scenario as this viewer may read it. */
    public Briefing brief(Viewer viewer) {
        Optional<String> own = viewer instanceof Viewer.AtSeat(var role)
                ? Optional.ofNullable(engine.scenario().roles().get(role)).map(Role::confidentialBrief)
                : Optional.empty();
        return new Briefing(withoutSecrets(engine.scenario()), engine.scenarioHash(), own);
    }

    /** Everything that this viewer can see of the session now. The session has been opened. */
    public Viewpoint view(SessionState state, Viewer viewer) {
        return new Viewpoint(
                viewer,
                state.options().orElseThrow(() -> new IllegalStateException("the session has not been opened")),
                state.stage(),
                state.seats().values().stream()
                        .map(seat -> new SeatView(seat.role(), seat.occupant(), seat.yielded()))
                        .collect(ImmutableList.toImmutableList()),
                state.agenda().settled(),
                proposals(state, viewer),
                state.instruments().invitations(),
                state.instruments().conference(),
                state.deadlines().passed(),
                state.deadlines().misses(),
                viewer instanceof Viewer.AtSeat(var role) ? LegalMoves.of(engine, state, role) : ImmutableList.of(),
                readsAll(viewer) ? Optional.of(StateHash.of(state)) : Optional.empty());
    }

    private ImmutableList<ProposalView> proposals(SessionState state, Viewer viewer) {
        Table table = new Table(engine.book(), state);
        return state.agenda().proposals().values().stream()
                .filter(proposal -> isAmong(viewer, proposal.id().audience()))
                .map(proposal -> proposal.status() == ProposalStatus.OPEN
                        ? open(table, proposal)
                        : new ProposalView(proposal, ImmutableSet.of(), ImmutableSet.of()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ProposalView open(Table table, Proposal proposal) {
        return new ProposalView(proposal, Closing.waitsFor(table, proposal), table.base(proposal));
    }

    private static Optional<Sighting> message(Viewer viewer, MessageEvent.Sent sent) {
        boolean own = viewer instanceof Viewer.AtSeat(var role)
                && sent.from().filter(role::equals).isPresent();
        if (!own && !isAmong(viewer, sent.to())) {
            return Optional.empty();
        }
        boolean namesAuthor = own || sent.kind() != MessageKind.NON_PAPER;
        return Optional.of(new Sighting(
                new MessageEvent.Sent(sent.kind(), sent.from().filter(author -> namesAuthor), sent.to(), sent.text())));
    }

    private static boolean isAmong(Viewer viewer, Audience audience) {
        return switch (viewer) {
            case Viewer.AtSeat(var role) -> audience.includes(role);
            case Viewer.Facilitating(var readsPrivate) -> readsPrivate || audience instanceof Audience.Plenary;
        };
    }

    private static boolean readsAll(Viewer viewer) {
        return viewer instanceof Viewer.Facilitating(var readsPrivate) && readsPrivate;
    }

    private static Scenario withoutSecrets(Scenario scenario) {
        var roles = ImmutableMap.<RoleId, Role>builder();
        scenario.roles()
                .forEach((id, role) -> roles.put(
                        id, new Role(id, role.title(), role.party(), role.required(), role.publicBrief(), "")));
        return new Scenario(
                scenario.id(),
                scenario.header(),
                scenario.facts(),
                roles.buildOrThrow(),
                scenario.issues(),
                scenario.coherence(),
                scenario.procedures(),
                scenario.decisions(),
                scenario.invitations(),
                scenario.conference(),
                scenario.calendar(),
                scenario.endings());
    }
}
