package org.amnok;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.geo.border.BorderGeography;
import org.amnok.map.Maps;
import org.amnok.workspace.incoming.ProjectCreation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the program loads until its first map: nothing that only later steps need. Each of these
/// once came in unseen and made every start slower.
class StartClassesTest {
    /// Of PDF, encryption and signing, photos, tables and coordinate systems.
    private static final List<String> LIBRARIES =
            List.of(
                    "org.apache.pdfbox.",
                    "org.apache.fontbox.",
                    "com.google.crypto.tink.",
                    "org.bouncycastle.",
                    "com.drew.",
                    "com.twelvemonkeys.",
                    "org.apache.commons.csv.",
                    "org.locationtech.proj4j.",
                    "io.tileverse.");

    /// What Java loads when it asks one provider of cryptography after the other.
    private static final List<String> CRYPTOGRAPHY =
            List.of("sun.security.ec.SunEC", "sun.security.ssl.SunJSSE", "javax.crypto.Mac");

    /// Stands in the log of loaded classes behind the name of each.
    private static final String SOURCE = " source: ";

    @TempDir Path folder;
    private Path project;

    @BeforeEach
    void make_the_sample() {
        project = folder.resolve("sample.gpkg");
        new ProjectCreation(Maps.BASE.sites(), BorderGeography::none).sample(project).close();
    }

    @Test
    void the_window_loads_for_its_first_map_only_what_that_needs() throws Exception {
        var loaded = loaded(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"), "--timing");

        assertThat(loaded).contains("org.amnok.ui.map.MapCanvas", "org.amnok.ui.Workbench");
        assertThat(named(loaded, LIBRARIES)).isEmpty();
        assertThat(named(loaded, CRYPTOGRAPHY)).isEmpty();
        assertThat(loaded)
                .as("what understands typed places and searches")
                .doesNotContain(
                        "org.amnok.geo.words.PlaceWords",
                        "org.amnok.geo.border.Landmarks",
                        "org.amnok.ui.search.SearchHit$Town");
    }

    @Test
    void a_picture_needs_no_toolkit_and_none_of_the_libraries_of_other_work() throws Exception {
        var picture = folder.resolve("map.png");
        var loaded = loaded(List.of(), "render", "--out", picture.toString());

        assertThat(picture).isNotEmptyFile();
        assertThat(loaded).contains("org.amnok.layout.raster.PngEncoder");
        assertThat(named(loaded, LIBRARIES)).isEmpty();
        assertThat(named(loaded, List.of("javafx.", "com.sun.javafx.", "com.sun.glass.")))
                .as("of the window")
                .isEmpty();
    }

    private static List<String> named(Set<String> loaded, List<String> starts) {
        return loaded.stream().filter(name -> starts.stream().anyMatch(name::startsWith)).toList();
    }

    /// The names of the classes that a process of the program loads, which gets the project behind
    /// its first word.
    private Set<String> loaded(List<String> options, String... words) throws Exception {
        var log = folder.resolve("classes.txt");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-Xmx600m"));
        command.add("-Xlog:class+load:file=" + log + ":none");
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("-Djava.awt.headless=true");
        command.add("-Duser.home=" + folder);
        command.add("-Djava.util.prefs.userRoot=" + folder);
        command.addAll(options);
        command.add(Amnok.class.getName());
        var typed = new ArrayList<>(List.of(words));
        typed.add(words[0].startsWith("-") ? 0 : 1, project.toString());
        command.addAll(typed);
        run(command);
        try (var lines = Files.lines(log)) {
            return lines.flatMap(StartClassesTest::name).collect(Collectors.toSet());
        }
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C.UTF-8");
        var process = builder.start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("it ended").isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    private static Stream<String> name(String line) {
        var end = line.indexOf(SOURCE);
        return end < 0 ? Stream.empty() : Stream.of(line.substring(0, end));
    }
}
