package parley.engine.view;

import com.google.common.collect.ImmutableList;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list that is drawn up when it is first read, since most viewers never read it. What it is drawn up from does not change,
 * so nobody can tell from a list that was there from the start; two threads that read it first at once draw up the same.
 */
final class Deferred<E> extends AbstractList<E> {

    private final Supplier<ImmutableList<E>> source;
    private @Nullable ImmutableList<E> elements;

    Deferred(Supplier<ImmutableList<E>> source) {
        this.source = source;
    }

    @Override
    public E get(int index) {
        return elements().get(index);
    }

    @Override
    public int size() {
        return elements().size();
    }

    @Override
    public Iterator<E> iterator() {
        return elements().iterator();
    }

    private ImmutableList<E> elements() {
        ImmutableList<E> known = elements;
        if (known == null) {
            known = source.get();
            elements = known;
        }
        return known;
    }
}
