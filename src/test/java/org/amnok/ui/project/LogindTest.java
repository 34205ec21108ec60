package org.amnok.ui.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Listens to a logind of python-dbusmock, on a system bus of its own.
class LogindTest {
    private static final long PATIENCE_SECONDS = 120;
    private static final String BUS =
            """
            <busconfig>
              <type>system</type>
              <listen>unix:path=%s</listen>
              <auth>EXTERNAL</auth>
              <policy context="default">
                <allow user="*"/>
                <allow own="*"/>
                <allow send_destination="*"/>
                <allow receive_sender="*"/>
              </policy>
            </busconfig>
            """;

    @TempDir Path folder;
    private final List<Process> processes = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        for (var program : List.of("dbus-daemon", "gdbus", "systemd-inhibit", "python3")) {
            assumeTrue(
                    Files.isExecutable(Path.of("/usr/bin", program)),
                    program + " is not installed");
        }
        assumeTrue(
                run("/usr/bin/python3", "-c", "import dbusmock").exitCode() == 0,
                "python3-dbusmock is not installed");
        var conf = Files.writeString(folder.resolve("conf"), BUS.formatted(socket()));
        begin("/usr/bin/dbus-daemon", "--nofork", "--config-file=" + conf);
        await(() -> Files.exists(socket()));
        begin("/usr/bin/python3", "-m", "dbusmock", "--system", "--template", "logind");
        await(() -> run(asked("login1.Manager.ListInhibitors")).exitCode() == 0);
    }

    @AfterEach
    void stop() throws Exception {
        for (var process : processes.reversed()) {
            process.destroyForcibly().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Test
    void a_sleep_that_logind_announces_is_told_and_waits_until_the_project_is_locked()
            throws Exception {
        var isGoing = new AtomicBoolean();
        var command = new ArrayList<>(List.of("env", "DBUS_SYSTEM_BUS_ADDRESS=" + address()));
        command.addAll(SleepWatch.listening());
        try (var _ = SleepWatch.start(command, () -> isGoing.set(true)).orElseThrow()) {
            await(() -> inhibitors().contains("'sleep', 'Amnok'"));
            assertThat(isGoing).isFalse();
            await(
                    () -> {
                        announceSleep();
                        return isGoing.get();
                    });
            assertThat(inhibitors()).contains("'delay'");
        }
        await(() -> !inhibitors().contains("Amnok"));
    }

    private void announceSleep() throws Exception {
        var said =
                run(
                        asked(
                                "DBus.Mock.EmitSignal",
                                "org.freedesktop.login1.Manager",
                                "PrepareForSleep",
                                "b",
                                "[<true>]"));
        assertThat(said.exitCode()).as(said.text()).isZero();
    }

    private String inhibitors() throws Exception {
        return run(asked("login1.Manager.ListInhibitors")).text();
    }

    private static String[] asked(String method, String... arguments) {
        var words =
                new ArrayList<>(
                        List.of(
                                "/usr/bin/gdbus",
                                "call",
                                "--system",
                                "--dest=org.freedesktop.login1",
                                "--object-path=/org/freedesktop/login1",
                                "--method=org.freedesktop." + method));
        words.addAll(List.of(arguments));
        return words.toArray(String[]::new);
    }

    private Path socket() {
        return folder.resolve("bus");
    }

    private String address() {
        return "unix:path=" + socket();
    }

    private record Said(int exitCode, String text) {}

    private Said run(String... command) throws IOException, InterruptedException {
        var process = process(command).redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    private void begin(String... command) throws IOException {
        processes.add(
                process(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start());
    }

    private ProcessBuilder process(String... command) {
        var builder = new ProcessBuilder(command);
        builder.environment().put("DBUS_SYSTEM_BUS_ADDRESS", address());
        return builder;
    }

    private interface Question {
        boolean isTrue() throws Exception;
    }

    private static void await(Question question) throws Exception {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!question.isTrue()) {
            assertThat(System.nanoTime()).as("waited in vain").isLessThan(end);
            Thread.sleep(20);
        }
    }
}
