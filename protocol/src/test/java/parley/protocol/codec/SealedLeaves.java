package parley.protocol.codec;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records at the ends of a sealed family. */
final class SealedLeaves {

    private SealedLeaves() {}

    static Set<String> of(Class<?> family) {
        return leaves(family).map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> in(Iterable<?> samples) {
        var names = new TreeSet<String>();
        samples.forEach(sample -> names.add(sample.getClass().getName()));
        return names;
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(SealedLeaves::leaves)
                : Stream.of(type);
    }
}
