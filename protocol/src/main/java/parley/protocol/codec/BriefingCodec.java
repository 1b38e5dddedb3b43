package parley.protocol.codec;

import java.util.List;
import parley.engine.condition.Wording;
import parley.engine.scenario.ConferencePlan;
import parley.engine.scenario.Ending;
import parley.engine.scenario.Header;
import parley.engine.scenario.Invitations;
import parley.engine.scenario.KnownFact;
import parley.engine.scenario.Role;
import parley.engine.scenario.Scenario;
import parley.engine.view.Briefing;
import parley.protocol.wire.v1.InvitationPlan;
import parley.protocol.wire.v1.Invitee;
import parley.protocol.wire.v1.OptionDate;
import parley.protocol.wire.v1.Reserve;
import parley.protocol.wire.v1.RoleSheet;
import parley.protocol.wire.v1.ScenarioHeader;
import parley.protocol.wire.v1.Scoring;
import parley.protocol.wire.v1.Source;

/**
 * The scenario as one viewer may read it. One way only: conditions go out in words, so a client cannot have the scenario
 * itself back, and needs not.
 */
public final class BriefingCodec {

    private BriefingCodec() {}

    /** The briefing as a message. */
    public static parley.protocol.wire.v1.Briefing encode(Briefing briefing) {
        Scenario scenario = briefing.scenario();
        var wire = parley.protocol.wire.v1.Briefing.newBuilder()
                .setScenario(scenario.id().value())
                .setScenarioHash(briefing.scenarioHash())
                .setHeader(header(scenario.header()))
                .setCalendar(CalendarCodec.encode(scenario.calendar()));
        scenario.facts().forEach(fact -> wire.addFacts(fact(fact)));
        scenario.roles().values().forEach(role -> wire.addRoles(role(role)));
        scenario.issues().values().forEach(issue -> wire.addIssues(AgendaCodec.encode(issue)));
        scenario.steps().values().forEach(step -> wire.addSteps(AgendaCodec.encode(step)));
        scenario.coherence().forEach(rule -> wire.addCoherence(AgendaCodec.encode(rule)));
        scenario.decisions().forEach(decision -> wire.addDecisions(AgendaCodec.encode(decision)));
        var instruments = scenario.instruments();
        instruments.invitations().ifPresent(plan -> wire.setInvitations(invitations(plan)));
        instruments.conference().ifPresent(plan -> wire.setConference(conference(plan)));
        instruments.bodies().values().forEach(body -> wire.addBodies(TruceBriefingCodec.encode(body)));
        instruments.designations().ifPresent(plan -> wire.setDesignations(TruceBriefingCodec.encode(plan)));
        instruments
                .ceaseFires()
                .values()
                .forEach(plan -> wire.addCeaseFires(TruceBriefingCodec.encode(plan, scenario.procedures())));
        scenario.world().tracks().values().forEach(track -> wire.addTracks(WorldBriefingCodec.encode(track)));
        scenario.world().reactions().forEach(reaction -> wire.addReactions(WorldBriefingCodec.encode(reaction)));
        scenario.roles().values().forEach(role -> wire.addAllReserve(reserve(role)));
        briefing.sheet().ifPresent(sheet -> wire.setSheet(WorldBriefingCodec.encode(sheet)));
        briefing.sheets()
                .forEach((role, sheet) -> wire.addSheets(
                        RoleSheet.newBuilder().setRole(role.value()).setSheet(WorldBriefingCodec.encode(sheet))));
        scenario.endings().forEach(ending -> wire.addEndings(ending(ending)));
        briefing.confidentialBrief().ifPresent(wire::setConfidentialBrief);
        return wire.build();
    }

    private static ScenarioHeader header(Header header) {
        var wire = ScenarioHeader.newBuilder()
                .setTitle(header.title())
                .setVersion(header.version())
                .setLanguage(header.language())
                .setLicence(header.licence())
                .setMinutes(header.minutes())
                .setPlayersMin(header.playersMin())
                .setPlayersMax(header.playersMax())
                .setReadingMinutes(header.readingMinutes())
                .setContentNote(header.contentNote())
                .setDisclaimer(header.disclaimer());
        header.sources()
                .forEach((tag, citation) ->
                        wire.addSources(Source.newBuilder().setTag(tag).setCitation(citation)));
        return wire.build();
    }

    private static parley.protocol.wire.v1.KnownFact fact(KnownFact fact) {
        return parley.protocol.wire.v1.KnownFact.newBuilder()
                .setId(fact.id())
                .setStatement(fact.statement())
                .addAllSources(fact.sources())
                .setCarries(fact.carries())
                .build();
    }

    /** The public half of a role; the confidential brief has no field here. */
    private static parley.protocol.wire.v1.Role role(Role role) {
        return parley.protocol.wire.v1.Role.newBuilder()
                .setId(role.id().value())
                .setTitle(role.title())
                .setParty(role.party())
                .setRequired(role.required())
                .setPublicBrief(role.publicBrief())
                .build();
    }

    /** Only the viewer's own role has a reserve left to show. */
    private static List<Reserve> reserve(Role role) {
        return role.reserve().entrySet().stream()
                .map(entry -> Reserve.newBuilder()
                        .setAct(ActCodec.encode(entry.getKey()))
                        .setTimes(entry.getValue())
                        .build())
                .toList();
    }

    private static InvitationPlan invitations(Invitations plan) {
        var wire = InvitationPlan.newBuilder().setUnderstanding(Wording.words(plan.understanding()));
        plan.invitees()
                .forEach((role, capacity) -> wire.addInvitees(
                        Invitee.newBuilder().setRole(role.value()).setCapacity(capacity)));
        return wire.build();
    }

    private static parley.protocol.wire.v1.ConferencePlan conference(ConferencePlan plan) {
        var wire = parley.protocol.wire.v1.ConferencePlan.newBuilder()
                .setTitle(plan.title())
                .setPlace(plan.place())
                .setPlanned(TimeCodec.encode(plan.planned()));
        plan.dateIssue().ifPresent(issue -> wire.setDateIssue(issue.value()));
        plan.dates()
                .forEach((option, date) -> wire.addDates(
                        OptionDate.newBuilder().setOption(option.value()).setDate(TimeCodec.encode(date))));
        return wire.build();
    }

    private static parley.protocol.wire.v1.Ending ending(Ending ending) {
        return parley.protocol.wire.v1.Ending.newBuilder()
                .setOutcome(ending.outcome())
                .setSentence(ending.sentence())
                .setCondition(Wording.words(ending.condition()))
                .setScoring(
                        switch (ending.scoring()) {
                            case SHEET -> Scoring.SCORING_SHEET;
                            case WALK_AWAY -> Scoring.SCORING_WALK_AWAY;
                        })
                .addAllEffects(ending.effects().stream().map(Wording::words).toList())
                .build();
    }
}
