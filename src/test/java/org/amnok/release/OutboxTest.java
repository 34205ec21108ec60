package org.amnok.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.amnok.domain.ProblemException;
import org.amnok.files.OutputRules;
import org.amnok.release.canary.Secrets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {
    @TempDir Path folder;
    private Path stick;

    @BeforeEach
    void make_a_folder_for_the_third() throws IOException {
        stick = Files.createDirectory(folder.resolve("stick"));
    }

    @Test
    void several_files_go_to_their_places() throws IOException {
        Files.writeString(folder.resolve("one.txt"), "old");
        try (var outbox = filled()) {
            outbox.send();
        }
        assertThat(folder.resolve("one.txt")).hasContent("new");
        assertThat(stick.resolve("three.txt")).hasContent("new");
        assertThat(names()).containsExactly("one.txt", "stick", "two.txt");
    }

    @Test
    void when_the_third_cannot_be_moved_the_others_are_taken_back() throws IOException {
        Files.writeString(folder.resolve("one.txt"), "old");
        try (var outbox = filled()) {
            Files.delete(stick);
            assertThatThrownBy(outbox::send)
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("None of the 3 files was written");
        }
        assertThat(folder.resolve("one.txt")).hasContent("old");
        assertThat(names()).containsExactly("one.txt");
    }

    @Test
    void what_was_sent_is_on_the_disk_and_so_is_its_name() throws IOException {
        try (var recording = new Recording();
                var outbox = filled()) {
            recording.enable("jdk.FileForce").withoutThreshold();
            recording.start();
            outbox.send();
            recording.stop();
            var file = folder.resolve("forced.jfr");
            recording.dump(file);
            var forced =
                    RecordingFile.readAllEvents(file).stream()
                            .map(event -> event.getString("path"))
                            .toList();
            assertThat(forced)
                    .anyMatch(path -> path.contains("one.txt"))
                    .anyMatch(path -> path.contains("three.txt"))
                    .contains(folder.toString(), stick.toString());
        }
    }

    private Outbox filled() {
        var outbox = new Outbox();
        for (var file : List.of("one.txt", "two.txt", "stick/three.txt")) {
            new OutputFile(folder.resolve(file), Secrets.NONE)
                    .under(new OutputRules(OutputRules.Existing.REPLACED, List.of()))
                    .into(outbox)
                    .write(out -> out.write("new".getBytes(UTF_8)));
        }
        return outbox;
    }

    private List<String> names() throws IOException {
        try (var left = Files.list(folder)) {
            return left.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
