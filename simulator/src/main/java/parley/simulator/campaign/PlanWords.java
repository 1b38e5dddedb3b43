package parley.simulator.campaign;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.engine.command.ActCommand;
import parley.engine.command.Command;
import parley.engine.command.MessageCommand;
import parley.engine.command.NewsCommand;
import parley.engine.command.PhaseCommand;
import parley.engine.command.ProposalCommand;
import parley.engine.command.SeatCommand;
import parley.engine.condition.Condition;
import parley.engine.condition.Effect;
import parley.engine.condition.Wording;
import parley.engine.id.ProposalId;
import parley.engine.instrument.Act;
import parley.engine.proposal.ProposalText;
import parley.engine.scenario.Decision;
import parley.engine.scenario.Inject;
import parley.engine.scenario.Scenario;
import parley.simulator.Plan;

/** A plan in words: a line for each thing of the scenario that matters, and one for each command. */
final class PlanWords {

    private PlanWords() {}

    static ImmutableList<String> of(Plan plan) {
        var lines = ImmutableList.<String>builder();
        scenario(plan.scenario()).forEach(lines::add);
        for (int i = 0; i < plan.commands().size(); i++) {
            lines.add("#%d %s".formatted(i, command(plan.commands().get(i))));
        }
        return lines.build();
    }

    private static Stream<String> scenario(Scenario it) {
        return Stream.of(
                        Stream.of("roles " + it.roles().keySet()),
                        it.issues().values().stream()
                                .flatMap(issue -> Stream.concat(
                                        Stream.of("issue %s of %s"
                                                .formatted(
                                                        issue.id(),
                                                        issue.options().keySet())),
                                        issue.options().values().stream()
                                                .filter(option -> isSome(option.availableWhile()))
                                                .map(option -> "  %s=%s only while %s"
                                                        .formatted(
                                                                issue.id(),
                                                                option.id(),
                                                                Wording.words(option.availableWhile()))))),
                        it.steps().values().stream().map(step -> "step " + step),
                        it.coherence().stream().map(rule -> "coherence: " + Wording.words(rule.condition())),
                        it.decisions().stream().map(PlanWords::decision),
                        instruments(it),
                        world(it),
                        it.calendar().phases().stream()
                                .map(phase -> "phase %s (round %d): %s%s%s, %s to %s"
                                        .formatted(
                                                phase.id(),
                                                phase.round(),
                                                phase.sealed() ? "sealed " : "",
                                                phase.kind(),
                                                phase.order().isEmpty() ? "" : " in the order " + phase.order(),
                                                phase.from(),
                                                phase.to())),
                        it.calendar().deadlines().stream()
                                .map(deadline -> "deadline %s at %s met if %s%s"
                                        .formatted(
                                                deadline.id(),
                                                deadline.at(),
                                                Wording.words(deadline.metIf()),
                                                effects(deadline.missed()))),
                        Stream.of(it.calendar().eachMiss())
                                .filter(effects -> !effects.isEmpty())
                                .map(effects -> "each miss" + effects(effects)),
                        it.sheets().entrySet().stream()
                                .map(entry -> "sheet of %s: walk-away %d, %s, %s"
                                        .formatted(
                                                entry.getKey(),
                                                entry.getValue().walkAway(),
                                                entry.getValue().points(),
                                                entry.getValue().terms())),
                        it.endings().stream()
                                .map(ending -> "ending %s if %s, scored by %s%s"
                                        .formatted(
                                                ending.outcome(),
                                                Wording.words(ending.condition()),
                                                ending.scoring(),
                                                effects(ending.effects()))))
                .flatMap(lines -> lines);
    }

    private static String decision(Decision decision) {
        String subject = switch (decision.subject()) {
            case Decision.Subject.Settling(var issue, var options) -> issue + " at " + options;
            case Decision.Subject.Allowing(var act) -> act.label();
        };
        return "%s by %s%s%s"
                .formatted(
                        subject,
                        decision.rules().stream()
                                .map(rule -> "%s %s%s"
                                                .formatted(
                                                        rule.id(), rule.procedure(), rule.waits() ? " that waits" : "")
                                        + rule.until()
                                                .map(until -> " until " + until)
                                                .orElse(""))
                                .collect(Collectors.joining(" and ")),
                        isSome(decision.when()) ? ", when " + Wording.words(decision.when()) : "",
                        isSome(decision.needs()) ? ", needs " + Wording.words(decision.needs()) : "");
    }

    private static Stream<String> instruments(Scenario it) {
        var plans = it.instruments();
        return Stream.of(
                        plans.invitations().stream()
                                .map(plan -> "invitations of %s once %s"
                                        .formatted(plan.invitees().keySet(), Wording.words(plan.understanding()))),
                        plans.conference().stream().map(Object::toString),
                        plans.bodies().values().stream().map(Object::toString),
                        plans.designations().stream().map(Object::toString),
                        plans.ceaseFires().values().stream().map(Object::toString))
                .flatMap(lines -> lines);
    }

    private static Stream<String> world(Scenario it) {
        return Stream.of(
                        it.world().tracks().values().stream()
                                .map(track -> "track %s from %d%s"
                                        .formatted(
                                                track.id(),
                                                track.start(),
                                                track.drift().stream()
                                                        .map(drift -> ", %+d if %s"
                                                                .formatted(
                                                                        drift.by(), Wording.words(drift.condition())))
                                                        .collect(Collectors.joining()))),
                        it.world().reactions().stream()
                                .map(reaction -> "reaction to %s from %s to %s%s%s"
                                        .formatted(
                                                Wording.words(reaction.on()),
                                                reaction.from(),
                                                reaction.to(),
                                                reaction.once() ? " once" : "",
                                                effects(reaction.effects()))),
                        it.world().injects().values().stream()
                                .flatMap(inject -> inject.variants().stream()
                                        .map(variant -> "news at %s if %s%s"
                                                .formatted(
                                                        when(inject),
                                                        Wording.words(variant.condition()),
                                                        effects(variant.effects())))))
                .flatMap(lines -> lines);
    }

    private static boolean isSome(Condition condition) {
        return !condition.equals(Condition.always());
    }

    private static String effects(ImmutableList<Effect> effects) {
        return effects.isEmpty()
                ? ""
                : ": " + effects.stream().map(Wording::words).collect(Collectors.joining(", "));
    }

    private static String command(Command command) {
        return switch (command) {
            case ProposalCommand.Submit(var by, var to, var text, var answers) ->
                "%s submits to %s: %s%s"
                        .formatted(
                                by,
                                to,
                                text(text),
                                answers.map(id -> ", answering " + id).orElse(""));
            case ProposalCommand.Amend(var by, var id, var text) -> "%s amends %s: %s".formatted(by, id, text(text));
            case ProposalCommand.TakePosition(var by, var id, var version, var position) ->
                "%s on %s version %d: %s".formatted(by, id, version, position.stance());
            case ProposalCommand.ProposeAmendment(var by, var id, var version, var text) ->
                "%s proposes to amend %s version %d: %s".formatted(by, id, version, text(text));
            case ProposalCommand move -> move.by() + " " + move.getClass().getSimpleName() + proposal(move);
            case ActCommand.Perform(var by, var act, var note) -> "%s does %s".formatted(by, act(act));
            case NewsCommand.Acknowledge(var by, var news) -> "%s acknowledges %s".formatted(by, news);
            case PhaseCommand.Yield(var by) -> by + " yields";
            case MessageCommand.Send(var by, var kind, var to, var text) -> "%s sends %s to %s".formatted(by, kind, to);
            case SeatCommand.Take(var role, var occupant, var handOver) ->
                "somebody takes the seat of %s%s".formatted(role, handOver ? ", even if it is held" : "");
            case SeatCommand.Leave(var role) -> "the seat of %s is left".formatted(role);
            default -> command.toString();
        };
    }

    private static String proposal(ProposalCommand move) {
        Optional<ProposalId> id = switch (move) {
            case ProposalCommand.Withdraw(var by, var proposal) -> Optional.of(proposal);
            case ProposalCommand.CoSponsor(var by, var proposal, var version) -> Optional.of(proposal);
            case ProposalCommand.StandDown(var by, var proposal) -> Optional.of(proposal);
            case ProposalCommand.TakeAmendment(var by, var proposal, var number) -> Optional.of(proposal);
            case ProposalCommand.LeaveAmendment(var by, var proposal, var number) -> Optional.of(proposal);
            default -> Optional.empty();
        };
        return id.map(known -> " " + known).orElse("");
    }

    private static String act(Act act) {
        return act instanceof Act.Plain ? act.kind().label() : act.toString();
    }

    private static String text(ProposalText text) {
        return text.terms().stream().map(Object::toString).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String when(Inject inject) {
        return inject.when()
                .map(when -> switch (when) {
                    case Inject.When.At(var phase, var moment) -> "the %s of %s".formatted(moment, phase);
                    case Inject.When.AsSoonAs(var condition) -> "once " + Wording.words(condition);
                })
                .orElse("the facilitator's word");
    }
}
