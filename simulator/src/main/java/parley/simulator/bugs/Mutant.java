package parley.simulator.bugs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The engine with a bug in it, and everything that looks at it: classes of our own, apart from those of this test. */
final class Mutant extends ClassLoader {

    private final Map<String, byte[]> planted;

    private Mutant(Map<String, byte[]> planted) {
        super(Mutant.class.getClassLoader());
        this.planted = planted;
    }

    /** The engine as it is. */
    static Mutant sound() {
        return new Mutant(Map.of());
    }

    /** The engine with this bug. */
    static Mutant of(PlantedBug bug) {
        return new Mutant(compile(bug));
    }

    /** What a detector finds in it, there or everywhere; empty if nothing. */
    String look(Class<? extends UnaryOperator<String>> detector, String where) throws ReflectiveOperationException {
        @SuppressWarnings("unchecked")
        var looking = (UnaryOperator<String>)
                loadClass(detector.getName()).getDeclaredConstructor().newInstance();
        return looking.apply(where);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("parley.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        byte[] bytes = planted.get(name);
        if (bytes == null) {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                bytes = in.readAllBytes();
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    private static Map<String, byte[]> compile(PlantedBug bug) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var words = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            var memory = new Memory(files);
            boolean done = compiler.getTask(
                            words,
                            memory,
                            null,
                            List.of("-proc:none", "-nowarn", "-parameters"),
                            null,
                            List.of(new Source(bug)))
                    .call();
            if (!done) {
                throw new AssertionError("%s does not compile:%n%s".formatted(bug, words));
            }
            return memory.classes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(PlantedBug bug) {
            super(URI.create("string:///" + bug.className().replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = bug.planted();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Keeps what is compiled. */
    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> written = new LinkedHashMap<>();

        Memory(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/')), kind) {
                @Override
                public OutputStream openOutputStream() {
                    var bytes = new ByteArrayOutputStream();
                    written.put(className, bytes);
                    return bytes;
                }
            };
        }

        Map<String, byte[]> classes() {
            Map<String, byte[]> classes = new LinkedHashMap<>();
            written.forEach((name, bytes) ->
                    classes.put(name, Objects.requireNonNull(bytes).toByteArray()));
            return classes;
        }
    }
}
