package parley.simulator.cases.given;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import parley.scenarios.yaml.Node;

/** Brings the short forms of a case into the shape of a scenario file; what is not short stays as it is. */
final class Shapes {
    private static final ImmutableList<String> AMONG = ImmutableList.of("consensus", "majority", "unanimity");

    private static final ImmutableList<String> WITH_A_CLOSE =
            ImmutableList.of("concurrence", "consensus", "majority", "unanimity", "sole");

    private Shapes() {}

    /** The sections of a case or of a table, each in the shape that it has in a scenario file. */
    static Piece of(Node sections) {
        Piece piece = Piece.of(sections);
        piece.change(
                "roles", roles -> Piece.of(roles).changeEach(Shapes::mapping).node());
        piece.change(
                "issues", issues -> Piece.of(issues).changeEach(Shapes::issue).node());
        piece.change(
                "procedures", all -> Piece.of(all).changeEach(Shapes::procedure).node());
        piece.change("decisions", Shapes::decisions);
        piece.change("calendar", Shapes::calendar);
        piece.change("tracks", tracks -> each(tracks, "start"));
        piece.change("bodies", bodies -> each(bodies, "status"));
        piece.change("sheets", sheets -> each(sheets, "walk_away"));
        piece.change("conference", Shapes::mapping);
        piece.change("invitations", Shapes::invitations);
        return piece;
    }

    /** {@code [8, 10]} as an issue with these options. */
    private static Node issue(Node node) {
        Node issue = node instanceof Node.Sequence
                ? Piece.at(node.place()).put("options", node).node()
                : node;
        return Piece.of(issue)
                .change("options", options -> each(options, "text"))
                .node();
    }

    /** {@code concurrence: [A, B]} as {@code concurrence: {of: [A, B]}}, and a word alone as one among everybody. */
    private static Node procedure(Node node) {
        if (node instanceof Node.Scalar word) {
            return Piece.at(word.place())
                    .put(word.text(), Piece.at(word.place()).node())
                    .node();
        }
        Piece piece = Piece.of(node);
        piece.change("concurrence", list -> list(list, "of"));
        AMONG.forEach(kind -> piece.change(kind, list -> list(list, "among")));
        piece.change("sole", role -> under(role, "role"));
        WITH_A_CLOSE.forEach(kind -> statedClose(piece, kind));
        return piece.node();
    }

    /** {@code until} of a kind as that of its procedure, where a scenario file has it; {@code next_phase} is what holds anyway. */
    private static void statedClose(Piece procedure, String kind) {
        procedure
                .get(kind)
                .map(Piece::of)
                .ifPresent(fields -> fields.get("until").ifPresent(until -> {
                    procedure.put(kind, fields.remove("until").node());
                    procedure.orPut("until", until);
                }));
        if (procedure.textAt("until").filter("next_phase"::equals).isPresent()) {
            procedure.remove("until");
        }
    }

    /** Decisions under their subject, so that a case can replace one of a table: issue or act to what decides it. */
    private static Node decisions(Node node) {
        if (node instanceof Node.Sequence list) {
            Piece byId = Piece.at(node.place());
            list.items()
                    .forEach(item -> byId.put(
                            Piece.of(item)
                                    .textAt("id")
                                    .orElse("decision" + byId.keys().size()),
                            item));
            return byId.node();
        }
        return Piece.of(node)
                .changeEach(value -> list(under(value, "by"), "by"))
                .node();
    }

    private static Node calendar(Node node) {
        Node calendar = node instanceof Node.Mapping
                ? node
                : Piece.at(node.place()).put("rounds", node).node();
        return Piece.of(calendar).change("rounds", Shapes::rounds).node();
    }

    /** A number of rounds, each a floor; or rounds that are a phase, or phases. */
    private static Node rounds(Node node) {
        if (node instanceof Node.Scalar number && Given.isRounds(number)) {
            var rounds = ImmutableList.<Node>builder();
            for (int i = 0; i < Integer.parseInt(number.text()); i++) {
                rounds.add(round(Piece.text(node.place(), "floor")));
            }
            return new Node.Sequence(node.place(), rounds.build());
        }
        return items(node, Shapes::round);
    }

    private static Node round(Node node) {
        boolean whole = node instanceof Node.Mapping && Piece.of(node).has("phases");
        Node.Sequence phases =
                node instanceof Node.Sequence list ? list : new Node.Sequence(node.place(), ImmutableList.of(node));
        Piece round = whole ? Piece.of(node) : Piece.at(node.place()).put("phases", phases);
        return round.change("phases", all -> items(all, phase -> under(phase, "kind")))
                .node();
    }

    private static Node invitations(Node node) {
        Node whole = node instanceof Node.Sequence
                ? Piece.at(node.place()).put("invitees", node).node()
                : node;
        return Piece.of(whole)
                .change("invitees", invitees -> {
                    boolean names = invitees instanceof Node.Sequence;
                    Piece all = Piece.of(invitees);
                    return names
                            ? all.changeEach(name -> Piece.text(name.place(), "participant"))
                                    .node()
                            : all.node();
                })
                .node();
    }

    /** Each value that is a word alone, put under this key. */
    private static Node each(Node node, String key) {
        return Piece.of(node).changeEach(value -> under(value, key)).node();
    }

    private static Node under(Node value, String key) {
        return value instanceof Node.Mapping || isNothing(value)
                ? value
                : Piece.at(value.place()).put(key, value).node();
    }

    private static Node list(Node value, String key) {
        Node whole = value instanceof Node.Sequence ? under(value, key) : value;
        if (whole instanceof Node.Scalar) {
            return whole;
        }
        return Piece.of(whole)
                .change(
                        key,
                        one -> one instanceof Node.Scalar ? new Node.Sequence(one.place(), ImmutableList.of(one)) : one)
                .node();
    }

    private static Node mapping(Node value) {
        return value instanceof Node.Mapping || isNothing(value)
                ? value
                : Piece.at(value.place()).node();
    }

    private static boolean isNothing(Node value) {
        return value instanceof Node.Scalar scalar && scalar.isNothing();
    }

    static Node items(Node node, UnaryOperator<Node> how) {
        return node instanceof Node.Sequence list
                ? new Node.Sequence(
                        list.place(), list.items().stream().map(how).collect(ImmutableList.toImmutableList()))
                : node;
    }
}
