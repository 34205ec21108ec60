package org.amnok.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What two windows remember, each a process of its own, in the same preferences.
class SystemPreferenceStoreTest {
    @TempDir Path folder;
    private Window here;
    private Window there;

    private record Window(Process process, BufferedReader out, PrintStream in) {
        static Window open(Path folder, Duration soon) throws IOException {
            var process = RememberingProcess.start(folder, soon);
            var window =
                    new Window(
                            process,
                            process.inputReader(StandardCharsets.UTF_8),
                            new PrintStream(
                                    process.getOutputStream(), true, StandardCharsets.UTF_8));
            assertThat(window.out.readLine()).isEqualTo("ready");
            return window;
        }

        String does(String line) {
            in.println(line);
            try {
                return out.readLine();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void close() throws InterruptedException {
            in.close();
            process.waitFor();
        }
    }

    @BeforeEach
    void open() throws IOException {
        here = Window.open(folder, Duration.ofHours(1));
        there = Window.open(folder, Duration.ofHours(1));
    }

    @AfterEach
    void kill() {
        here.process.destroyForcibly();
        there.process.destroyForcibly();
    }

    @Test
    void each_knows_what_the_other_put_once_both_are_in_step() {
        here.does("put recent river");
        here.does("sync");
        there.does("sync");
        assertThat(there.does("get recent")).isEqualTo("river");
        there.does("put folder maps");
        there.does("sync");
        here.does("sync");
        assertThat(here.does("get recent")).isEqualTo("river");
        assertThat(here.does("get folder")).isEqualTo("maps");
    }

    @Test
    void what_one_forgot_is_not_brought_back_by_what_another_puts() throws Exception {
        here.does("put name Kim");
        here.does("sync");
        there.does("sync");
        assertThat(there.does("get name")).isEqualTo("Kim");
        there.does("put theme dark");
        here.does("remove name");
        there.does("put width 900");
        there.close();
        here.does("sync");
        assertThat(here.does("get name")).isEqualTo("nothing");
        assertThat(here.does("get theme")).isEqualTo("dark");
        assertThat(here.does("get width")).isEqualTo("900");
    }

    @Test
    void what_was_put_is_on_the_disk_when_the_program_has_ended() throws Exception {
        here.does("put theme dark");
        assertThat(here.does("get theme")).isEqualTo("dark");
        here.close();
        there.does("sync");
        assertThat(there.does("get theme")).isEqualTo("dark");
    }

    @Test
    void what_was_put_is_on_the_disk_before_the_program_ends() throws Exception {
        var window = Window.open(folder, Duration.ofMillis(50));
        window.does("put minutes 5");
        var since = System.nanoTime();
        do {
            Thread.sleep(50);
            there.does("sync");
        } while (there.does("get minutes").equals("nothing")
                && System.nanoTime() - since < 10_000_000_000L);
        window.process.destroyForcibly();
        assertThat(there.does("get minutes")).isEqualTo("5");
    }

    @Test
    void what_was_forgotten_while_nothing_could_be_written_is_gone_here_and_from_the_disk_later()
            throws Exception {
        here.does("put name Kim");
        here.does("sync");
        var lock = ".java/.userPrefs/.user.lock." + System.getProperty("user.name");
        try (var file = FileChannel.open(folder.resolve(lock), StandardOpenOption.WRITE);
                var held = file.lock()) {
            assertThat(held.isValid()).isTrue();
            here.does("remove name");
            assertThat(here.does("get name")).isEqualTo("nothing");
        }
        here.close();
        there.does("sync");
        assertThat(there.does("get name")).isEqualTo("nothing");
    }
}
