package org.amnok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The script that starts the program, with a Java that tells how it was started.
class LauncherTest {
    private static final Path SCRIPT = Path.of("src/main/launcher/amnok");
    private static final String TELLING =
            """
            #!/bin/sh
            echo "core $(ulimit -c)"
            printf '%s\\n' "$@"
            """;

    @TempDir Path folder;
    private String told = "";

    @BeforeEach
    void start() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell");
        var bin = Files.createDirectories(folder.resolve("amnok/bin"));
        Files.createDirectories(folder.resolve("amnok/lib"));
        var java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
        Files.writeString(java, TELLING);
        Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"25.0.1\"\n");
        var script = Files.copy(SCRIPT, bin.resolve("amnok"));
        for (var each : new Path[] {java, script}) {
            assertThat(each.toFile().setExecutable(true)).isTrue();
        }
        told = run(script);
    }

    private String run(Path script) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("/bin/sh", "-c", "ulimit -S -c unlimited; exec " + script);
        builder.environment()
                .putAll(
                        Map.of(
                                "AMNOK_JAVA_HOME", folder.resolve("java").toString(),
                                "XDG_STATE_HOME", folder.resolve("state").toString()));
        var process = builder.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    /// A command that the script takes for a project's name starts with the window's classes.
    @Test
    void every_command_starts_with_the_classes_of_commands() throws IOException {
        var script = Files.readString(SCRIPT);
        var listed = script.substring(0, script.indexOf("cache=$lib/command.aot"));
        var commands = Pattern.compile("commands\\.put\\(\"([a-z]+)\"");
        var source = Files.readString(Path.of("src/main/java/org/amnok/cli/Cli.java"));

        assertThat(commands.matcher(source).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(listed).containsPattern("[ (]" + name + " \\|"));
    }

    @Test
    void a_crash_leaves_no_image_of_the_memory() {
        assertThat(told.lines()).contains("core 0", "-XX:-CreateCoredumpOnCrash");
    }

    @Test
    void the_report_of_a_crash_lies_where_only_this_person_looks() {
        var report = folder.resolve("state/amnok/crash-%p.log");
        assertThat(told.lines()).contains("-XX:ErrorFile=" + report);
    }

    @Test
    void no_command_line_lies_in_the_folder_of_temporary_files() {
        assertThat(told.lines()).contains("-XX:-UsePerfData");
    }
}
