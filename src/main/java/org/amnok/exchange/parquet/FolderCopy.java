package org.amnok.exchange.parquet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Progress;
import org.amnok.duckdb.ParquetEngine;
import org.amnok.sqlite.Sql;

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

    /// The reports take as long as so many sums.
    private static final double REPORTS_TAKE = 12;

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
        Sql.execute(engine.connection(), copy.attached() + " (READ_ONLY)");
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
        var reports = reports(ofFiles);
        var pieces = CopyPiece.of(CopyPiece.rows(beside, folder));
        var steps = new ArrayList<CopySteps.Step>();
        steps.add(step(attached(), 0));
        steps.add(step("CREATE TABLE " + REPORTS + " AS " + reports + " WHERE false", 0));
        for (var piece : pieces) {
            var some = reports + " WHERE " + piece.condition() + " ORDER BY " + SortedCells.ORDER;
            steps.add(step("INSERT INTO " + REPORTS + " " + some, REPORTS_TAKE / pieces.size()));
        }
        for (var sum : FolderSum.values()) {
            var counted = " AS " + sum.sql(columns, REPORTS);
            steps.add(step("CREATE TABLE " + NAME + "." + sum.table() + counted, 1));
        }
        steps.add(step("DETACH " + NAME, 0));
        try (var all = new CopySteps(beside, steps, progress)) {
            all.run();
        }
    }

    private static CopySteps.Step step(String sql, double share) {
        return new CopySteps.Step(sql, share);
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
          %s AS date_end, %s AS listed_day, %s AS located, %s AS %s, %s
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
                        SortedCells.columns(ofFiles),
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
}
