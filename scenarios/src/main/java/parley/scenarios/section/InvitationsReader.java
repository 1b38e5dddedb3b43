package parley.scenarios.section;

import com.google.common.collect.ImmutableMap;
import parley.engine.condition.Condition;
import parley.engine.id.RoleId;
import parley.engine.scenario.Invitations;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Reads who is to be invited. */
record InvitationsReader(Desk desk) {
    Invitations read(Node node) {
        Fields fields = desk.fields(node, "the invitations", "invitees", "understanding");
        var invitees = ImmutableMap.<RoleId, String>builder();
        for (Node.Entry entry : fields.entries("invitees")) {
            desk.references()
                    .role(entry.key())
                    .ifPresent(role ->
                            invitees.put(role, desk.values().text(entry.value()).orElse("")));
        }
        Condition understanding = fields.required("understanding")
                .flatMap(desk.conditions()::read)
                .orElse(Condition.always());
        return new Invitations(invitees.buildOrThrow(), understanding);
    }
}
