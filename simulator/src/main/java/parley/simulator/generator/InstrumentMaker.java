package parley.simulator.generator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.ProcedureId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Designation;
import parley.engine.procedure.Procedure;
import parley.engine.scenario.Body;
import parley.engine.scenario.CeaseFirePlan;
import parley.engine.scenario.ConferencePlan;
import parley.engine.scenario.DesignationPlan;
import parley.engine.scenario.InstrumentPlans;
import parley.engine.scenario.Invitations;

/** Invitations, a conference, bodies and their designation, a cease-fire: those that the material names. */
record InstrumentMaker(Chance chance, Material material) {

    static final ProcedureId ACCEPTANCE = new ProcedureId("acceptance");

    InstrumentPlans make() {
        var bodies = ImmutableMap.<BodyId, Body>builder();
        material.bodies().forEach(id -> bodies.put(id, body(id)));
        var ceaseFires = ImmutableMap.<CeaseFireId, CeaseFirePlan>builder();
        material.ceaseFires().forEach(id -> ceaseFires.put(id, ceaseFire(id)));
        return new InstrumentPlans(
                invitations(),
                material.conference() ? Optional.of(conference()) : Optional.empty(),
                bodies.buildOrThrow(),
                material.bodies().isEmpty() ? Optional.empty() : Optional.of(designations()),
                ceaseFires.buildOrThrow());
    }

    private Optional<Invitations> invitations() {
        if (material.invitees().isEmpty()) {
            return Optional.empty();
        }
        var invitees = ImmutableMap.<RoleId, String>builder();
        material.invitees().forEach(role -> invitees.put(role, "a delegation"));
        return Optional.of(
                new Invitations(invitees.buildOrThrow(), new ConditionMaker(chance, material).understanding()));
    }

    private ConferencePlan conference() {
        Optional<IssueId> issue = chance.percent(60) ? Optional.of(issue()) : Optional.empty();
        var dates = ImmutableMap.<OptionId, Instant>builder();
        issue.ifPresent(known -> chance.subset(0, options(known)).forEach(option -> dates.put(option, instant())));
        return new ConferencePlan("The conference", "A town", material.ends(), issue, dates.buildOrThrow());
    }

    private Body body(BodyId id) {
        var status =
                chance.pick(Body.Status.UNDESIGNATED, Body.Status.CONTESTED, Body.Status.CONTESTED, Body.Status.LISTED);
        Optional<RoleId> role = material.bodies().getFirst().equals(id) && chance.percent(50)
                ? Optional.of(material.roles().getLast())
                : Optional.empty();
        return new Body(id, "Body " + id, "A group.", status, "", role, ImmutableList.of());
    }

    private DesignationPlan designations() {
        IssueId issue = issue();
        var options = ImmutableMap.<OptionId, ImmutableMap<BodyId, Designation.Outcome>>builder();
        for (OptionId option : options(issue)) {
            var statuses = ImmutableMap.<BodyId, Designation.Outcome>builder();
            chance.subset(0, material.bodies())
                    .forEach(body -> statuses.put(body, chance.pick(Designation.Outcome.values())));
            options.put(option, statuses.buildOrThrow());
        }
        return new DesignationPlan(issue, options.buildOrThrow());
    }

    private CeaseFirePlan ceaseFire(CeaseFireId id) {
        IssueId issue = issue();
        Instant until = chance.percent(50)
                ? material.ends()
                : chance.pick(material.phases()).to();
        var starts = ImmutableMap.<OptionId, Instant>builder();
        chance.subset(chance.percent(60) ? options(issue).size() : 1, options(issue))
                .forEach(option -> starts.put(option, until.plus(Duration.ofHours(chance.pick(0, 0, 0, 6, 24)))));
        Optional<IssueId> monitoring = chance.percent(60) ? Optional.of(issue()) : Optional.empty();
        var patience = ImmutableMap.<OptionId, Integer>builder();
        monitoring.ifPresent(known ->
                chance.subset(0, options(known)).forEach(option -> patience.put(option, chance.between(0, 2))));
        ImmutableSet<RoleId> parties = chance.subset(1, material.roles());
        return new CeaseFirePlan(
                id,
                "The truce",
                "Everywhere.",
                ZoneOffset.UTC,
                issue,
                starts.buildOrThrow(),
                ACCEPTANCE,
                new Procedure.Adhesion(parties, chance.subset(0, parties.asList()), until),
                monitoring,
                patience.buildOrThrow(),
                chance.between(0, 1),
                chance.percent(40) ? Optional.of(Duration.ofHours(chance.pick(6, 48, 120))) : Optional.empty());
    }

    private Instant instant() {
        return new ConditionMaker(chance, material).instant();
    }

    private IssueId issue() {
        return chance.pick(material.issues().keySet().asList());
    }

    private ImmutableList<OptionId> options(IssueId issue) {
        return material.issues().getOrDefault(issue, ImmutableList.of());
    }
}
