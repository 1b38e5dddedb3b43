package parley.scenarios.script;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import parley.engine.id.Audience;
import parley.engine.id.RoleId;
import parley.scenarios.problem.Problems;
import parley.scenarios.problem.Vocabulary;
import parley.scenarios.yaml.Node;
import parley.scenarios.yaml.Values;

/** The proposals that a script has submitted so far, by alias. */
final class Aliases {
    private final Map<String, Optional<Submitted>> submitted = new LinkedHashMap<>();
    private final Values values;

    private record Submitted(RoleId sponsor, Audience audience) {}

    Aliases(Problems problems) {
        values = new Values(problems);
    }

    /** The alias of a new proposal; one that is taken is a problem. */
    Optional<String> define(Node node, RoleId sponsor, Audience audience) {
        return values.symbol(node, "a proposal").map(Node.Scalar::text).filter(alias -> {
            boolean free = submitted.putIfAbsent(alias, Optional.of(new Submitted(sponsor, audience))) == null;
            if (!free) {
                values.problems().add(node.place(), "the proposal '%s' was submitted before".formatted(alias));
            }
            return free;
        });
    }

    /** The alias of a proposal that the role can see. */
    Optional<String> seen(Node node, RoleId by) {
        return known(node).filter(alias -> {
            boolean seen = submitted(alias)
                    .map(proposal -> proposal.audience.includes(by) || proposal.sponsor.equals(by))
                    .orElse(true);
            if (!seen) {
                values.problems().add(node.place(), "%s is not in the audience of proposal '%s'".formatted(by, alias));
            }
            return seen;
        });
    }

    /** The alias of a proposal that is the role's own. */
    Optional<String> own(Node node, RoleId by) {
        return known(node).filter(alias -> {
            Optional<RoleId> other = submitted(alias).map(Submitted::sponsor).filter(sponsor -> !sponsor.equals(by));
            other.ifPresent(sponsor -> values.problems()
                    .add(
                            node.place(),
                            "proposal '%s' is not %s's; expected its sponsor %s".formatted(alias, by, sponsor)));
            return other.isEmpty();
        });
    }

    /** Takes note of a proposal whose submission has a problem, so that later moves may speak of it. */
    void reserve(Node node) {
        values.scalar(node, "the alias of a proposal")
                .ifPresent(alias -> submitted.putIfAbsent(alias.text(), Optional.empty()));
    }

    private Optional<Submitted> submitted(String alias) {
        return submitted.getOrDefault(alias, Optional.empty());
    }

    private Optional<String> known(Node node) {
        Vocabulary known = Vocabulary.of("proposal", submitted.keySet());
        return values.scalar(node, "the alias of a proposal")
                .map(Node.Scalar::text)
                .filter(alias -> {
                    if (!known.knows(alias)) {
                        values.problems().add(node.place(), known.unknown(alias));
                    }
                    return known.knows(alias);
                });
    }
}
