package parley.simulator.campaign;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.stream.Stream;
import parley.engine.answer.RejectionCode;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Result;
import parley.engine.proposal.ProposalStatus;

/** Guards against a campaign that proves nothing: what must turn up in so many sessions, or they were the wrong ones. */
final class Vacuity {

    private static final int SESSIONS_MIN = 2_000;
    private static final int SESSIONS_FOR_EVERYTHING = 20_000;

    /** Sessions are played in virtual time, where no phase has a clock. */
    private static final ImmutableSet<RejectionCode> OUT_OF_REACH =
            ImmutableSet.of(RejectionCode.TIME_IS_UP, RejectionCode.TIME_IS_NOT_UP);

    private Vacuity() {}

    /** What was not reached although it should have been; nothing is asked of a short campaign. */
    static ImmutableList<String> of(int sessions, long compared, Census census) {
        if (sessions < SESSIONS_MIN) {
            return ImmutableList.of();
        }
        return Stream.of(
                        missing(
                                "a proposal ",
                                census.proposals(),
                                Arrays.stream(ProposalStatus.values())
                                        .filter(status -> !status.isAlive())
                                        .map(Enum::name)),
                        kinds(census),
                        refusals(sessions, census))
                .flatMap(missing -> missing)
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<String> missing(String what, Counts counts, Stream<String> wanted) {
        return wanted.filter(name -> counts.of(name) == 0).map(name -> what + name);
    }

    /** Every sort of procedure that decides texts has passed something and has stopped something. */
    private static Stream<String> kinds(Census census) {
        return Arrays.stream(Procedure.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .filter(kind -> !kind.equals("Adhesion"))
                .flatMap(kind -> Stream.of(true, false)
                        .filter(passed -> census.verdicts().all().keySet().stream()
                                .noneMatch(verdict -> verdict.startsWith(kind + " ")
                                        && verdict.endsWith(" " + Result.PASSED.name()) == passed))
                        .map(passed -> "%s that %s".formatted(kind, passed ? "passes" : "fails")));
    }

    private static Stream<String> refusals(int sessions, Census census) {
        return sessions < SESSIONS_FOR_EVERYTHING
                ? Stream.empty()
                : missing(
                        "a refusal ",
                        census.refusals(),
                        Arrays.stream(RejectionCode.values())
                                .filter(code -> !OUT_OF_REACH.contains(code))
                                .map(Enum::name));
    }
}
