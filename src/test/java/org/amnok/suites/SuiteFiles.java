package org.amnok.suites;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The files of a collection.
final class SuiteFiles {
    private SuiteFiles() {}

    /// All files in a folder and the folders in it, by name.
    static List<Path> in(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
