package parley.simulator.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The files of a folder of cases, in the order of their numbers.
 *
 * @param tables the folder of the tables that the cases share
 */
public record Catalogue(ImmutableList<Path> files, Path tables) {
    private static final String TABLES = "tables";
    private static final String ENDING = ".yaml";
    private static final Comparator<Path> BY_NUMBER = Comparator.<Path, String>comparing(Catalogue::section)
            .thenComparingInt(Catalogue::number)
            .thenComparing(Path::toString);

    /**
     * The case in this file, or all below this folder. The tables are in the folder {@code tables} beside the cases or above
     * them.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static Catalogue at(Path path) {
        Path tables = tables(path.toAbsolutePath().normalize());
        try (Stream<Path> files = Files.walk(path)) {
            return new Catalogue(
                    files.filter(file -> file.toString().endsWith(ENDING))
                            .filter(file -> !file.toAbsolutePath().normalize().startsWith(tables))
                            .sorted(BY_NUMBER)
                            .collect(ImmutableList.toImmutableList()),
                    tables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What comes of reading each file. */
    public ImmutableSortedMap<Path, CaseReader.Result> read() {
        var results = ImmutableSortedMap.<Path, CaseReader.Result>orderedBy(BY_NUMBER);
        files.forEach(file -> results.put(file, CaseReader.read(file, tables)));
        return results.buildOrThrow();
    }

    private static Path tables(Path from) {
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(TABLES))) {
                return folder.resolve(TABLES);
            }
        }
        return from.resolve(TABLES);
    }

    private static String section(Path file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static int number(Path file) {
        String name = name(file);
        String number = name.substring(name.lastIndexOf('.') + 1);
        return number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
