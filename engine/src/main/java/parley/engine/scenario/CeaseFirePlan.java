package parley.engine.scenario;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import parley.engine.id.CeaseFireId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.ProcedureId;
import parley.engine.procedure.Procedure;

/**
 * A cease-fire that the table can bring about.
 *
 * @param scope who and what it covers, in a sentence
 * @param zone where its clock stands: how its instants are written for players
 * @param issue the issue that asks for it
 * @param starts the options of that issue that draft it, each with the instant at which it is to start
 * @param acceptance the rule by which parties join it
 * @param adhesion what that rule says
 * @param monitoring the issue that settles who watches it, if one does
 * @param patience rounds in which a breach can be repaired before the cease-fire is strained, by option of the monitoring
 *     issue; 0 for an option that is not named
 * @param lapsesAfter rounds for which it can stay strained; at the end of the last of them it lapses
 * @param duration how long it lasts; absent if it has no end
 */
public record CeaseFirePlan(
        CeaseFireId id,
        String title,
        String scope,
        ZoneId zone,
        IssueId issue,
        ImmutableMap<OptionId, Instant> starts,
        ProcedureId acceptance,
        Procedure.Adhesion adhesion,
        Optional<IssueId> monitoring,
        ImmutableMap<OptionId, Integer> patience,
        int lapsesAfter,
        Optional<Duration> duration) {}
