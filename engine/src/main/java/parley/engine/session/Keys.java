package parley.engine.session;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keys in their order, and where to find each. Made anew for each key that comes to them, so they are kept in a way that is
 * cheap to copy: a hash table, open and never more than half full, of the places that the keys have.
 */
final class Keys<K> {

    private static final int FREE = -1;

    private final ImmutableList<K> inOrder;
    private final int[] table;

    private Keys(ImmutableList<K> inOrder, int[] table) {
        this.inOrder = inOrder;
        this.table = table;
    }

    /** These keys, which are all different. */
    static <K> Keys<K> of(Collection<K> keys) {
        ImmutableList<K> inOrder = ImmutableList.copyOf(keys);
        int[] table = new int[Integer.highestOneBit(inOrder.size() + 1) * 4];
        Arrays.fill(table, FREE);
        var all = new Keys<>(inOrder, table);
        for (int place = 0; place < inOrder.size(); place++) {
            table[all.cell(inOrder.get(place))] = place;
        }
        return all;
    }

    /** The same, and behind them one that is not yet among them. */
    Keys<K> and(K key) {
        ImmutableList<K> more = ImmutableList.<K>builderWithExpectedSize(inOrder.size() + 1)
                .addAll(inOrder)
                .add(key)
                .build();
        if (more.size() * 2 > table.length) {
            return of(more);
        }
        int[] copy = table.clone();
        copy[cell(key)] = inOrder.size();
        return new Keys<>(more, copy);
    }

    /** The place of a key; negative if it is not among them. */
    int place(@Nullable Object key) {
        return table[cell(key)];
    }

    ImmutableList<K> inOrder() {
        return inOrder;
    }

    /** Where in the table a key is, or would be. */
    private int cell(@Nullable Object key) {
        int hash = Objects.hashCode(key);
        int last = table.length - 1;
        int cell = (hash ^ (hash >>> Short.SIZE)) & last;
        while (table[cell] != FREE && !inOrder.get(table[cell]).equals(key)) {
            cell = (cell + 1) & last;
        }
        return cell;
    }
}
