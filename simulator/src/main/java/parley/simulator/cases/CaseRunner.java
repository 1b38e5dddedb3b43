package parley.simulator.cases;

import com.google.common.base.Strings;
import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import parley.bots.MatchResult;
import parley.engine.id.RoleId;
import parley.protocol.codec.Encoded;
import parley.scenarios.LoadResult;
import parley.scenarios.problem.Place;
import parley.simulator.cases.check.Finding;
import parley.simulator.cases.play.Follower;
import parley.simulator.cases.play.RefereeTable;
import parley.simulator.cases.play.Sent;
import parley.simulator.cases.word.Deed;

/**
 * Runs cases against the engine. Each is played as it is written, in every order that it leaves open, and once for each role
 * with everything otherwise that this role must not know.
 */
public final class CaseRunner {
    private static final int ORDERS_MAX = 120;

    /** Letters of a message that a finding shows. */
    private static final int SHOWN = 300;

    private CaseRunner() {}

    /**
     * What came of a case.
     *
     * @param findings what was not as it should be; empty if the case passes
     * @param plays how many sessions were played
     */
    public record Result(Case found, ImmutableList<Finding> findings, int plays) {
        /** Whether everything was as it should be. */
        public boolean passed() {
            return findings.isEmpty();
        }
    }

    /** Runs one case. */
    public static Result run(Case found) {
        return found.play().map(play -> run(found, play)).orElseGet(() -> new Result(found, found.loading(), 0));
    }

    /** Plays one case as it is written and no more: quick, where many engines are to be told apart. */
    public static Result once(Case found) {
        return found.play()
                .map(play -> new Result(
                        found,
                        ImmutableList.copyOf(
                                play(found, play, Follower.nobody()).findings()),
                        1))
                .orElseGet(() -> new Result(found, found.loading(), 0));
    }

    private static Result run(Case found, Case.Play play) {
        CasePlay base = play(found, play, Follower.nobody());
        Set<Finding> findings = new LinkedHashSet<>(base.findings());
        int plays = 1;
        if (findings.isEmpty()) {
            plays += inOtherOrders(found, play, base, findings);
            plays += withOtherSecrets(found, play, base, findings);
        }
        return new Result(found, ImmutableList.copyOf(findings), plays);
    }

    /** One play of the case as it is written. */
    static CasePlay play(Case found, Case.Play play, Follower follower) {
        return new CasePlay(found, play, play.scenario(), Optional.empty(), follower, UnaryOperator.identity())
                .toTheEnd();
    }

    private static int inOtherOrders(Case found, Case.Play play, CasePlay base, Set<Finding> findings) {
        int plays = 0;
        int longest = play.steps().stream()
                .mapToInt(
                        step -> step instanceof Step.AnyOrder any ? any.lines().size() : 0)
                .max()
                .orElse(0);
        if (longest < 2) {
            return 0;
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < longest; i++) {
            places.add(i);
        }
        for (List<Integer> order : Collections2.orderedPermutations(places)) {
            if (++plays > ORDERS_MAX) {
                findings.add(
                        new Finding(found.place(), "moves in any order", "at most five of them", longest + " moves"));
                return plays;
            }
            CasePlay other = new CasePlay(
                            found,
                            play,
                            play.scenario(),
                            Optional.empty(),
                            Follower.nobody(),
                            lines -> ordered(lines, order))
                    .toTheEnd();
            findings.addAll(other.findings());
            String expected = end(base.table(), play);
            String came = end(other.table(), play);
            if (!came.equals(expected)) {
                findings.add(
                        new Finding(found.place(), "the end when moves come in the order " + order, expected, came));
            }
        }
        return plays;
    }

    private static ImmutableList<Step.Line> ordered(ImmutableList<Step.Line> lines, List<Integer> order) {
        return order.stream()
                .filter(place -> place < lines.size())
                .map(lines::get)
                .collect(ImmutableList.toImmutableList());
    }

    /** How the table stands at the end, without what an order of moves leaves its traces in. */
    private static String end(RefereeTable table, Case.Play play) {
        MatchResult result = MatchResult.of(
                table.engine().scenario().id(), table.engine().scenarioHash(), table.facilitatorView(), 0);
        var proposals = ImmutableSet.<String>builder();
        for (String name : names(play)) {
            table.proposal(name).ifPresent(proposal -> proposals.add(name + " " + proposal.status()));
        }
        return "%s in round %d, settled %s, %s, missed %s, conference %s, invitations %s, bodies %s, cease-fires %s, tracks %s, points %s"
                .formatted(
                        result.outcome(),
                        result.round(),
                        ImmutableList.sortedCopyOf(result.settled().entrySet().stream()
                                .map(Object::toString)
                                .toList()),
                        proposals.build(),
                        result.missed(),
                        result.conference(),
                        result.invitations(),
                        result.designations(),
                        result.ceaseFires(),
                        result.tracks(),
                        result.points());
    }

    /** What the lines of a case call proposals. */
    static ImmutableSet<String> names(Case.Play play) {
        return play.steps().stream()
                .flatMap(step -> switch (step) {
                    case Step.Line line -> line.deeds().stream();
                    case Step.AnyOrder any -> any.lines().stream().flatMap(line -> line.deeds().stream());
                    case Step.Pass pass -> ImmutableList.<Deed>of().stream();
                    case Step.Time time -> ImmutableList.<Deed>of().stream();
                    case Step.Restart restart -> ImmutableList.<Deed>of().stream();
                    case Step.Look look -> ImmutableList.<Deed>of().stream();
                })
                .flatMap(deed -> deed.names().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static int withOtherSecrets(Case found, Case.Play play, CasePlay base, Set<Finding> findings) {
        int plays = 0;
        for (RoleId reader : play.scenario().roles().keySet()) {
            switch (found.given().loadOtherwiseThan(reader, found.id())) {
                case LoadResult.Refused(var problems) ->
                    findings.add(new Finding(
                            found.place(),
                            "the scenario with other secrets than " + reader + " may know",
                            "that it can be played",
                            problems.toString()));
                case LoadResult.Loaded(var scenario, var scripts) -> {
                    plays++;
                    CasePlay other = new CasePlay(
                                    found,
                                    play,
                                    scenario,
                                    Optional.of(play.otherWords(reader)),
                                    Follower.nobody(),
                                    UnaryOperator.identity())
                            .toTheEnd();
                    leak(found.place(), reader, base.table(), other.table()).ifPresent(findings::add);
                }
            }
        }
        return plays;
    }

    /** Where what a role is sent depends on what it must not know. */
    static Optional<Finding> leak(Place place, RoleId reader, RefereeTable one, RefereeTable other) {
        ImmutableList<Sent> expected = one.sentInSecrecy(reader);
        ImmutableList<Sent> came = other.sentInSecrecy(reader);
        String what = "what %s is sent when others have other secrets and say other things among themselves"
                .formatted(reader);
        for (int i = 0; i < Math.min(expected.size(), came.size()); i++) {
            Sent mine = expected.get(i);
            Sent others = came.get(i);
            String now = others.message()
                    .bytes()
                    .replace(other.engine().scenarioHash(), one.engine().scenarioHash());
            if (!now.equals(mine.message().bytes())) {
                return Optional.of(difference(place, what + " (message " + (i + 1) + ")", mine, others));
            }
        }
        return expected.size() == came.size()
                ? Optional.empty()
                : Optional.of(new Finding(place, what, last(expected, came), last(came, expected)));
    }

    /** Two messages that are about the same differ inside; else it is enough to say what each is. */
    private static Finding difference(Place place, String what, Sent mine, Sent others) {
        if (!mine.what().equals(others.what())) {
            return new Finding(place, what, mine.what() + ", as without that", others.what());
        }
        String expected = words(mine.message());
        String came = words(others.message());
        int from = Math.max(0, Strings.commonPrefix(expected, came).length() - SHOWN / 2);
        return new Finding(
                place, what, "%s as without that: %s".formatted(mine.what(), shown(expected, from)), shown(came, from));
    }

    /** What comes where the other list is at its end. */
    private static String last(ImmutableList<Sent> messages, ImmutableList<Sent> others) {
        return messages.size() > others.size()
                ? "in the end " + messages.get(others.size()).what()
                : "nothing more";
    }

    private static String words(Encoded message) {
        return message.words().replaceAll("\\s+", " ").strip();
    }

    /** A part of a message. */
    private static String shown(String words, int from) {
        int to = Math.min(words.length(), from + SHOWN);
        return (from > 0 ? "... " : "") + words.substring(Math.min(from, to), to) + (to < words.length() ? " ..." : "");
    }
}
