package parley.engine.scenario;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * The fingerprint of a scenario: SHA-256 over a canonical form, of which the first 128 bits are kept.
 *
 * <p>The canonical form walks a record's components in the order of their declaration, and a map or a list in its own
 * order; so no field can be forgotten, and the same content gives the same fingerprint on every machine.
 */
public final class ScenarioHash {

    private static final int BYTES = 16;

    private final MessageDigest digest;

    private ScenarioHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The fingerprint, as 32 hexadecimal digits. */
    public static String of(Scenario content) {
        var hash = new ScenarioHash();
        hash.add(content);
        return HexFormat.of().formatHex(hash.digest.digest(), 0, BYTES);
    }

    private void add(Object content) {
        switch (content) {
            case Record fields -> addFields(fields);
            case Enum<?> constant -> addAtom(constant.name());
            case Optional<?> optional -> addAll(optional.stream().toList());
            case Map<?, ?> map -> {
                addAtom("size " + map.size());
                map.forEach((key, value) -> {
                    add(key);
                    add(value);
                });
            }
            case Collection<?> items -> addAll(items);
            case String text -> addAtom(text);
            case Number number -> addAtom(number.toString());
            case Boolean truth -> addAtom(truth.toString());
            case Instant instant -> addAtom(instant.toString());
            case Duration duration -> addAtom(duration.toString());
            case ZoneId zone -> addAtom(zone.getId());
            default -> throw new IllegalStateException("no canonical form for " + content.getClass());
        }
    }

    private void addAll(Collection<?> items) {
        addAtom("size " + items.size());
        items.forEach(this::add);
    }

    private void addFields(Record fields) {
        addAtom(fields.getClass().getSimpleName());
        for (RecordComponent component : fields.getClass().getRecordComponents()) {
            add(read(component, fields));
        }
    }

    private static Object read(RecordComponent component, Record fields) {
        try {
            return component.getAccessor().invoke(fields);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private void addAtom(String atom) {
        byte[] bytes = atom.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
