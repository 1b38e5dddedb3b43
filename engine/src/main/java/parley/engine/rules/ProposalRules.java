package parley.engine.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import parley.engine.command.ProposalCommand;
import parley.engine.event.Event;
import parley.engine.event.ProposalEvent;
import parley.engine.id.Audience;
import parley.engine.id.PhaseId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.procedure.Stance;
import parley.engine.proposal.Amendment;
import parley.engine.proposal.Proposal;
import parley.engine.proposal.ProposalText;
import parley.engine.scenario.DecisionRule;

/** Texts: submitted, countered, co-sponsored, amended, withdrawn, and the positions taken on them; what may be is for {@link ProposalCheck}. */
public final class ProposalRules {

    private ProposalRules() {}

    /** What happens. */
    public static ImmutableList<Event> apply(Table table, ProposalCommand command) {
        return switch (command) {
            case ProposalCommand.Submit(var by, var audience, var text, var answers) ->
                offer(
                        table,
                        by,
                        text,
                        Stream.empty(),
                        new ProposalEvent.Submitted(
                                nextId(table, audience.including(by)),
                                by,
                                answers,
                                text,
                                closeFromHere(table, by, text),
                                OnceRights.of(table, by, text)));
            case ProposalCommand.Amend(var by, var id, var text) ->
                offer(table, by, text, Stream.of(id), amended(table, by, id, text));
            case ProposalCommand.TakePosition(var by, var id, var version, var position) ->
                TurnTaking.isPassedByItsMaker(table, by, table.proposal(id), position.stance())
                        ? TurnTaking.answered(table, by, table.proposal(id), position.stance())
                        : answer(
                                table,
                                by,
                                id,
                                position.stance(),
                                new ProposalEvent.PositionTaken(id, version, by, position, isHidden(table, id)));
            case ProposalCommand.Withdraw(var by, var id) -> ImmutableList.of(withdrawn(table, by, id));
            case ProposalCommand.CoSponsor(var by, var id, var version) ->
                answer(table, by, id, Stance.ASSENT, new ProposalEvent.CoSponsored(id, version, by));
            case ProposalCommand.StandDown(var by, var id) -> ImmutableList.of(new ProposalEvent.StoodDown(id, by));
            case ProposalCommand.ProposeAmendment(var by, var id, var version, var text) ->
                ImmutableList.of(new ProposalEvent.AmendmentProposed(
                        id, new Amendment(table.proposal(id).amended() + 1, by, version, text)));
            case ProposalCommand.TakeAmendment(var by, var id, var number) ->
                ImmutableList.<Event>builder()
                        .add(new ProposalEvent.AmendmentTaken(id, number))
                        .addAll(offer(
                                table,
                                by,
                                table.proposal(id).amendmentText(number),
                                Stream.of(id),
                                amended(table, by, id, table.proposal(id).amendmentText(number))))
                        .build();
            case ProposalCommand.LeaveAmendment(var by, var id, var number) ->
                ImmutableList.of(new ProposalEvent.AmendmentLeft(id, by, number));
        };
    }

    private static ProposalEvent withdrawn(Table table, RoleId by, ProposalId id) {
        return CarryingOn.heir(table, table.proposal(id))
                .<ProposalEvent>map(heir -> new ProposalEvent.CarriedOn(id, by, heir))
                .orElseGet(() -> new ProposalEvent.Withdrawn(id, by));
    }

    private static ProposalEvent amended(Table table, RoleId by, ProposalId id, ProposalText text) {
        return new ProposalEvent.Amended(
                id,
                by,
                table.proposal(id).version() + 1,
                text,
                closeFromHere(table, by, text),
                OnceRights.of(table, by, text));
    }

    /** A text is put on the table. Where offers are made in turn, it takes the place of the offer that stood there. */
    private static ImmutableList<Event> offer(
            Table table, RoleId by, ProposalText text, Stream<ProposalId> own, ProposalEvent offered) {
        if (table.book().turnRules().isEmpty()) {
            return ImmutableList.of(offered);
        }
        var same = own.collect(ImmutableSet.toImmutableSet());
        return ImmutableList.<Event>builder()
                .addAll(TurnTaking.standing(table, by, text.terms())
                        .filter(proposal -> !same.contains(proposal.id()))
                        .flatMap(proposal -> Closing.reject(table, proposal).stream())
                        .iterator())
                .add(offered)
                .addAll(TurnTaking.offered(table, by, text.terms()))
                .build();
    }

    private static ImmutableList<Event> answer(
            Table table, RoleId by, ProposalId id, Stance stance, ProposalEvent answered) {
        return table.book().turnRules().isEmpty()
                ? ImmutableList.of(answered)
                : ImmutableList.<Event>builder()
                        .add(answered)
                        .addAll(TurnTaking.answered(table, by, table.proposal(id), stance))
                        .build();
    }

    /** An answer to an offer made in turn is never hidden: those who wait for their turn must know. */
    private static boolean isHidden(Table table, ProposalId id) {
        return table.phase().sealed() && !TurnTaking.governs(table, table.proposal(id));
    }

    /** Where several rules govern a text, it stays open until the last of them closes. */
    private static PhaseId closeFromHere(Table table, RoleId by, ProposalText text) {
        PhaseId here = table.phase().id();
        ImmutableList<DecisionRule> rules = table.rules(text.terms(), by);
        PhaseId close = rules.isEmpty()
                ? table.book().nextPlayingAfter(here)
                : table.book().closeOfTextFrom(here, rules.getFirst());
        for (DecisionRule rule : rules) {
            close = table.book().later(close, table.book().closeOfTextFrom(here, rule));
        }
        return close;
    }

    private static ProposalId nextId(Table table, Audience audience) {
        int earlier = 0;
        for (Proposal proposal : table.state().agenda().proposals().values()) {
            if (proposal.id().audience().equals(audience)) {
                earlier++;
            }
        }
        return new ProposalId(audience, earlier + 1);
    }
}
