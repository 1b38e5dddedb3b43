package parley.scenarios.folder;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;

/** The files of one scenario. Paths are relative to the folder and use {@code /}. */
public interface ScenarioFolder {
    /** The folder's own name, such as {@code zurich-2016}. */
    String name();

    /** The file as the author would find it; stands in problems. */
    String show(String file);

    /**
     * The first bytes of a file, or nothing if there is no such file inside the folder.
     *
     * @param atMost how many bytes are read at most
     */
    Optional<byte[]> read(String file, int atMost) throws IOException;

    /** The names of the files directly in a subfolder, sorted; none if there is no such subfolder. */
    ImmutableList<String> files(String subfolder) throws IOException;
}
