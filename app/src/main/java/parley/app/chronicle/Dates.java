package parley.app.chronicle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates of the story, as they are written for players: the same words in every locale. */
final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final ZoneId zone;

    Dates(ZoneId zone) {
        this.zone = zone;
    }

    /** Such as {@code 25 January 2016, 18:00}. */
    String moment(Instant instant) {
        ZonedDateTime at = instant.atZone(zone);
        return "%s, %s".formatted(withYear(at.toLocalDate()), time(at));
    }

    /** The same by the clock of another place, such as {@code 27 February 2016, 00:00 in Damascus}. */
    String momentIn(ZoneId place, Instant instant) {
        Dates there = new Dates(place);
        String moment = there.moment(instant);
        return place.equals(zone) ? moment : moment + " in " + there.place();
    }

    /** Where the clock stands, such as {@code Zurich}. */
    String place() {
        return zone.getId().substring(zone.getId().indexOf('/') + 1).replace('_', ' ');
    }

    /** Such as {@code 20 to 22 January 2016}. */
    String days(Instant from, Instant to) {
        LocalDate first = instantDay(from);
        LocalDate last = instantDay(to);
        if (first.equals(last)) {
            return withYear(last);
        }
        String beginning = first.getYear() != last.getYear()
                ? withYear(first)
                : first.getMonth() == last.getMonth() ? String.valueOf(first.getDayOfMonth()) : day(first);
        return beginning + " to " + withYear(last);
    }

    /** Such as {@code 25 January, 09:00 to 18:00}. */
    String span(Instant from, Instant to) {
        ZonedDateTime begin = from.atZone(zone);
        ZonedDateTime end = to.atZone(zone);
        String last = begin.toLocalDate().equals(end.toLocalDate()) ? "" : day(end.toLocalDate()) + ", ";
        return "%s, %s to %s%s".formatted(day(begin.toLocalDate()), time(begin), last, time(end));
    }

    /** Such as {@code 31 January}. */
    String day(Instant instant) {
        return day(instantDay(instant));
    }

    private LocalDate instantDay(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static String withYear(LocalDate date) {
        return DATE.format(date);
    }

    private static String time(ZonedDateTime at) {
        return TIME.format(at);
    }
}
