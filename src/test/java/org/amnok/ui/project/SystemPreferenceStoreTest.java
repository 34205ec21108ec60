package org.amnok.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
        static Window open(Path folder) throws IOException {
            var process = RememberingProcess.start(folder);
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
        here = Window.open(folder);
        there = Window.open(folder);
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
}
