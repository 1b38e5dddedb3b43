package parley.simulator.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import parley.engine.id.RoleId;
import parley.engine.id.ScenarioId;
import parley.engine.scenario.Scenario;
import parley.journal.Journal;
import parley.journal.memory.MemoryJournal;
import parley.scenarios.LoadResult;
import parley.scenarios.problem.Place;
import parley.simulator.cases.check.Finding;
import parley.simulator.cases.play.OtherWords;
import parley.simulator.cases.play.RemoteHall;
import parley.simulator.cases.play.RemoteTable;

/**
 * Runs cases over TCP: each at a real server, which is told what the engine is told and must answer, and show every seat,
 * the same. Then once for each role with everything otherwise that this role must not know: the bytes that its connection
 * receives must stay what they were.
 */
public final class RemoteCaseRunner implements AutoCloseable {
    private final ImmutableMap<ScenarioId, Scenario> scenarios;
    private final RemoteHall hall;

    private RemoteCaseRunner(ImmutableMap<ScenarioId, Scenario> scenarios, Journal journal) {
        this.scenarios = scenarios;
        this.hall = new RemoteHall(scenarios, journal);
    }

    /** Starts one server for all of these cases. */
    public static RemoteCaseRunner of(Iterable<Case> cases) {
        return of(cases, new MemoryJournal());
    }

    /** The same with a server that keeps its sessions in this journal. */
    static RemoteCaseRunner of(Iterable<Case> cases, Journal journal) {
        var scenarios = ImmutableMap.<ScenarioId, Scenario>builder();
        for (Case found : cases) {
            found.play().ifPresent(play -> {
                add(scenarios, found.given().loadAs(id(found, 0).value()));
                int number = 0;
                for (RoleId reader : play.scenario().roles().keySet()) {
                    add(
                            scenarios,
                            found.given()
                                    .loadOtherwiseThan(
                                            reader, id(found, ++number).value()));
                }
            });
        }
        return new RemoteCaseRunner(scenarios.buildOrThrow(), journal);
    }

    private static void add(ImmutableMap.Builder<ScenarioId, Scenario> scenarios, LoadResult result) {
        if (result instanceof LoadResult.Loaded(var scenario, var scripts)) {
            scenarios.put(scenario.id(), scenario);
        }
    }

    /** All ids of a case are equally long, so that bytes can be compared. */
    private static ScenarioId id(Case found, int number) {
        return new ScenarioId("%s.%03d".formatted(found.id(), number));
    }

    /** Runs one of the cases. */
    public CaseRunner.Result run(Case found) {
        Set<Finding> findings = new LinkedHashSet<>(found.loading());
        int plays = found.play().map(play -> run(found, play, findings)).orElse(0);
        return new CaseRunner.Result(found, ImmutableList.copyOf(findings), plays);
    }

    private int run(Case found, Case.Play play, Set<Finding> findings) {
        Heard base = play(found, play, 0, Optional.empty());
        findings.addAll(base.findings);
        int number = 0;
        if (findings.isEmpty()) {
            for (RoleId reader : play.scenario().roles().keySet()) {
                number++;
                Heard other = play(found, play, number, Optional.of(play.otherWords(reader)));
                ScenarioId id = id(found, number);
                other.table
                        .stopped()
                        .or(() -> leak(found.place(), reader, base.by(reader, id(found, 0)), other.by(reader, id)))
                        .ifPresent(findings::add);
            }
        }
        return 1 + number;
    }

    /** What came of one play, and all that was heard in it. */
    private record Heard(ImmutableList<Finding> findings, String scenarioHash, RemoteTable table) {
        /** What this role has heard, without what names the scenario. */
        String by(RoleId role, ScenarioId id) {
            return table.heardBy(role).replace(scenarioHash, "").replace(id.value(), "");
        }
    }

    private Heard play(Case found, Case.Play play, int number, Optional<OtherWords> otherWords) {
        Scenario scenario = Optional.ofNullable(scenarios.get(id(found, number)))
                .orElseThrow(() -> new IllegalStateException("the server does not know case " + found.id()));
        try (RemoteTable table = hall.open(scenario, play.options())) {
            CasePlay played =
                    new CasePlay(found, play, scenario, otherWords, table, UnaryOperator.identity()).toTheEnd();
            return new Heard(played.findings(), played.table().engine().scenarioHash(), table);
        }
    }

    private static Optional<Finding> leak(Place place, RoleId reader, String expected, String came) {
        if (came.equals(expected)) {
            return Optional.empty();
        }
        int at = 0;
        while (at < Math.min(expected.length(), came.length()) && expected.charAt(at) == came.charAt(at)) {
            at++;
        }
        return Optional.of(new Finding(
                place,
                "the bytes that %s receives over TCP when only secrets of others differ (byte %d of %d)"
                        .formatted(reader, at + 1, expected.length()),
                around(expected, at),
                around(came, at)));
    }

    private static String around(String bytes, int at) {
        return bytes.substring(Math.max(0, at - 60), Math.min(bytes.length(), at + 60))
                .replaceAll("[^ -~]", ".");
    }

    @Override
    public void close() {
        hall.close();
    }
}
