package parley.simulator.cases.given;

import com.google.common.collect.ImmutableSet;
import parley.scenarios.yaml.Node;

/** Changes all of a scenario file that one role must not know: the briefs, sheets and news of others. */
final class Secrets {
    private static final String OTHER = " But that is another story, and a longer one.";

    private final String reader;

    /** Leaves alone what this role may know. */
    Secrets(String reader) {
        this.reader = reader;
    }

    void change(Piece scenario) {
        scenario.change("roles", node -> ofOthers(node, this::brief));
        scenario.change("sheets", node -> ofOthers(node, this::sheet));
        scenario.change("injects", node -> Shapes.items(node, this::inject));
        for (String section : ImmutableSet.of("calendar", "reactions", "injects", "endings")) {
            scenario.change(section, this::walkAways);
        }
    }

    private Node ofOthers(Node node, java.util.function.UnaryOperator<Node> how) {
        Piece all = Piece.of(node);
        for (String role : all.keys()) {
            if (!role.equals(reader)) {
                all.change(role, how);
            }
        }
        return all.node();
    }

    private Node brief(Node node) {
        Piece role = Piece.of(node);
        String before = role.textAt("confidential").orElse("Something else.");
        return role.put("confidential", Piece.text(role.place(), before + OTHER))
                .node();
    }

    private Node sheet(Node node) {
        return numbers(Piece.of(node).remove("terms").node());
    }

    /** Every whole number under this node, and three more. */
    private Node numbers(Node node) {
        return switch (node) {
            case Node.Scalar scalar
            when scalar.text().matches("-?[0-9]{1,5}") ->
                Piece.text(scalar.place(), String.valueOf(Integer.parseInt(scalar.text()) + 3));
            case Node.Scalar scalar -> scalar;
            case Node.Sequence list -> Shapes.items(list, this::numbers);
            case Node.Mapping mapping ->
                Piece.of(mapping).changeEach(this::numbers).node();
        };
    }

    private Node inject(Node node) {
        Piece inject = Piece.of(node);
        boolean closed = inject.get("to").map(to -> !Piece.of(to).has(reader)).orElse(false);
        if (!closed) {
            return node;
        }
        return inject.change("text", text -> Piece.text(text.place(), "Something quite different happened."))
                .change("note", text -> Piece.text(text.place(), "Another note."))
                .node();
    }

    /** Effects on the walk-away values of others, one stronger each. */
    private Node walkAways(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar;
            case Node.Sequence list -> Shapes.items(list, this::walkAways);
            case Node.Mapping mapping -> {
                Piece piece = Piece.of(mapping).changeEach(this::walkAways);
                boolean others = piece.textAt("walk_away")
                        .filter(role -> !role.equals(reader))
                        .isPresent();
                yield (others ? piece.change("by", this::numbers) : piece).node();
            }
        };
    }
}
