package org.amnok.ui.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Scanner;

/// A window's preferences in a process of its own. Each line that it reads is done: `put name
/// value`, `remove name`, `get name`, `sync`; it answers each with a line.
final class RememberingProcess {
    private RememberingProcess() {}

    public static void main(String[] arguments) throws IOException {
        var store = new SystemPreferenceStore(Duration.parse(arguments[0]));
        store.get("theme", "");
        try (var in = new Scanner(System.in, StandardCharsets.UTF_8)) {
            System.out.println("ready");
            while (in.hasNextLine()) {
                System.out.println(answer(store, in.nextLine().split(" ")));
            }
        }
        System.exit(0);
    }

    private static String answer(PreferenceStore store, String[] words) {
        switch (words[0]) {
            case "put" -> store.put(words[1], words[2]);
            case "remove" -> store.remove(words[1]);
            case "sync" -> store.sync();
            default -> {
                return store.get(words[1], "nothing");
            }
        }
        return "done";
    }

    /// @param folder where the preferences of all are
    /// @param soon after which what was put is written
    static Process start(Path folder, Duration soon) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.util.prefs.userRoot=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        RememberingProcess.class.getName(),
                        soon.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
