package parley.engine.session;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import parley.engine.id.Symbol;

/**
 * How a kind of record is read, found out once: one component after the other, each under its name. A hash that is
 * kept with them is not read: it stands for the other components.
 *
 * @param name the kind's own name
 * @param single has a reader read one record
 * @param pair has a reader read two of the kind side by side
 */
record Shape(Fingerprint name, MethodHandle single, MethodHandle pair) {

    /** What is told the components of a record, or those of two side by side. */
    interface Reader {

        void object(Fingerprint place, Fingerprint name, boolean in, Object value);

        void record(Fingerprint place, Fingerprint name, boolean in, Shape shape, Record value);

        void number(Fingerprint place, Fingerprint name, boolean in, long value);

        void truth(Fingerprint place, Fingerprint name, boolean in, boolean value);

        void objects(Fingerprint place, Fingerprint name, Object before, Object after);

        void records(Fingerprint place, Fingerprint name, Shape shape, Record before, Record after);

        void numbers(Fingerprint place, Fingerprint name, long before, long after);

        void truths(Fingerprint place, Fingerprint name, boolean before, boolean after);
    }

    private static final MethodType SINGLE =
            MethodType.methodType(void.class, Reader.class, Fingerprint.class, boolean.class, Object.class);
    private static final MethodType PAIR =
            MethodType.methodType(void.class, Reader.class, Fingerprint.class, Object.class, Object.class);

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return of(type);
        }
    };

    /** The shape of this record. */
    static Shape of(Record content) {
        return SHAPES.get(content.getClass());
    }

    /** Tells the reader every component of a record of this shape. */
    void read(Reader reader, Fingerprint place, boolean in, Record whole) {
        try {
            single.invokeExact(reader, place, in, (Object) whole);
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read a " + whole.getClass(), e);
        }
    }

    /** Tells the reader every component of two records of this shape. */
    void read(Reader reader, Fingerprint place, Record before, Record after) {
        try {
            pair.invokeExact(reader, place, (Object) before, (Object) after);
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read a " + before.getClass(), e);
        }
    }

    private static Shape of(Class<?> type) {
        List<RecordComponent> components = Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getType() != KeptHash.class)
                .toList();
        return new Shape(
                Fingerprint.NONE.then(type.getSimpleName()),
                oneAfterTheOther(SINGLE, components.stream().map(Shape::single).toList()),
                oneAfterTheOther(PAIR, components.stream().map(Shape::pair).toList()));
    }

    private static MethodHandle oneAfterTheOther(MethodType type, List<MethodHandle> steps) {
        MethodHandle all = MethodHandles.empty(type);
        for (MethodHandle step : steps.reversed()) {
            all = MethodHandles.foldArguments(all, step);
        }
        return all;
    }

    private static MethodHandle single(RecordComponent component) {
        Class<?> type = component.getType();
        MethodHandle told = switch (kind(type)) {
            case "record" ->
                MethodHandles.insertArguments(
                        reading("record", boolean.class, Shape.class, Record.class), 4, SHAPES.get(type));
            case "number" -> reading("number", boolean.class, long.class);
            case "truth" -> reading("truth", boolean.class, boolean.class);
            default -> reading("object", boolean.class, Object.class);
        };
        return named(
                MethodHandles.filterArguments(
                        told, 4, accessor(component, told.type().parameterType(4))),
                component);
    }

    private static MethodHandle pair(RecordComponent component) {
        Class<?> type = component.getType();
        MethodHandle told = switch (kind(type)) {
            case "record" ->
                MethodHandles.insertArguments(
                        reading("records", Shape.class, Record.class, Record.class), 3, SHAPES.get(type));
            case "number" -> reading("numbers", long.class, long.class);
            case "truth" -> reading("truths", boolean.class, boolean.class);
            default -> reading("objects", Object.class, Object.class);
        };
        MethodHandle accessor = accessor(component, told.type().parameterType(3));
        return named(MethodHandles.filterArguments(told, 3, accessor, accessor), component);
    }

    private static MethodHandle named(MethodHandle told, RecordComponent component) {
        return MethodHandles.insertArguments(told, 2, Fingerprint.NONE.then(component.getName()));
    }

    private static String kind(Class<?> type) {
        if (type == boolean.class) {
            return "truth";
        }
        if (type.isPrimitive()) {
            return "number";
        }
        return type.isRecord() && !Symbol.class.isAssignableFrom(type) ? "record" : "object";
    }

    private static MethodHandle reading(String method, Class<?>... values) {
        MethodType type = MethodType.methodType(void.class, Fingerprint.class, Fingerprint.class)
                .appendParameterTypes(values);
        try {
            return MethodHandles.lookup().findVirtual(Reader.class, method, type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a reader has no method " + method + type, e);
        }
    }

    private static MethodHandle accessor(RecordComponent component, Class<?> as) {
        try {
            return MethodHandles.lookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(as, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
