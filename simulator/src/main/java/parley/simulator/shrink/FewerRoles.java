package parley.simulator.shrink;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import parley.engine.command.Command;
import parley.engine.id.RoleId;
import parley.engine.procedure.Procedure;
import parley.engine.scenario.DecisionRule;
import parley.engine.scenario.Scenario;
import parley.simulator.Plan;

/** The same plan at a smaller table: a role leaves it with its part in every procedure and all it said. */
final class FewerRoles {

    private FewerRoles() {}

    static Stream<Plan> of(Plan plan) {
        return plan.scenario().roles().keySet().stream()
                .map(role -> without(plan, role))
                .flatMap(Optional::stream);
    }

    private static Optional<Plan> without(Plan plan, RoleId role) {
        var commands = plan.commands().stream()
                .filter(command -> !Mentions.in(command).contains(role))
                .collect(ImmutableList.<Command>toImmutableList());
        Plan now = plan.with(commands);
        for (DecisionRule rule : plan.scenario().procedures().values()) {
            var fewer = without(rule.procedure(), role);
            if (fewer.isEmpty()) {
                return Optional.empty();
            }
            now = SimplerRules.replaced(
                    now, rule, new DecisionRule(rule.id(), rule.title(), fewer.get(), rule.waits(), rule.until()));
        }
        Scenario scenario = now.scenario();
        now = new Draft(now).sheets(left(scenario.sheets(), role));
        now = new Draft(now).roles(left(scenario.roles(), role));
        return Mentions.in(now.scenario()).contains(role) ? Optional.empty() : Optional.of(now);
    }

    private static Optional<Procedure> without(Procedure procedure, RoleId role) {
        return switch (procedure) {
            case Procedure.Concurrence(var of) -> left(of, role).map(Procedure.Concurrence::new);
            case Procedure.Consensus(var among) -> left(among, role).map(Procedure.Consensus::new);
            case Procedure.Unanimity(var among, var abstention) ->
                left(among, role).map(fewer -> new Procedure.Unanimity(fewer, abstention));
            case Procedure.Sole(var sole, var others, var once) ->
                sole.equals(role)
                        ? Optional.empty()
                        : Optional.of(
                                new Procedure.Sole(sole, left(others, role).orElse(ImmutableSet.of()), once));
            case Procedure.Majority it ->
                left(it.among(), role)
                        .map(fewer -> new Procedure.Majority(
                                fewer,
                                it.threshold(),
                                it.of(),
                                Math.min(it.quorum(), fewer.size()),
                                left(it.weights(), role),
                                left(it.vetoes(), role).orElse(ImmutableSet.of())));
            case Procedure.AlternatingOffers(var order, var rounds) -> {
                var fewer =
                        order.stream().filter(other -> !other.equals(role)).collect(ImmutableList.toImmutableList());
                yield fewer.size() < 2 ? Optional.empty() : Optional.of(new Procedure.AlternatingOffers(fewer, rounds));
            }
            case Procedure.Adhesion it -> it.parties().contains(role) ? Optional.empty() : Optional.of(it);
        };
    }

    private static Optional<ImmutableSet<RoleId>> left(ImmutableSet<RoleId> roles, RoleId gone) {
        var left = roles.stream().filter(role -> !role.equals(gone)).collect(ImmutableSet.toImmutableSet());
        return left.isEmpty() ? Optional.empty() : Optional.of(left);
    }

    private static <V> ImmutableMap<RoleId, V> left(ImmutableMap<RoleId, V> roles, RoleId gone) {
        return ImmutableMap.copyOf(Maps.filterKeys(roles, role -> !gone.equals(Objects.requireNonNull(role))));
    }
}
