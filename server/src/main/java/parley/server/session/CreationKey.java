package parley.server.session;

import java.security.MessageDigest;

/** The key without which nobody creates a session here. Kept as its hash only. */
final class CreationKey {

    private final byte[] hash;

    CreationKey(String key) {
        hash = Token.sha256(key);
    }

    /** Compares in constant time. */
    boolean fits(String offered) {
        return MessageDigest.isEqual(hash, Token.sha256(offered));
    }
}
