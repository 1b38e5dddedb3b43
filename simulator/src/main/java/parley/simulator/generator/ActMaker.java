package parley.simulator.generator;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.id.CeaseFireId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Act;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.CeaseFire;
import parley.engine.instrument.Conference;
import parley.engine.instrument.Invitation;
import parley.engine.procedure.Procedure;
import parley.engine.scenario.Decision.Subject;
import parley.engine.scenario.Scenario;
import parley.engine.session.SessionState;

/** Acts on instruments: mostly those that their state has a use for. */
record ActMaker(Chance chance, Scenario scenario) {

    /** Somebody who may do this by its own right; empty if it takes a text. */
    Optional<RoleId> owner(Act act) {
        return scenario.decisions().stream()
                .filter(decision -> decision.subject().equals(new Subject.Allowing(act.kind())))
                .filter(decision -> decision.rules().size() == 1)
                .flatMap(decision -> decision.rules().stream())
                .flatMap(rule -> rule.procedure() instanceof Procedure.Sole sole
                                && sole.noObjectionFrom().isEmpty()
                        ? Stream.of(sole.role())
                        : Stream.empty())
                .findFirst();
    }

    /** An act that a decision of the scenario allows and the state has a use for; empty if there is none. */
    Optional<Act> useful(SessionState state) {
        return one(
                state, allowed().stream().filter(kind -> isUseful(state, kind)).toList());
    }

    /** An act that a decision of the scenario allows; empty if there is none. */
    Optional<Act> decided(SessionState state) {
        Optional<Act> useful = chance.percent(90) ? useful(state) : Optional.empty();
        return useful.or(() -> one(state, allowed()));
    }

    private List<ActKind> allowed() {
        return scenario.decisions().stream()
                .flatMap(decision ->
                        decision.subject() instanceof Subject.Allowing(var kind) ? Stream.of(kind) : Stream.empty())
                .distinct()
                .toList();
    }

    private Optional<Act> one(SessionState state, List<ActKind> kinds) {
        return kinds.isEmpty() ? Optional.empty() : Optional.of(act(state, chance.pick(kinds)));
    }

    /** An act that is the role's own: its answer to what was put to it; empty if nothing was. */
    Optional<Act> answer(SessionState state, RoleId by) {
        List<ActKind> answers = new ArrayList<>();
        Invitation invitation = state.instruments().invitations().get(by);
        if (invitation instanceof Invitation.Answerable) {
            answers.addAll(List.of(ActKind.ACCEPT, ActKind.ACCEPT, ActKind.CLARIFY, ActKind.DECLINE));
        }
        for (CeaseFire ceaseFire : state.instruments().ceaseFires().values()) {
            if (ceaseFire instanceof CeaseFire.OpenForAcceptance) {
                answers.addAll(List.of(
                        ActKind.ACCEPT_TERMS, ActKind.ACCEPT_TERMS, ActKind.ACCEPT_TERMS, ActKind.REFUSE_TERMS));
            } else if (ceaseFire instanceof CeaseFire.Binding) {
                answers.add(ActKind.REPORT_BREACH);
            }
        }
        return answers.isEmpty() ? Optional.empty() : Optional.of(act(state, chance.pick(answers)));
    }

    /** Coming and going. */
    Act presence(SessionState state, RoleId by) {
        ActKind kind = state.seat(by).isPresent() ? chance.pick(ActKind.BOYCOTT, ActKind.WALK_OUT) : ActKind.RETURN;
        return new Act.Plain(
                chance.percent(90) ? kind : chance.pick(ActKind.BOYCOTT, ActKind.WALK_OUT, ActKind.RETURN));
    }

    /** Any act at all. */
    Act any(SessionState state) {
        return act(state, chance.pick(Arrays.asList(ActKind.values())));
    }

    private Act act(SessionState state, ActKind kind) {
        if (kind == ActKind.RESUME) {
            var phases = scenario.calendar().phases();
            return new Act.Resume(chance.pick(phases).to());
        }
        if (!kind.namesCeaseFire()) {
            return new Act.Plain(kind);
        }
        CeaseFireId id =
                state.instruments().ceaseFires().keySet().stream().findFirst().orElse(new CeaseFireId("nowhere"));
        return kind == ActKind.ACCEPT_TERMS
                ? new Act.AcceptTerms(id, chance.percent(15) ? ImmutableList.of("as we read it") : ImmutableList.of())
                : new Act.OnCeaseFire(kind, id);
    }

    private boolean isUseful(SessionState state, ActKind kind) {
        var instruments = state.instruments();
        return switch (kind) {
            case RELEASE -> any(instruments.invitations().values(), Invitation.Held.class);
            case ISSUE, HOLD -> any(instruments.invitations().values(), Invitation.Ready.class);
            case RESCIND -> any(instruments.invitations().values(), Invitation.Issued.class);
            case OPEN ->
                instruments.conference().stream()
                        .anyMatch(now -> now instanceof Conference.Planned || now instanceof Conference.HalfOpen);
            case PAUSE -> instruments.conference().stream().anyMatch(Conference.Meeting.class::isInstance);
            case CLOSE -> instruments.conference().stream().anyMatch(Conference.Open.class::isInstance);
            case RESUME -> instruments.conference().stream().anyMatch(Conference.Paused.class::isInstance);
            case SET_TERMS -> any(instruments.ceaseFires().values(), CeaseFire.Drafted.class);
            case REPAIR, RENEW -> any(instruments.ceaseFires().values(), CeaseFire.Binding.class);
            case ENDORSE ->
                state.agenda().settled().size() > 0 && !state.agenda().endorsed();
            default -> false;
        };
    }

    private static boolean any(Iterable<?> states, Class<?> kind) {
        for (Object state : states) {
            if (kind.isInstance(state)) {
                return true;
            }
        }
        return false;
    }
}
