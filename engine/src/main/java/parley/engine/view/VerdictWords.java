package parley.engine.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import parley.engine.id.RoleId;
import parley.engine.procedure.Result;
import parley.engine.procedure.Tally;
import parley.engine.proposal.Term;
import parley.engine.proposal.TermVerdict;
import parley.engine.proposal.TermVerdict.ByRule;
import parley.engine.rules.Closing;

/**
 * Which rule decided, and by which tally. Terms that the same rules govern are told together, and named only where others
 * of the text came out otherwise.
 */
public final class VerdictWords {

    private final Naming names;
    private final Predicate<RoleId> protests;

    /** @param protests whether a role that counts as objecting does so by staying away in protest, and not by its word */
    public VerdictWords(Naming names, Predicate<RoleId> protests) {
        this.names = names;
        this.protests = protests;
    }

    /** Such as {@code by concurrence of the co-chairs (the United States and Russia assent)}. */
    public String passed(List<TermVerdict> verdicts) {
        return told(verdicts, rule -> true, this::passed);
    }

    /** A vote that passed says how it was counted. */
    private String passed(ByRule rule) {
        String counted = names.votes(rule.procedure(), rule.verdict().tally())
                .map(votes -> votes.counted() + ": ")
                .orElse("");
        return "by %s (%s%s)".formatted(names.rule(rule.procedure()), counted, tally(rule));
    }

    /** Why a text is rejected: what was said against it, who has left, or that another has taken its place. */
    public String rejected(List<TermVerdict> verdicts) {
        String against = told(verdicts, rule -> rule.verdict().result().isNo(), this::failed);
        if (!against.isEmpty()) {
            return failed(verdicts);
        }
        String away = told(verdicts, rule -> !away(rule).isEmpty(), this::left);
        if (!away.isEmpty()) {
            return away;
        }
        return verdicts.stream()
                        .flatMap(verdict -> verdict.rules().stream())
                        .anyMatch(rule -> names.takesTurns(rule.procedure()))
                ? "another offer has taken its place"
                : missing(verdicts);
    }

    /** The roles that are away although this rule wants their assent. */
    private static List<RoleId> away(ByRule rule) {
        return rule.verdict().result() == Result.ASSENT_MISSING
                ? rule.verdict().deciding().stream()
                        .filter(rule.verdict().tally().away()::contains)
                        .toList()
                : List.of();
    }

    private String left(ByRule rule) {
        List<RoleId> away = away(rule);
        return "%s %s no longer at the table to give %s assent, without which it cannot pass by %s"
                .formatted(
                        names.parties(away),
                        Naming.verb(away, "is", "are"),
                        Naming.verb(away, "its", "their"),
                        byRule(rule));
    }

    /** Why the time of a text passed: whose assent did not come, and what else it lacked. */
    public String lapsed(List<TermVerdict> verdicts, List<String> lacked) {
        if (lacked.equals(List.of(Closing.TIME))) {
            return "the session ended before its close" + stillNeeded(verdicts);
        }
        String missing = lapsed(verdicts);
        if (lacked.isEmpty()) {
            return missing;
        }
        String needed = "still needed this: " + needs(lacked);
        if (!verdicts.isEmpty() && verdicts.stream().allMatch(TermVerdict::passed)) {
            return "it passed, %s, but %s".formatted(passed(verdicts), needed);
        }
        return missing.isEmpty() ? "it " + needed : missing + "; it " + needed;
    }

    /** What has had no close has not passed either. */
    private String stillNeeded(List<TermVerdict> verdicts) {
        var unmet = verdicts.stream().filter(verdict -> !verdict.passed()).toList();
        return unmet.isEmpty() ? "" : "; it still needed " + needed(unmet);
    }

    /** What a text needs besides, one thing after the other. */
    public static String needs(List<String> lacks) {
        return lacks.stream()
                .map(lack -> lack.endsWith(".") ? lack.substring(0, lack.length() - 1) : lack)
                .collect(Collectors.joining("; "));
    }

    private String lapsed(List<TermVerdict> verdicts) {
        return told(
                verdicts,
                rule -> rule.verdict().result() == Result.ASSENT_MISSING,
                rule -> rule.verdict().deciding().isEmpty()
                        ? missing(rule)
                        : "the assent of %s did not come before the close, and without it no text passes by %s"
                                .formatted(names.parties(rule.verdict().deciding()), byRule(rule)));
    }

    /** Why a text cannot pass: what was said against it, and then whose assent is missing besides. */
    public String failed(List<TermVerdict> verdicts) {
        String against = told(verdicts, rule -> rule.verdict().result().isNo(), this::failed);
        String missing = missing(verdicts);
        return against.isEmpty() || missing.isEmpty() ? against + missing : against + "; besides, " + missing;
    }

    private String failed(ByRule rule) {
        return switch (rule.verdict().result()) {
            case PASSED -> throw new IllegalStateException("this rule has passed: " + rule);
            case OBJECTED -> objected(rule);
            case VETOED ->
                "%s %s a veto and %s, so it cannot pass by %s"
                        .formatted(
                                names.parties(rule.verdict().deciding()),
                                Naming.verb(rule.verdict().deciding(), "has", "have"),
                                Naming.verb(rule.verdict().deciding(), "objects", "object"),
                                byRule(rule));
            case ABSTAINED ->
                "%s %s, and everybody's yes is wanted by %s"
                        .formatted(
                                names.parties(rule.verdict().deciding()),
                                Naming.verb(rule.verdict().deciding(), "abstains", "abstain"),
                                byRule(rule));
            case NO_QUORUM ->
                "%s%s by %s"
                        .formatted(
                                votes(rule).quorum(),
                                votes(rule).isShort()
                                        ? "; besides, " + votes(rule).counted()
                                        : "",
                                byRule(rule));
            case THRESHOLD_MISSED -> "%s by %s".formatted(votes(rule).counted(), byRule(rule));
            case ASSENT_MISSING -> missing(rule);
        };
    }

    /**
     * What rules that are not satisfied still need, such as {@code the assent of the United States, by concurrence}. Where
     * terms wait for different things, each thing is told once, with the terms that wait for it, and the rules are not named.
     */
    public String needed(List<TermVerdict> verdicts) {
        long kinds = verdicts.stream().map(VerdictWords::unmet).distinct().count();
        if (kinds < 2) {
            return told(
                    verdicts,
                    rule -> !rule.verdict().passed(),
                    rule -> need(rule) + ", by " + names.rule(rule.procedure()));
        }
        Map<String, List<Term>> waiting = new LinkedHashMap<>();
        for (TermVerdict verdict : verdicts) {
            unmet(verdict).stream()
                    .map(this::need)
                    .distinct()
                    .forEach(need -> waiting.computeIfAbsent(need, same -> new ArrayList<>())
                            .add(verdict.term()));
        }
        return waiting.entrySet().stream()
                .map(entry -> "%s, for %s".formatted(entry.getKey(), names.subjects(entry.getValue())))
                .collect(Collectors.joining("; "));
    }

    /** Whose assent can never come, since they have lost their seat, and by which rules no text passes without it. */
    String lost(List<TermVerdict> verdicts, Collection<RoleId> lost) {
        return told(
                verdicts,
                rule -> !lostBy(rule, lost).isEmpty(),
                rule -> "%s %s lost %s seat, and without %s assent no text passes by %s"
                        .formatted(
                                names.parties(lostBy(rule, lost)),
                                Naming.verb(lostBy(rule, lost), "has", "have"),
                                Naming.verb(lostBy(rule, lost), "its", "their"),
                                Naming.verb(lostBy(rule, lost), "its", "their"),
                                names.rule(rule.procedure())));
    }

    private List<RoleId> lostBy(ByRule rule, Collection<RoleId> lost) {
        return names.assentWanted(rule.procedure()).stream()
                .filter(lost::contains)
                .toList();
    }

    private static List<ByRule> unmet(TermVerdict verdict) {
        return verdict.rules().stream().filter(rule -> !rule.verdict().passed()).toList();
    }

    private String need(ByRule rule) {
        Set<RoleId> deciding = rule.verdict().deciding();
        return switch (rule.verdict().result()) {
            case PASSED -> throw new IllegalStateException("this rule has passed: " + rule);
            case ASSENT_MISSING -> deciding.isEmpty() ? "an assent" : "the assent of " + names.parties(deciding);
            case OBJECTED -> Naming.list(withdrawals(rule), "and");
            case VETOED -> "that no objection of %s stands%s".formatted(names.parties(deciding), votesBesides(rule));
            case ABSTAINED -> "a yes of %s, which cannot abstain%s".formatted(names.parties(deciding), assents(rule));
            case NO_QUORUM ->
                "more to take part (%s)%s"
                        .formatted(
                                votes(rule).quorum(),
                                votes(rule).isShort() ? " and " + votes(rule).needed() : "");
            case THRESHOLD_MISSED -> votes(rule).needed();
        };
    }

    /** What must give way where somebody objects, and whose assent is missing besides. */
    private List<String> withdrawals(ByRule rule) {
        List<RoleId> protesting = protesting(rule);
        List<RoleId> objecting = without(rule.verdict().deciding(), protesting);
        List<String> needs = new ArrayList<>();
        if (!objecting.isEmpty()) {
            needs.add("that no objection of %s stands".formatted(names.parties(objecting)));
        }
        if (!protesting.isEmpty()) {
            needs.add("an end to the protest of %s".formatted(names.parties(protesting)));
        }
        List<RoleId> missing = names.mustAssent(rule.procedure(), rule.verdict().tally());
        if (!missing.isEmpty()) {
            needs.add("the assent of " + names.parties(missing));
        }
        return needs;
    }

    private String assents(ByRule rule) {
        List<RoleId> silent = without(
                names.mustAssent(rule.procedure(), rule.verdict().tally()),
                List.copyOf(rule.verdict().deciding()));
        return silent.isEmpty() ? "" : ", and the assent of " + names.parties(silent);
    }

    private String votesBesides(ByRule rule) {
        MajorityWords votes = votes(rule);
        return (votes.lacksQuorum() ? " and more to take part (%s)".formatted(votes.quorum()) : "")
                + (votes.isShort() ? " and " + votes.needed() : "");
    }

    /** Such as {@code the assent of the United States is missing, without which it cannot pass by concurrence (...)}. */
    public String missing(List<TermVerdict> verdicts) {
        return told(verdicts, rule -> rule.verdict().result() == Result.ASSENT_MISSING, this::missing);
    }

    /** Such as {@code each party's own acceptance (the HNC accepts; the Syrian Government has not answered)}. */
    public String acceptance(ByRule rule) {
        return "%s (%s)".formatted(names.rule(rule.procedure()), answers(rule));
    }

    /** Who accepted, and who did not. */
    public String answers(ByRule rule) {
        Tally tally = rule.verdict().tally();
        List<String> parts = new ArrayList<>();
        add(parts, tally.assents(), "accepts", "accept");
        add(parts, tally.objections(), "refuses", "refuse");
        add(parts, tally.silent(), "has not answered", "have not answered");
        add(parts, tally.away(), "is away", "are away");
        return String.join("; ", parts);
    }

    private String told(List<TermVerdict> verdicts, Predicate<ByRule> which, Function<ByRule, String> words) {
        Map<List<ByRule>, List<Term>> terms = new LinkedHashMap<>();
        for (TermVerdict verdict : verdicts) {
            List<ByRule> rules =
                    verdict.rules().stream().filter(which).distinct().toList();
            if (!rules.isEmpty()) {
                terms.computeIfAbsent(rules, same -> new ArrayList<>()).add(verdict.term());
            }
        }
        return terms.entrySet().stream()
                .map(entry -> (entry.getValue().size() == verdicts.size()
                                ? ""
                                : "for " + names.subjects(entry.getValue()) + " ")
                        + entry.getKey().stream().map(words).collect(Collectors.joining(", and ")))
                .collect(Collectors.joining("; "));
    }

    /** The count of a rule that came out as only a vote can. */
    private MajorityWords votes(ByRule rule) {
        return names.votes(rule.procedure(), rule.verdict().tally()).orElseThrow();
    }

    private String objected(ByRule rule) {
        List<RoleId> protesting = protesting(rule);
        List<String> parts = new ArrayList<>();
        add(parts, without(rule.verdict().deciding(), protesting), "objects", "object");
        add(parts, protesting, "stays away in protest", "stay away in protest");
        return "%s, so it cannot pass by %s".formatted(String.join(" and ", parts), byRule(rule));
    }

    private String missing(ByRule rule) {
        return rule.verdict().deciding().isEmpty()
                ? "%s, and without an assent it cannot pass by %s"
                        .formatted(
                                rule.verdict().tally().abstentions().isEmpty()
                                        ? "nobody is at the table to assent"
                                        : "nobody assents",
                                byRule(rule))
                : "the assent of %s is missing, without which it cannot pass by %s"
                        .formatted(names.parties(rule.verdict().deciding()), byRule(rule));
    }

    private String byRule(ByRule rule) {
        String tally = tally(rule);
        return names.rule(rule.procedure()) + (tally.isEmpty() ? "" : " (%s)".formatted(tally));
    }

    private String tally(ByRule rule) {
        Tally tally = rule.verdict().tally();
        List<RoleId> protesting = protesting(rule);
        List<RoleId> consenting = tally.silent().stream()
                .filter(role -> names.silenceConsents(rule.procedure(), role))
                .toList();
        List<String> parts = new ArrayList<>();
        add(parts, tally.assents(), "assents", "assent");
        add(parts, without(tally.objections(), protesting), "objects", "object");
        add(
                parts,
                protesting,
                "stays away in protest, which counts as an objection",
                "stay away in protest, which counts as an objection");
        add(parts, tally.abstentions(), "abstains", "abstain");
        add(parts, consenting, "is silent, which counts as consent", "are silent, which counts as consent");
        add(parts, without(tally.silent(), consenting), "is silent", "are silent");
        add(parts, tally.away(), "is away", "are away");
        return String.join("; ", parts);
    }

    /** Who counts as objecting by staying away in protest. */
    private List<RoleId> protesting(ByRule rule) {
        return names.boycottObjects(rule.procedure())
                ? rule.verdict().tally().objections().stream().filter(protests).toList()
                : List.of();
    }

    private static List<RoleId> without(Collection<RoleId> roles, List<RoleId> others) {
        return roles.stream().filter(role -> !others.contains(role)).toList();
    }

    private void add(List<String> parts, Collection<RoleId> roles, String one, String many) {
        if (!roles.isEmpty()) {
            parts.add(names.parties(roles) + " " + Naming.verb(roles, one, many));
        }
    }
}
