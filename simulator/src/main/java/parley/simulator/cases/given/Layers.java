package parley.simulator.cases.given;

import parley.scenarios.yaml.Node;

/** Lays what a case says over what its table says. */
final class Layers {
    private Layers() {}

    /**
     * One over the other: mappings are merged key by key, anything else is replaced, and a key with nothing in it ({@code ~})
     * is taken away.
     */
    static Node over(Node below, Node above) {
        if (!(below instanceof Node.Mapping) || !(above instanceof Node.Mapping(var place, var entries))) {
            return above;
        }
        Piece merged = Piece.of(below);
        for (Node.Entry entry : entries) {
            String key = entry.key().text();
            if (entry.value() instanceof Node.Scalar scalar && scalar.isNothing()) {
                merged.remove(key);
            } else {
                merged.put(
                        key,
                        merged.get(key).map(old -> over(old, entry.value())).orElse(entry.value()));
            }
        }
        return merged.node();
    }
}
