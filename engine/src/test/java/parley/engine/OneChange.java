package parley.engine;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.engine.id.RoleId;
import parley.engine.scenario.Scenario;

/**
 * A scenario that differs from another in one thing: another text, number or constant, or one thing less in a list.
 *
 * @param what the way to what was changed
 */
record OneChange(String what, Scenario scenario) {

    private record Other(String what, Object value) {}

    /** Every scenario that differs from this one in one thing, of those that its constructors allow. */
    static Stream<OneChange> to(Scenario scenario) {
        return others("scenario", scenario).map(other -> new OneChange(other.what(), (Scenario) other.value()));
    }

    private static Stream<Other> others(String what, Object value) {
        return switch (value) {
            case Record fields -> othersOfRecord(what, fields);
            case Optional<?> optional ->
                optional.stream()
                        .flatMap(present -> Stream.concat(
                                Stream.of(new Other(what + " absent", Optional.empty())),
                                others(what, present)
                                        .map(other -> new Other(other.what(), Optional.of(other.value())))));
            case ImmutableMap<?, ?> map -> othersOfMap(what, map);
            case ImmutableList<?> list -> othersOfList(what, list);
            case ImmutableSortedSet<?> roles ->
                othersOfSet(
                        what,
                        roles,
                        fewer -> fewer.map(RoleId.class::cast)
                                .collect(ImmutableSortedSet.toImmutableSortedSet(comparing(RoleId::value))));
            case ImmutableSet<?> set -> othersOfSet(what, set, fewer -> fewer.collect(ImmutableSet.toImmutableSet()));
            default -> Stream.of(new Other(what, anotherThan(value)));
        };
    }

    private static Object anotherThan(Object atom) {
        return switch (atom) {
            case String text -> text + "x";
            case Integer number -> number + 1;
            case Long number -> number + 1;
            case Boolean truth -> !truth;
            case Instant instant -> instant.plusSeconds(1);
            case Duration duration -> duration.plusSeconds(1);
            case ZoneId zone -> ZoneId.of(zone.getId().equals("Asia/Kathmandu") ? "UTC" : "Asia/Kathmandu");
            case Enum<?> constant -> {
                var all = constant.getDeclaringClass().getEnumConstants();
                yield all[(constant.ordinal() + 1) % all.length];
            }
            default -> throw new IllegalArgumentException("a scenario has no " + atom.getClass());
        };
    }

    private static Stream<Other> othersOfRecord(String what, Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        var values = Arrays.stream(components)
                .map(component -> read(record, component))
                .toList();
        return IntStream.range(0, components.length)
                .boxed()
                .flatMap(i -> others(what + "." + components[i].getName(), values.get(i))
                        .flatMap(other -> record(record, with(values, i, other.value()))
                                .map(changed -> new Other(other.what(), changed))
                                .stream()));
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A record of the same kind; none if its constructor refuses these values. */
    private static Optional<Object> record(Record record, List<Object> values) {
        var types = Arrays.stream(record.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return Optional.of(record.getClass().getDeclaredConstructor(types).newInstance(values.toArray()));
        } catch (InvocationTargetException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Other> othersOfList(String what, ImmutableList<?> list) {
        return IntStream.range(0, list.size()).boxed().flatMap(i -> {
            var without = new ArrayList<Object>(list);
            without.remove((int) i);
            return Stream.concat(
                    Stream.of(new Other("%s without %s".formatted(what, i), ImmutableList.copyOf(without))),
                    others("%s[%s]".formatted(what, i), list.get(i))
                            .map(other -> new Other(other.what(), ImmutableList.copyOf(with(list, i, other.value())))));
        });
    }

    private static Stream<Other> othersOfSet(String what, Set<?> set, Function<Stream<?>, Object> collect) {
        return set.stream()
                .map(gone -> new Other(
                        "%s without %s".formatted(what, gone),
                        collect.apply(set.stream().filter(item -> !item.equals(gone)))));
    }

    private static Stream<Other> othersOfMap(String what, ImmutableMap<?, ?> map) {
        return map.keySet().stream()
                .flatMap(key -> Stream.concat(
                        Stream.of(new Other("%s without %s".formatted(what, key), map(map, key, Optional.empty()))),
                        others("%s[%s]".formatted(what, key), map.get(key))
                                .map(other -> new Other(other.what(), map(map, key, Optional.of(other.value()))))));
    }

    private static ImmutableMap<Object, Object> map(Map<?, ?> map, Object changed, Optional<Object> value) {
        var result = ImmutableMap.builder();
        map.forEach((key, old) -> {
            if (!key.equals(changed)) {
                result.put(key, old);
            } else {
                value.ifPresent(other -> result.put(key, other));
            }
        });
        return result.buildOrThrow();
    }

    private static List<Object> with(List<?> list, int index, Object value) {
        var result = new ArrayList<Object>(list);
        result.set(index, value);
        return result;
    }
}
