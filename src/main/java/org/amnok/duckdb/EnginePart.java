package org.amnok.duckdb;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;
import org.duckdb.DuckDBDriver;

/// The native library of DuckDB, which a copy of the program for another system may lack. Looked
/// for before the driver does, which would print a stack trace.
final class EnginePart {
    private EnginePart() {}

    /// @throws ProblemException when there is none for this system
    static void require() {
        var name = name();
        if (DuckDBDriver.class.getResource("/" + name) == null && !isBesideJar(name)) {
            throw missing(name);
        }
    }

    static ProblemException missing(String cause) {
        return ProblemException.of(
                Messages.text("parquet.the_part_is_missing", cause),
                Messages.text("parquet.take_the_program_for_this_system"));
    }

    private static boolean isBesideJar(String name) {
        try {
            var source = DuckDBDriver.class.getProtectionDomain().getCodeSource();
            return source != null
                    && Files.exists(Path.of(source.getLocation().toURI()).resolveSibling(name));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /// As the driver calls it.
    private static String name() {
        var os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        var machine = arch.equals("aarch64") || arch.equals("arm64") ? "arm64" : "amd64";
        if (os.startsWith("windows")) {
            return "libduckdb_java.so_windows_" + machine;
        }
        return "libduckdb_java.so_" + (os.startsWith("mac") ? "osx_universal" : "linux_" + machine);
    }
}
