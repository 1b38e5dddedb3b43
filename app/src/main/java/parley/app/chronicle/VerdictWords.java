package parley.app.chronicle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import parley.engine.id.RoleId;
import parley.engine.procedure.Result;
import parley.engine.procedure.Tally;
import parley.engine.proposal.TermVerdict;
import parley.engine.proposal.TermVerdict.ByRule;

/** Which rule decided, and by which tally. A rule that governs several terms of a text is told once. */
final class VerdictWords {

    private final Names names;

    VerdictWords(Names names) {
        this.names = names;
    }

    /** Such as {@code by concurrence of the co-chairs (the United States and Russia assent)}; empty if nothing was asked. */
    String passed(List<TermVerdict> verdicts) {
        return rules(verdicts, rule -> true).stream()
                .map(rule -> "by " + byRule(rule))
                .collect(Collectors.joining(", and "));
    }

    /** Such as {@code Iran objects, which stops consensus of the Support Group (...)}. */
    String objected(List<TermVerdict> verdicts) {
        return rules(verdicts, rule -> rule.verdict().result() == Result.OBJECTED).stream()
                .map(rule -> "%s %s, which stops %s (%s)"
                        .formatted(
                                names.parties(rule.verdict().deciding()),
                                Words.verb(rule.verdict().deciding(), "objects", "object"),
                                names.rule(rule.procedure()),
                                tally(rule)))
                .collect(Collectors.joining(", and "));
    }

    /** Why a text cannot pass: what was objected, or else whose assent is missing. */
    String failed(List<TermVerdict> verdicts) {
        String objected = objected(verdicts);
        return objected.isEmpty() ? missing(verdicts) : objected;
    }

    /** Such as {@code the assent of the United States is missing, without which it cannot pass by concurrence (...)}. */
    String missing(List<TermVerdict> verdicts) {
        return rules(verdicts, rule -> rule.verdict().result() == Result.ASSENT_MISSING).stream()
                .map(rule -> "the assent of %s is missing, without which it cannot pass by %s (%s)"
                        .formatted(names.parties(rule.verdict().deciding()), names.rule(rule.procedure()), tally(rule)))
                .collect(Collectors.joining(", and "));
    }

    /** Such as {@code concurrence of the co-chairs (the United States and Russia assent)}. */
    String byRule(ByRule rule) {
        return "%s (%s)".formatted(names.rule(rule.procedure()), tally(rule));
    }

    private static List<ByRule> rules(List<TermVerdict> verdicts, Predicate<ByRule> which) {
        return verdicts.stream()
                .flatMap(verdict -> verdict.rules().stream())
                .filter(which)
                .distinct()
                .toList();
    }

    /** Who said what. */
    String tally(ByRule rule) {
        Tally tally = rule.verdict().tally();
        List<RoleId> consenting = tally.silent().stream()
                .filter(role -> names.silenceConsents(rule.procedure(), role))
                .toList();
        List<RoleId> silent = tally.silent().stream()
                .filter(role -> !consenting.contains(role))
                .toList();
        List<String> parts = new ArrayList<>();
        add(parts, tally.assents(), "assents", "assent");
        add(parts, tally.objections(), "objects", "object");
        add(parts, tally.abstentions(), "abstains", "abstain");
        add(parts, consenting, "is silent, which counts as consent", "are silent, which counts as consent");
        add(parts, silent, "is silent", "are silent");
        add(parts, tally.away(), "is away", "are away");
        return String.join("; ", parts);
    }

    private void add(List<String> parts, java.util.Collection<RoleId> roles, String one, String many) {
        if (!roles.isEmpty()) {
            parts.add(names.parties(roles) + " " + Words.verb(roles, one, many));
        }
    }
}
