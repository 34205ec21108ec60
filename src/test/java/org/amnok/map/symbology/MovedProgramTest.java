package org.amnok.map.symbology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that was built in one folder, with a cache of its loaded classes, and runs in another:
/// so does everyone's who installs a package.
class MovedProgramTest {
    private static final String FONT = "NotoSans-Regular.ttf";

    @TempDir Path folder;

    /// Says where a font is found.
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            System.out.println("font: " + FontFiles.path(FONT).orElseThrow());
        }
    }

    @Test
    void it_finds_the_fonts_beside_its_jar() throws IOException, InterruptedException {
        var built = Files.createDirectories(folder.resolve("built/lib"));
        pack(built.resolve("program.jar"));
        Files.createDirectory(built.resolve("fonts"));
        Files.writeString(built.resolve("fonts").resolve(FONT), "a font");
        run(built, "-XX:AOTCacheOutput=" + built.resolve("command.aot"));
        var moved = Files.move(folder.resolve("built"), folder.resolve("moved")).resolve("lib");

        assertThat(run(moved, "-XX:AOTCache=" + moved.resolve("command.aot")))
                .contains("font: " + moved.resolve("fonts").resolve(FONT));
    }

    private static void pack(Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var type : List.of(FontFiles.class, Program.class)) {
                var name = type.getName().replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(name));
                try (var in = type.getResourceAsStream("/" + name)) {
                    in.transferTo(out);
                }
            }
        }
    }

    private static String run(Path lib, String option) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(option, "-cp", lib.resolve("program.jar").toString()));
        command.add(Program.class.getName());
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
