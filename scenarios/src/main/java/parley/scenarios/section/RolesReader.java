package parley.scenarios.section;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import parley.engine.id.RoleId;
import parley.engine.instrument.ActKind;
import parley.engine.scenario.Role;
import parley.scenarios.folder.SourceReader;
import parley.scenarios.names.ActNames;
import parley.scenarios.problem.Place;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Reads the parts to be played, each with the brief that it names. */
record RolesReader(Desk desk) {
    private static final String FOLDER = "briefs";
    private static final String ENDING = ".md";
    private static final int TIMES_MAX = 100;
    private static final String BRIEF_PATH = "briefs/[A-Za-z0-9][A-Za-z0-9_-]*\\.md";

    ImmutableMap<RoleId, Role> read(Fields scenario) {
        var roles = ImmutableMap.<RoleId, Role>builder();
        Set<String> briefs = new LinkedHashSet<>();
        int before = desk.problems().count();
        for (Node.Entry entry : scenario.entries("roles")) {
            desk.values().symbol(entry.key(), "a role").ifPresent(key -> {
                Role role = role(new RoleId(key.text()), entry.value(), briefs);
                roles.put(role.id(), role);
            });
        }
        if (desk.problems().count() == before) {
            checkAllRead(briefs);
        }
        return roles.buildOrThrow();
    }

    private void checkAllRead(Set<String> briefs) {
        for (String file : desk.sources().files(FOLDER)) {
            String path = FOLDER + "/" + file;
            if (file.endsWith(ENDING) && !briefs.contains(path)) {
                desk.problems().add(Place.whole(desk.sources().folder().show(path)), "no role has this brief");
            }
        }
    }

    private Role role(RoleId id, Node node, Set<String> briefs) {
        Fields fields = desk.fields(node, "role " + id, "title", "party", "required", "brief", "reserve");
        BriefReader.Brief brief =
                fields.required("brief").flatMap(path -> brief(path, briefs)).orElse(new BriefReader.Brief("", ""));
        return new Role(
                id,
                fields.text("title"),
                fields.text("party"),
                fields.flag("required"),
                brief.publicText(),
                brief.confidentialText(),
                reserve(fields));
    }

    private ImmutableMap<ActKind, Integer> reserve(Fields fields) {
        var reserve = ImmutableMap.<ActKind, Integer>builder();
        for (Node.Entry entry : fields.entriesOrNone("reserve")) {
            Optional<Integer> times = desk.values().whole(entry.value(), 0, TIMES_MAX);
            desk.references()
                    .word(entry.key(), ActNames.WEARING_OUT)
                    .ifPresent(act -> times.ifPresent(number -> reserve.put(ActNames.kind(act), number)));
        }
        return reserve.buildOrThrow();
    }

    private Optional<BriefReader.Brief> brief(Node node, Set<String> briefs) {
        return desk.values().scalar(node, "a path").flatMap(path -> {
            if (!path.text().matches(BRIEF_PATH)) {
                return desk.values().wrong(node, "a path such as briefs/us.md");
            }
            if (!briefs.add(path.text())) {
                desk.problems().add(node.place(), "another role has this brief; expected one of its own");
            }
            return desk.sources()
                    .read(path.text(), SourceReader.BRIEF_MAX, node.place())
                    .map(source ->
                            new BriefReader(desk.problems(), desk.references().names()).read(source));
        });
    }
}
