package org.amnok.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.domain.project.ProjectContents;
import org.amnok.store.ProjectStore.Access;
import org.jspecify.annotations.Nullable;

/// Another Amnok at work: a process that opens a project and does random edits until it is killed.
/// It prints `open`, and `saved` each time an edit has returned.
final class EditingProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private EditingProcess(Process process) {
        this.process = process;
        output =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /// Starts one and waits until it has the project open.
    ///
    /// @param edits how many it does before it waits to be killed
    static EditingProcess start(Path file, long seed, int edits) throws IOException {
        return start(List.of(), file, seed, edits, false);
    }

    /// Likewise, one that closes the project after each edit, and opens it again.
    static EditingProcess startClosing(Path file, long seed) throws IOException {
        return start(List.of(), file, seed, Integer.MAX_VALUE, true);
    }

    /// Likewise, one that can make no file larger than that: its disk is full.
    ///
    /// @param mostKib in KiB
    static EditingProcess startOnSmallDisk(Path file, long seed, int mostKib) throws IOException {
        var limit = "ulimit -f " + mostKib + "; exec \"$@\"";
        var limited = List.of("bash", "-c", limit, "amnok");
        return start(limited, file, seed, Integer.MAX_VALUE, false);
    }

    private static EditingProcess start(
            List<String> before, Path file, long seed, int edits, boolean isClosing)
            throws IOException {
        var command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add(EditingProcess.class.getName());
        command.addAll(List.of(file.toString(), Long.toString(seed), Integer.toString(edits)));
        command.add(Boolean.toString(isClosing));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        var started = new EditingProcess(builder.start());
        try {
            started.require("open");
            return started;
        } catch (IOException | RuntimeException e) {
            started.close();
            throw e;
        }
    }

    /// Waits for the next edit to be told as saved.
    void awaitSaved() throws IOException {
        require("saved");
    }

    /// How many edits were told as saved before one was refused.
    int savedUntilRefused() throws IOException {
        var saved = 0;
        var line = nextLine();
        while ("saved".equals(line)) {
            saved++;
            line = nextLine();
        }
        if (!"refused".equals(line)) {
            throw new IllegalStateException("The other process said " + line);
        }
        return saved;
    }

    /// SIGKILL: no shutdown hook, no close.
    ///
    /// @return how many more edits it had told as saved
    int kill() throws IOException {
        // Not Process.destroyForcibly: it would close the output that is still to be read.
        process.toHandle().destroyForcibly();
        var more = 0;
        while ("saved".equals(nextLine())) {
            more++;
        }
        process.onExit().join();
        return more;
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        process.onExit().join();
        output.close();
    }

    private void require(String expected) throws IOException {
        var line = nextLine();
        if (!expected.equals(line)) {
            throw new IllegalStateException("The other process said " + line);
        }
    }

    private @Nullable String nextLine() throws IOException {
        return output.readLine();
    }

    /// @param arguments file, seed, number of edits, and true to close it after each of them
    public static void main(String[] arguments) throws InterruptedException {
        var file = Path.of(arguments[0]);
        var random = new RandomSightings(Long.parseLong(arguments[1]));
        Unlocking.unlock(file);
        var edits = Integer.parseInt(arguments[2]);
        try {
            if (Boolean.parseBoolean(arguments[3])) {
                System.out.println("open");
                for (int i = 0; i < edits; i++) {
                    edit(file, random);
                }
            } else {
                editAndStay(file, random, edits);
            }
        } catch (ProblemException full) {
            System.out.println("refused");
            Thread.sleep(600_000);
        }
    }

    private static void editAndStay(Path file, RandomSightings random, int edits)
            throws InterruptedException {
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            System.out.println("open");
            edit(store, random, edits);
            Thread.sleep(600_000);
        }
    }

    private static void edit(Path file, RandomSightings random) {
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            edit(store, random, 1);
        }
    }

    private static void edit(ProjectStore store, RandomSightings random, int edits) {
        var contents = store.read();
        for (int i = 0; i < edits; i++) {
            contents = edited(store, contents, random);
            System.out.println("saved");
        }
    }

    private static ProjectContents edited(
            ProjectStore store, ProjectContents contents, RandomSightings random) {
        var edit = RandomEdits.next(random, contents);
        store.perform(edit);
        return contents.after(edit);
    }
}
