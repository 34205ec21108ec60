package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The system asks the program to end: SIGTERM, as when a person logs out or shuts down.
class ShutdownTest {
    @TempDir Path folder;

    @Test
    void what_was_just_typed_is_in_one_whole_file() throws Exception {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "no SIGTERM there");
        var file = folder.resolve("border.gpkg");
        try (var store = ProjectStore.create(file, List.of())) {
            store.perform(new Edit.Add(Sightings.titled("Lorries")));
        }
        var process = start(file, " and buses");
        try (var output = reader(process)) {
            assertThat(output.readLine()).isEqualTo("typed");
            process.toHandle().destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(listed()).containsExactly(file);
        assertThat(titles(file)).containsExactly("Lorries and buses");
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static Process start(Path file, String words) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-Xmx600m", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        command.addAll(List.of("-Djava.awt.headless=true", TypingProcess.class.getName()));
        command.addAll(List.of(file.toString(), words));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private List<Path> listed() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static List<String> titles(Path project) {
        try (var store = ProjectStore.open(project, Access.READ_ONLY)) {
            return store.read().sightings().stream().map(Sighting::title).toList();
        }
    }
}
