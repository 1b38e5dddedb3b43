package parley.simulator.shrink;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that is named anywhere in a tree of records: so one can tell what would not be missed. */
final class Mentions {

    private final Set<Object> mentioned = new LinkedHashSet<>();

    private Mentions() {}

    /** The parts of these, down to the last. */
    static Set<Object> in(Object... roots) {
        var mentions = new Mentions();
        for (Object root : roots) {
            mentions.add(root);
        }
        return mentions.mentioned;
    }

    private void add(Object content) {
        switch (content) {
            case Record fields -> {
                if (mentioned.add(fields)) {
                    addFields(fields);
                }
            }
            case Optional<?> optional -> optional.ifPresent(this::add);
            case Map<?, ?> map ->
                map.forEach((key, value) -> {
                    add(key);
                    add(value);
                });
            case Collection<?> items -> ImmutableList.copyOf(items).forEach(this::add);
            default -> {}
        }
    }

    private void addFields(Record fields) {
        for (RecordComponent component : fields.getClass().getRecordComponents()) {
            try {
                add(component.getAccessor().invoke(fields));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + component, e);
            }
        }
    }
}
