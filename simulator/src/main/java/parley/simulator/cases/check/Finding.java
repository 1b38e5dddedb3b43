package parley.simulator.cases.check;

import parley.scenarios.problem.Place;

/**
 * Something about a case that is not as it should be.
 *
 * @param place the line of the case that says what was expected
 * @param what was looked at, such as {@code p1} or {@code what C sees}
 */
public record Finding(Place place, String what, String expected, String found) {
    @Override
    public String toString() {
        return "%s: %s: expected %s; found %s".formatted(place, what, expected, found);
    }
}
