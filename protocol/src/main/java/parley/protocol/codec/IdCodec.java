package parley.protocol.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.DeadlineId;
import parley.engine.id.DecisionId;
import parley.engine.id.InjectId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.PhaseId;
import parley.engine.id.ProcedureId;
import parley.engine.id.ProposalId;
import parley.engine.id.ReactionId;
import parley.engine.id.RoleId;
import parley.engine.id.ScenarioId;
import parley.engine.id.TrackId;

/** Identities, which are strings on the wire. */
final class IdCodec {

    private static final int PROPOSAL_CHARACTERS_MAX = 2_000;

    private IdCodec() {}

    static RoleId role(String value, Place at) throws MalformedException {
        return id(value, at, RoleId::new);
    }

    static ImmutableSet<RoleId> roles(List<String> values, Place at) throws MalformedException {
        return Decoder.set(values, at, IdCodec::role);
    }

    static IssueId issue(String value, Place at) throws MalformedException {
        return id(value, at, IssueId::new);
    }

    static OptionId option(String value, Place at) throws MalformedException {
        return id(value, at, OptionId::new);
    }

    static PhaseId phase(String value, Place at) throws MalformedException {
        return id(value, at, PhaseId::new);
    }

    static DeadlineId deadline(String value, Place at) throws MalformedException {
        return id(value, at, DeadlineId::new);
    }

    static DecisionId decision(String value, Place at) throws MalformedException {
        return id(value, at, DecisionId::new);
    }

    static ProcedureId procedure(String value, Place at) throws MalformedException {
        return id(value, at, ProcedureId::new);
    }

    static ScenarioId scenario(String value, Place at) throws MalformedException {
        return id(value, at, ScenarioId::new);
    }

    static BodyId body(String value, Place at) throws MalformedException {
        return id(value, at, BodyId::new);
    }

    static ImmutableSet<BodyId> bodies(List<String> values, Place at) throws MalformedException {
        return Decoder.set(values, at, IdCodec::body);
    }

    static CeaseFireId ceaseFire(String value, Place at) throws MalformedException {
        return id(value, at, CeaseFireId::new);
    }

    static TrackId track(String value, Place at) throws MalformedException {
        return id(value, at, TrackId::new);
    }

    static InjectId inject(String value, Place at) throws MalformedException {
        return id(value, at, InjectId::new);
    }

    static ReactionId reaction(String value, Place at) throws MalformedException {
        return id(value, at, ReactionId::new);
    }

    static ProposalId proposal(String value, Place at) throws MalformedException {
        if (value.length() > PROPOSAL_CHARACTERS_MAX) {
            throw at.malformed("no proposal has an id of %d characters".formatted(value.length()));
        }
        return id(value, at, ProposalId::parse);
    }

    /** How many, or which number: the wire's unsigned 32 bits, of which the engine uses 31. */
    static int number(int value, Place at) throws MalformedException {
        if (value < 0) {
            throw at.malformed("%s is too large".formatted(Integer.toUnsignedString(value)));
        }
        return value;
    }

    /** The strings that these ids are on the wire. */
    static ImmutableList<String> strings(Collection<?> ids) {
        return ids.stream().map(Object::toString).collect(ImmutableList.toImmutableList());
    }

    private static <T> T id(String value, Place at, Function<String, T> constructor) throws MalformedException {
        try {
            return constructor.apply(value);
        } catch (IllegalArgumentException notAnId) {
            throw at.malformed(String.valueOf(notAnId.getMessage()));
        }
    }
}
