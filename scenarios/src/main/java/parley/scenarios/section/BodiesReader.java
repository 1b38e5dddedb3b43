package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import parley.engine.id.BodyId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Designation;
import parley.engine.scenario.Body;
import parley.engine.scenario.DesignationPlan;
import parley.scenarios.problem.Vocabulary;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Reads the groups whose status is contested, and the issue that decides on them. */
record BodiesReader(Desk desk) {
    private static final Vocabulary AT_THE_START = statuses("status at the start", Body.Status.values());
    private static final Vocabulary DECIDED = statuses("status that can be decided", Designation.Outcome.values());

    ImmutableMap<BodyId, Body> read(Fields scenario) {
        var bodies = ImmutableMap.<BodyId, Body>builder();
        Map<RoleId, BodyId> speakers = new LinkedHashMap<>();
        for (Node.Entry entry : scenario.entriesOrNone("bodies")) {
            desk.values().symbol(entry.key(), "a body").ifPresent(key -> {
                BodyId id = new BodyId(key.text());
                bodies.put(id, body(id, entry.value(), speakers));
            });
        }
        return bodies.buildOrThrow();
    }

    private Body body(BodyId id, Node node, Map<RoleId, BodyId> speakers) {
        Fields fields = desk.fields(node, "body " + id, "title", "what", "status", "since", "role", "claims");
        return new Body(
                id,
                fields.text("title"),
                fields.text("what"),
                fields.required("status")
                        .flatMap(word -> desk.references().word(word, AT_THE_START))
                        .map(Body.Status::valueOf)
                        .orElse(Body.Status.UNDESIGNATED),
                fields.textOrEmpty("since"),
                speaker(id, fields, speakers),
                fields.itemsOrNone("claims").stream().map(this::claim).collect(ImmutableList.toImmutableList()));
    }

    /** The role that speaks for the body; one that speaks for another too would keep a seat for whoever is shut out. */
    private Optional<RoleId> speaker(BodyId id, Fields fields, Map<RoleId, BodyId> speakers) {
        Optional<RoleId> role = fields.optional("role").flatMap(desk.references()::role);
        role.ifPresent(known -> {
            BodyId other = speakers.putIfAbsent(known, id);
            if (other != null) {
                fields.problem(
                        "role",
                        "%s speaks for %s already; expected a role that speaks for no other body"
                                .formatted(known, other));
            }
        });
        return role;
    }

    private Body.Claim claim(Node node) {
        Fields fields = desk.fields(node, "a claim", "by", "says", "sources");
        return new Body.Claim(
                desk.references().roles(fields.items("by")),
                fields.text("says"),
                desk.references().sources(fields.itemsOrNone("sources")).asList());
    }

    Optional<DesignationPlan> designations(Fields scenario, ImmutableMap<BodyId, Body> bodies) {
        return scenario.optional("designations").flatMap(node -> {
            Fields fields = desk.fields(node, "the designations", "issue", "options");
            Optional<IssueId> issue = fields.required("issue").flatMap(desk.references()::issue);
            return issue.map(known -> new DesignationPlan(known, options(fields, known, bodies)));
        });
    }

    private ImmutableMap<OptionId, ImmutableMap<BodyId, Designation.Outcome>> options(
            Fields fields, IssueId issue, ImmutableMap<BodyId, Body> bodies) {
        var options = ImmutableMap.<OptionId, ImmutableMap<BodyId, Designation.Outcome>>builder();
        for (Node.Entry entry : fields.entries("options")) {
            desk.references()
                    .option(issue, entry.key())
                    .ifPresent(option -> options.put(option, statuses(entry.value(), bodies)));
        }
        return options.buildOrThrow();
    }

    private ImmutableMap<BodyId, Designation.Outcome> statuses(Node node, ImmutableMap<BodyId, Body> bodies) {
        var statuses = ImmutableMap.<BodyId, Designation.Outcome>builder();
        for (Node.Entry entry : desk.values().entries(node)) {
            Optional<String> status = desk.references().word(entry.value(), DECIDED);
            desk.references().body(entry.key()).ifPresent(body -> {
                Body known = bodies.get(body);
                if (known != null && known.status() == Body.Status.LISTED) {
                    desk.problems()
                            .add(
                                    entry.key().place(),
                                    "%s is listed by the Security Council; no issue can decide on it".formatted(body));
                }
                status.ifPresent(word -> statuses.put(body, Designation.Outcome.valueOf(word)));
            });
        }
        return statuses.buildOrThrow();
    }

    private static Vocabulary statuses(String kind, Enum<?>[] statuses) {
        return Vocabulary.of(kind, Arrays.stream(statuses).map(Enum::name).toList());
    }
}
