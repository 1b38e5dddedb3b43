package parley.engine.session;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One entry of a map that keeps its order: read, changed, taken out. */
final class Ordered {

    private Ordered() {}

    /** The map with this entry, in its old place if it had one and last otherwise. */
    static <K, V> ImmutableMap<K, V> with(ImmutableMap<K, V> map, K key, V value) {
        var changed = ImmutableMap.<K, V>builderWithExpectedSize(map.size() + 1);
        map.forEach((k, v) -> changed.put(k, k.equals(key) ? value : v));
        if (!map.containsKey(key)) {
            changed.put(key, value);
        }
        return changed.buildOrThrow();
    }

    /** The value of a key that is there; throws {@link IllegalStateException} if it is not. */
    static <K, V> V existing(Map<K, V> map, K key) {
        @Nullable V found = map.get(key);
        if (found == null) {
            throw new IllegalStateException(key + " does not exist in this session");
        }
        return found;
    }

    /** The map without this entry. */
    static <K, V> ImmutableMap<K, V> without(ImmutableMap<K, V> map, K key) {
        var changed = ImmutableMap.<K, V>builderWithExpectedSize(map.size());
        map.forEach((k, v) -> {
            if (!k.equals(key)) {
                changed.put(k, v);
            }
        });
        return changed.buildOrThrow();
    }
}
