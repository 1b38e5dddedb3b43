package parley.simulator.shrink;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Variants of a collection that differ in one place. */
final class Each {

    private Each() {}

    /** The list without one of its items, each in turn. */
    static <T> Stream<ImmutableList<T>> left(ImmutableList<T> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> ImmutableList.<T>builder()
                        .addAll(items.subList(0, i))
                        .addAll(items.subList(i + 1, items.size()))
                        .build());
    }

    /** The set without one of its items, each in turn. */
    static <T> Stream<ImmutableSet<T>> left(ImmutableSet<T> items) {
        return left(items.asList()).map(ImmutableSet::copyOf);
    }

    /** The map without one of its entries, each in turn. */
    static <K, V> Stream<ImmutableMap<K, V>> left(ImmutableMap<K, V> items) {
        return left(items.entrySet().asList()).map(ImmutableMap::copyOf);
    }

    /** The list with one of its items replaced, each in turn and by each of its variants. */
    static <T> Stream<ImmutableList<T>> replaced(ImmutableList<T> items, Function<T, Stream<T>> variants) {
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(i -> variants.apply(items.get(i))
                        .map(variant -> ImmutableList.<T>builder()
                                .addAll(items.subList(0, i))
                                .add(variant)
                                .addAll(items.subList(i + 1, items.size()))
                                .build()));
    }

    /** The map with one of its values replaced, each in turn and by each of its variants. */
    static <K, V> Stream<ImmutableMap<K, V>> replaced(ImmutableMap<K, V> items, Function<V, Stream<V>> variants) {
        return items.entrySet().stream()
                .flatMap(entry -> variants.apply(entry.getValue())
                        .map(variant -> ImmutableMap.<K, V>builder()
                                .putAll(items)
                                .put(entry.getKey(), variant)
                                .buildKeepingLast()));
    }
}
