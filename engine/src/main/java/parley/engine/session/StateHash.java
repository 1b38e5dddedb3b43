package parley.engine.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.engine.id.Symbol;

/**
 * The hash of a state: a sum over everything in it, each thing mixed with its place.
 *
 * <p>The walk goes down through the components of records, under their names, and through the entries of maps and lists in
 * their order; a set has no order. An id counts by what it is called: its place says of what kind it is. So no field can be
 * forgotten, and the same content gives the same hash on every machine.
 * Since it is a sum, the hash of the next state is that of this one, less what has gone, and what has come: parts that are
 * the same objects in both are not looked at.
 */
@SuppressWarnings("ReferenceEquality") // a shortcut: what is the same object has the same content
public final class StateHash implements Shape.Reader {

    private static final Fingerprint SYMBOL = Fingerprint.NONE.then("symbol");
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
    static Fingerprint after(SessionState before, Fingerprint known, SessionState after) {
        var hash = new StateHash(known);
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
            case Symbol was -> exchange(place, was, after);
            case Record was
            when was.getClass() == after.getClass() -> Shape.of(was).read(this, place, was, (Record) after);
            case Register<?, ?> was when after instanceof Register<?, ?> is -> changeRegister(place, was, is);
            case Map<?, ?> was when after instanceof Map<?, ?> is -> changeEntries(place, was, is);
            case Set<?> was when after instanceof Set<?> is -> changeElements(place, was, is);
            case List<?> was when after instanceof List<?> is -> changeElements(place, was, is);
            default -> exchange(place, before, after);
        }
    }

    private void exchange(Fingerprint place, Object before, Object after) {
        if (!before.equals(after)) {
            walk(place, before, false);
            walk(place, after, true);
        }
    }

    private void changeRegister(Fingerprint place, Register<?, ?> before, Register<?, ?> after) {
        if (!after.startsWithKeysOf(before)) {
            changeEntries(place, before, after);
            return;
        }
        List<?> were = before.values().asList();
        List<?> are = after.values().asList();
        for (int position = 0; position < were.size(); position++) {
            if (were.get(position) != are.get(position)) {
                change(place.then(position).then(VALUE), were.get(position), are.get(position));
            }
        }
        if (were.size() < are.size()) {
            put(place, MAP.then(were.size()), false);
            put(place, MAP.then(are.size()), true);
            for (int position = were.size(); position < are.size(); position++) {
                walkEntry(place, position, after.key(position), are.get(position), true);
            }
        }
    }

    private void changeElements(Fingerprint place, List<?> before, List<?> after) {
        if (before.size() != after.size()) {
            put(place, LIST.then(before.size()), false);
            put(place, LIST.then(after.size()), true);
        }
        for (int position = 0; position < Math.max(before.size(), after.size()); position++) {
            if (position >= after.size()) {
                walk(place.then(position), before.get(position), false);
            } else if (position >= before.size()) {
                walk(place.then(position), after.get(position), true);
            } else {
                change(place.then(position), before.get(position), after.get(position));
            }
        }
    }

    private void changeElements(Fingerprint place, Set<?> before, Set<?> after) {
        if (before.size() != after.size()) {
            put(place, SET.then(before.size()), false);
            put(place, SET.then(after.size()), true);
        }
        for (Object element : before) {
            if (!after.contains(element)) {
                put(place, fingerprint(element), false);
            }
        }
        for (Object element : after) {
            if (!before.contains(element)) {
                put(place, fingerprint(element), true);
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

    @Override
    public void object(Fingerprint place, Fingerprint name, boolean in, Object value) {
        walk(place.then(name), value, in);
    }

    @Override
    public void record(Fingerprint place, Fingerprint name, boolean in, Shape shape, Record value) {
        walk(place.then(name), shape, value, in);
    }

    @Override
    public void number(Fingerprint place, Fingerprint name, boolean in, long value) {
        put(place.then(name), NUMBER.then(value), in);
    }

    @Override
    public void truth(Fingerprint place, Fingerprint name, boolean in, boolean value) {
        put(place.then(name), TRUTH.then(value ? 1 : 0), in);
    }

    @Override
    public void objects(Fingerprint place, Fingerprint name, Object before, Object after) {
        if (before != after) {
            change(place.then(name), before, after);
        }
    }

    @Override
    public void records(Fingerprint place, Fingerprint name, Shape shape, Record before, Record after) {
        if (before != after) {
            shape.read(this, place.then(name), before, after);
        }
    }

    @Override
    public void numbers(Fingerprint place, Fingerprint name, long before, long after) {
        if (before != after) {
            number(place, name, false, before);
            number(place, name, true, after);
        }
    }

    @Override
    public void truths(Fingerprint place, Fingerprint name, boolean before, boolean after) {
        if (before != after) {
            truth(place, name, false, before);
            truth(place, name, true, after);
        }
    }

    /** Puts everything that the content is made of in, or takes it out. */
    private void walk(Fingerprint place, Object content, boolean in) {
        switch (content) {
            case Symbol id -> put(place, SYMBOL.then(id.value()), in);
            case Record fields -> walk(place, Shape.of(fields), fields, in);
            case Optional<?> optional -> {
                put(place, OPTIONAL.then(optional.isPresent() ? 1 : 0), in);
                optional.ifPresent(value -> walk(place.then(VALUE), value, in));
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
            case Register<?, ?> register -> {
                put(place, MAP.then(register.size()), in);
                List<?> values = register.values().asList();
                for (int position = 0; position < values.size(); position++) {
                    walkEntry(place, position, register.key(position), values.get(position), in);
                }
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
                for (Object element : set) {
                    put(place, fingerprint(element), in);
                }
            }
            case List<?> list -> {
                put(place, LIST.then(list.size()), in);
                int position = 0;
                for (Object element : list) {
                    walk(place.then(position++), element, in);
                }
            }
            default -> throw new IllegalStateException("no hash for " + content.getClass());
        }
    }

    private void walk(Fingerprint place, Shape shape, Record fields, boolean in) {
        put(place, shape.name(), in);
        shape.read(this, place, in, fields);
    }

    private void walkEntry(Fingerprint map, int position, Map.Entry<?, ?> entry, boolean in) {
        walkEntry(map, position, entry.getKey(), entry.getValue(), in);
    }

    private void walkEntry(Fingerprint map, int position, Object key, Object value, boolean in) {
        Fingerprint place = map.then(position);
        walk(place.then(KEY), key, in);
        walk(place.then(VALUE), value, in);
    }

    private void put(Fingerprint place, Fingerprint content, boolean in) {
        Fingerprint both = place.then(content);
        high += in ? both.high() : -both.high();
        low += in ? both.low() : -both.low();
    }
}
