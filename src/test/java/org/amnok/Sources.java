package org.amnok;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/// The sources of the program as the compiler parses them.
final class Sources {
    /// A method with a body. `name` is like `Polygon.Ring#area`, a constructor is `Ring#<init>`.
    ///
    /// @param lines from the opening brace of the body to the closing one
    /// @param isOverride whether another class decides on the parameters
    record Method(String name, int lines, int parameters, boolean isOverride) {}

    private Sources() {}

    /// All Java files below a folder.
    static List<Path> files(String folder) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The methods of all files, but for canonical constructors of records, whose parameters are
    /// the record's components.
    static List<Method> methods(List<Path> files) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var sources = manager.getJavaFileObjectsFromPaths(files);
            var task = (JavacTask) compiler.getTask(null, manager, null, null, null, sources);
            var positions = Trees.instance(task).getSourcePositions();
            var methods = new ArrayList<Method>();
            for (var unit : task.parse()) {
                new Scanner(unit, positions, methods).scan(unit, "");
            }
            return methods;
        }
    }

    private static final class Scanner extends TreeScanner<Void, String> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Method> methods;

        Scanner(CompilationUnitTree unit, SourcePositions positions, List<Method> methods) {
            this.unit = unit;
            this.positions = positions;
            this.methods = methods;
        }

        @Override
        public Void visitClass(ClassTree tree, String outer) {
            var name = outer + tree.getSimpleName();
            for (var member : tree.getMembers()) {
                if (member instanceof MethodTree method
                        && method.getBody() != null
                        && !(tree.getKind() == Tree.Kind.RECORD
                                && method.getName().contentEquals("<init>"))) {
                    methods.add(method(name, method));
                }
            }
            return super.visitClass(tree, name + ".");
        }

        private Method method(String owner, MethodTree method) {
            var lines = unit.getLineMap();
            var first = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
            var last = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
            var isOverride =
                    method.getModifiers().getAnnotations().stream()
                            .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
            return new Method(
                    owner + "#" + method.getName(),
                    (int) (last - first) + 1,
                    method.getParameters().size(),
                    isOverride);
        }
    }
}
