package parley.app;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads the whole numbers of the command line, and says what one looks like when it is none. */
final class WholeNumbers {

    private WholeNumbers() {}

    /** Lets a command read all its numbers so. */
    static CommandLine readBy(CommandLine command) {
        return command.registerConverter(Long.class, text -> read(text, Long.MIN_VALUE, Long.MAX_VALUE))
                .registerConverter(Long.TYPE, text -> read(text, Long.MIN_VALUE, Long.MAX_VALUE))
                .registerConverter(Integer.class, WholeNumbers::small)
                .registerConverter(Integer.TYPE, WholeNumbers::small);
    }

    private static Integer small(String text) {
        return Math.toIntExact(read(text, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    private static long read(String text, long least, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            if (!text.matches("[-+]?[0-9]+")) {
                throw new TypeConversionException("expected a whole number, such as 7, and not '%s'".formatted(text));
            }
        }
        throw new TypeConversionException(
                String.format(Locale.ROOT, "expected a whole number from %d to %d, and not %s", least, most, text));
    }
}
