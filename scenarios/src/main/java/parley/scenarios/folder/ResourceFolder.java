package parley.scenarios.folder;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A scenario folder on the class path.
 *
 * @param path ends in the folder's own name
 * @param contents the paths of all its files, relative to it
 */
record ResourceFolder(ClassLoader loader, String path, ImmutableSortedSet<String> contents) implements ScenarioFolder {
    @Override
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public String show(String file) {
        return name() + "/" + file;
    }

    @Override
    public Optional<byte[]> read(String file, int atMost) throws IOException {
        if (!contents.contains(file)) {
            return Optional.empty();
        }
        try (InputStream in = loader.getResourceAsStream(path + "/" + file)) {
            return in == null ? Optional.empty() : Optional.of(in.readNBytes(atMost));
        }
    }

    @Override
    public ImmutableList<String> files(String subfolder) {
        String prefix = subfolder + "/";
        return contents.stream()
                .filter(file -> file.startsWith(prefix) && file.indexOf('/', prefix.length()) < 0)
                .map(file -> file.substring(prefix.length()))
                .collect(toImmutableList());
    }
}
