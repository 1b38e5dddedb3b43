package parley.simulator.cases.word;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import parley.engine.command.Command;
import parley.engine.id.ProposalId;

/**
 * What one line asks of the referee.
 *
 * @param names what the line calls the proposal that it submits, if it submits one
 * @param command the command, once it is known which proposals are meant
 */
public record Deed(Optional<String> names, Function<Meant, Command> command) {

    /** A line that submits no proposal. */
    static Deed of(Function<Meant, Command> command) {
        return new Deed(Optional.empty(), command);
    }

    /** The proposals as they are when the line is spoken. */
    public interface Meant {
        /**
         * The proposal of this name.
         *
         * @throws NoSuchProposalException if no line has put it forward, or that line was refused
         */
        ProposalId id(String name);

        /** The version that is meant: the one that was said, or the latest. */
        int version(String name, OptionalInt said);
    }

    /** A line speaks of a proposal that never came to be. */
    public static final class NoSuchProposalException extends RuntimeException {
        private static final long serialVersionUID = 1;

        public NoSuchProposalException(String name) {
            super("there is no proposal %s: no line has put it forward, or that line was refused".formatted(name));
        }
    }
}
