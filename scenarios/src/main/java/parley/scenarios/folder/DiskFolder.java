package parley.scenarios.folder;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A scenario folder on disk. Links that lead out of it are not followed. */
public record DiskFolder(Path root) implements ScenarioFolder {
    @Override
    public String name() {
        Path name = root.toAbsolutePath().normalize().getFileName();
        return name == null ? "/" : name.toString();
    }

    @Override
    public String show(String file) {
        return root.resolve(file).toString();
    }

    @Override
    public Optional<byte[]> read(String file, int atMost) throws IOException {
        Path path = root.resolve(file);
        if (!Files.isRegularFile(path) || !path.toRealPath().startsWith(root.toRealPath())) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path)) {
            return Optional.of(in.readNBytes(atMost));
        }
    }

    @Override
    public ImmutableList<String> files(String subfolder) throws IOException {
        Path folder = root.resolve(subfolder);
        if (!Files.isDirectory(folder)) {
            return ImmutableList.of();
        }
        try (var paths = Files.list(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> String.valueOf(path.getFileName()))
                    .sorted()
                    .collect(toImmutableList());
        }
    }
}
