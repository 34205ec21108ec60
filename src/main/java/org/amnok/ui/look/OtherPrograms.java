package org.amnok.ui.look;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Hands a file to the programs of this machine. Starts them: not for the FX thread.
public final class OtherPrograms {
    private OtherPrograms() {}

    /// Shows where a file lies, in the file manager. The file itself is not opened.
    ///
    /// @return false when there is no file manager
    public static boolean showFolder(Path file) {
        return start(command(system(), file.toAbsolutePath()));
    }

    /// Opens a file in the program that the desktop has for its kind.
    ///
    /// @return false when the desktop cannot be asked
    public static boolean open(Path file) {
        return start(opening(system(), file.toAbsolutePath()));
    }

    private static String system() {
        return System.getProperty("os.name", "");
    }

    private static boolean start(List<String> command) {
        try {
            new ProcessBuilder(command)
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
        var program = program(system);
        return switch (program) {
            case "explorer.exe" -> List.of(program, "/select,", file.toString());
            case "open" -> List.of(program, "-R", file.toString());
            default -> List.of(program, String.valueOf(file.getParent()));
        };
    }

    /// @param system as Java calls it
    static List<String> opening(String system, Path file) {
        return List.of(program(system), file.toString());
    }

    private static String program(String system) {
        return system.startsWith("Windows")
                ? "explorer.exe"
                : system.startsWith("Mac") ? "open" : "xdg-open";
    }
}
