package parley.engine.view;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import parley.engine.Engine;
import parley.engine.command.MessageKind;
import parley.engine.command.VoidedAct;
import parley.engine.event.CeaseFireEvent;
import parley.engine.event.ClockEvent;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.DesignationEvent;
import parley.engine.event.Event;
import parley.engine.event.InvitationEvent;
import parley.engine.event.IssueEvent;
import parley.engine.event.MessageEvent;
import parley.engine.event.NewsEvent;
import parley.engine.event.PresenceEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.RulingEvent;
import parley.engine.event.ScoreEvent;
import parley.engine.event.SeatEvent;
import parley.engine.event.SessionEvent;
import parley.engine.event.StoryEvent;
import parley.engine.event.TrackEvent;
import parley.engine.event.TurnEvent;
import parley.engine.id.Audience;
import parley.engine.id.IssueId;
import parley.engine.id.RoleId;
import parley.engine.proposal.Proposal;
import parley.engine.rules.Endings;
import parley.engine.rules.Table;
import parley.engine.scenario.Role;
import parley.engine.scenario.Scenario;
import parley.engine.session.Assurance;
import parley.engine.session.News;
import parley.engine.session.Points;
import parley.engine.session.Reading;
import parley.engine.session.Seat;
import parley.engine.session.SessionState;
import parley.engine.view.Viewpoint.SeatView;

/**
 * The one door through which anything leaves for a viewer. What is not let out here reaches nobody.
 *
 * <table>
 * <caption>Who sees what</caption>
 * <tr><td>everybody</td><td>the session, rulings, seats, presence and yields, issues, instruments, tracks, public messages and
 * news</td></tr>
 * <tr><td>the audience</td><td>a proposal, its versions, positions, verdicts and the readings kept of it</td></tr>
 * <tr><td>sender and addressees</td><td>messages; a non-paper without its author</td></tr>
 * <tr><td>those it is aimed at</td><td>news, and the ruling that sent it</td></tr>
 * <tr><td>the role alone</td><td>its confidential brief, reserve, sheet, walk-away value, score, legal moves and what news it has
 * acknowledged</td></tr>
 * </table>
 *
 * <p>When the facilitator has released them, sheets and assurances are for everybody.
 *
 * <p>A facilitator who reads private rooms sees every message, proposal, piece of news and score; a non-paper stays without
 * its author.
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
            case MessageEvent.Sent sent -> message(viewer, sent);
            case ProposalEvent.PositionTaken taken
            when taken.sealed() -> only(viewer instanceof Viewer.AtSeat(var role) && role.equals(taken.role()), taken);
            case ProposalEvent proposal ->
                only(isAmong(viewer, proposal.proposal().audience()), proposal);
            case TrackEvent track -> Optional.of(new Sighting(track));
            case StoryEvent story -> Optional.of(new Sighting(story));
            case ClockEvent clock -> Optional.of(new Sighting(clock));
            case SeatEvent seat -> Optional.of(new Sighting(seat));
            case RulingEvent ruling -> only(isShown(viewer, ruling), withoutHiddenText(viewer, ruling));
            case PresenceEvent presence -> Optional.of(new Sighting(presence));
            case InvitationEvent invitation -> Optional.of(new Sighting(invitation));
            case ConferenceEvent conference -> Optional.of(new Sighting(conference));
            case DesignationEvent designation -> Optional.of(new Sighting(designation));
            case CeaseFireEvent ceaseFire -> Optional.of(new Sighting(ceaseFire));
            case IssueEvent issue -> Optional.of(new Sighting(withoutHiddenText(viewer, issue)));
            case TurnEvent turn -> only(takesTurns(viewer, turn), turn);
            case NewsEvent.Arrived(var news) ->
                only(isAmong(viewer, news.to()), new NewsEvent.Arrived(news.seenBy(role(viewer))));
            case NewsEvent.Acknowledged acknowledged -> only(isTold(viewer, acknowledged), acknowledged);
            case ScoreEvent score -> only(isOwn(viewer, score.role()), score);
        };
    }

    /** The scenario as this viewer may read it while nothing has been released. */
    public Briefing brief(Viewer viewer) {
        return brief(viewer, false);
    }

    /** The scenario as this viewer may read it now. */
    public Briefing brief(SessionState state, Viewer viewer) {
        return brief(viewer, state.conduct().released());
    }

    private Briefing brief(Viewer viewer, boolean released) {
        Scenario scenario = engine.scenario();
        Optional<RoleId> own = role(viewer);
        return new Briefing(
                new PublicScenario(own).of(scenario),
                engine.scenarioHash(),
                own.map(scenario.roles()::get).map(Role::confidentialBrief),
                own.map(scenario.sheets()::get),
                released ? scenario.sheets() : ImmutableMap.of());
    }

    /** Everything that this viewer can see of the session now. The session has been opened. */
    public Viewpoint view(SessionState state, Viewer viewer) {
        var table = new Table(engine.book(), state);
        var proposals = proposals(state, viewer);
        return new Viewpoint(
                viewer,
                state.options().orElseThrow(() -> new IllegalStateException("the session has not been opened")),
                state.stage(),
                state.conduct(),
                seats(state),
                state.agenda().settled(),
                readings(state, viewer),
                state.agenda().endorsed(),
                proposals,
                new Deferred<>(() -> explanations(table, proposals)),
                state.instruments().invitations(),
                state.instruments().conference(),
                state.instruments().designations(),
                state.instruments().ceaseFires(),
                state.world().tracks(),
                news(state, viewer),
                assurances(state, viewer),
                state.deadlines().passed(),
                state.deadlines().missed(),
                points(state, viewer),
                new Deferred<>(() -> Endings.unreached(table)),
                viewer instanceof Viewer.AtSeat(var role)
                        ? new Deferred<>(() -> LegalMoves.of(engine, state, role))
                        : ImmutableList.of(),
                readsAll(viewer) ? Optional.of(state.hash().toString()) : Optional.empty());
    }

    private static ImmutableList<SeatView> seats(SessionState state) {
        var seats =
                ImmutableList.<SeatView>builderWithExpectedSize(state.seats().size());
        for (Seat seat : state.seats().values()) {
            seats.add(new SeatView(seat.role(), seat.occupant(), seat.presence(), seat.yielded()));
        }
        return seats.build();
    }

    private static ImmutableList<News> news(SessionState state, Viewer viewer) {
        Optional<RoleId> role = role(viewer);
        var seen = ImmutableList.<News>builder();
        for (News news : state.world().news().values()) {
            if (isAmong(viewer, news.to())) {
                seen.add(news.seenBy(role));
            }
        }
        return seen.build();
    }

    private static ImmutableList<Assurance> assurances(SessionState state, Viewer viewer) {
        var seen = ImmutableList.<Assurance>builder();
        for (Assurance made : state.assurances()) {
            if (state.conduct().released() || isOwn(viewer, made.from()) || isOwn(viewer, made.to())) {
                seen.add(made);
            }
        }
        return seen.build();
    }

    private static ImmutableMap<RoleId, Points> points(SessionState state, Viewer viewer) {
        var points = ImmutableMap.<RoleId, Points>builder();
        state.world().points().forEach((role, now) -> {
            if (isOwn(viewer, role)) {
                points.put(role, now);
            }
        });
        return points.buildOrThrow();
    }

    private static ImmutableMap<IssueId, ImmutableList<Reading>> readings(SessionState state, Viewer viewer) {
        var readings = ImmutableMap.<IssueId, ImmutableList<Reading>>builder();
        state.agenda().readings().forEach((issue, kept) -> {
            if (kept.by().filter(text -> isAmong(viewer, text.audience())).isPresent()) {
                readings.put(issue, kept.texts());
            }
        });
        return readings.buildOrThrow();
    }

    private static ImmutableList<Proposal> proposals(SessionState state, Viewer viewer) {
        Optional<RoleId> role = role(viewer);
        var proposals = ImmutableList.<Proposal>builder();
        for (Proposal proposal : state.agenda().proposals().values()) {
            if (isAmong(viewer, proposal.id().audience())) {
                proposals.add(proposal.seenBy(role));
            }
        }
        return proposals.build();
    }

    /** Drawn up from what the viewer sees of the proposals, so that no explanation tells what is hidden. */
    private static ImmutableList<Explanation> explanations(Table table, ImmutableList<Proposal> proposals) {
        var explanations = new Explanations(table, proposals);
        return proposals.stream().map(explanations::of).collect(ImmutableList.toImmutableList());
    }

    private static RulingEvent withoutHiddenText(Viewer viewer, RulingEvent ruling) {
        return ruling instanceof RulingEvent.ActVoided(var act, var reason)
                ? new RulingEvent.ActVoided(
                        act.filter(voided ->
                                !(voided instanceof VoidedAct.Adoption(var text)) || isAmong(viewer, text.audience())),
                        reason)
                : ruling;
    }

    private static IssueEvent withoutHiddenText(Viewer viewer, IssueEvent event) {
        return switch (event) {
            case IssueEvent.Settled(var issue, var option, var readings, var by, var cause) -> {
                var seen = by.filter(text -> isAmong(viewer, text.audience()));
                yield new IssueEvent.Settled(
                        issue, option, seen.isPresent() ? readings : ImmutableList.of(), seen, cause);
            }
            case IssueEvent.Endorsed(var by) ->
                new IssueEvent.Endorsed(by.filter(text -> isAmong(viewer, text.audience())));
            case IssueEvent.Reopened reopened -> reopened;
        };
    }

    /** A ruling that sends news betrays them to nobody at whom they are not aimed; the facilitator has given it. */
    private static boolean isShown(Viewer viewer, RulingEvent ruling) {
        return !(ruling instanceof RulingEvent.NewsSent(var inject, var to, var reason))
                || viewer instanceof Viewer.Facilitating
                || isAmong(viewer, to);
    }

    /** Who has read what is between a role and the facilitator. */
    private static boolean isTold(Viewer viewer, NewsEvent.Acknowledged acknowledged) {
        return viewer instanceof Viewer.AtSeat(var role)
                ? role.equals(acknowledged.by())
                : isAmong(viewer, acknowledged.to());
    }

    private static Optional<Sighting> only(boolean seen, Event event) {
        return seen ? Optional.of(new Sighting(event)) : Optional.empty();
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

    private static boolean takesTurns(Viewer viewer, TurnEvent event) {
        return switch (viewer) {
            case Viewer.AtSeat(var role) -> event.among().contains(role);
            case Viewer.Facilitating facilitating -> readsAll(viewer);
        };
    }

    private static boolean readsAll(Viewer viewer) {
        return viewer instanceof Viewer.Facilitating(var readsPrivate) && readsPrivate;
    }

    private static Optional<RoleId> role(Viewer viewer) {
        return viewer instanceof Viewer.AtSeat(var role) ? Optional.of(role) : Optional.empty();
    }

    private static boolean isOwn(Viewer viewer, RoleId role) {
        return switch (viewer) {
            case Viewer.AtSeat(var own) -> own.equals(role);
            case Viewer.Facilitating(var readsPrivate) -> readsPrivate;
        };
    }
}
