package parley.engine.session;

import com.google.common.collect.ImmutableList;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/**
 * What a kind of record is made of, looked up once: its name, and its components under their names.
 *
 * @param parts all components, but for a fingerprint: that stands for the others
 */
record Shape(Fingerprint name, ImmutableList<Part> parts) {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return of(type);
        }
    };

    /** One component. */
    record Part(Fingerprint name, MethodHandle accessor) {

        /** Its value in this record. */
        Object of(Record whole) {
            try {
                return (Object) accessor.invokeExact((Object) whole);
            } catch (Throwable e) {
                throw new IllegalStateException("cannot read " + accessor, e);
            }
        }
    }

    /** The shape of this record. */
    static Shape of(Record content) {
        return SHAPES.get(content.getClass());
    }

    private static Shape of(Class<?> type) {
        return new Shape(
                Fingerprint.NONE.then(type.getSimpleName()),
                Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.getType() != Fingerprint.class)
                        .map(Shape::part)
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Part part(RecordComponent component) {
        try {
            return new Part(
                    Fingerprint.NONE.then(component.getName()),
                    MethodHandles.lookup()
                            .unreflect(component.getAccessor())
                            .asType(MethodType.methodType(Object.class, Object.class)));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
