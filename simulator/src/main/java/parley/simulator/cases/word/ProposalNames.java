package parley.simulator.cases.word;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.engine.id.ProposalId;

/** What a case calls the proposals that have been submitted so far. */
public final class ProposalNames {
    private final Map<String, ProposalId> ids = new LinkedHashMap<>();
    private final Map<ProposalId, String> names = new LinkedHashMap<>();

    /** Calls this proposal by this name from now on. */
    public void call(ProposalId id, String name) {
        ids.put(name, id);
        names.put(id, name);
    }

    /** The proposal of this name, if it was submitted. */
    public Optional<ProposalId> find(String name) {
        return Optional.ofNullable(ids.get(name));
    }

    /** The case's name for a proposal, or the referee's. */
    public String nameOf(ProposalId id) {
        @Nullable String name = names.get(id);
        return name == null ? id.toString() : name;
    }
}
