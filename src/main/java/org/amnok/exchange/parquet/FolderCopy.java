package org.amnok.exchange.parquet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Progress;
import org.amnok.duckdb.ParquetEngine;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// A copy of a folder of reports that answers quicker than its files: what the questions need, in
/// DuckDB's own format, and what is asked most counted beforehand ([FolderSum]). It lies in the
/// private folder of the engine that asks it and is gone when that is closed.
final class FolderCopy {
    private static final String FILE = "copy.duckdb";
    private static final String NAME = "copied";
    private static final String REPORTS = NAME + ".reports";

    /// What it takes on the disk, in times of the files, and what must be left then.
    private static final int MOST_TIMES = 4;

    private static final long LEFT = 2L << 30;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    /// Beside the cells of a table.
    private static final List<String> NUMBERS =
            List.of("uncertainty_m", "river_km_from_uncertainty", "river_km_to_uncertainty");

    private final Path folder;
    private final Path file;
    private final Map<Path, List<Object>> files;
    private final FolderColumns columns;

    private FolderCopy(Path folder, Path file, FolderColumns columns) {
        this.folder = folder;
        this.file = file;
        this.columns = columns;
        files = files(folder);
    }

    /// @param engine that is asked afterwards
    /// @param columns of the files
    /// @throws CancellationException when progress ends it
    static FolderCopy make(
            ParquetEngine engine, Path folder, FolderColumns columns, Progress progress)
            throws SQLException {
        var copy = new FolderCopy(folder, engine.inFolder(FILE), columns.ofCopy());
        try (var beside = engine.beside()) {
            FolderPlaces.define(beside, columns.tests());
            copy.write(beside, columns, progress);
        } catch (SQLException | RuntimeException failed) {
            copy.file.toFile().delete();
            throw failed;
        }
        try (var statement = engine.connection().createStatement()) {
            statement.execute(copy.attached() + " (READ_ONLY)");
        }
        return copy;
    }

    /// Where it lies.
    Path file() {
        return file;
    }

    private String attached() {
        return "ATTACH " + ParquetEngine.literal(file.toString()) + " AS " + NAME;
    }

    private void write(ParquetEngine beside, FolderColumns ofFiles, Progress progress)
            throws SQLException {
        var steps =
                Stream.concat(
                                Stream.of(
                                        "CREATE TABLE %s AS %s"
                                                .formatted(REPORTS, reports(ofFiles))),
                                Stream.of(FolderSum.values())
                                        .map(
                                                sum ->
                                                        "CREATE TABLE %s.%s AS %s"
                                                                .formatted(
                                                                        NAME,
                                                                        sum.table(),
                                                                        sum.sql(columns, REPORTS))))
                        .toList();
        var stop = new Stop();
        try (var watch = new Watch(progress, stop)) {
            run(beside, attached(), watch, stop);
            for (var step : steps) {
                watch.tell();
                progress.requireGoingOn();
                run(beside, step, watch, stop);
                watch.next();
            }
            run(beside, "DETACH " + NAME, watch, stop);
        }
    }

    private static void run(ParquetEngine engine, String sql, Watch watch, Stop stop)
            throws SQLException {
        try (var statement = engine.connection().prepareStatement(sql)) {
            stop.follows(statement);
            watch.follow(statement);
            try {
                statement.execute();
                stop.require();
            } catch (SQLException e) {
                stop.require();
                throw e;
            } finally {
                stop.leaves();
                watch.follow(null);
            }
        }
    }

    /// What is asked of the files, with their types, so that it says the same; and what is asked
    /// often as it is compared.
    private String reports(FolderColumns ofFiles) {
        var kept =
                Stream.concat(PageQuestion.CELLS.stream(), NUMBERS.stream())
                        .filter(ofFiles::has)
                        .map(column -> ", " + ParquetEngine.name(column))
                        .collect(Collectors.joining());
        var shape =
                ofFiles.has("geometry")
                        ? ", CASE WHEN geometry IS NOT NULL THEN true END AS geometry"
                        : "";
        return """
        SELECT file_index, file_row_number%s%s, %s AS lon, %s AS lat, %s AS date_start,
          %s AS date_end, %s AS listed_day, %s AS located, %s AS %s
        FROM %s"""
                .formatted(
                        kept,
                        shape,
                        ofFiles.lon(),
                        ofFiles.lat(),
                        ofFiles.firstDay(),
                        ofFiles.lastDay(),
                        ofFiles.listedDay(),
                        ofFiles.located(),
                        FolderPlaces.folded(ofFiles),
                        FolderPlaces.FOLDED_TEXTS,
                        ParquetEngine.rows(folder));
    }

    /// All reports, one by one.
    FolderRows reports() {
        return new FolderRows(REPORTS, columns, false);
    }

    FolderRows sums(FolderSum sum) {
        return new FolderRows(NAME + "." + sum.table(), columns, true);
    }

    /// False once a file of the folder is another one.
    boolean isOfNow() {
        return files.equals(files(folder));
    }

    /// True when the disk has room for a copy.
    static boolean fits(ParquetEngine engine, Path folder) {
        var bytes = files(folder).values().stream().mapToLong(each -> (long) each.getFirst()).sum();
        var room = engine.inFolder(FILE).resolveSibling("").toFile().getUsableSpace();
        return bytes * MOST_TIMES + LEFT < room;
    }

    /// How long each file is and when it was changed; nothing when one cannot be looked at.
    private static Map<Path, List<Object>> files(Path folder) {
        var all = new TreeMap<Path, List<Object>>();
        try (var found = Files.walk(folder)) {
            for (var file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
                all.put(file, List.of(Files.size(file), Files.getLastModifiedTime(file)));
            }
            return all;
        } catch (IOException | UncheckedIOException e) {
            return Map.of();
        }
    }

    /// Says how far the copying is, and ends it when that is asked for.
    private static final class Watch implements AutoCloseable {
        /// The reports take as long as so many sums.
        private static final int REPORTS_TAKE = 8;

        private final Progress progress;
        private final Stop stop;
        private final Thread thread = Thread.ofVirtual().unstarted(this::look);
        private volatile int done;
        private @Nullable Statement running;

        Watch(Progress progress, Stop stop) {
            this.progress = progress;
            this.stop = stop;
            thread.start();
        }

        /// @param statement null when it is over, before it is closed
        synchronized void follow(@Nullable Statement statement) {
            running = statement;
        }

        private synchronized double percent() {
            return running == null ? 0 : ParquetEngine.percent(running);
        }

        /// A step is over.
        void next() {
            done += done == 0 ? REPORTS_TAKE : 1;
        }

        void tell() {
            progress.at(
                    (long) (100 * done + percent() * (done == 0 ? REPORTS_TAKE : 1)),
                    100L * (REPORTS_TAKE + FolderSum.values().length),
                    Messages.text("parquet.copying"));
        }

        private void look() {
            try {
                while (true) {
                    Thread.sleep(BETWEEN_LOOKS);
                    if (progress.isCancelled()) {
                        stop.now();
                    }
                    tell();
                }
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            thread.interrupt();
        }
    }
}
