package parley.simulator.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import parley.engine.condition.Fact;
import parley.engine.condition.Value;
import parley.engine.id.CeaseFireId;
import parley.engine.id.OptionId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Act;
import parley.engine.scenario.Body;
import parley.engine.scenario.CeaseFirePlan;

/** The instruments of section 4: what acts do, what follows by itself, and what falls due. */
final class Instruments {

    /** What a cease-fire carries besides its state. */
    private static final class Truce {
        final Set<RoleId> accepted = new HashSet<>();
        int patience;
        int breached;
        int renewals;
    }

    private final World world;
    private final Set<RoleId> withheld = new HashSet<>();
    private final Set<RoleId> released = new HashSet<>();
    private final Map<RoleId, Integer> clarifying = new HashMap<>();
    private final Map<CeaseFireId, Truce> truces = new HashMap<>();

    Instruments(World world) {
        this.world = world;
    }

    /** "A transition exists only on the states that allow it." */
    boolean isPossible(RoleId by, Act act) {
        var invited = new Fact.InvitationOf(by);
        return switch (act.kind()) {
            case RELEASE -> !invited("HELD").isEmpty();
            case ISSUE -> invited("READY").stream().anyMatch(this::canBeSent);
            case HOLD -> !invited("READY").isEmpty();
            case RESCIND -> !invited("ISSUED").isEmpty();
            case ACCEPT -> world.isAt(invited, "ISSUED", "CLARIFYING", "DECLINED");
            case CLARIFY -> world.isAt(invited, "ISSUED");
            case DECLINE -> world.isAt(invited, "ISSUED", "CLARIFYING");
            case OPEN ->
                (world.isAt(World.CONFERENCE, "PLANNED")
                                && (all() || !invited("ACCEPTED").isEmpty()))
                        || (world.isAt(World.CONFERENCE, "HALF_OPEN") && all());
            case PAUSE -> world.isAt(World.CONFERENCE, "HALF_OPEN", "OPEN");
            case CLOSE -> world.isAt(World.CONFERENCE, "OPEN");
            case RESUME ->
                world.isAt(World.CONFERENCE, "PAUSED")
                        && act instanceof Act.Resume(var on)
                        && !on.isBefore(world.date());
            case SET_TERMS ->
                world.isAt(state(plan(act)), "DRAFTED")
                        && !world.hasFallenDue(plan(act).adhesion().until());
            case REPAIR ->
                world.isAt(state(plan(act)), "STRAINED") || (isInForce(plan(act)) && truce(plan(act)).breached > 0);
            case RENEW -> isInForce(plan(act)) && plan(act).duration().isPresent();
            case ACCEPT_TERMS, REFUSE_TERMS -> world.isAt(state(plan(act)), "OPEN_FOR_ACCEPTANCE");
            case REPORT_BREACH ->
                (isInForce(plan(act)) || world.isAt(state(plan(act)), "STRAINED"))
                        && truce(plan(act)).accepted.contains(by);
            case ENDORSE -> world.isAllSettled() && !world.isEndorsed();
            case BOYCOTT, WALK_OUT -> world.isPresent(by);
            case RETURN -> !world.isPresent(by);
        };
    }

    void perform(RoleId by, Act act) {
        switch (act.kind()) {
            case RELEASE -> {
                withheld.clear();
                released.addAll(invited("HELD"));
                moveAll("HELD", "READY");
            }
            case ISSUE ->
                invited("READY").stream()
                        .filter(this::canBeSent)
                        .forEach(role -> world.set(new Fact.InvitationOf(role), "ISSUED"));
            case HOLD -> {
                withheld.addAll(invited("READY"));
                released.clear();
                moveAll("READY", "HELD");
            }
            case RESCIND -> moveAll("ISSUED", "WITHDRAWN");
            case ACCEPT -> world.set(new Fact.InvitationOf(by), "ACCEPTED");
            case CLARIFY -> {
                int last = world.phases.getLast().round();
                clarifying.put(by, Math.min(world.phase().round() + 1, last));
                world.set(new Fact.InvitationOf(by), "CLARIFYING");
            }
            case DECLINE -> world.set(new Fact.InvitationOf(by), "DECLINED");
            case OPEN -> world.set(World.CONFERENCE, all() ? "OPEN" : "HALF_OPEN");
            case PAUSE -> world.set(World.CONFERENCE, "PAUSED");
            case CLOSE -> world.set(World.CONFERENCE, "CLOSED");
            case RESUME -> world.set(World.CONFERENCE, "OPEN");
            case SET_TERMS -> setTerms(plan(act));
            case REPAIR -> {
                truce(plan(act)).breached = 0;
                world.set(state(plan(act)), truce(plan(act)).renewals > 0 ? "RENEWED" : "IN_FORCE");
            }
            case RENEW -> {
                truce(plan(act)).renewals++;
                world.set(state(plan(act)), "RENEWED");
            }
            case ACCEPT_TERMS -> truce(plan(act)).accepted.add(by);
            case REFUSE_TERMS -> truce(plan(act)).accepted.remove(by);
            case REPORT_BREACH -> reportBreach(plan(act));
            case ENDORSE -> world.change(Map.of(World.ENDORSED, new Value.Truth(true)));
            case BOYCOTT -> world.turn(by, "BOYCOTTING");
            case WALK_OUT -> world.turn(by, "WITHDRAWN");
            case RETURN -> world.turn(by, "PRESENT");
        }
    }

    private List<RoleId> invited(String state) {
        return world.invitees().stream()
                .filter(role -> world.isAt(new Fact.InvitationOf(role), state))
                .toList();
    }

    /** "Some of the named invitations accepted gives HALF_OPEN, all give OPEN." */
    private boolean all() {
        return invited("ACCEPTED").size() == world.invitees().size();
    }

    private void moveAll(String from, String to) {
        invited(from).forEach(role -> world.set(new Fact.InvitationOf(role), to));
    }

    /** "Setting terms opens acceptance at once." */
    private void setTerms(CeaseFirePlan plan) {
        truce(plan).patience = plan.monitoring()
                .filter(world::isSettled)
                .map(issue -> new OptionId(world.at(new Fact.Settled(issue))))
                .map(option -> plan.patience().getOrDefault(option, 0))
                .orElse(0);
        world.set(state(plan), "TERMS_SET");
        world.set(state(plan), "OPEN_FOR_ACCEPTANCE");
    }

    /** "A breach report makes exactly one breach event; what follows depends on the monitoring agreed." */
    private void reportBreach(CeaseFirePlan plan) {
        var truce = truce(plan);
        truce.breached = truce.breached > 0 ? truce.breached : world.phase().round();
        if (truce.patience == 0 && isInForce(plan)) {
            world.strain(plan.id());
        }
    }

    /** "Designated and listed bodies are never covered by a cease-fire and lose their seat." */
    boolean exclude() {
        var shutOut = world.scenario.instruments().bodies().values().stream()
                .filter(this::isShutOut)
                .flatMap(body -> body.role().stream())
                .filter(role -> !world.isShutOut(role))
                .findFirst();
        shutOut.ifPresent(role -> {
            truces.values().forEach(truce -> truce.accepted.remove(role));
            if (world.isAt(new Fact.InvitationOf(role), "ISSUED")) {
                world.set(new Fact.InvitationOf(role), "WITHDRAWN");
            }
            world.turn(role, "EXCLUDED");
        });
        return shutOut.isPresent();
    }

    /** Chosen: a cease-fire that binds nobody any more has lapsed. */
    boolean loosen() {
        var unbound = world.scenario.instruments().ceaseFires().values().stream()
                .filter(plan -> world.isAt(state(plan), "PENDING", "IN_FORCE", "RENEWED", "STRAINED"))
                .filter(plan -> truce(plan).accepted.isEmpty())
                .findFirst();
        unbound.ifPresent(plan -> world.set(state(plan), "LAPSED"));
        return unbound.isPresent();
    }

    /** "HELD until its prerequisite holds"; "READY > HELD (a consent is withdrawn)". */
    boolean prepareInvitations() {
        boolean understood = isUnderstood();
        var some = invited(understood ? "HELD" : "READY").stream()
                .filter(role -> !(understood ? withheld : released).contains(role))
                .toList();
        some.stream()
                .filter(role -> !understood || isUnderstood())
                .forEach(role -> world.set(new Fact.InvitationOf(role), understood ? "READY" : "HELD"));
        return !some.isEmpty();
    }

    /** "Consent must hold at the instant of issue", and "designated and listed bodies lose their seat". */
    private boolean canBeSent(RoleId role) {
        return (released.contains(role) || isUnderstood())
                && world.scenario.instruments().bodies().values().stream()
                        .noneMatch(body -> body.role().filter(role::equals).isPresent() && isShutOut(body));
    }

    private boolean isShutOut(Body body) {
        return world.isAt(new Fact.DesignationOf(body.id()), "DESIGNATED", "LISTED");
    }

    private boolean isUnderstood() {
        return world.scenario.instruments().invitations().stream().anyMatch(plan -> world.holds(plan.understanding()));
    }

    /** "At until, never before, it becomes PENDING if all required have accepted, else LAPSED." */
    boolean closeAcceptance(CeaseFirePlan plan) {
        boolean due = world.isAt(state(plan), "OPEN_FOR_ACCEPTANCE")
                && world.hasFallenDue(plan.adhesion().until());
        if (due) {
            var accepted = truce(plan).accepted;
            boolean joined =
                    !accepted.isEmpty() && accepted.containsAll(plan.adhesion().required());
            world.set(state(plan), joined ? "PENDING" : "LAPSED");
        }
        return due;
    }

    /** "At start it is in force"; its end, and the rounds in which a breach can be repaired, are deadlines of its own. */
    boolean fallDue(CeaseFirePlan plan, boolean roundEnds) {
        var truce = truce(plan);
        int round = world.phase().round();
        var start = Optional.ofNullable(world.starts.get(plan.id()));
        boolean over = start.flatMap(
                        from -> plan.duration().map(lasts -> from.plus(lasts.multipliedBy(1L + truce.renewals))))
                .filter(world::hasFallenDue)
                .isPresent();
        if (world.isAt(state(plan), "PENDING")
                && start.filter(world::hasFallenDue).isPresent()) {
            world.set(state(plan), "IN_FORCE");
        } else if (isInForce(plan) && over) {
            world.set(state(plan), "EXPIRED");
        } else if (world.isAt(state(plan), "STRAINED")
                && (over
                        || (roundEnds
                                && round >= world.strained.getOrDefault(plan.id(), round) + plan.lapsesAfter()))) {
            world.set(state(plan), "LAPSED");
        } else if (isInForce(plan) && truce.breached > 0 && roundEnds && round >= truce.breached + truce.patience) {
            world.strain(plan.id());
        } else {
            return false;
        }
        return true;
    }

    private boolean isInForce(CeaseFirePlan plan) {
        return world.isAt(state(plan), "IN_FORCE", "RENEWED");
    }

    /** "Clarifying lasts to the end of the next round, then it is a decline." */
    void endClarifying() {
        invited("CLARIFYING").stream()
                .filter(role ->
                        clarifying.getOrDefault(role, 0) <= world.phase().round())
                .forEach(role -> world.set(new Fact.InvitationOf(role), "DECLINED"));
    }

    private CeaseFirePlan plan(Act act) {
        var id = switch (act) {
            case Act.OnCeaseFire(var kind, var named) -> named;
            case Act.AcceptTerms(var named, var reservations) -> named;
            case Act.Plain plain -> throw new IllegalStateException("names no cease-fire: " + plain);
            case Act.Resume resume -> throw new IllegalStateException("names no cease-fire: " + resume);
        };
        return Objects.requireNonNull(world.scenario.instruments().ceaseFires().get(id));
    }

    private static Fact state(CeaseFirePlan plan) {
        return new Fact.CeaseFireState(plan.id());
    }

    private Truce truce(CeaseFirePlan plan) {
        return truces.computeIfAbsent(plan.id(), none -> new Truce());
    }
}
