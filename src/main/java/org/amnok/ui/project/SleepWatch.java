package org.amnok.ui.project;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amnok.words.Messages;

/// Tells before the computer sleeps, where logind says so: Linux with systemd, and GLib's `gdbus`.
/// A child process listens, and `systemd-inhibit` delays the sleep until this is closed (at most
/// five seconds, unless the machine is set up otherwise). Where one of them is missing nothing is
/// told, or not waited for.
///
/// The child ends when its standard input does: with this process, whatever ends it.
record SleepWatch(Process child) implements AutoCloseable {
    private static final String GOING =
            "/org/freedesktop/login1: org.freedesktop.login1.Manager.PrepareForSleep (true";

    /// Both end when there is nothing more to read; one does not wait for the other.
    private static final String LISTENING =
            """
            exec 3<&0
            systemd-inhibit --what=sleep --mode=delay --who=Amnok "--why=$0" \
              sh -c 'read -r _' <&3 >/dev/null &
            gdbus monitor --system --dest org.freedesktop.login1 \
              --object-path /org/freedesktop/login1 &
            read -r _
            kill $!
            """;

    /// Starts listening; empty where there is nothing to listen to.
    ///
    /// @param going runs before the computer sleeps, on a thread of its own
    static Optional<SleepWatch> ofSystem(Runnable going) {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.contains("linux") ? start(listening(), going) : Optional.empty();
    }

    /// Listens to logind on the system bus, wherever that is.
    static List<String> listening() {
        return List.of("sh", "-c", LISTENING, Messages.text("seal.locks_first"));
    }

    /// Likewise, to what another program writes.
    static Optional<SleepWatch> start(List<String> command, Runnable going) {
        try {
            var child =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            Thread.ofPlatform()
                    .daemon()
                    .name("sleep-watch")
                    .start(() -> listen(child.inputReader(StandardCharsets.UTF_8), going));
            return Optional.of(new SleepWatch(child));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private static void listen(BufferedReader lines, Runnable going) {
        try (lines) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (isGoing(line)) {
                    going.run();
                }
            }
        } catch (IOException closed) {
            return;
        }
    }

    /// True of the line by which `gdbus monitor` says that the computer is about to sleep.
    static boolean isGoing(String line) {
        return line.startsWith(GOING);
    }

    /// Lets the computer sleep.
    @Override
    public void close() {
        try {
            child.getOutputStream().close();
        } catch (IOException ended) {
            return;
        }
    }
}
