package org.amnok.workspace;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.amnok.store.ProjectStore;

/// The settings of an open project as whoever asks now shall see them: those in the file, and over
/// them those that are still on their way to it. For any thread.
final class ProjectSettings {
    private final Map<String, String> asked = new ConcurrentHashMap<>();
    private volatile Map<String, String> kept;

    ProjectSettings(ProjectStore store) {
        kept = Map.copyOf(store.settings());
    }

    /// All of them by their names; a setting without a value is left out.
    Map<String, String> all() {
        var all = new HashMap<>(asked); // before those of the file: none is missed on its way there
        kept.forEach(all::putIfAbsent);
        all.values().removeIf(String::isEmpty);
        return Map.copyOf(all);
    }

    /// Shows settings that are about to be written.
    void ask(Map<String, String> changed) {
        asked.putAll(changed);
    }

    /// Writes settings that were asked for. Whether they arrive or not, their way ends here; newer
    /// ones are still on theirs.
    void write(Map<String, String> changed, ProjectStore store) {
        try {
            store.saveSettings(changed);
            read(store);
        } finally {
            changed.forEach(asked::remove);
        }
    }

    /// Reads again what the file has.
    void read(ProjectStore store) {
        kept = Map.copyOf(store.settings());
    }
}
