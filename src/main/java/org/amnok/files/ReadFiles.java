package org.amnok.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Knows a file that is being read under all its names, and the files that belong to it.
final class ReadFiles {
    /// What SQLite and the program put beside a database.
    static final List<String> SIDES = List.of("-wal", "-shm", "-journal", ".lock");

    /// What lies beside a shapefile or an image and is read with it.
    private static final List<String> PARTS =
            List.of(
                    "shx", "dbf", "prj", "cpg", "sbn", "sbx", "wld", "pgw", "pngw", "jgw", "jpgw",
                    "tfw", "tifw", "ovr", "aux.xml");

    private static final List<String> HAVE_PARTS =
            List.of("shp", "tif", "tiff", "png", "jpg", "jpeg");

    private ReadFiles() {}

    /// True when a target is the file, or one of those that belong to it, whether they are there or
    /// not.
    static boolean isPartOf(Path target, Path read) throws IOException {
        if (isSame(target, read)) {
            return true;
        }
        for (var side : SIDES) {
            if (isSame(target, read.resolveSibling(read.getFileName() + side))) {
                return true;
            }
        }
        return HAVE_PARTS.contains(FileNames.ending(read)) && isPart(target, read);
    }

    private static boolean isPart(Path target, Path read) throws IOException {
        var name = String.valueOf(read.getFileName());
        var stem = name.substring(0, name.lastIndexOf('.'));
        for (var part : PARTS) {
            if (isSame(target, read.resolveSibling(stem + "." + part))
                    || isSame(target, read.resolveSibling(name + "." + part))) {
                return true;
            }
        }
        return false;
    }

    /// Where both are there, the system knows. Else the name counts, in any letters: on some disks
    /// they are the same.
    static boolean isSame(Path one, Path other) throws IOException {
        if (Files.exists(one) && Files.exists(other)) {
            return Files.isSameFile(one, other);
        }
        return String.valueOf(one.getFileName())
                        .equalsIgnoreCase(String.valueOf(other.getFileName()))
                && folder(one).equals(folder(other));
    }

    private static Path folder(Path file) throws IOException {
        var folder = file.toAbsolutePath().normalize().resolveSibling("");
        return Files.exists(folder) ? folder.toRealPath() : folder;
    }
}
