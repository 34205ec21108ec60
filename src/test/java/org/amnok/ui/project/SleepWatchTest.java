package org.amnok.ui.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SleepWatchTest {
    private static final long PATIENCE_SECONDS = 60;

    /// As `gdbus monitor` of GLib 2.84 wrote them while a bus had logind's signal sent twice.
    private static final List<String> WRITTEN =
            List.of(
                    "Monitoring signals on object /org/freedesktop/login1 owned by"
                            + " org.freedesktop.login1",
                    "The name org.freedesktop.login1 does not have an owner",
                    "The name org.freedesktop.login1 is owned by :1.2",
                    "/org/freedesktop/login1: org.freedesktop.login1.Manager.PrepareForSleep"
                            + " (true,)",
                    "/org/freedesktop/login1: org.freedesktop.login1.Manager.PrepareForSleep"
                            + " (false,)",
                    "/org/freedesktop/login1: org.freedesktop.login1.Manager.PrepareForShutdown"
                            + " (true,)",
                    "/org/freedesktop/login1: org.freedesktop.DBus.Properties.PropertiesChanged"
                            + " ('org.freedesktop.login1.Manager', {'PrepareForSleep': <true>},"
                            + " @as [])");

    @TempDir Path folder;

    @BeforeEach
    void needAShell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    }

    @Test
    void only_the_line_before_the_sleep_counts() {
        assertThat(WRITTEN).filteredOn(SleepWatch::isGoing).containsExactly(WRITTEN.get(3));
    }

    @Test
    void what_is_to_be_done_before_the_sleep_is_done_once() throws Exception {
        var done = new CountDownLatch(2);
        var ended = folder.resolve("ended");
        Files.write(folder.resolve("lines"), WRITTEN);
        var script = "cat " + folder + "/lines; read -r _; echo > " + ended;
        try (var _ = SleepWatch.start(List.of("sh", "-c", script), done::countDown).orElseThrow()) {
            await(() -> done.getCount() == 1);
            assertThat(ended).doesNotExist();
        }
        await(() -> Files.exists(ended));
        assertThat(done.getCount()).isEqualTo(1);
    }

    @Test
    void a_listener_ends_with_the_process_that_started_it_even_when_that_is_killed()
            throws Exception {
        var ended = folder.resolve("ended");
        var begun = folder.resolve("begun");
        var listener = "echo > " + begun + "; read -r _; echo > " + ended;
        var parent =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Starting.class.getName(),
                                listener)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        await(() -> Files.exists(begun));
        parent.destroyForcibly().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        await(() -> Files.exists(ended));
    }

    /// A process that listens until it is killed.
    static final class Starting {
        private Starting() {}

        static void main(String[] script) throws InterruptedException {
            var watch = SleepWatch.start(List.of("sh", "-c", script[0]), () -> {});
            assertThat(watch).isPresent();
            Thread.sleep(TimeUnit.MINUTES.toMillis(5));
        }
    }

    @Test
    void where_there_is_no_such_program_there_is_nothing_to_listen_to() {
        assertThat(SleepWatch.start(List.of(folder + "/none"), () -> {})).isEmpty();
    }

    private interface Question {
        boolean isTrue() throws IOException;
    }

    private static void await(Question question) throws Exception {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!question.isTrue()) {
            assertThat(System.nanoTime()).as("waited in vain").isLessThan(end);
            Thread.sleep(20);
        }
    }
}
