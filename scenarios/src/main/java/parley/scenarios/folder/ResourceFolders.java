package parley.scenarios.folder;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds the scenario folders on the class path, in directories and in jars: every folder right under the root that holds
 * a {@code scenario.yaml}. So a scenario is added by adding its folder, without a list to keep.
 */
public final class ResourceFolders {
    private static final String MARK = "/scenario.yaml";

    private ResourceFolders() {}

    /**
     * The folders by name, sorted.
     *
     * @param root a resource path such as {@code parley/scenarios}
     * @throws UncheckedIOException if the class path cannot be read
     */
    public static ImmutableMap<String, ScenarioFolder> under(String root, ClassLoader loader) {
        TreeSet<String> files = new TreeSet<>();
        try {
            for (URL url : Collections.list(loader.getResources(root))) {
                collect(url, root, files);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TreeMap<String, ScenarioFolder> folders = new TreeMap<>();
        for (String file : files) {
            int slash = file.indexOf('/');
            if (slash > 0 && file.substring(slash).equals(MARK)) {
                String name = file.substring(0, slash);
                folders.put(name, new ResourceFolder(loader, root + "/" + name, contents(files, name + "/")));
            }
        }
        return ImmutableMap.copyOf(folders);
    }

    private static ImmutableSortedSet<String> contents(Set<String> files, String prefix) {
        return files.stream()
                .filter(file -> file.startsWith(prefix))
                .map(file -> file.substring(prefix.length()))
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    private static void collect(URL url, String root, Set<String> files) throws IOException {
        if (url.getProtocol().equals("file")) {
            collectFiles(Path.of(uri(url)), files);
        } else if (url.openConnection() instanceof JarURLConnection connection) {
            connection.setUseCaches(false);
            collectEntries(connection, root + "/", files);
        }
    }

    private static void collectFiles(Path folder, Set<String> files) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .forEach(files::add);
        }
    }

    private static void collectEntries(JarURLConnection connection, String prefix, Set<String> files)
            throws IOException {
        try (var jar = connection.getJarFile()) {
            jar.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(prefix))
                    .map(entry -> entry.getName().substring(prefix.length()))
                    .forEach(files::add);
        }
    }

    private static URI uri(URL url) throws IOException {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IOException("unreadable class path entry " + url, e);
        }
    }
}
