package org.amnok.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amnok.courier.OwnKey;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;

/// Another Amnok that uses every command once on a sealed project, edits it, and waits to be killed
/// with the project open.
final class UsingProcess implements AutoCloseable {
    /// The identifier of the first row.
    static final UUID FIRST = new UUID(0x4000, 0x8000000000000001L);

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
        command.addAll(
                List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx900m"));
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
            var result =
                    words.getFirst().equals("manual")
                            ? terminal.type("{}", words)
                            : terminal.type("{} --passphrase-file", words, phrase);
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

    /// Each command of the program, but for `sync`, which needs a server.
    ///
    /// @param work has rows.csv, looks.csv and out/a.pgw
    static List<List<Object>> commands(Path work, Path project) {
        var out = work.resolve("out");
        var kim = "Kim=" + OwnKey.make(out.resolve("kim.key")).text();
        var kims = out.resolve("kim.key");
        var other = work.resolve("other.amnok");
        var picture = out.resolve("a.png");
        var internal = List.<Object>of("--policy", "internal");
        var somewhere = List.<Object>of("--bbox", "127.9,41.2,128.6,41.7");
        return List.of(
                List.of("new", project),
                List.of("import", project, work.resolve("rows.csv"), "--whose", "own"),
                List.of("observations", project, "--import", work.resolve("looks.csv")),
                List.of("new", other, "--sample"),
                List.of("merge", project, other),
                List.of("info", project, "--json"),
                List.of(
                        "check",
                        project,
                        "--sheet",
                        out.resolve("a.pdf"),
                        "--sheet-name",
                        "CANARY"),
                with(internal, "export", project, "--out", out.resolve("a.csv")),
                with(internal, "export", project, "--as-project", "--out", out.resolve("a.gpkg")),
                with(somewhere, with(internal, "render", project, "--out", picture).toArray()),
                with(
                        somewhere,
                        with(internal, "render", project, "--out", out.resolve("b.pdf")).toArray()),
                List.of("basemap", project, picture),
                List.of("style", project, "sightings", "--save", out.resolve("a.sld")),
                List.of("style", project, "sightings", "--open", out.resolve("a.sld")),
                with(internal, "ask", project, "--rows", "kind", "--out", out.resolve("b.csv")),
                with(internal, "coverage", project, "--out", out.resolve("c.csv")),
                with(
                        internal,
                        "report",
                        project,
                        "--filter",
                        "kind=.seizure",
                        "--out",
                        out.resolve("c.pdf")),
                List.of("diff", out.resolve("a.gpkg"), project, "--report", out.resolve("a.html")),
                List.of("sign", project, "--name", "CANARY signer"),
                List.of("key", out.resolve("lee.key")),
                List.of(
                        "pack",
                        project,
                        "--know",
                        kim,
                        "--to",
                        "Kim",
                        "--out",
                        out.resolve("a.age")),
                List.of("unpack", out.resolve("a.age"), "--key", kims, "--into", other),
                List.of("share", project, out, "--to", "Kim"),
                List.of("reseal", project, "--to", "Kim"),
                List.of("unseal", project, "--out", out.resolve("b.gpkg")),
                List.of("seal", out.resolve("b.gpkg"), "--out", out.resolve("b.amnok")),
                List.of("identify", project, FIRST),
                List.of("expunge", project, "--filter", "kind=.seizure", "--reason", "CANARY why"),
                List.of("manual", "--out", out.resolve("manual.html")));
    }

    private static List<Object> with(List<Object> more, Object... words) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(more);
        return all;
    }
}
