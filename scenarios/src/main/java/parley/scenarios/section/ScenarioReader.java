package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import parley.engine.id.ProcedureId;
import parley.engine.id.ScenarioId;
import parley.engine.scenario.Calendar;
import parley.engine.scenario.ConferencePlan;
import parley.engine.scenario.Decision;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.InstrumentPlans;
import parley.engine.scenario.Invitations;
import parley.engine.scenario.Phase;
import parley.engine.scenario.Scenario;
import parley.engine.scenario.WorldPlan;
import parley.scenarios.folder.SourceReader;
import parley.scenarios.names.Names;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Reads {@code scenario.yaml} with the briefs that it names. */
public final class ScenarioReader {
    private static final String[] KEYS = {
        "id",
        "title",
        "version",
        "language",
        "licence",
        "minutes",
        "players",
        "reading_minutes",
        "content_note",
        "disclaimer",
        "sources",
        "facts",
        "roles",
        "issues",
        "steps",
        "coherence",
        "procedures",
        "decisions",
        "invitations",
        "conference",
        "bodies",
        "designations",
        "cease_fires",
        "tracks",
        "reactions",
        "calendar",
        "injects",
        "sheets",
        "endings"
    };

    private final Desk desk;

    private ScenarioReader(Desk desk) {
        this.desk = desk;
    }

    /** The scenario; if there is any problem with it, or was one before, the problems have it and nothing comes back. */
    public static Optional<Scenario> read(Node root, Names names, SourceReader sources) {
        return new ScenarioReader(Desk.of(names, sources)).scenario(root);
    }

    private Optional<Scenario> scenario(Node root) {
        Fields fields = desk.fields(root, "the scenario", KEYS);
        var id = fields.symbol("id").map(symbol -> new ScenarioId(symbol.text()));
        var header = new HeaderReader(desk).read(fields);
        var facts = new FactsReader(desk).read(fields);
        var roles = new RolesReader(desk).read(fields);
        var issues = new IssuesReader(desk).read(fields);
        var steps = new StepsReader(desk).read(fields);
        var coherence = new CoherenceReader(desk).read(fields);
        ImmutableMap<ProcedureId, DecisionRule> procedures = new ProceduresReader(desk).read(fields);
        ImmutableList<Decision> decisions = new DecisionsReader(desk, procedures).read(fields);
        Optional<Calendar> calendar = new CalendarReader(desk).read(fields);
        ImmutableList<Phase> phases = calendar.map(Calendar::phases).orElse(ImmutableList.of());
        InstrumentPlans instruments = instruments(fields, procedures, calendar);
        WorldPlan world = new WorldPlan(
                new TracksReader(desk).read(fields),
                new ReactionsReader(desk, phases).read(fields),
                new InjectsReader(desk, phases).read(fields));
        var sheets = new SheetsReader(desk).read(fields);
        var endings = new EndingsReader(desk, phases).read(fields);
        new Coverage(desk, fields).check(decisions);
        new DeadEnds(desk, fields).checkCloses(phases);
        if (desk.problems().isEmpty()) {
            var interventions = Interventions.of(world, calendar, endings);
            checkPlan(fields, new Plan(issues, steps, decisions, instruments, interventions), phases);
        }
        if (!desk.problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Scenario(
                id.orElseThrow(),
                header,
                facts,
                roles,
                issues,
                steps,
                coherence,
                procedures,
                decisions,
                instruments,
                world,
                calendar.orElseThrow(),
                sheets,
                endings));
    }

    /** Only of rules that could all be read: what is missing could be what another waits for. */
    private void checkPlan(Fields fields, Plan plan, ImmutableList<Phase> phases) {
        new DeadEnds(desk, fields).check(plan);
        new Contradictions(desk, fields, plan, phases).check();
    }

    private InstrumentPlans instruments(
            Fields fields, ImmutableMap<ProcedureId, DecisionRule> procedures, Optional<Calendar> calendar) {
        Optional<Invitations> invitations =
                fields.optional("invitations").map(node -> new InvitationsReader(desk).read(node));
        Optional<ConferencePlan> conference =
                fields.optional("conference").flatMap(node -> new ConferenceReader(desk).read(node));
        var bodies = new BodiesReader(desk).read(fields);
        return new InstrumentPlans(
                invitations,
                conference,
                bodies,
                new BodiesReader(desk).designations(fields, bodies),
                new CeaseFiresReader(desk, procedures, calendar).read(fields));
    }
}
