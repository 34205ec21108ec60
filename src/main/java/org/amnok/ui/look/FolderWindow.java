package org.amnok.ui.look;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Shows where a file lies, in the file manager of this machine. The file itself is not opened.
public final class FolderWindow {
    private FolderWindow() {}

    /// Starts another program: not for the FX thread.
    ///
    /// @return false when there is no file manager
    public static boolean show(Path file) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name", ""), file.toAbsolutePath()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException none) {
            return false;
        }
    }

    /// @param system as Java calls it
    static List<String> command(String system, Path file) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("explorer.exe", "/select,", file.toString());
        }
        return name.startsWith("mac")
                ? List.of("open", "-R", file.toString())
                : List.of("xdg-open", String.valueOf(file.getParent()));
    }
}
