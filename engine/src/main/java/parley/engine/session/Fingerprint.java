package parley.engine.session;

import java.util.HexFormat;

/**
 * 128 bits that stand for some content, in two lanes of 64 that never meet. It tells contents apart that differ by chance or
 * by mistake; it is no proof against somebody who looks for two that do not.
 *
 * <p>Each lane has a mixing function of its own that is well tested: the high one variant 13 of David Stafford ("Better bit
 * mixing", 2011), which is also the output of SplitMix64, the low one the finalizer of MurmurHash3 (Austin Appleby). Both
 * are bijections, so one word more never makes two fingerprints equal that were not.
 */
public record Fingerprint(long high, long low) {

    /** The fingerprint of nothing: the first fraction digits of the golden ratio and of the square root of two. */
    static final Fingerprint NONE = new Fingerprint(0x9E3779B97F4A7C15L, 0x6A09E667F3BCC908L);

    private static final int UNITS_IN_A_WORD = 4;

    /** The fingerprint of the same followed by this word. */
    Fingerprint then(long word) {
        return new Fingerprint(stafford(high ^ word), murmur(low + word));
    }

    /** The fingerprint of the same followed by what the other stands for. */
    Fingerprint then(Fingerprint other) {
        return new Fingerprint(stafford(high ^ other.high), murmur(low + other.low));
    }

    /** The fingerprint of the same followed by this text: its length, and its UTF-16 units by four. */
    Fingerprint then(String text) {
        long nowHigh = stafford(high ^ text.length());
        long nowLow = murmur(low + text.length());
        int whole = text.length() - text.length() % UNITS_IN_A_WORD;
        for (int from = 0; from < whole; from += UNITS_IN_A_WORD) {
            long word = units(text, from, from + UNITS_IN_A_WORD);
            nowHigh = stafford(nowHigh ^ word);
            nowLow = murmur(nowLow + word);
        }
        if (whole < text.length()) {
            long word = units(text, whole, text.length());
            nowHigh = stafford(nowHigh ^ word);
            nowLow = murmur(nowLow + word);
        }
        return new Fingerprint(nowHigh, nowLow);
    }

    private static long units(String text, int from, int to) {
        long word = 0;
        for (int i = from; i < to; i++) {
            word = word << Character.SIZE | text.charAt(i);
        }
        return word;
    }

    /** 32 hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
    }

    private static long stafford(long bits) {
        long z = bits;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private static long murmur(long bits) {
        long z = bits;
        z = (z ^ (z >>> 33)) * 0xFF51AFD7ED558CCDL;
        z = (z ^ (z >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return z ^ (z >>> 33);
    }
}
