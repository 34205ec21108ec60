package org.amnok.duckdb;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.JavaHeap;
import org.amnok.domain.ProblemException;
import org.amnok.files.PrivateFolder;
import org.amnok.words.ShortText;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.duckdb.DuckDBPreparedStatement;

/// DuckDB, opened for a few files and locked: it reads and writes these and a private folder, which
/// is wiped when it is closed; it loads no extension, reaches no network, takes no more memory than
/// it is given, and none of that can be changed by what it is asked. It runs inside the process.
///
/// Not thread-safe: one for each thread.
public final class ParquetEngine implements AutoCloseable {
    /// What it may hold in memory; what is more goes to the private folder, up to [#MOST_ON_DISK].
    private static final String MOST_IN_MEMORY = "512MiB";

    /// What it may while it makes something beside one that answers.
    private static final String BESIDE_ANOTHER = "256MiB";

    private static final String MOST_ON_DISK = "20GiB";
    private static final long BYTES_ON_DISK = 20L << 30;
    private static final int LONGEST_REASON = 200;
    private static final String CAUSE = "Error: ";

    private final Path file;
    private final PrivateFolder folder;
    private final Connection connection;

    private ParquetEngine(Path file, PrivateFolder folder, Connection connection) {
        this.file = file;
        this.folder = folder;
        this.connection = connection;
    }

    /// For reading one file, or all of a folder.
    ///
    /// @throws ProblemException when it is not there, or this copy of the program has no DuckDB
    public static ParquetEngine reading(Path file) {
        if (!Files.isReadable(file)) {
            throw ProblemException.ofFile(
                    file, "common.is_not_there_or_cannot_be", "common.check_its_name_and_place");
        }
        return open(
                file,
                List.of(file),
                MOST_IN_MEMORY,
                "RESET threads",
                () -> PrivateFolder.open(BYTES_ON_DISK));
    }

    /// For making a file in the private folder of this one, of what it reads: by one thread, so
    /// that this one can go on answering.
    public ParquetEngine beside() {
        return open(
                file,
                List.of(file, folder.path()),
                BESIDE_ANOTHER,
                "SET threads = 1",
                () -> PrivateFolder.open(BYTES_ON_DISK));
    }

    /// A file in the private folder, which is gone when this is closed.
    public Path inFolder(String name) {
        return folder.file(name);
    }

    /// For making one file of another. By one thread: with two it takes twice the memory, and half
    /// as much processor time again.
    ///
    /// @param made what errors are told of
    /// @throws ProblemException when this copy of the program has no DuckDB
    public static ParquetEngine making(Path made, Path from) {
        JavaHeap.collect(); // what the rows left behind would lie beside what DuckDB takes
        return open(
                made,
                List.of(made, from),
                MOST_IN_MEMORY,
                "SET threads = 1",
                () -> PrivateFolder.beside(made, List.of(from)));
    }

    private static ParquetEngine open(
            Path file,
            List<Path> allowed,
            String memory,
            String threads,
            Supplier<PrivateFolder> spilling) {
        requireEngine();
        var folder = spilling.get();
        try {
            var connection = new DuckDBDriver().connect("jdbc:duckdb:", settings(folder, memory));
            if (connection == null) {
                throw new SQLException("no connection");
            }
            lock(connection, allowed, folder.path(), threads);
            return new ParquetEngine(file, folder, connection);
        } catch (SQLException e) {
            folder.close();
            throw problem(file, e);
        } catch (LinkageError e) {
            folder.close();
            throw new ProblemException(missingEngine(reason(e)).problem(), e);
        }
    }

    private static Properties settings(PrivateFolder folder, String memory) {
        var settings = new Properties();
        settings.put("memory_limit", memory);
        settings.put("temp_directory", folder.file("rows").toString());
        settings.put("max_temp_directory_size", MOST_ON_DISK);
        settings.put("autoinstall_known_extensions", "false");
        settings.put("autoload_known_extensions", "false");
        settings.put("allow_community_extensions", "false");
        settings.put("allow_persistent_secrets", "false");
        settings.put("secret_directory", folder.file("none").toString());
        settings.put("jdbc_stream_results", "true");
        return settings;
    }

    private static void lock(Connection connection, List<Path> allowed, Path own, String threads)
            throws SQLException {
        var folders = Stream.concat(Stream.of(own), allowed.stream().filter(Files::isDirectory));
        var files = allowed.stream().filter(path -> !Files.isDirectory(path));
        try (var statement = connection.createStatement()) {
            statement.execute(threads);
            // of the first rows in an order, only these are read whole
            statement.execute("SET late_materialization_max_rows = 1000");
            statement.execute("SET TimeZone = 'UTC'");
            statement.execute("SET enable_geoparquet_conversion = false");
            statement.execute("SET allowed_directories = " + names(folders));
            statement.execute("SET allowed_paths = " + names(files));
            statement.execute("SET enable_external_access = false");
            statement.execute("SET lock_configuration = true");
        }
    }

    private static String names(Stream<Path> paths) {
        return paths.flatMap(
                        path ->
                                Stream.of(
                                        literal(path.toAbsolutePath().toString()),
                                        literal(verbatim(path))))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /// A text as SQL has it.
    public static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /// A name as SQL has it.
    public static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /// The file, or all Parquet files of the folder and of those in it, as `read_parquet` wants it:
    /// what stands for other letters elsewhere stands for itself.
    public static String rows(Path file) {
        return "read_parquet("
                + path(file)
                + (Files.isDirectory(file) ? ", union_by_name = true)" : ")");
    }

    /// The same as `parquet_metadata` and its like want it.
    public static String path(Path file) {
        return literal(verbatim(file) + (Files.isDirectory(file) ? "/**/*.parquet" : ""));
    }

    private static String verbatim(Path file) {
        return file.toAbsolutePath().toString().replaceAll("[\\[*?]", "[$0]");
    }

    /// One more connection to the same, for another thread; closed by who asked for it.
    public Connection another() throws SQLException {
        return connection.unwrap(DuckDBConnection.class).duplicate();
    }

    /// Lets SQL call a function that makes another text of a text.
    public void define(String name, UnaryOperator<String> text) throws SQLException {
        EngineFunctions.define(connection, name, text);
    }

    /// Lets SQL call tests: by the number of one, and the three numbers that it looks at.
    public void defineTests(String name, EngineFunctions.Tests tests) throws SQLException {
        EngineFunctions.defineTests(connection, name, tests);
    }

    /// How much of what a statement does is done, of 100; for another thread than the one that
    /// waits for it.
    public static double percent(Statement running) {
        try {
            var progress = running.unwrap(DuckDBPreparedStatement.class).getQueryProgress();
            return Math.max(0, progress.getPercentage());
        } catch (SQLException over) {
            return 0;
        }
    }

    /// The connection. Closed with this.
    public Connection connection() {
        return connection;
    }

    /// What DuckDB reports, so that a person can act on it.
    public ProblemException problem(SQLException failure) {
        return problem(file, failure);
    }

    /// What DuckDB reports of a file, so that a person can act on it.
    public static ProblemException problem(Path file, SQLException failure) {
        var reason = reason(failure);
        var name = String.valueOf(file.getFileName());
        return reason.startsWith("Out of")
                ? ProblemException.ofPlace(
                                file.toString(),
                                "parquet.needs_more_memory",
                                "parquet.write_it_again_in_smaller_groups",
                                name,
                                MOST_IN_MEMORY)
                        .because(failure)
                : ProblemException.ofPlace(
                                file.toString(),
                                "parquet.cannot_be_read",
                                "parquet.get_it_again_or_convert_it",
                                name,
                                reason)
                        .because(failure);
    }

    /// Its first line, or the one behind it that says why.
    private static String reason(Throwable failure) {
        var lines = String.valueOf(failure.getMessage()).lines().toList();
        var words =
                lines.stream()
                        .filter(line -> line.startsWith(CAUSE))
                        .map(line -> line.substring(CAUSE.length()))
                        .findFirst()
                        .orElse(lines.isEmpty() ? "" : lines.getFirst());
        return ShortText.of(words, LONGEST_REASON);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw problem(e);
        } finally {
            folder.close();
        }
    }

    /// The native library of DuckDB, which a copy of the program for another system may lack.
    /// Looked for before the driver does, which would print a stack trace.
    ///
    /// @throws ProblemException when there is none for this system
    private static void requireEngine() {
        var name = libraryName();
        if (DuckDBDriver.class.getResource("/" + name) == null && !isBesideJar(name)) {
            throw missingEngine(name);
        }
    }

    private static ProblemException missingEngine(String cause) {
        return ProblemException.ofTexts(
                "parquet.the_part_is_missing", "parquet.take_the_program_for_this_system", cause);
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
    private static String libraryName() {
        var os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        var machine = arch.equals("aarch64") || arch.equals("arm64") ? "arm64" : "amd64";
        if (os.startsWith("windows")) {
            return "libduckdb_java.so_windows_" + machine;
        }
        return "libduckdb_java.so_" + (os.startsWith("mac") ? "osx_universal" : "linux_" + machine);
    }
}
