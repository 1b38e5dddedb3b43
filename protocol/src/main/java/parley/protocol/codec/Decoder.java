package parley.protocol.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/** Reads one thing from the wire. */
@FunctionalInterface
interface Decoder<W, E> {

    /** What the wire says here. */
    E decode(W wire, Place at) throws MalformedException;

    /** Every item of a list, in its order. */
    static <W, E> ImmutableList<E> list(List<W> wire, Place at, Decoder<W, E> each) throws MalformedException {
        var decoded = ImmutableList.<E>builderWithExpectedSize(wire.size());
        for (int i = 0; i < wire.size(); i++) {
            decoded.add(each.decode(wire.get(i), at.item(i)));
        }
        return decoded.build();
    }

    /** Every item of a list as an entry of a map, in its order; of two with one key the last counts. */
    static <W, K, V> ImmutableMap<K, V> map(List<W> wire, Place at, Decoder<W, K> key, Decoder<W, V> value)
            throws MalformedException {
        var decoded = ImmutableMap.<K, V>builder();
        for (int i = 0; i < wire.size(); i++) {
            decoded.put(key.decode(wire.get(i), at.item(i)), value.decode(wire.get(i), at.item(i)));
        }
        return decoded.buildKeepingLast();
    }

    /** Every item of a list, in its order; one that is named twice counts once. */
    static <W, E> ImmutableSet<E> set(List<W> wire, Place at, Decoder<W, E> each) throws MalformedException {
        return ImmutableSet.copyOf(list(wire, at, each));
    }
}
