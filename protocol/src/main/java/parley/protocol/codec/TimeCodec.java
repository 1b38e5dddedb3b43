package parley.protocol.codec;

import com.google.protobuf.Timestamp;
import java.time.Instant;
import java.util.Optional;

/** Instants, in the range that every protobuf library can read: the years 1 to 9999. */
final class TimeCodec {

    private static final long SECONDS_MIN =
            Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
    private static final long SECONDS_MAX =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
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
}
