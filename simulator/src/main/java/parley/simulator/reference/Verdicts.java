package parley.simulator.reference;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.engine.id.RoleId;
import parley.engine.procedure.Procedure;
import parley.engine.procedure.Stance;
import parley.engine.procedure.Threshold;

/**
 * The procedures of section 3, one method for each row of its table.
 *
 * @param positions the last position of each role that has taken one
 */
record Verdicts(Map<RoleId, Stance> positions, World world) {

    /** What a procedure gives at the close: how it failed decides what becomes of the text. */
    enum Verdict {
        PASSED,
        VETOED,
        OBJECTED,
        UNANSWERED
    }

    Verdict of(Procedure procedure) {
        return switch (procedure) {
            case Procedure.Concurrence(var of) -> ofThose(of);
            case Procedure.AlternatingOffers offers -> ofThose(offers.order());
            case Procedure.Unanimity unanimity -> ofUnanimity(unanimity);
            case Procedure.Consensus(var among) -> ofConsensus(among);
            case Procedure.Majority majority -> ofMajority(majority);
            case Procedure.Sole sole -> ofSole(sole);
            case Procedure.Adhesion adhesion -> throw new IllegalStateException("adhesion decides no text");
        };
    }

    /** The roles whose position counts. */
    static Set<RoleId> base(Procedure procedure) {
        return switch (procedure) {
            case Procedure.Concurrence(var of) -> of;
            case Procedure.Unanimity unanimity -> unanimity.among();
            case Procedure.Consensus(var among) -> among;
            case Procedure.Majority majority -> majority.among();
            case Procedure.Sole sole ->
                Stream.concat(sole.noObjectionFrom().stream(), Stream.of(sole.role()))
                        .collect(Collectors.toSet());
            case Procedure.AlternatingOffers offers -> Set.copyOf(offers.order());
            case Procedure.Adhesion adhesion -> adhesion.parties();
        };
    }

    /** Section 3: "the close comes early when every role whose position counts ... has taken one". */
    boolean allTaken(Procedure procedure) {
        return base(procedure).stream()
                .allMatch(role -> positions.containsKey(role)
                        || (!world.isPresent(role)
                                && !isAskedByName(procedure, role)
                                && !countsInProtest(procedure, role)));
    }

    /** Section 3: "a role that boycotts counts as objecting", and of all votes there are; chosen: so it may be back in time. */
    private boolean countsInProtest(Procedure procedure, RoleId role) {
        return world.isInProtest(role)
                && switch (procedure) {
                    case Procedure.Unanimity unanimity -> false;
                    case Procedure.Majority majority -> majority.of() == Procedure.Majority.Base.ALL;
                    default -> true;
                };
    }

    /** Section 4: "nothing waits for ever". Chosen: who is away is waited for only where its own assent is asked for. */
    private static boolean isAskedByName(Procedure procedure, RoleId role) {
        return switch (procedure) {
            case Procedure.Concurrence(var of) -> of.contains(role);
            case Procedure.AlternatingOffers offers -> offers.order().contains(role);
            case Procedure.Sole sole -> sole.role().equals(role);
            case Procedure.Unanimity unanimity -> false;
            case Procedure.Consensus consensus -> false;
            case Procedure.Majority majority -> false;
            case Procedure.Adhesion adhesion -> false;
        };
    }

    /** Section 2: "its procedure can no longer pass", because it asks for the assent of a role that has left without one. */
    boolean isLostWithout(RoleId role, Procedure procedure) {
        return isAskedByName(procedure, role) && !says(role, Stance.ASSENT);
    }

    /** Chosen: the position of a role that boycotts stands, that of one that has withdrawn does not count. */
    boolean says(RoleId role, Stance stance) {
        return positions.get(role) == stance && world.isAround(role);
    }

    /** Chosen: an objection with force stands until its holder changes it, wherever that is; not of one that was shut out. */
    private boolean stops(RoleId role) {
        return positions.get(role) == Stance.OBJECT && !world.isShutOut(role);
    }

    /** "Every named role assents"; fails when "one objects or is silent". Chosen: to abstain is not to assent. */
    private Verdict ofThose(Collection<RoleId> roles) {
        if (roles.stream().anyMatch(role -> says(role, Stance.OBJECT))) {
            return Verdict.OBJECTED;
        }
        return roles.stream().allMatch(role -> says(role, Stance.ASSENT)) ? Verdict.PASSED : Verdict.UNANSWERED;
    }

    /** "Every present role assents"; "by parameter, abstains". Chosen: it takes one present, and one assent at least. */
    private Verdict ofUnanimity(Procedure.Unanimity unanimity) {
        var present = unanimity.among().stream().filter(world::isPresent).toList();
        boolean abstained = present.stream().anyMatch(role -> says(role, Stance.ABSTAIN));
        if ((abstained && !unanimity.abstentionAllowed()) || ofThose(present) == Verdict.OBJECTED) {
            return Verdict.OBJECTED;
        }
        boolean one = present.stream().anyMatch(role -> says(role, Stance.ASSENT));
        return one && present.stream().allMatch(positions::containsKey) ? Verdict.PASSED : Verdict.UNANSWERED;
    }

    /** "Nobody has objected"; "a role that boycotts counts as objecting, one that has withdrawn does not count". */
    private Verdict ofConsensus(Set<RoleId> among) {
        boolean broken = among.stream().anyMatch(role -> says(role, Stance.OBJECT) || world.isInProtest(role));
        return broken ? Verdict.OBJECTED : Verdict.PASSED;
    }

    /** "The role has acted and at the close none of those named objects"; else "one of them objects" or it has not. */
    private Verdict ofSole(Procedure.Sole sole) {
        return sole.noObjectionFrom().stream().anyMatch(this::stops) ? Verdict.OBJECTED : ofThose(Set.of(sole.role()));
    }

    /** "Assents reach the threshold of the base with quorum, and no veto holder objects". */
    private Verdict ofMajority(Procedure.Majority majority) {
        if (majority.vetoes().stream().anyMatch(this::stops)) {
            return Verdict.VETOED;
        }
        boolean all = majority.of() == Procedure.Majority.Base.ALL;
        var voters = majority.among().stream()
                .filter(role -> all || world.isPresent(role))
                .toList();
        long assents = votes(majority, voters, Stance.ASSENT);
        long whole = all
                ? majority.among().stream()
                        .mapToLong(role -> weight(majority, role))
                        .sum()
                : assents + votes(majority, voters, Stance.OBJECT);
        long part = voters.stream()
                .filter(role -> Stream.of(Stance.values()).anyMatch(stance -> says(role, stance)))
                .count();
        return part >= majority.quorum() && assents > 0 && reaches(majority.threshold(), assents, whole)
                ? Verdict.PASSED
                : Verdict.OBJECTED;
    }

    private long votes(Procedure.Majority majority, Collection<RoleId> voters, Stance stance) {
        return voters.stream()
                .filter(role -> says(role, stance))
                .mapToLong(role -> weight(majority, role))
                .sum();
    }

    private static int weight(Procedure.Majority majority, RoleId role) {
        return majority.weights().getOrDefault(role, 1);
    }

    private static boolean reaches(Threshold threshold, long assents, long whole) {
        return switch (threshold) {
            case Threshold.Votes(var atLeast) -> assents >= atLeast;
            case Threshold.Share(var numerator, var denominator, var exceeded) ->
                exceeded ? assents * denominator > numerator * whole : assents * denominator >= numerator * whole;
        };
    }
}
