package parley.scenarios.folder;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import parley.scenarios.problem.Place;
import parley.scenarios.problem.Problems;

/** Reads the files of a scenario folder: small enough, in UTF-8, and nothing in them that an author cannot see. */
public record SourceReader(ScenarioFolder folder, Problems problems) {
    /** How long a YAML file can be, in bytes. */
    public static final int YAML_MAX = 256 * 1024;

    /** How long a brief can be, in bytes. */
    public static final int BRIEF_MAX = 64 * 1024;

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /**
     * The text of a file, or nothing if there is a problem with it.
     *
     * @param limit in bytes
     * @param named where the file is asked for; a missing file is a problem there
     */
    public Optional<SourceText> read(String file, int limit, Place named) {
        try {
            Optional<byte[]> bytes = folder.read(file, limit + 1);
            if (bytes.isEmpty()) {
                problems.add(named, "the file %s is missing".formatted(file));
                return Optional.empty();
            }
            return text(folder.show(file), bytes.get(), limit);
        } catch (IOException e) {
            problems.add(Place.whole(folder.show(file)), "cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** The names of the files directly in a subfolder, sorted; none if they cannot be listed. */
    public ImmutableList<String> files(String subfolder) {
        try {
            return folder.files(subfolder);
        } catch (IOException e) {
            problems.add(Place.whole(folder.show(subfolder)), "cannot be read: " + e.getMessage());
            return ImmutableList.of();
        }
    }

    private Optional<SourceText> text(String file, byte[] bytes, int limit) {
        if (bytes.length > limit) {
            problems.add(Place.whole(file), "the file is too long; expected at most %d KiB".formatted(limit / 1024));
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = decoded.flip().toString();
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        SourceText source = new SourceText(file, text);
        if (result.isError()) {
            problems.add(source.place(text.length()), "this is not UTF-8");
            return Optional.empty();
        }
        return isVisible(source) ? Optional.of(source) : Optional.empty();
    }

    private boolean isVisible(SourceText source) {
        int[] codePoints = source.text().codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            if (isHidden(codePoints[i])) {
                problems.add(
                        source.place(i),
                        "the hidden character U+%04X; expected text that can be seen".formatted(codePoints[i]));
                return false;
            }
        }
        return true;
    }

    /** Control characters, line ends that editors do not count, and what turns the direction of the text around it. */
    private static boolean isHidden(int codePoint) {
        return switch (codePoint) {
            case '\t', '\n', '\r' -> false;
            case 0x2028, 0x2029, BYTE_ORDER_MARK, 0xFFFE, 0xFFFF -> true;
            default ->
                Character.isISOControl(codePoint)
                        || (codePoint >= 0x202A && codePoint <= 0x202E)
                        || (codePoint >= 0x2066 && codePoint <= 0x2069);
        };
    }
}
