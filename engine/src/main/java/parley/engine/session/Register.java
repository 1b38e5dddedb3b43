package parley.engine.session;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A map that keeps the order of its keys and does not change. A copy in which a key stands for something else shares the keys
 * with it, so it costs little however many there are.
 */
@SuppressWarnings("ReferenceEquality") // a shortcut: what is the same object has the same content
public final class Register<K, V> extends AbstractMap<K, V> {

    private final Keys<K> keys;
    private final ImmutableList<V> values;

    private Register(Keys<K> keys, ImmutableList<V> values) {
        this.keys = keys;
        this.values = values;
    }

    /** A register with nothing in it. */
    static <K, V> Register<K, V> empty() {
        return new Register<>(Keys.of(ImmutableList.of()), ImmutableList.of());
    }

    /** The same entries, in the same order. */
    public static <K, V> Register<K, V> copyOf(Map<K, V> entries) {
        return new Register<>(Keys.of(entries.keySet()), ImmutableList.copyOf(entries.values()));
    }

    /** The same with this entry, in its old place if it had one and last otherwise. */
    Register<K, V> with(K key, V value) {
        int place = keys.place(key);
        return place < 0 ? followedBy(key, value) : new Register<>(keys, at(place, value));
    }

    /** The same keys, each for another value. */
    public Register<K, V> each(UnaryOperator<V> change) {
        var changed = ImmutableList.<V>builderWithExpectedSize(values.size());
        for (V value : values) {
            changed.add(change.apply(value));
        }
        return new Register<>(keys, changed.build());
    }

    /** The value of a key that is there; throws {@link IllegalStateException} if it is not. */
    V existing(K key) {
        return Ordered.existing(this, key);
    }

    /** Whether the keys of the other come first in this one, in their order; entries may have been added behind them. */
    boolean startsWithKeysOf(Register<?, ?> other) {
        if (keys == other.keys) {
            return true;
        }
        List<?> first = other.keys.inOrder();
        List<K> inOrder = keys.inOrder();
        if (inOrder.size() < first.size()) {
            return false;
        }
        for (int place = 0; place < first.size(); place++) {
            if (inOrder.get(place) != first.get(place) && !inOrder.get(place).equals(first.get(place))) {
                return false;
            }
        }
        return true;
    }

    /** The key in this place. */
    K key(int place) {
        return keys.inOrder().get(place);
    }

    private Register<K, V> followedBy(K key, V value) {
        return new Register<>(
                keys.and(key),
                ImmutableList.<V>builderWithExpectedSize(values.size() + 1)
                        .addAll(values)
                        .add(value)
                        .build());
    }

    @SuppressWarnings("unchecked") // all of them are values
    private ImmutableList<V> at(int place, V value) {
        Object[] changed = values.toArray();
        changed[place] = value;
        return (ImmutableList<V>) ImmutableList.copyOf(changed);
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        int place = keys.place(key);
        return place < 0 ? null : values.get(place);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return keys.place(key) >= 0;
    }

    @Override
    public int size() {
        return values.size();
    }

    @Override
    public ImmutableSet<K> keySet() {
        return ImmutableSet.copyOf(keys.inOrder());
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
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < values.size();
            }

            @Override
            public Map.Entry<K, V> next() {
                if (next == values.size()) {
                    throw new NoSuchElementException();
                }
                return Map.entry(keys.inOrder().get(next), values.get(next++));
            }
        };
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        for (int place = 0; place < values.size(); place++) {
            action.accept(keys.inOrder().get(place), values.get(place));
        }
    }
}
