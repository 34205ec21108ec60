package org.amnok.ui.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/// The list of files that GTK's dialogs keep for all programs. A file dialog of the system enters
/// what was chosen; a sealed project is taken out again.
record RecentlyUsed(Path list) {
    private static final String NAME = "recently-used.xbel";
    private static final long MOST_BYTES = 8 << 20;

    /// That of the person who runs the program.
    static RecentlyUsed ofUser(Map<String, String> environment, String home) {
        var told = environment.getOrDefault("XDG_DATA_HOME", "");
        var folder = told.startsWith("/") ? Path.of(told) : Path.of(home).resolve(".local/share");
        return new RecentlyUsed(folder.resolve(NAME));
    }

    /// Takes a file out; does nothing where there is no such list.
    void forget(Path file) {
        try {
            if (!Files.isRegularFile(list) || Files.size(list) > MOST_BYTES) {
                return;
            }
            var address = Pattern.quote(file.toAbsolutePath().toUri().toString());
            var before = Files.readString(list);
            var after =
                    Pattern.compile(
                                    "\\s*<bookmark href=\"" + address + "\".*?</bookmark>",
                                    Pattern.DOTALL)
                            .matcher(before)
                            .replaceAll("");
            if (!after.equals(before)) {
                Files.writeString(list, after);
            }
        } catch (IOException unreadable) {
            // GTK reads it just as little.
        }
    }
}
