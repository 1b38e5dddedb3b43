package parley.engine.view;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.Stream;
import parley.engine.Engine;
import parley.engine.command.ActCommand;
import parley.engine.command.MessageCommand;
import parley.engine.command.MessageKind;
import parley.engine.command.Move;
import parley.engine.command.NewsCommand;
import parley.engine.command.PhaseCommand;
import parley.engine.command.ProposalCommand;
import parley.engine.id.Audience;
import parley.engine.id.RoleId;
import parley.engine.instrument.Act;
import parley.engine.instrument.ActKind;
import parley.engine.procedure.Position;
import parley.engine.procedure.Stance;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalText;
import parley.engine.proposal.Term;
import parley.engine.session.SessionState;
import parley.engine.session.Stage;
import parley.engine.view.Viewpoint.PossibleMove;

/**
 * The moves a role could think of, each with the reason why it is not legal now, if it is not.
 *
 * <p>A text with several terms, an audience or words of its own is not listed; it is legal when the rules let it pass,
 * and the list says for each single term and each act whether they do. Whether a move is legal is asked of the same rules
 * that decide it.
 */
final class LegalMoves {

    private static final String GREETING = "The delegation asks for the floor.";

    private LegalMoves() {}

    static ImmutableList<PossibleMove> of(Engine engine, SessionState state, RoleId role) {
        return candidates(engine, state, role)
                .map(move -> new PossibleMove(move, engine.whyNot(state, move)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Move> candidates(Engine engine, SessionState state, RoleId role) {
        return Stream.of(
                        Stream.of(new PhaseCommand.Yield(role), talk(role)),
                        positions(state, role),
                        sponsorship(state, role),
                        news(state, role),
                        acts(engine, state, role),
                        texts(engine, state, role))
                .flatMap(moves -> moves);
    }

    private static Move talk(RoleId role) {
        return new MessageCommand.Send(role, MessageKind.TALK, Audience.plenary(), GREETING);
    }

    /** News that the role is asked to acknowledge and has not yet. */
    private static Stream<Move> news(SessionState state, RoleId role) {
        return state.world().news().values().stream()
                .filter(news -> news.awaited().contains(role))
                .map(news -> new NewsCommand.Acknowledge(role, news.id()));
    }

    private static Stream<Move> positions(SessionState state, RoleId role) {
        return alive(state, role)
                .flatMap(proposal -> Arrays.stream(Stance.values())
                        .map(stance -> new ProposalCommand.TakePosition(
                                role, proposal.id(), proposal.version(), Position.of(stance))));
    }

    /** What a role can do with a text beside taking a position: its own, or another's that it stands behind or could. */
    private static Stream<Move> sponsorship(SessionState state, RoleId role) {
        return alive(state, role)
                .flatMap(proposal -> proposal.sponsor().equals(role)
                        ? Stream.concat(
                                Stream.of(new ProposalCommand.Withdraw(role, proposal.id())),
                                proposal.amendments().stream()
                                        .flatMap(amendment -> Stream.of(
                                                new ProposalCommand.TakeAmendment(
                                                        role, proposal.id(), amendment.number()),
                                                new ProposalCommand.LeaveAmendment(
                                                        role, proposal.id(), amendment.number()))))
                        : Stream.of(
                                proposal.coSponsors().contains(role)
                                        ? new ProposalCommand.StandDown(role, proposal.id())
                                        : new ProposalCommand.CoSponsor(role, proposal.id(), proposal.version())));
    }

    private static Stream<Proposal> alive(SessionState state, RoleId role) {
        return state.agenda().proposals().values().stream()
                .filter(proposal -> proposal.status().isAlive())
                .filter(proposal -> proposal.id().audience().includes(role));
    }

    /** Every act the scenario provides for, and the role's own. Resuming is shown for the date of now. */
    private static Stream<Move> acts(Engine engine, SessionState state, RoleId role) {
        return Arrays.stream(ActKind.values())
                .filter(kind -> concerns(engine, state, role, kind))
                .flatMap(kind -> asked(engine, state, kind))
                .map(act -> new ActCommand.Perform(role, act, ""));
    }

    private static boolean concerns(Engine engine, SessionState state, RoleId role, ActKind kind) {
        return switch (kind.owner()) {
            case DECIDED -> !engine.book().decisionsOn(kind).isEmpty();
            case INVITEE -> state.instruments().invitations().containsKey(role);
            case PARTY ->
                engine.scenario().instruments().ceaseFires().values().stream()
                        .anyMatch(plan -> plan.adhesion().parties().contains(role));
            case ANYBODY -> true;
        };
    }

    /** The acts of a kind, one for each thing that it can be asked of. */
    private static Stream<Act> asked(Engine engine, SessionState state, ActKind kind) {
        if (kind == ActKind.RESUME) {
            return state.stage() instanceof Stage.Playing playing
                    ? Stream.of(new Act.Resume(playing.date()))
                    : Stream.empty();
        }
        if (!kind.namesCeaseFire()) {
            return Stream.of(new Act.Plain(kind));
        }
        return engine.scenario().instruments().ceaseFires().keySet().stream()
                .map(id -> kind == ActKind.ACCEPT_TERMS
                        ? new Act.AcceptTerms(id, ImmutableList.of())
                        : new Act.OnCeaseFire(kind, id));
    }

    private static Stream<Move> texts(Engine engine, SessionState state, RoleId role) {
        Stream<Term> settling = engine.scenario().issues().values().stream()
                .flatMap(issue -> issue.options().keySet().stream().map(option -> new Term.Settle(issue.id(), option)));
        Stream<Term> asking = Arrays.stream(ActKind.values())
                .filter(kind -> kind != ActKind.RESUME)
                .filter(kind -> engine.book().decisionsOn(kind).stream()
                        .flatMap(decision -> decision.rules().stream())
                        .anyMatch(rule -> rule.procedure().base().size() > 1))
                .flatMap(kind -> asked(engine, state, kind))
                .map(Term.Ask::new);
        return Stream.concat(settling, asking)
                .map(term -> new ProposalCommand.Submit(
                        role, Audience.plenary(), new ProposalText(ImmutableList.of(term), "")));
    }
}
