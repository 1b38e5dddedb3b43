package parley.engine.scenario;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import parley.engine.condition.Titles;
import parley.engine.id.BodyId;
import parley.engine.id.CeaseFireId;
import parley.engine.id.IssueId;
import parley.engine.id.OptionId;
import parley.engine.id.RoleId;
import parley.engine.id.TrackId;

/** The scenario's own names for its things; the id of what it does not have. */
public record ScenarioTitles(Scenario scenario) implements Titles {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    @Override
    public String role(RoleId role) {
        var found = scenario.roles().get(role);
        return found == null ? role.value() : found.party();
    }

    @Override
    public String body(BodyId body) {
        var found = scenario.instruments().bodies().get(body);
        return found == null ? body.value() : found.title();
    }

    @Override
    public String ceaseFire(CeaseFireId ceaseFire) {
        var found = scenario.instruments().ceaseFires().get(ceaseFire);
        String title = found == null ? "cease-fire " + ceaseFire : inside(found.title());
        return title.startsWith("the ") ? title : "the " + title;
    }

    @Override
    public String track(TrackId track) {
        var found = scenario.world().tracks().get(track);
        return found == null ? track.value().replace('_', ' ') : inside(found.title());
    }

    @Override
    public String option(IssueId issue, String option) {
        var found = scenario.issues().get(issue);
        var chosen = found == null ? null : found.options().get(new OptionId(option));
        return chosen == null || chosen.label().equals(option) ? option : "%s (%s)".formatted(option, chosen.label());
    }

    @Override
    public String moment(Instant instant) {
        return MOMENT.format(instant.atZone(scenario.calendar().zone()));
    }

    /** With a small letter at its beginning, unless it begins with an abbreviation. */
    private static String inside(String title) {
        return title.length() > 1 && Character.isUpperCase(title.charAt(1))
                ? title
                : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
