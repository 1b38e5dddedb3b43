package parley.engine.rules;

import static parley.engine.answer.RejectionCode.NOT_ENTITLED;
import static parley.engine.answer.RejectionCode.NOT_NOW;
import static parley.engine.answer.RejectionCode.NO_DECISION;
import static parley.engine.answer.RejectionCode.RIGHT_SPENT;
import static parley.engine.answer.RejectionCode.WRONG_STATE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.engine.answer.Rejection;
import parley.engine.command.ActCommand;
import parley.engine.condition.Facts;
import parley.engine.event.Event;
import parley.engine.event.SessionEvent;
import parley.engine.id.RoleId;
import parley.engine.instrument.Act;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.CeaseFire;
import parley.engine.procedure.Position;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Stance;
import parley.engine.scenario.Decision;
import parley.engine.scenario.DecisionRule;

/**
 * Acts by a role's own right, at once: answers for itself, coming and going, and acts that a decision leaves to one role
 * with nobody's objection to wait for. Other acts are asked for in a text.
 */
public final class ActRules {

    private ActRules() {}

    /** What stands against this act. */
    public static Optional<Rejection> check(Table table, ActCommand.Perform perform) {
        return TextCheck.optional("note", perform.note(), Limits.TEXT_MAX)
                .or(() -> TextCheck.reservations(reservations(perform.act())))
                .or(() -> TargetCheck.known(table, perform.act()))
                .or(() -> entitled(table, perform))
                .or(() -> TargetCheck.toCome(table, perform.act()))
                .or(() -> possible(table, perform));
    }

    /** What happens. */
    public static ImmutableList<Event> apply(Table table, ActCommand.Perform perform) {
        ImmutableList<Event> done = Acts.events(table, deed(perform));
        return perform.act().kind().isOwn()
                ? done
                : ImmutableList.<Event>builder()
                        .addAll(spent(table, perform))
                        .addAll(done)
                        .build();
    }

    private static ImmutableList<Event> spent(Table table, ActCommand.Perform perform) {
        var spent = ImmutableList.<Event>builder();
        for (DecisionRule rule : ownDecision(table, perform.by(), perform.act())
                .map(Decision::rules)
                .orElse(ImmutableList.of())) {
            if (isOnce(rule)) {
                spent.add(new SessionEvent.RightSpent(perform.by(), rule.id()));
            }
        }
        return spent.build();
    }

    private static Deed deed(ActCommand.Perform perform) {
        return new Deed(perform.by(), perform.act(), perform.note(), Optional.empty());
    }

    private static ImmutableList<String> reservations(Act act) {
        return act instanceof Act.AcceptTerms(var id, var reservations) ? reservations : ImmutableList.of();
    }

    private static Optional<Rejection> entitled(Table table, ActCommand.Perform perform) {
        return switch (perform.act().kind().owner()) {
            case DECIDED -> allowed(table, perform.by(), perform.act());
            case INVITEE -> invited(table, perform);
            case PARTY -> party(table, perform).or(() -> bound(table, perform));
            case ANYBODY -> notWornOut(table, perform);
        };
    }

    private static Optional<Rejection> party(Table table, ActCommand.Perform perform) {
        var parties = TargetCheck.ceaseFire(table, perform.act()).adhesion().parties();
        return Check.unless(
                parties.contains(perform.by()),
                NOT_ENTITLED,
                () -> "%s is no party to the cease-fire: its parties are %s."
                        .formatted(
                                table.book().partyFirst(perform.by()),
                                parties.stream().map(table.book()::party).collect(Collectors.joining(", "))));
    }

    /** A cease-fire that binds is for those who accepted it only: nobody else reports its breach. */
    private static Optional<Rejection> bound(Table table, ActCommand.Perform perform) {
        boolean outside = perform.act().kind() == ActKind.REPORT_BREACH
                && ActStanding.ceaseFire(table, perform.act()) instanceof CeaseFire.Binding binding
                && !binding.parties().contains(perform.by());
        return Check.unless(
                !outside,
                NOT_ENTITLED,
                () -> "%s is not bound by the cease-fire: it is in force for those only who have accepted it."
                        .formatted(table.book().partyFirst(perform.by())));
    }

    private static Optional<Rejection> notWornOut(Table table, ActCommand.Perform perform) {
        var kind = perform.act().kind();
        int used = table.state().seat(perform.by()).used().getOrDefault(kind, 0);
        int reserve = table.book().role(perform.by()).reserve().getOrDefault(kind, Integer.MAX_VALUE);
        return Check.unless(
                used < reserve,
                RIGHT_SPENT,
                () -> "%s can %s %s in a session, and has."
                        .formatted(
                                table.book().partyFirst(perform.by()),
                                table.book().words(perform.act()),
                                reserve == 1 ? "once" : "%d times".formatted(reserve)));
    }

    private static Optional<Rejection> invited(Table table, ActCommand.Perform perform) {
        return Check.unless(
                table.state().instruments().invitations().containsKey(perform.by()),
                NOT_ENTITLED,
                () -> "%s is not among the invited.".formatted(table.book().partyFirst(perform.by())));
    }

    private static Optional<Rejection> allowed(Table table, RoleId by, Act act) {
        var decisions = table.book().decisionsOn(act.kind());
        if (decisions.isEmpty()) {
            return Optional.of(Rejection.of(
                    NO_DECISION,
                    "This scenario has no way to %s.".formatted(table.book().words(act))));
        }
        return ownDecision(table, by, act)
                .map(decision -> unspent(table, decision).or(() -> when(table, by, act, decision)))
                .orElseGet(() -> Optional.of(notEntitled(table, by, act, decisions)));
    }

    private static Rejection notEntitled(Table table, RoleId by, Act act, ImmutableList<Decision> decisions) {
        Set<String> titles = new LinkedHashSet<>();
        boolean byText = false;
        for (Decision decision : decisions) {
            for (DecisionRule rule : decision.rules()) {
                titles.add(rule.title());
                byText |= rule.procedure().base().size() > 1;
            }
        }
        String sentence = table.book().partyFirst(by) + " cannot "
                + table.book().words(act) + " by its own right: it is decided by " + String.join(", or ", titles) + ".";
        return byText
                ? Rejection.of(NOT_ENTITLED, sentence, "Ask for it in a proposal.")
                : Rejection.of(NOT_ENTITLED, sentence);
    }

    /** The decision that leaves this act to this role alone, if there is one. */
    private static Optional<Decision> ownDecision(Table table, RoleId by, Act act) {
        for (Decision decision : table.book().decisionsOn(act.kind())) {
            if (isLeftTo(by, decision)) {
                return Optional.of(decision);
            }
        }
        return Optional.empty();
    }

    private static boolean isLeftTo(RoleId by, Decision decision) {
        for (DecisionRule rule : decision.rules()) {
            if (!isLeftTo(by, rule.procedure())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLeftTo(RoleId by, Procedure procedure) {
        return procedure instanceof Procedure.Sole(var role, var others, var once)
                && role.equals(by)
                && others.isEmpty();
    }

    private static boolean isOnce(DecisionRule rule) {
        return rule.procedure() instanceof Procedure.Sole(var role, var others, var once) && once;
    }

    private static Optional<Rejection> unspent(Table table, Decision decision) {
        for (DecisionRule rule : decision.rules()) {
            if (table.state().agenda().spent().contains(rule.id())) {
                return Optional.of(
                        Rejection.of(RIGHT_SPENT, "It can be done only once, and has been: " + rule.title() + "."));
            }
        }
        return Optional.empty();
    }

    /** Who acts by its own right assents to what it does. */
    private static Optional<Rejection> when(Table table, RoleId by, Act act, Decision decision) {
        Facts facts = table.facts(ImmutableMap.of(by, Position.of(Stance.ASSENT)));
        if (decision.when().holds(facts) && decision.needs().holds(facts)) {
            return Optional.empty();
        }
        var unmet = ImmutableList.<String>builder()
                .addAll(table.book().phrases().unmet(decision.when(), facts))
                .addAll(table.book().phrases().unmet(decision.needs(), facts))
                .build();
        return Optional.of(Rejection.of(
                NOT_NOW,
                "It is possible to %s only when %s.".formatted(table.book().words(act), String.join(" and ", unmet))));
    }

    private static Optional<Rejection> possible(Table table, ActCommand.Perform perform) {
        return Check.unless(
                !Acts.events(table, deed(perform)).isEmpty(),
                WRONG_STATE,
                () -> "It is not possible to %s now: %s."
                        .formatted(
                                table.book().words(perform.act()),
                                ActStanding.words(table, perform.by(), perform.act())));
    }
}
