package parley.protocol.codec;

import com.google.protobuf.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Instants, in the range that every protobuf library can read: the years 1 to 9999. */
final class TimeCodec {

    private static final long SECONDS_MIN =
            Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
    private static final long SECONDS_MAX =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
    private static final long DURATION_SECONDS_MAX = 315_576_000_000L;
    private static final int NANOS_MAX = 999_999_999;

    private TimeCodec() {}

    static Timestamp encode(Instant instant) {
        return Timestamp.newBuilder()
                .setSeconds(instant.getEpochSecond())
                .setNanos(instant.getNano())
                .build();
    }

    static Instant decode(Timestamp wire, Place at) throws MalformedException {
        if (wire.getSeconds() < SECONDS_MIN
                || wire.getSeconds() > SECONDS_MAX
                || wire.getNanos() < 0
                || wire.getNanos() > NANOS_MAX) {
            throw at.malformed("an instant lies in the years 1 to 9999, with nanos of 0 to 999,999,999");
        }
        return Instant.ofEpochSecond(wire.getSeconds(), wire.getNanos());
    }

    /** The instant, if there is one. */
    static Optional<Instant> decode(boolean present, Timestamp wire, Place at) throws MalformedException {
        return present ? Optional.of(decode(wire, at)) : Optional.empty();
    }

    /** The instant, which the message must name. */
    static Instant required(boolean present, Timestamp wire, Place at) throws MalformedException {
        if (!present) {
            throw at.malformed("an instant is needed");
        }
        return decode(wire, at);
    }

    static com.google.protobuf.Duration encode(Duration duration) {
        int sign = duration.isNegative() ? -1 : 1;
        Duration length = duration.abs();
        return com.google.protobuf.Duration.newBuilder()
                .setSeconds(sign * length.toSeconds())
                .setNanos(sign * length.toNanosPart())
                .build();
    }

    /** A length of time in the form that protobuf gives it: seconds and nanos of one sign. */
    static Duration decode(com.google.protobuf.Duration wire, Place at) throws MalformedException {
        boolean fits = Math.abs((long) wire.getNanos()) <= NANOS_MAX
                && wire.getSeconds() >= -DURATION_SECONDS_MAX
                && wire.getSeconds() <= DURATION_SECONDS_MAX
                && Long.signum(wire.getSeconds()) * Integer.signum(wire.getNanos()) >= 0;
        if (!fits) {
            throw at.malformed("a duration has seconds and nanos of one sign, and at most 10,000 years");
        }
        return Duration.ofSeconds(wire.getSeconds(), wire.getNanos());
    }
}
