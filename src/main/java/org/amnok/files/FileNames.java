package org.amnok.files;

import java.nio.file.Path;
import java.util.Locale;

/// Parts of the names of files.
public final class FileNames {
    private FileNames() {}

    /// What stands behind the last dot, in small letters; empty without a dot.
    public static String ending(Path file) {
        return ending(String.valueOf(file.getFileName()));
    }

    /// Likewise.
    public static String ending(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /// What stands before the last dot; all of it without a dot.
    public static String stem(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
