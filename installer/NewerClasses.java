import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.DeadCodeOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Called by `warm-up`: writes the classes of a jar that were compiled for Java 5 anew as classes
/// of Java 8, with the stack maps that these have. Java keeps no class of Java 5 in an AOT cache
/// and verifies it by a slow method at every start.
final class NewerClasses {
    private static final int JAVA_8 = 52;

    private NewerClasses() {}

    /// @param arguments the jar, which is replaced
    public static void main(String[] arguments) throws IOException {
        var jar = Path.of(arguments[0]);
        var aside = jar.resolveSibling(jar.getFileName() + ".new");
        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                var in = new JarFile(jar.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(aside))) {
            var classes =
                    ClassFile.of(
                            StackMapsOption.GENERATE_STACK_MAPS,
                            DeadCodeOption.PATCH_DEAD_CODE,
                            ClassHierarchyResolverOption.of(
                                    ClassHierarchyResolver.ofResourceParsing(loader)));
            for (var entry : Collections.list(in.entries())) {
                var bytes = in.getInputStream(entry).readAllBytes();
                var copy = new ZipEntry(entry.getName());
                copy.setTime(entry.getTime());
                out.putNextEntry(copy);
                out.write(entry.getName().endsWith(".class") ? newer(classes, bytes) : bytes);
                out.closeEntry();
            }
        }
        Files.move(aside, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] newer(ClassFile classes, byte[] bytes) {
        var model = classes.parse(bytes);
        return model.majorVersion() >= JAVA_8
                ? bytes
                : classes.transformClass(
                        model,
                        ClassTransform.endHandler(made -> made.withVersion(JAVA_8, 0))
                                .andThen(
                                        ClassTransform.transformingMethodBodies(
                                                CodeTransform.ACCEPT_ALL)));
    }
}
