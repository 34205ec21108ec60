package org.amnok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The script of the build that makes the program start fast, with Javas that tell what they were
/// asked to run.
class WarmUpTest {
    private static final String TELLING = "#!/bin/sh\necho \"$0 $*\" >>\"$TOLD\"\n";

    @TempDir Path folder;

    @Test
    void classes_are_renewed_by_a_java_that_is_new_enough_though_an_older_one_is_on_the_path()
            throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell");
        java("old", 17);
        var recent = java("recent", 25);

        var said = warmUp(Map.of("JAVA_HOME", "", "AMNOK_JAVA_HOME", recent.toString()));

        assertThat(said).isEmpty();
        assertThat(Files.readString(folder.resolve("told")).lines())
                .filteredOn(line -> line.contains("NewerClasses.java"))
                .singleElement()
                .asString()
                .startsWith(recent + "/bin/java ");
    }

    private Path java(String name, int version) throws Exception {
        var home = folder.resolve(name);
        var java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, TELLING);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
        return home;
    }

    private String warmUp(Map<String, String> environment) throws Exception {
        var program = folder.resolve("amnok");
        for (var each : new String[] {"bin", "lib", "native/org/sqlite/native/Linux"}) {
            Files.createDirectories(program.resolve(each));
        }
        Files.copy(Path.of("src/main/launcher/amnok"), program.resolve("bin/amnok"));
        Files.createFile(program.resolve("native/libglass.so"));
        var builder =
                new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "n=$1/native/org/sqlite/native/Linux/$(uname -m); mkdir -p \"$n\";"
                                + " touch \"$n/libsqlitejdbc.so\"; exec installer/warm-up \"$1\"",
                        "sh",
                        program.toString());
        builder.environment().putAll(environment);
        builder.environment()
                .putAll(
                        Map.of(
                                "PATH", folder.resolve("old/bin") + ":" + System.getenv("PATH"),
                                "TOLD", folder.resolve("told").toString(),
                                "XDG_STATE_HOME", folder.resolve("state").toString()));
        var process = builder.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
