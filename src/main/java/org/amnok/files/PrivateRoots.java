package org.amnok.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Where private folders may lie, the first that can be used first.
///
/// @param memory on systems that have such a place: a folder of this person that is never on a
///   disk, and empty after the next start of the machine
/// @param disk folders on the disk that holds the person's own files
record PrivateRoots(List<Path> memory, List<Path> disk) {
    private static final String NAME = "private";
    private static final Path SHARED_MEMORY = Path.of("/dev/shm");

    PrivateRoots {
        memory = List.copyOf(memory);
        disk = List.copyOf(disk);
    }

    static PrivateRoots ofUser() {
        var home = System.getProperty("user.home", "");
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return of(home, system, System.getenv());
    }

    /// @param home blank or no absolute path when it is not known
    static PrivateRoots of(String home, String system, Map<String, String> environment) {
        var memory = new ArrayList<Path>();
        var disk = new ArrayList<Path>();
        var runtime = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        if (runtime.startsWith("/") && Files.isDirectory(Path.of(runtime))) {
            memory.add(Path.of(runtime).resolve("amnok"));
        }
        if (system.contains("linux") && Files.isDirectory(SHARED_MEMORY)) {
            // More room than the other, and there without a session; anyone may make folders in it.
            memory.add(SHARED_MEMORY.resolve("amnok-" + System.getProperty("user.name", "")));
        }
        if (!home.isBlank() && Path.of(home).isAbsolute()) {
            disk.add(state(Path.of(home), system, environment).resolve(NAME));
        }
        return new PrivateRoots(memory, disk);
    }

    private static Path state(Path home, String system, Map<String, String> environment) {
        if (system.contains("win")) {
            var local = environment.getOrDefault("LOCALAPPDATA", "");
            var all = local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local);
            return all.resolve("Amnok");
        }
        if (system.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Amnok");
        }
        var told = environment.getOrDefault("XDG_STATE_HOME", "");
        var all = told.startsWith("/") ? Path.of(told) : home.resolve(".local").resolve("state");
        return all.resolve("amnok");
    }

    List<Path> all() {
        var all = new ArrayList<>(memory);
        all.addAll(disk);
        return all;
    }
}
