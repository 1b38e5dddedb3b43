package parley.protocol.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import parley.engine.answer.Rejection;
import parley.engine.answer.RejectionCode;
import parley.engine.command.ActCommand;
import parley.engine.command.MessageCommand;
import parley.engine.command.MessageKind;
import parley.engine.command.Move;
import parley.engine.command.NewsCommand;
import parley.engine.command.PhaseCommand;
import parley.engine.command.ProposalCommand;
import parley.engine.event.Cause;
import parley.engine.event.ConferenceEvent;
import parley.engine.event.Event;
import parley.engine.event.InvitationEvent;
import parley.engine.event.IssueEvent;
import parley.engine.event.MessageEvent;
import parley.engine.event.ProposalEvent;
import parley.engine.event.SeatEvent;
import parley.engine.event.SessionEvent;
import parley.engine.event.TurnEvent;
import parley.engine.id.Audience;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.DeadlineId;
import parley.engine.id.DecisionId;
import parley.engine.id.InjectId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.PhaseId;
import parley.engine.id.ProcedureId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.id.ScenarioId;
import parley.engine.instrument.Act;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Invitation;
import parley.engine.instrument.Presence;
import parley.engine.procedure.Position;
import parley.engine.procedure.Result;
import parley.engine.procedure.Stance;
import parley.engine.procedure.Tally;
import parley.engine.procedure.Verdict;
import parley.engine.proposal.Amendment;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalStatus;
import parley.engine.proposal.ProposalText;
import parley.engine.proposal.Term;
import parley.engine.proposal.TermVerdict;
import parley.engine.session.Occupant;
import parley.engine.session.SessionOptions;
import parley.engine.session.Stage;
import parley.engine.view.Explanation;
import parley.engine.view.Viewer;
import parley.engine.view.Viewpoint;
import parley.engine.view.Viewpoint.PossibleMove;
import parley.engine.view.Viewpoint.SeatView;

/** At least one of everything in the engine that the wire carries. */
final class EngineSamples {

    static final RoleId US = new RoleId("US");
    static final RoleId RU = new RoleId("RU");
    static final RoleId UN = new RoleId("UN");
    static final RoleId GOV = new RoleId("GOV");
    static final Instant DAY = Instant.parse("2016-01-25T17:00:00Z");
    static final SessionOptions OPTIONS = new SessionOptions(SessionOptions.Pace.VIRTUAL, -7, true);
    static final Occupant OCCUPANT = new Occupant(Occupant.Kind.PERSON, "Zoë");

    private static final IssueId DATE = new IssueId("DATE");
    private static final OptionId D2 = new OptionId("D2");
    private static final PhaseId PHASE = new PhaseId("3.1");
    private static final DeadlineId DL1 = new DeadlineId("DL1");
    private static final ProcedureId LEAD = new ProcedureId("un-lead");
    private static final ProposalId PUBLIC = new ProposalId(Audience.plenary(), 3);
    private static final ProposalId PRIVATE = new ProposalId(Audience.of(ImmutableList.of(US, RU)), 1);
    private static final ProposalText TEXT = new ProposalText(
            ImmutableList.of(new Term.Settle(DATE, D2), new Term.Ask(new Act.Plain(ActKind.RELEASE))), "As discussed.");
    private static final Position RESERVED =
            new Position(Stance.ASSENT, "For now.", ImmutableList.of("Without prejudice."));
    private static final ImmutableList<TermVerdict> VERDICTS = ImmutableList.of(new TermVerdict(
            new Term.Settle(DATE, D2),
            new DecisionId("date"),
            Arrays.stream(Result.values())
                    .map(result -> rule(result, result == Result.PASSED ? ImmutableSet.of() : ImmutableSet.of(RU)))
                    .collect(ImmutableList.toImmutableList())));
    private static final Amendment AMENDMENT = new Amendment(3, RU, 2, TEXT);

    private EngineSamples() {}

    static ImmutableList<Event> events() {
        return ImmutableList.<Event>builder()
                .addAll(sessionEvents())
                .add(new SeatEvent.Taken(US, OCCUPANT), new SeatEvent.Left(US))
                .add(new MessageEvent.Sent(MessageKind.TALK, Optional.of(US), Audience.plenary(), "Good morning."))
                .add(new MessageEvent.Sent(
                        MessageKind.NON_PAPER, Optional.empty(), Audience.of(ImmutableList.of(RU)), "Suppose that"))
                .addAll(proposalEvents())
                .addAll(turnEvents())
                .add(IssueEvent.Settled.byText(DATE, D2, TruceSamples.READINGS, Optional.of(PRIVATE)))
                .add(IssueEvent.Settled.byText(DATE, D2, ImmutableList.of(), Optional.empty()))
                .add(IssueEvent.Settled.byItself(DATE, D2, new Cause.End("AGREED")))
                .addAll(TruceSamples.causes().stream()
                        .map(cause -> new IssueEvent.Reopened(DATE, cause))
                        .toList())
                .add(new IssueEvent.Endorsed(Optional.of(PUBLIC)), new IssueEvent.Endorsed(Optional.empty()))
                .addAll(invitationEvents())
                .add(new ConferenceEvent.DatePlanned(Optional.of(DAY)))
                .add(new ConferenceEvent.DatePlanned(Optional.empty()))
                .add(new ConferenceEvent.HalfOpened(UN, "With some."), new ConferenceEvent.Opened(UN, "With all."))
                .add(new ConferenceEvent.Paused(UN, "Until later."), new ConferenceEvent.Resumed(UN, DAY, "Again."))
                .addAll(TruceSamples.events(rule(Result.PASSED, ImmutableSet.of(GOV))))
                .addAll(StorySamples.events())
                .addAll(RulingSamples.events())
                .addAll(RulingSamples.clock())
                .build();
    }

    static ImmutableList<Move> moves() {
        return ImmutableList.<Move>builder()
                .add(new MessageCommand.Send(US, MessageKind.TALK, Audience.plenary(), "Good morning."))
                .add(new MessageCommand.Send(US, MessageKind.STATEMENT, Audience.plenary(), "We welcome this."))
                .add(new MessageCommand.Send(
                        US, MessageKind.NON_PAPER, Audience.of(ImmutableList.of(RU, UN)), "Suppose that"))
                .add(new MessageCommand.Send(
                        US, MessageKind.ASSURANCE, Audience.of(ImmutableList.of(RU)), "You have our word."))
                .add(new ProposalCommand.Submit(US, PRIVATE.audience(), TEXT))
                .add(new ProposalCommand.Submit(US, PRIVATE.audience(), TEXT, Optional.of(PUBLIC)))
                .add(new ProposalCommand.Amend(US, PUBLIC, TEXT))
                .add(new ProposalCommand.TakePosition(US, PUBLIC, 2, RESERVED))
                .add(new ProposalCommand.TakePosition(US, PRIVATE, 1, Position.of(Stance.OBJECT)))
                .add(new ProposalCommand.TakePosition(US, PRIVATE, 1, Position.of(Stance.ABSTAIN)))
                .add(new ProposalCommand.Withdraw(US, PUBLIC))
                .add(new ProposalCommand.CoSponsor(US, PUBLIC, 2), new ProposalCommand.StandDown(US, PUBLIC))
                .add(new ProposalCommand.ProposeAmendment(US, PUBLIC, 2, TEXT))
                .add(new ProposalCommand.TakeAmendment(US, PUBLIC, 3))
                .add(new ProposalCommand.LeaveAmendment(US, PUBLIC, 3))
                .addAll(acts().stream()
                        .map(act -> new ActCommand.Perform(US, act, "Noted."))
                        .toList())
                .add(new PhaseCommand.Yield(US))
                .add(new NewsCommand.Acknowledge(US, new InjectId("I07")))
                .build();
    }

    static ImmutableList<Act> acts() {
        var acts = ImmutableList.<Act>builder();
        for (ActKind kind : ActKind.values()) {
            acts.add(
                    switch (kind) {
                        case RESUME -> new Act.Resume(DAY.plusNanos(1));
                        case ACCEPT_TERMS ->
                            new Act.AcceptTerms(TruceSamples.CESSATION, ImmutableList.of("For two weeks."));
                        default ->
                            kind.namesCeaseFire()
                                    ? new Act.OnCeaseFire(kind, TruceSamples.CESSATION)
                                    : new Act.Plain(kind);
                    });
        }
        return acts.build();
    }

    static ImmutableList<Stage> stages() {
        return ImmutableList.of(
                new Stage.Lobby(),
                new Stage.Playing(PHASE, 3, DAY, Stage.Step.ENDING),
                new Stage.Concluded("NO_DEAL", new PhaseId("8.3"), 8, DAY));
    }

    static ImmutableList<Invitation> invitations() {
        return ImmutableList.of(
                new Invitation.Held(Optional.empty()),
                new Invitation.Held(Optional.of(UN)),
                new Invitation.Ready(Invitation.Grounds.UNDERSTANDING),
                new Invitation.Ready(Invitation.Grounds.GOOD_OFFICES),
                new Invitation.Issued(),
                new Invitation.Accepted(),
                new Invitation.Clarifying(4),
                new Invitation.Declined(),
                new Invitation.Withdrawn());
    }

    static ImmutableList<Optional<Conference>> conferences() {
        return ImmutableList.of(
                Optional.empty(),
                Optional.of(new Conference.Planned(Optional.of(DAY))),
                Optional.of(new Conference.Planned(Optional.empty())),
                Optional.of(new Conference.HalfOpen()),
                Optional.of(new Conference.Open(Optional.empty())),
                Optional.of(new Conference.Open(Optional.of(DAY))),
                Optional.of(new Conference.Paused()),
                Optional.of(new Conference.Collapsed()),
                Optional.of(new Conference.Closed()));
    }

    static Viewpoint seatView() {
        return viewpoint(new Viewer.AtSeat(US), stages().get(1), Optional.of(new Conference.Planned(Optional.of(DAY))));
    }

    static Viewpoint facilitatorView() {
        return viewpoint(
                new Viewer.Facilitating(true), stages().get(2), Optional.of(new Conference.Open(Optional.of(DAY))));
    }

    static Viewpoint viewpoint(Viewer viewer, Stage stage, Optional<Conference> conference) {
        boolean seated = viewer instanceof Viewer.AtSeat;
        return new Viewpoint(
                viewer,
                OPTIONS,
                stage,
                RulingSamples.CONDUCT,
                TruceSamples.presences().stream()
                        .map(presence -> new SeatView(
                                new RoleId("R" + TruceSamples.presences().indexOf(presence)),
                                presence instanceof Presence.Present ? Optional.of(OCCUPANT) : Optional.empty(),
                                presence,
                                presence instanceof Presence.Present))
                        .collect(ImmutableList.toImmutableList()),
                ImmutableMap.of(DATE, D2, new IssueId("LIST"), new OptionId("L1")),
                ImmutableMap.of(DATE, TruceSamples.READINGS),
                true,
                proposals(),
                proposals().stream().map(EngineSamples::explained).collect(ImmutableList.toImmutableList()),
                numbered(invitations(), RoleId::new),
                conference,
                numbered(TruceSamples.designations(), BodyId::new),
                numbered(TruceSamples.ceaseFires(), CeaseFireId::new),
                ImmutableMap.of(TruceSamples.TRUST, 42),
                ImmutableList.of(TruceSamples.NEWS),
                RulingSamples.ASSURANCES,
                ImmutableSet.of(DL1),
                ImmutableSet.of(DL1),
                TruceSamples.points(),
                TruceSamples.UNREACHED,
                seated ? possibleMoves() : ImmutableList.of(),
                seated ? Optional.empty() : Optional.of("0123456789abcdef0123456789abcdef"));
    }

    private static ImmutableList<SessionEvent> sessionEvents() {
        return ImmutableList.of(
                new SessionEvent.Opened(new ScenarioId("zurich-2016"), "abcd", OPTIONS),
                new SessionEvent.Started(),
                new SessionEvent.PhaseBegan(PHASE, 3, DAY),
                new SessionEvent.Yielded(US),
                new SessionEvent.YieldTakenBack(US),
                new SessionEvent.PhaseEnding(PHASE, DAY),
                new SessionEvent.RightSpent(UN, LEAD),
                new SessionEvent.DeadlineMet(DL1),
                new SessionEvent.DeadlineMissed(DL1, 2),
                new SessionEvent.PhaseEnded(PHASE),
                new SessionEvent.RoundEnded(3),
                new SessionEvent.Concluded("NO_DEAL", "Nothing was agreed.", TruceSamples.UNREACHED));
    }

    private static ImmutableList<ProposalEvent> proposalEvents() {
        return ImmutableList.of(
                new ProposalEvent.Submitted(PRIVATE, US, Optional.empty(), TEXT, PHASE, ImmutableSet.of(LEAD)),
                new ProposalEvent.Submitted(PRIVATE, US, Optional.of(PUBLIC), TEXT, PHASE, ImmutableSet.of()),
                new ProposalEvent.Amended(PUBLIC, US, 2, TEXT, PHASE, ImmutableSet.of(LEAD)),
                new ProposalEvent.PositionTaken(PUBLIC, 2, RU, RESERVED, false),
                new ProposalEvent.PositionTaken(PUBLIC, 2, RU, Position.of(Stance.OBJECT), true),
                new ProposalEvent.PositionsRevealed(PUBLIC, 2, ImmutableMap.of(RU, RESERVED)),
                new ProposalEvent.CoSponsored(PUBLIC, 2, RU),
                new ProposalEvent.StoodDown(PUBLIC, RU),
                new ProposalEvent.CarriedOn(PUBLIC, US, RU),
                new ProposalEvent.AmendmentProposed(PUBLIC, AMENDMENT),
                new ProposalEvent.AmendmentTaken(PUBLIC, 3),
                new ProposalEvent.AmendmentLeft(PUBLIC, US, 3),
                new ProposalEvent.Vetoed(PUBLIC, 2, VERDICTS),
                new ProposalEvent.Withdrawn(PUBLIC, US),
                new ProposalEvent.Adopted(PUBLIC, 2, VERDICTS),
                new ProposalEvent.Held(PUBLIC, 2, VERDICTS, ImmutableList.of("the round is at least 3")),
                new ProposalEvent.Rejected(PUBLIC, 2, VERDICTS),
                new ProposalEvent.Lapsed(PUBLIC, 2, VERDICTS, ImmutableList.of("the round is at least 3")),
                new ProposalEvent.Superseded(PUBLIC, 2));
    }

    private static ImmutableList<TurnEvent> turnEvents() {
        var both = ImmutableSet.of(US, RU);
        return ImmutableList.of(
                new TurnEvent.Ended(LEAD, both, PHASE, US, false, Optional.of(RU)),
                new TurnEvent.Ended(LEAD, both, PHASE, RU, true, Optional.empty()),
                new TurnEvent.Broken(LEAD, both, PHASE, RU));
    }

    private static ImmutableList<InvitationEvent> invitationEvents() {
        return ImmutableList.of(
                new InvitationEvent.Readied(GOV, Invitation.Grounds.UNDERSTANDING),
                new InvitationEvent.Readied(GOV, Invitation.Grounds.GOOD_OFFICES),
                new InvitationEvent.Withheld(GOV, Optional.of(US), "Not yet."),
                new InvitationEvent.Withheld(GOV, Optional.empty(), ""),
                new InvitationEvent.Issued(GOV, UN, "Welcome."),
                new InvitationEvent.Accepted(GOV, "Thank you."),
                new InvitationEvent.ClarificationSought(GOV, 4, "To what?"),
                new InvitationEvent.Declined(GOV, true, "No."),
                new InvitationEvent.Withdrawn(GOV, Optional.of(UN), "Not now."),
                new InvitationEvent.Withdrawn(GOV, Optional.empty(), ""));
    }

    private static Explanation explained(Proposal proposal) {
        boolean open = proposal.status() == ProposalStatus.OPEN;
        return new Explanation(
                proposal.id(),
                ImmutableSet.of(RU, UN),
                ImmutableSet.of(RU),
                open ? VERDICTS : ImmutableList.of(),
                ImmutableList.of("DATE is settled"),
                open ? Optional.of(DAY) : Optional.empty(),
                "It still needs the assent of Russia.");
    }

    private static ImmutableList<Proposal> proposals() {
        var proposals = ImmutableList.<Proposal>builder();
        for (ProposalStatus status : ProposalStatus.values()) {
            proposals.add(new Proposal(
                    status == ProposalStatus.OPEN ? PRIVATE : PUBLIC,
                    US,
                    status == ProposalStatus.OPEN ? ImmutableList.of(UN) : ImmutableList.of(),
                    status == ProposalStatus.HELD ? Optional.of(PRIVATE) : Optional.empty(),
                    2,
                    TEXT,
                    PHASE,
                    Proposal.byRole(ImmutableMap.of(US, RESERVED, RU, Position.of(Stance.ABSTAIN))),
                    Proposal.NOBODY,
                    status == ProposalStatus.OPEN ? ImmutableList.of(AMENDMENT) : ImmutableList.of(),
                    3,
                    status,
                    status == ProposalStatus.OPEN ? ImmutableList.of() : VERDICTS,
                    status == ProposalStatus.LAPSED ? ImmutableList.of("DATE is settled") : ImmutableList.of()));
        }
        return proposals.build();
    }

    private static <K, V> ImmutableMap<K, V> numbered(ImmutableList<V> values, Function<String, K> id) {
        var map = ImmutableMap.<K, V>builder();
        values.forEach(value -> map.put(id.apply("R" + values.indexOf(value)), value));
        return map.buildOrThrow();
    }

    private static ImmutableList<PossibleMove> possibleMoves() {
        Move legal = new PhaseCommand.Yield(US);
        Move illegal = new ProposalCommand.Withdraw(US, PUBLIC);
        return ImmutableList.of(
                new PossibleMove(legal, Optional.empty()),
                new PossibleMove(illegal, Optional.of(Rejection.of(RejectionCode.NOT_SPONSOR, "It is RU's text."))),
                new PossibleMove(
                        illegal, Optional.of(Rejection.of(RejectionCode.NOT_NOW, "Too early.", "Wait for round 3."))));
    }

    private static TermVerdict.ByRule rule(Result result, ImmutableSet<RoleId> deciding) {
        Tally tally = new Tally(
                ImmutableSet.of(US),
                ImmutableSet.of(RU),
                ImmutableSet.of(UN),
                ImmutableSet.of(GOV),
                ImmutableSet.of(new RoleId("IRN")));
        return new TermVerdict.ByRule(
                new ProcedureId("co-chairs"), new Verdict(result, tally, deciding, result.ordinal()));
    }
}
