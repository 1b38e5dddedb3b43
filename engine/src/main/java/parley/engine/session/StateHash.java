package parley.engine.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The hash of a state: a sum over everything in it, each thing mixed with its place.
 *
 * <p>The walk goes down through the components of records, under their names, and through the entries of maps and lists in
 * their order; a set has no order. So no field can be forgotten, and the same content gives the same hash on every machine.
 * Since it is a sum, the hash of the next state is that of this one, less what has gone, and what has come: parts that are
 * the same objects in both are not looked at.
 */
@SuppressWarnings("ReferenceEquality") // a shortcut: what is the same object has the same content
public final class StateHash {

    private static final Fingerprint TEXT = Fingerprint.NONE.then("text");
    private static final Fingerprint NUMBER = Fingerprint.NONE.then("number");
    private static final Fingerprint TRUTH = Fingerprint.NONE.then("truth");
    private static final Fingerprint CONSTANT = Fingerprint.NONE.then("constant");
    private static final Fingerprint INSTANT = Fingerprint.NONE.then("instant");
    private static final Fingerprint DURATION = Fingerprint.NONE.then("duration");
    private static final Fingerprint OPTIONAL = Fingerprint.NONE.then("optional");
    private static final Fingerprint MAP = Fingerprint.NONE.then("map");
    private static final Fingerprint SET = Fingerprint.NONE.then("set");
    private static final Fingerprint LIST = Fingerprint.NONE.then("list");
    private static final long KEY = 0;
    private static final long VALUE = 1;

    private long high;
    private long low;

    private StateHash(Fingerprint start) {
        this.high = start.high();
        this.low = start.low();
    }

    /** The hash of this content, reckoned from nothing, as 32 hexadecimal digits. */
    public static String of(Record content) {
        return fingerprint(content).toString();
    }

    /** The hash of this content, reckoned from nothing. */
    static Fingerprint fingerprint(Object content) {
        var hash = new StateHash(Fingerprint.NONE);
        hash.walk(Fingerprint.NONE, content, true);
        return hash.sum();
    }

    /** The hash of a state that came of another, whose hash is known. */
    static Fingerprint after(SessionState before, SessionState after) {
        var hash = new StateHash(before.hash());
        hash.change(Fingerprint.NONE, before, after);
        return hash.sum();
    }

    private Fingerprint sum() {
        return new Fingerprint(high, low);
    }

    /** Puts in what is in the second at this place, and takes out what is in the first. */
    private void change(Fingerprint place, Object before, Object after) {
        if (before == after) {
            return;
        }
        switch (before) {
            case Record was when was.getClass() == after.getClass() -> changeFields(place, was, (Record) after);
            case Register<?, ?> was
            when after instanceof Register<?, ?> is && is.sharesKeysWith(was) -> changeValues(place, was, is);
            case Map<?, ?> was when after instanceof Map<?, ?> is -> changeEntries(place, was, is);
            default -> {
                if (!before.equals(after)) {
                    walk(place, before, false);
                    walk(place, after, true);
                }
            }
        }
    }

    private void changeFields(Fingerprint place, Record before, Record after) {
        Shape shape = Shape.of(before);
        Object[] were = shape.valuesOf(before);
        Object[] are = shape.valuesOf(after);
        for (int part = 0; part < were.length; part++) {
            if (were[part] != are[part]) {
                change(place.then(shape.parts().get(part)), were[part], are[part]);
            }
        }
    }

    private void changeValues(Fingerprint place, Register<?, ?> before, Register<?, ?> after) {
        List<?> were = before.values().asList();
        List<?> are = after.values().asList();
        for (int position = 0; position < were.size(); position++) {
            if (were.get(position) != are.get(position)) {
                change(place.then(position).then(VALUE), were.get(position), are.get(position));
            }
        }
    }

    private void changeEntries(Fingerprint place, Map<?, ?> before, Map<?, ?> after) {
        if (before.size() != after.size()) {
            put(place, MAP.then(before.size()), false);
            put(place, MAP.then(after.size()), true);
        }
        Iterator<? extends Map.Entry<?, ?>> were = before.entrySet().iterator();
        Iterator<? extends Map.Entry<?, ?>> are = after.entrySet().iterator();
        for (int position = 0; were.hasNext() || are.hasNext(); position++) {
            if (!are.hasNext()) {
                walkEntry(place, position, were.next(), false);
            } else if (!were.hasNext()) {
                walkEntry(place, position, are.next(), true);
            } else {
                changeEntry(place, position, were.next(), are.next());
            }
        }
    }

    private void changeEntry(Fingerprint place, int position, Map.Entry<?, ?> before, Map.Entry<?, ?> after) {
        if (before.getKey() != after.getKey() && !before.getKey().equals(after.getKey())) {
            walkEntry(place, position, before, false);
            walkEntry(place, position, after, true);
        } else if (before.getValue() != after.getValue()) {
            change(place.then(position).then(VALUE), before.getValue(), after.getValue());
        }
    }

    /** Puts everything that the content is made of in, or takes it out. */
    private void walk(Fingerprint place, Object content, boolean in) {
        switch (content) {
            case Record fields -> {
                Shape shape = Shape.of(fields);
                put(place, shape.name(), in);
                Object[] values = shape.valuesOf(fields);
                for (int part = 0; part < values.length; part++) {
                    walk(place.then(shape.parts().get(part)), values[part], in);
                }
            }
            case Optional<?> optional -> {
                put(place, OPTIONAL.then(optional.isPresent() ? 1 : 0), in);
                optional.ifPresent(value -> walk(place.then(VALUE), value, in));
            }
            case Map<?, ?> map -> {
                put(place, MAP.then(map.size()), in);
                int position = 0;
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    walkEntry(place, position++, entry, in);
                }
            }
            case Set<?> set -> {
                put(place, SET.then(set.size()), in);
                set.forEach(element -> put(place, fingerprint(element), in));
            }
            case List<?> list -> {
                put(place, LIST.then(list.size()), in);
                int position = 0;
                for (Object element : list) {
                    walk(place.then(position++), element, in);
                }
            }
            case String text -> put(place, TEXT.then(text), in);
            case Enum<?> constant -> put(place, CONSTANT.then(constant.name()), in);
            case Boolean truth -> put(place, TRUTH.then(truth ? 1 : 0), in);
            case Integer number -> put(place, NUMBER.then(number), in);
            case Long number -> put(place, NUMBER.then(number), in);
            case Instant instant ->
                put(place, INSTANT.then(instant.getEpochSecond()).then(instant.getNano()), in);
            case Duration length ->
                put(place, DURATION.then(length.getSeconds()).then(length.getNano()), in);
            default -> throw new IllegalStateException("no hash for " + content.getClass());
        }
    }

    private void walkEntry(Fingerprint map, int position, Map.Entry<?, ?> entry, boolean in) {
        Fingerprint place = map.then(position);
        walk(place.then(KEY), entry.getKey(), in);
        walk(place.then(VALUE), entry.getValue(), in);
    }

    private void put(Fingerprint place, Fingerprint content, boolean in) {
        Fingerprint both = place.then(content);
        high += in ? both.high() : -both.high();
        low += in ? both.low() : -both.low();
    }
}
