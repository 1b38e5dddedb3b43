package parley.engine.session;

import org.jspecify.annotations.Nullable;

/**
 * The hash of a state, kept with it from when it is first asked for. It is reckoned from that of the last state before it
 * whose hash was asked for, by what has changed since.
 *
 * <p>It says nothing that the rest of the state does not, so any two are equal. Two threads that ask first at once reckon the
 * same.
 */
@SuppressWarnings("ReferenceEquality") // to be cheap: a state that is equal but another object is only reckoned again
public final class KeptHash {

    /** A state and its hash. */
    private record Known(SessionState state, Fingerprint hash) {}

    private @Nullable Known known;

    private KeptHash(@Nullable Known known) {
        this.known = known;
    }

    /** Nothing to start from. */
    static KeptHash none() {
        return new KeptHash(null);
    }

    /** One for a later state, which starts from what is known here. */
    KeptHash forLater() {
        return new KeptHash(known);
    }

    /** The hash of the state that this is kept with. */
    Fingerprint of(SessionState state) {
        Known last = known;
        if (last != null && last.state() == state) {
            return last.hash();
        }
        Fingerprint hash =
                last == null ? StateHash.fingerprint(state) : StateHash.after(last.state(), last.hash(), state);
        known = new Known(state, hash);
        return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeptHash;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return known == null ? "not asked for" : "kept";
    }
}
