package org.amnok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    private Path script = SCRIPT;

    @BeforeEach
    void start() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell");
        var bin = Files.createDirectories(folder.resolve("amnok/bin"));
        Files.createDirectories(folder.resolve("amnok/lib"));
        var java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
        Files.writeString(java, TELLING);
        Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"25.0.1\"\n");
        script = Files.copy(SCRIPT, bin.resolve("amnok"));
        for (var each : new Path[] {java, script}) {
            assertThat(each.toFile().setExecutable(true)).isTrue();
        }
        told = run("");
    }

    private String run(String arguments) throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(
                        "/bin/sh", "-c", "ulimit -S -c unlimited; exec " + script + arguments);
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

    @ParameterizedTest
    @CsvSource({
        "import p.gpkg a.csv, true",
        "import p.gpkg a.KMZ --replace, false",
        "export p.gpkg --out a.kmz, true",
        "render small.gpkg --out a.png, false",
        "render large.gpkg --out a.png, true",
        "check small.gpkg, false",
        "check large.gpkg, true",
    })
    void what_goes_through_many_rows_takes_the_optimising_compiler(String command, boolean takes)
            throws Exception {
        sized("small.gpkg", 1000);
        sized("large.gpkg", 100_000_001);
        var told = run(" " + command.replaceFirst(" ", " " + folder + "/"));
        assertThat(told.lines().anyMatch("-XX:TieredStopAtLevel=1"::equals)).isEqualTo(!takes);
        assertThat(told.lines()).contains("org.amnok.Amnok");
    }

    @ParameterizedTest
    @CsvSource({
        "render small.gpkg --out a.png, true",
        "render medium.gpkg --out a.png, false",
        "render large.gpkg --out a.png, false",
        "check small.gpkg, false",
    })
    void a_picture_of_a_small_project_takes_less_compiling(String command, boolean takes)
            throws Exception {
        sized("small.gpkg", 29_999_999);
        sized("medium.gpkg", 30_000_000);
        sized("large.gpkg", 100_000_001);
        var told = run(" " + command.replaceFirst(" ", " " + folder + "/"));
        assertThat(told.lines().anyMatch("-XX:C1MaxInlineSize=15"::equals)).isEqualTo(takes);
        assertThat(told.lines()).contains("org.amnok.Amnok");
    }

    private void sized(String name, long bytes) throws IOException {
        try (var file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
            file.setLength(bytes);
        }
    }

    @Test
    void no_command_line_lies_in_the_folder_of_temporary_files() {
        assertThat(told.lines()).contains("-XX:-UsePerfData");
    }
}
