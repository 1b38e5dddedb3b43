package parley.engine.session;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A map that keeps the order of its keys and does not change. A copy in which a key stands for something else shares the keys
 * with it, so it costs little however many there are.
 */
@SuppressWarnings("ReferenceEquality") // a shortcut: what is the same object has the same content
public final class Register<K, V> extends AbstractMap<K, V> {

    private final ImmutableMap<K, Integer> places;
    private final ImmutableList<V> values;

    private Register(ImmutableMap<K, Integer> places, ImmutableList<V> values) {
        this.places = places;
        this.values = values;
    }

    /** A register with nothing in it. */
    static <K, V> Register<K, V> empty() {
        return new Register<>(ImmutableMap.of(), ImmutableList.of());
    }

    /** The same entries, in the same order. */
    public static <K, V> Register<K, V> copyOf(Map<K, V> entries) {
        var places = ImmutableMap.<K, Integer>builderWithExpectedSize(entries.size());
        int place = 0;
        for (K key : entries.keySet()) {
            places.put(key, place++);
        }
        return new Register<>(places.buildOrThrow(), ImmutableList.copyOf(entries.values()));
    }

    /** The same with this entry, in its old place if it had one and last otherwise. */
    Register<K, V> with(K key, V value) {
        Integer place = places.get(key);
        return place == null ? followedBy(key, value) : new Register<>(places, at(place, value));
    }

    /** The same with these entries, each in its old place. */
    Register<K, V> withAll(Map<K, V> changes) {
        var changed = ImmutableList.<V>builderWithExpectedSize(values.size());
        forEach((key, value) -> changed.add(changes.getOrDefault(key, value)));
        return new Register<>(places, changed.build());
    }

    /** The same keys, each for another value. */
    public Register<K, V> each(UnaryOperator<V> change) {
        var changed = ImmutableList.<V>builderWithExpectedSize(values.size());
        for (V value : values) {
            changed.add(change.apply(value));
        }
        return new Register<>(places, changed.build());
    }

    /** The value of a key that is there; throws {@link IllegalStateException} if it is not. */
    V existing(K key) {
        return Ordered.existing(this, key);
    }

    /** Whether the keys of the other come first in this one, in their order; entries may have been added behind them. */
    boolean startsWithKeysOf(Register<?, ?> other) {
        if (places == other.places) {
            return true;
        }
        List<?> first = other.keySet().asList();
        List<K> keys = keySet().asList();
        if (keys.size() < first.size()) {
            return false;
        }
        for (int place = 0; place < first.size(); place++) {
            if (keys.get(place) != first.get(place) && !keys.get(place).equals(first.get(place))) {
                return false;
            }
        }
        return true;
    }

    private Register<K, V> followedBy(K key, V value) {
        return new Register<>(
                ImmutableMap.<K, Integer>builderWithExpectedSize(places.size() + 1)
                        .putAll(places)
                        .put(key, places.size())
                        .buildOrThrow(),
                ImmutableList.<V>builderWithExpectedSize(places.size() + 1)
                        .addAll(values)
                        .add(value)
                        .build());
    }

    private ImmutableList<V> at(int place, V value) {
        var changed = ImmutableList.<V>builderWithExpectedSize(values.size());
        for (int i = 0; i < values.size(); i++) {
            changed.add(i == place ? value : values.get(i));
        }
        return changed.build();
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        Integer place = places.get(key);
        return place == null ? null : values.get(place);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return places.containsKey(key);
    }

    @Override
    public int size() {
        return values.size();
    }

    @Override
    public ImmutableSet<K> keySet() {
        return places.keySet();
    }

    @Override
    public ImmutableCollection<V> values() {
        return values;
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return entries();
            }

            @Override
            public int size() {
                return values.size();
            }
        };
    }

    private Iterator<Map.Entry<K, V>> entries() {
        Iterator<K> keys = keySet().iterator();
        Iterator<V> standing = values.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return keys.hasNext();
            }

            @Override
            public Map.Entry<K, V> next() {
                return Map.entry(keys.next(), standing.next());
            }
        };
    }
}
