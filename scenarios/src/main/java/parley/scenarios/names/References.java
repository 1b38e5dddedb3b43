package parley.scenarios.names;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.DeadlineId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.PhaseId;
import parley.engine.id.ProcedureId;
import parley.engine.id.RoleId;
import parley.engine.id.TrackId;
import parley.scenarios.problem.Problems;
import parley.scenarios.problem.Vocabulary;
import parley.scenarios.yaml.Node;
import parley.scenarios.yaml.Values;

/** Turns names that stand in a file into identities. A name that the scenario does not give is a problem. */
public record References(Names names, Problems problems) {
    /** A role. */
    public Optional<RoleId> role(Node node) {
        return word(node, Vocabulary.of("role", names.roles())).map(RoleId::new);
    }

    /** Roles, none of them twice. */
    public ImmutableSet<RoleId> roles(List<Node> nodes) {
        return all(nodes, this::role, "role");
    }

    /** An issue. */
    public Optional<IssueId> issue(Node node) {
        return word(node, Vocabulary.of("issue", names.issues())).map(IssueId::new);
    }

    /** An option of an issue. */
    public Optional<OptionId> option(IssueId issue, Node node) {
        return word(node, options(issue)).map(OptionId::new);
    }

    /** Options of an issue, none of them twice. */
    public ImmutableSet<OptionId> options(IssueId issue, List<Node> nodes) {
        return all(nodes, node -> option(issue, node), "option");
    }

    /** All options of an issue. */
    public Vocabulary options(IssueId issue) {
        return Vocabulary.of("option of " + issue, names.options().getOrDefault(issue.value(), ImmutableSet.of()));
    }

    /** Procedures, none of them twice. */
    public ImmutableSet<ProcedureId> procedures(List<Node> nodes) {
        return all(nodes, this::procedure, "procedure");
    }

    /** A track. */
    public Optional<TrackId> track(Node node) {
        return word(node, Vocabulary.of("track", names.tracks())).map(TrackId::new);
    }

    /** A body. */
    public Optional<BodyId> body(Node node) {
        return word(node, Vocabulary.of("body", names.bodies())).map(BodyId::new);
    }

    /** A cease-fire. */
    public Optional<CeaseFireId> ceaseFire(Node node) {
        return word(node, Vocabulary.of("cease-fire", names.ceaseFires())).map(CeaseFireId::new);
    }

    /** A role that has a sheet. */
    public Optional<RoleId> roleWithSheet(Node node) {
        return word(node, Vocabulary.of("role with a sheet", names.sheets())).map(RoleId::new);
    }

    /** A deadline of the calendar. */
    public Optional<DeadlineId> deadline(Node node) {
        return word(node, Vocabulary.of("deadline", names.deadlines())).map(DeadlineId::new);
    }

    /** A procedure. */
    public Optional<ProcedureId> procedure(Node node) {
        return word(node, Vocabulary.of("procedure", names.procedures())).map(ProcedureId::new);
    }

    /** A phase. */
    public Optional<PhaseId> phase(Node node) {
        return word(node, Vocabulary.of("phase", names.phases())).map(PhaseId::new);
    }

    /** Tags of sources, none of them twice. */
    public ImmutableSet<String> sources(List<Node> nodes) {
        Vocabulary known = Vocabulary.of("source", names.sources());
        return all(nodes, node -> word(node, known), "source");
    }

    /** A word of a vocabulary. */
    public Optional<String> word(Node node, Vocabulary known) {
        return new Values(problems)
                .scalar(node, "the name of a " + known.kind())
                .flatMap(scalar -> {
                    if (known.knows(scalar.text())) {
                        return Optional.of(scalar.text());
                    }
                    problems.add(scalar.place(), known.unknown(scalar.text()));
                    return Optional.empty();
                });
    }

    private <T> ImmutableSet<T> all(List<Node> nodes, Function<Node, Optional<T>> one, String kind) {
        var all = new java.util.LinkedHashSet<T>();
        for (Node node : nodes) {
            one.apply(node)
                    .filter(item -> !all.add(item))
                    .ifPresent(item -> problems.add(node.place(), "the %s '%s' stands twice".formatted(kind, item)));
        }
        return ImmutableSet.copyOf(all);
    }
}
