package parley.bots;

import com.google.common.collect.ImmutableList;
import java.util.List;
import parley.engine.command.MessageCommand;
import parley.engine.command.MessageKind;
import parley.engine.id.Audience;
import parley.engine.id.RoleId;

/** What a bot without opinions says: plain sentences of a delegation, true of any table. */
final class PlainWords {

    private static final List<String> SENTENCES = List.of(
            "The delegation of %s asks for time.",
            "The delegation of %s is ready to go on talking.",
            "The delegation of %s would like to hear the others first.",
            "The delegation of %s asks for the text in writing.",
            "The delegation of %s has no further remarks for now.");

    /** What a non-paper says: nothing that names its author. */
    private static final List<String> UNSIGNED = List.of(
            "It might help to settle first what is least disputed.",
            "A text with fewer words may find more friends.",
            "More time could be of use to everybody.");

    private final Part part;
    private final Chance chance;

    PlainWords(Part part, Chance chance) {
        this.part = part;
        this.chance = chance;
    }

    /** A message of some kind, to the plenary or to one other role. */
    MessageCommand.Send message() {
        MessageKind kind = chance.oneOf(List.of(MessageKind.values()));
        Audience to = switch (kind) {
            case STATEMENT -> Audience.plenary();
            case ASSURANCE -> another();
            case TALK, NON_PAPER -> chance.onceIn(2) ? Audience.plenary() : another();
        };
        String text = kind == MessageKind.NON_PAPER ? chance.oneOf(UNSIGNED) : sentence();
        return new MessageCommand.Send(part.role(), kind, to, text);
    }

    /** A reason for a position. */
    String reason() {
        return chance.onceIn(2) ? sentence() : "";
    }

    /** A note to a text. */
    String note() {
        return "The delegation of %s puts this text forward for discussion.".formatted(part.party());
    }

    private String sentence() {
        return chance.oneOf(SENTENCES).formatted(part.party());
    }

    private Audience another() {
        ImmutableList<RoleId> others = part.briefing().scenario().roles().keySet().stream()
                .filter(role -> !role.equals(part.role()))
                .collect(ImmutableList.toImmutableList());
        return others.isEmpty() ? Audience.plenary() : Audience.of(List.of(chance.oneOf(others)));
    }
}
