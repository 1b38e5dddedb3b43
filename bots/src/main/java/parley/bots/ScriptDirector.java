package parley.bots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.engine.answer.Rejection;
import parley.engine.command.ActCommand;
import parley.engine.command.MessageCommand;
import parley.engine.command.Move;
import parley.engine.command.PhaseCommand;
import parley.engine.command.ProposalCommand;
import parley.engine.id.PhaseId;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.proposal.Proposal;
import parley.engine.view.Viewpoint;
import parley.scenarios.script.Script;
import parley.scenarios.script.Script.ScriptPhase;
import parley.scenarios.script.ScriptMove;

/**
 * Gives the seats that play one script their lines, each when its turn has come.
 *
 * <p>A script calls proposals by aliases. An alias is bound when its sponsor has seen what became of its submission.
 */
final class ScriptDirector {

    private final Script script;
    private final Set<RoleId> roles;
    private final ScriptTrouble trouble;
    private final Map<String, ProposalId> bound = new HashMap<>();
    private Optional<PhaseId> phase = Optional.empty();
    private List<ScriptMove> lines = List.of();
    private Script.Then then = Script.Then.YIELD;
    private int next;
    private boolean stopped;
    /** The alias of a submission that is on its way. */
    private Optional<String> submitted = Optional.empty();

    ScriptDirector(Script script, Set<RoleId> roles, ScriptTrouble trouble) {
        this.script = script;
        this.roles = roles;
        this.trouble = trouble;
    }

    boolean isWaiting(RoleId role) {
        return stopped
                || (next < lines.size() && !lines.get(next).heading().by().equals(role));
    }

    Optional<Move> move(RoleId role, PhaseId playing, Supplier<Viewpoint> now) {
        enter(playing);
        if (isWaiting(role)) {
            return Optional.empty();
        }
        if (next < lines.size()) {
            return Optional.of(speak(role, now));
        }
        stopped = then == Script.Then.STOP;
        return stopped ? Optional.empty() : Optional.of(new PhaseCommand.Yield(role));
    }

    void accepted(RoleId role, Supplier<Viewpoint> now) {
        submitted.ifPresent(alias -> newestOf(role, now.get()).ifPresent(id -> bound.put(alias, id)));
        goOn();
    }

    /** Proposals are seen in the order of creation. */
    private static Optional<ProposalId> newestOf(RoleId role, Viewpoint view) {
        for (Proposal proposal : view.proposals().reverse()) {
            if (proposal.sponsor().equals(role)) {
                return Optional.of(proposal.id());
            }
        }
        return Optional.empty();
    }

    void refused(Rejection rejection) {
        if (next > 0) {
            trouble.refused(lines.get(next - 1), rejection);
        }
        goOn();
    }

    private void enter(PhaseId now) {
        if (phase.equals(Optional.of(now))) {
            return;
        }
        phase = Optional.of(now);
        lines = new ArrayList<>();
        then = Script.Then.YIELD;
        for (ScriptPhase block : script.phases()) {
            if (block.phase().equals(now)) {
                then = block.then();
                block.moves().forEach(this::handOut);
            }
        }
        next = 0;
        goOn();
    }

    private void handOut(ScriptMove line) {
        if (roles.contains(line.heading().by())) {
            lines.add(line);
        } else {
            trouble.notScripted(line);
        }
    }

    /** To the next line that can be spoken: not one about a proposal that never came to be. */
    private void goOn() {
        submitted = Optional.empty();
        while (next < lines.size() && !isBound(lines.get(next))) {
            trouble.noSuchProposal(lines.get(next));
            next++;
        }
    }

    private boolean isBound(ScriptMove line) {
        return switch (line) {
            case ScriptMove.Amend amend -> bound.containsKey(amend.proposal());
            case ScriptMove.Withdraw withdraw -> bound.containsKey(withdraw.proposal());
            case ScriptMove.TakePosition take -> bound.containsKey(take.proposal());
            case ScriptMove.Submit submit -> true;
            case ScriptMove.Say say -> true;
            case ScriptMove.Perform perform -> true;
        };
    }

    private Move speak(RoleId role, Supplier<Viewpoint> now) {
        ScriptMove line = lines.get(next++);
        if (line instanceof ScriptMove.Submit submit) {
            submitted = Optional.of(submit.alias());
        }
        return asMove(role, line, now);
    }

    private Move asMove(RoleId by, ScriptMove line, Supplier<Viewpoint> now) {
        return switch (line) {
            case ScriptMove.Submit submit -> new ProposalCommand.Submit(by, submit.audience(), submit.text());
            case ScriptMove.Amend amend -> new ProposalCommand.Amend(by, proposal(amend.proposal()), amend.text());
            case ScriptMove.Withdraw withdraw -> new ProposalCommand.Withdraw(by, proposal(withdraw.proposal()));
            case ScriptMove.TakePosition take ->
                new ProposalCommand.TakePosition(
                        by,
                        proposal(take.proposal()),
                        latestVersion(proposal(take.proposal()), now.get()),
                        take.position());
            case ScriptMove.Say say -> new MessageCommand.Send(by, say.kind(), say.to(), say.text());
            case ScriptMove.Perform perform -> new ActCommand.Perform(by, perform.act(), perform.note());
        };
    }

    private ProposalId proposal(String alias) {
        @Nullable ProposalId id = bound.get(alias);
        if (id == null) {
            throw new IllegalStateException("the alias " + alias + " is not bound");
        }
        return id;
    }

    /** As the role sees it; one that it cannot see is refused anyway. */
    private static int latestVersion(ProposalId id, Viewpoint view) {
        for (Proposal proposal : view.proposals()) {
            if (proposal.id().equals(id)) {
                return proposal.version();
            }
        }
        return 1;
    }
}
