package parley.simulator.kernel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import parley.engine.Engine;
import parley.engine.command.Command;
import parley.engine.command.SessionCommand;
import parley.engine.session.SessionOptions;
import parley.engine.session.SessionState;
import parley.engine.session.StateHash;
import parley.engine.view.Projector;
import parley.engine.view.Sighting;
import parley.engine.view.Viewer;
import parley.journal.JournalEntry;
import parley.server.session.Reply;
import parley.simulator.Plan;
import parley.simulator.kernel.HostedPlay.Delivery;
import parley.simulator.kernel.HostedPlay.Visit;
import parley.simulator.kernel.SightingTable.Shown;
import parley.simulator.opinion.Clerk;
import parley.simulator.play.Performance;

/** What must be so when a hosted session has come to rest: answers, state, journal and what everybody was shown. */
record HostedChecks(Engine engine, Plan plan, SessionOptions options, List<JournalEntry> log, List<Visit> visits) {

    ImmutableList<String> problems(ImmutableList<Delivery> deliveries, List<Reply> look) {
        var clerk = new Clerk();
        var commands = ImmutableList.<Command>builder().add(new SessionCommand.Open(options));
        deliveries.forEach(delivery -> commands.add(delivery.command()));
        SessionState expected = Performance.of(plan.with(commands.build()), ImmutableList.of(clerk));
        return Stream.of(
                        answers(deliveries, clerk.accepted()),
                        hashes(expected, look),
                        visits.stream().flatMap(this::shown),
                        latest().stream().flatMap(this::upToDate))
                .flatMap(problems -> problems)
                .collect(ImmutableList.toImmutableList());
    }

    /** Each command has exactly one answer, and it is the engine's. */
    private static Stream<String> answers(ImmutableList<Delivery> deliveries, ImmutableList<Boolean> expected) {
        var problems = new ArrayList<String>();
        for (int i = 0; i < deliveries.size(); i++) {
            Delivery delivery = deliveries.get(i);
            var replies = delivery.connection().replies(delivery.requestId());
            if (replies.size() != 1) {
                problems.add("%s was answered %d times".formatted(delivery.command(), replies.size()));
            } else if (isYes(replies.getFirst()) != expected.get(i + 1)) {
                problems.add("%s was answered %s, and the engine %s it"
                        .formatted(
                                delivery.command(),
                                replies.getFirst().getClass().getSimpleName(),
                                expected.get(i + 1) ? "accepts" : "refuses"));
            }
        }
        return problems.stream();
    }

    private static boolean isYes(Reply reply) {
        return switch (reply) {
            case Reply.Created created -> true;
            case Reply.Joined joined -> true;
            case Reply.Accepted accepted -> true;
            case Reply.Detached detached -> true;
            case Reply.Snapshot snapshot -> true;
            case Reply.Read read -> true;
            case Reply.Refused refused -> false;
            case Reply.Denied denied -> false;
        };
    }

    /** The live state, the journal's and the engine's own are one. */
    private Stream<String> hashes(SessionState expected, List<Reply> look) {
        String wanted = StateHash.of(expected);
        String replayed = StateHash.of(engine.fold(
                engine.initial(), log.stream().map(JournalEntry::event).toList()));
        String live = look.size() == 1 && look.getFirst() instanceof Reply.Snapshot(var cursor, var view)
                ? view.stateHash().orElse("hidden")
                : "not shown";
        return Stream.of(
                        "the journal replays to %s, and the engine comes to %s".formatted(replayed, wanted),
                        "the live state is %s, and the engine comes to %s".formatted(live, wanted))
                .filter(line -> line.startsWith("the journal") ? !replayed.equals(wanted) : !live.equals(wanted));
    }

    /** What a connection was shown is what its viewer may see, numbered without a gap from where it joined. */
    Stream<String> shown(Visit visit) {
        var all = sightings(visit.viewer());
        long next = visit.connection().joinedAt().orElse(0) + 1;
        for (Shown shown : visit.connection().shown()) {
            if (shown.cursor() != next
                    || next > all.size()
                    || !all.get((int) next - 1).equals(shown.sighting())) {
                return Stream.of("%s was shown %s as number %d, expected number %d of %d"
                        .formatted(visit.viewer(), shown.sighting(), shown.cursor(), next, all.size()));
            }
            next++;
        }
        return Stream.empty();
    }

    /** Whoever is still there at the end has seen everything. */
    private Stream<String> upToDate(Visit visit) {
        int all = sightings(visit.viewer()).size();
        return !visit.connection().isAttached() || visit.connection().cursor() == all
                ? Stream.empty()
                : Stream.of("%s has seen %d of %d"
                        .formatted(visit.viewer(), visit.connection().cursor(), all));
    }

    private List<Visit> latest() {
        var latest = ImmutableMap.<Viewer, Visit>builder();
        visits.forEach(visit -> latest.put(visit.viewer(), visit));
        return latest.buildKeepingLast().values().asList();
    }

    private ImmutableList<Sighting> sightings(Viewer viewer) {
        return log.stream()
                .flatMap(entry -> Projector.see(viewer, entry.event()).stream())
                .collect(ImmutableList.toImmutableList());
    }
}
