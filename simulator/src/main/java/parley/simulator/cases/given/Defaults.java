package parley.simulator.cases.given;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import parley.scenarios.problem.Place;
import parley.scenarios.yaml.Node;

/** Says what a case leaves out because it does not matter to it. */
final class Defaults {
    private static final String TABLE = "table";

    private final String file;
    private final Piece scenario;
    private final Place place;
    private final ImmutableList<String> roles;

    private Defaults(Piece scenario, String file) {
        this.file = file;
        this.scenario = scenario;
        this.place = scenario.place();
        this.roles = at("roles").keys();
    }

    /**
     * The whole scenario file.
     *
     * @param given whose sections these are
     */
    static Piece fill(Piece sections, String id, Given given) {
        Defaults defaults = new Defaults(sections, given.file());
        defaults.header(id, given.title());
        defaults.table();
        defaults.decisions();
        defaults.instruments();
        defaults.world();
        new Dates(sections).fill();
        return sections;
    }

    private void header(String id, String title) {
        scenario.put("id", Piece.text(place, id));
        scenario.orText("title", title)
                .orText("version", "1")
                .orText("language", "en")
                .orText("licence", "Apache-2.0")
                .orText("minutes", "60")
                .orText("reading_minutes", "1");
        String count = String.valueOf(Math.max(1, roles.size()));
        scenario.orPut(
                "players",
                Piece.at(place).orText("min", "1").orText("max", count).node());
    }

    private void table() {
        each(
                "roles",
                (role, fields) -> fields.orText("title", "Delegate of " + role)
                        .orText("party", role)
                        .orText("required", "true")
                        .orText("brief", Briefs.path(role)));
        each("issues", (issue, fields) -> {
            fields.orText("question", "What about %s?".formatted(issue));
            Piece options = Piece.of(
                    fields.get("options").orElse(Piece.at(fields.place()).node()));
            inside(options, (option, words) -> words.orText("label", option).orText("text", option + "."));
            fields.put("options", options.node());
        });
        list(
                "coherence",
                (number, fields) ->
                        fields.orText("id", "rule" + number).orText("sentence", "This does not go together."));
    }

    /** Who decides what: as the case has it, and for an issue that nothing decides, everybody together. */
    private void decisions() {
        Piece decisions = at("decisions");
        Set<String> settled = new LinkedHashSet<>();
        var list = ImmutableList.<Node>builder();
        for (String key : decisions.keys()) {
            Piece decision = Piece.of(decisions.get(key).orElseThrow());
            if (!decision.has("settles") && !decision.has("allows")) {
                boolean issue = at("issues").has(key);
                decision.orText(issue ? "settles" : "allows", key);
            }
            decision.textAt("settles").ifPresent(settled::add);
            list.add(decision.orText("id", key).node());
        }
        for (String issue : at("issues").keys()) {
            if (!settled.contains(issue)) {
                list.add(byTheTable(issue));
            }
        }
        scenario.put("decisions", new Node.Sequence(place, list.build()));
        vetoesOfRoles();
        procedures(used(list.build()));
    }

    private Node byTheTable(String issue) {
        ImmutableList<String> holders =
                roles.stream().filter(role -> vetoes(role).contains(issue)).collect(ImmutableList.toImmutableList());
        Piece procedures = at("procedures");
        Piece kind = Piece.at(place);
        String name = holders.isEmpty() ? TABLE : TABLE + "-" + issue;
        if (holders.isEmpty()) {
            kind.put(
                    "concurrence",
                    Piece.at(place).put("of", Piece.texts(place, roles)).node());
        } else {
            kind.put(
                    "majority",
                    Piece.at(place)
                            .put("among", Piece.texts(place, roles))
                            .put("vetoes", Piece.texts(place, holders))
                            .node());
        }
        scenario.put("procedures", procedures.orPut(name, kind.node()).node());
        return Piece.at(place)
                .orText("id", issue)
                .orText("settles", issue)
                .put("by", Piece.texts(place, ImmutableList.of(name)))
                .node();
    }

    private ImmutableSet<String> vetoes(String role) {
        Node fields = at("roles").get(role).orElseThrow();
        return Piece.of(fields).get("veto").stream()
                .flatMap(list -> Piece.of(list).keys().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private void vetoesOfRoles() {
        each("roles", (role, fields) -> fields.remove("veto"));
    }

    /** A procedure that the case does not use is left out if its table brought it; one among nobody named is among everybody. */
    private void procedures(ImmutableSet<String> used) {
        Piece procedures = at("procedures");
        for (String name : procedures.keys()) {
            boolean brought = !procedures
                    .get(name)
                    .map(Node::place)
                    .map(Place::file)
                    .filter(file::equals)
                    .isPresent();
            if (brought && !used.contains(name) && !isAcceptance(name)) {
                procedures.remove(name);
            }
        }
        inside(procedures, (name, fields) -> {
            fields.orText("title", name);
            among(fields, "concurrence", "of");
            among(fields, "consensus", "among");
            among(fields, "majority", "among");
            fields.change(
                    "majority",
                    node -> Piece.of(node)
                            .orText("threshold", "more than 1/2")
                            .orText("base", "present_and_voting")
                            .node());
            among(fields, "unanimity", "among");
            among(fields, "adhesion", "parties");
        });
        scenario.put("procedures", procedures.node());
    }

    private void among(Piece fields, String kind, String key) {
        fields.change(
                kind,
                node -> Piece.of(node)
                        .orPut(key, Piece.texts(node.place(), roles))
                        .node());
    }

    private boolean isAcceptance(String procedure) {
        Piece ceaseFires = at("cease_fires");
        return ceaseFires.keys().stream()
                .anyMatch(id -> Piece.of(ceaseFires.get(id).orElseThrow())
                        .textAt("acceptance")
                        .filter(procedure::equals)
                        .isPresent());
    }

    private static ImmutableSet<String> used(ImmutableList<Node> decisions) {
        var used = ImmutableSet.<String>builder();
        decisions.forEach(decision -> Piece.of(decision)
                .get("by")
                .ifPresent(by -> used.addAll(Piece.of(by).keys())));
        return used.build();
    }

    private void instruments() {
        scenario.change(
                "conference",
                node -> Piece.of(node)
                        .orText("title", "The talks")
                        .orText("place", "The hall")
                        .node());
        each("bodies", (body, fields) -> fields.orText("title", "The " + body).orText("what", "An armed group."));
        each(
                "cease_fires",
                (id, fields) -> fields.orText("title", "The cease-fire " + id).orText("scope", "All who accept it."));
    }

    private void world() {
        each(
                "tracks",
                (track, fields) -> fields.orText("title", "The " + track)
                        .orText("low", "none")
                        .orText("high", "full")
                        .orText("why", "As it is."));
        list(
                "reactions",
                (number, fields) -> fields.orText("id", "reaction" + number).orText("why", "As the scenario says"));
        list("injects", (number, fields) -> {
            fields.orText("id", "news" + number);
            if (!fields.has("variants")) {
                fields.orText("title", "News").orText("text", "Something happened.");
            }
        });
        sheets();
        scenario.orPut(
                "endings",
                new Node.Sequence(
                        place,
                        ImmutableList.of(
                                Piece.at(place).orText("outcome", "END").node())));
        list("endings", (number, fields) -> {
            fields.orText("sentence", "It is over.");
            if (scenario.has("sheets")) {
                fields.orText("scored", "sheet");
            }
        });
    }

    /** A sheet without a walk-away value has 0, and an option of an issue that it names is worth 0 unless it says more. */
    private void sheets() {
        each("sheets", (role, fields) -> {
            fields.orText("walk_away", "0");
            fields.change("points", all -> {
                Piece points = Piece.of(all);
                for (String issue : points.keys()) {
                    points.change(issue, worth -> {
                        Piece options = Piece.of(worth);
                        optionsOf(issue).forEach(option -> options.orText(option, "0"));
                        return options.node();
                    });
                }
                return points.node();
            });
            fields.change(
                    "terms",
                    terms -> Shapes.items(
                            terms,
                            term -> Piece.of(term).orText("words", "as agreed").node()));
        });
    }

    private ImmutableList<String> optionsOf(String issue) {
        return at("issues")
                .get(issue)
                .flatMap(fields -> Piece.of(fields).get("options"))
                .map(options -> Piece.of(options).keys())
                .orElse(ImmutableList.of());
    }

    private Piece at(String section) {
        return scenario.get(section).map(Piece::of).orElseGet(() -> Piece.at(place));
    }

    private void each(String section, BiConsumer<String, Piece> how) {
        scenario.change(section, node -> {
            Piece all = Piece.of(node);
            inside(all, how);
            return all.node();
        });
    }

    private static void inside(Piece all, BiConsumer<String, Piece> how) {
        for (String key : all.keys()) {
            all.change(key, value -> {
                Piece fields = Piece.of(value);
                how.accept(key, fields);
                return fields.node();
            });
        }
    }

    private void list(String section, BiConsumer<Integer, Piece> how) {
        scenario.change(section, node -> {
            if (!(node instanceof Node.Sequence(var at, var items))) {
                return node;
            }
            var all = ImmutableList.<Node>builder();
            int number = 0;
            for (Node item : items) {
                Piece fields = Piece.of(item);
                how.accept(++number, fields);
                all.add(fields.node());
            }
            return new Node.Sequence(at, all.build());
        });
    }
}
