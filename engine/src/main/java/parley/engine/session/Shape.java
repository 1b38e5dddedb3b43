package parley.engine.session;

import com.google.common.collect.ImmutableList;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/**
 * What a kind of record is made of, looked up once: its name, and its components under their names.
 *
 * @param parts the names of all components, but for a fingerprint: that stands for the others
 * @param reader takes a record and gives the values of these components, all at once
 */
record Shape(Fingerprint name, ImmutableList<Fingerprint> parts, MethodHandle reader) {

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

    /** What the components of this record are, in the order of the parts. */
    Object[] valuesOf(Record whole) {
        try {
            return (Object[]) reader.invokeExact((Object) whole);
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read a " + whole.getClass(), e);
        }
    }

    private static Shape of(Class<?> type) {
        List<RecordComponent> components = Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getType() != Fingerprint.class)
                .toList();
        return new Shape(
                Fingerprint.NONE.then(type.getSimpleName()),
                components.stream()
                        .map(component -> Fingerprint.NONE.then(component.getName()))
                        .collect(ImmutableList.toImmutableList()),
                reader(components));
    }

    private static MethodHandle reader(List<RecordComponent> components) {
        MethodHandle all = MethodHandles.identity(Object[].class).asCollector(Object[].class, components.size());
        MethodHandle each = MethodHandles.filterArguments(
                all, 0, components.stream().map(Shape::accessor).toArray(MethodHandle[]::new));
        return MethodHandles.permuteArguments(
                each, MethodType.methodType(Object[].class, Object.class), new int[components.size()]);
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            return MethodHandles.lookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
