package parley.scenarios.section;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.engine.scenario.Calendar;
import parley.engine.scenario.Phase;
import parley.scenarios.yaml.Fields;
import parley.scenarios.yaml.Node;

/** Reads the order of play. Phases that cannot be read are left out, and the others are still checked. */
record CalendarReader(Desk desk) {
    Optional<Calendar> read(Fields scenario) {
        return scenario.required("calendar").map(this::calendar);
    }

    private Calendar calendar(Node node) {
        Fields fields = desk.fields(node, "the calendar", "zone", "rounds", "deadlines", "each_miss");
        ZoneId zone = fields.required("zone").flatMap(desk.values()::zone).orElse(ZoneId.of("UTC"));
        int before = desk.problems().count();
        PhasesReader phases = new PhasesReader(desk);
        List<Calendar.Round> rounds = new ArrayList<>();
        for (Node round : fields.items("rounds")) {
            rounds.add(round(rounds.size() + 1, round, phases));
        }
        if (!rounds.isEmpty() && phases.read().stream().map(Phase::kind).noneMatch(Phase.Kind::isPlaying)) {
            fields.problem("rounds", "nobody can ever move; expected a phase that is no interval");
        }
        boolean complete = desk.problems().count() == before;
        ImmutableList<Phase> known = complete ? phases.read() : ImmutableList.of();
        var deadlines = new DeadlinesReader(desk, known).read(fields);
        var eachMiss = new EffectsReader(desk, known).read(fields.itemsOrNone("each_miss"), false);
        return new Calendar(zone, ImmutableList.copyOf(rounds), deadlines, eachMiss);
    }

    private Calendar.Round round(int number, Node node, PhasesReader phases) {
        Fields fields = desk.fields(node, "round " + number, "title", "phases");
        String title = fields.text("title");
        var read = ImmutableList.<Phase>builder();
        for (Node phase : fields.items("phases")) {
            phases.next(number, phase).ifPresent(read::add);
        }
        return new Calendar.Round(number, title, read.build());
    }
}
