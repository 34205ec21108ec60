package org.amnok.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;

/// Another Amnok that uses every command once on a sealed project, edits it, and waits to be killed
/// with the project open.
final class UsingProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private UsingProcess(Process process) {
        this.process = process;
        output =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /// Starts one whose home, temporary and state folders lie in a folder.
    ///
    /// @param work where the project is, and what is read and written on purpose
    static UsingProcess start(Path machine, Path work) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-Xmx900m"));
        command.add("-Djava.io.tmpdir=" + machine.resolve("tmp"));
        command.add("-Duser.home=" + machine.resolve("home"));
        command.addAll(List.of("-Djava.awt.headless=true", "-Duser.language=en", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.addAll(List.of(UsingProcess.class.getName(), work.toString()));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        var environment = builder.environment();
        environment.put("HOME", machine.resolve("home").toString());
        environment.put("TMPDIR", machine.resolve("tmp").toString());
        environment.put("SQLITE_TMPDIR", machine.resolve("tmp").toString());
        environment.put("XDG_RUNTIME_DIR", machine.resolve("run").toString());
        environment
                .keySet()
                .removeAll(List.of("XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"));
        return new UsingProcess(builder.start());
    }

    /// Waits until it says a word.
    void await(String word) throws IOException {
        var line = output.readLine();
        if (!word.equals(line)) {
            throw new IllegalStateException("The other process said " + line);
        }
    }

    /// SIGKILL: no shutdown hook, no close.
    @Override
    public void close() throws IOException {
        process.toHandle().destroyForcibly();
        process.onExit().join();
        output.close();
    }

    /// @param arguments the folder of work
    public static void main(String[] arguments) throws InterruptedException {
        var work = Path.of(arguments[0]);
        var project = work.resolve("border.amnok");
        var terminal = Terminal.withoutDisplay();
        var phrase = work.resolve("phrase");
        for (var words : commands(work, project)) {
            var all = new ArrayList<Object>(words);
            all.addAll(List.of("--passphrase-file", phrase));
            var result = terminal.type(all.toArray());
            if (result.exitCode() != 0) {
                System.out.println(words + " " + result.err());
                return;
            }
        }
        try (var store = ProjectStore.open(project, Access.READ_WRITE)) {
            store.perform(new Edit.Add(Sightings.titled("CANARY typed last")));
            store.saveSettings(Map.of("draft.title", "CANARY draft"));
            System.out.println("used");
            Thread.sleep(600_000);
        }
    }

    private static List<List<Object>> commands(Path work, Path project) {
        var out = work.resolve("out");
        return List.of(
                List.of("new", project),
                List.of("import", project, work.resolve("rows.csv"), "--whose", "own"),
                List.of("new", work.resolve("other.amnok"), "--sample"),
                List.of("merge", project, work.resolve("other.amnok")),
                List.of("info", project, "--json"),
                List.of("check", project),
                List.of(
                        "export",
                        project,
                        "--out",
                        out.resolve("a.geojson"),
                        "--policy",
                        "internal"),
                List.of(
                        "render",
                        project,
                        "--bbox",
                        "127.9,41.2,128.6,41.7",
                        "--out",
                        out.resolve("a.png"),
                        "--policy",
                        "internal"),
                List.of(
                        "render",
                        project,
                        "--bbox",
                        "127.9,41.2,128.6,41.7",
                        "--out",
                        out.resolve("a.pdf"),
                        "--policy",
                        "internal"));
    }
}
