package org.amnok.workspace.incoming;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.amnok.exchange.table.ReadRow;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.table.RejectedRows;

/// The files of rows that an import could not read, one for each table that had any. Closed before
/// they are kept, none is left.
final class Rejections implements AutoCloseable {
    private final Path source;
    private final boolean hasManyTables;
    private final boolean isWritten;
    private final List<RejectedRows> open = new ArrayList<>();

    /// @param source the file that is imported
    /// @param hasManyTables true when names of tables belong into the names of files
    /// @param isWritten false when rejected rows are only told
    Rejections(Path source, boolean hasManyTables, boolean isWritten) {
        this.source = source;
        this.hasManyTables = hasManyTables;
        this.isWritten = isWritten;
    }

    /// What takes the rejected rows of a table.
    Consumer<ReadRow.Rejected> of(RecordTable table) {
        if (!isWritten) {
            return row -> {};
        }
        var target = target(source, hasManyTables ? "." + plain(table.name()) : "");
        var rows = new RejectedRows(table, target);
        open.add(rows);
        return rows::add;
    }

    /// Moves the files to their places.
    ///
    /// @return where they are
    List<Path> keep() {
        return open.stream().map(RejectedRows::keep).flatMap(Optional::stream).toList();
    }

    /// `sightings.csv` → `sightings.rejected.csv`, `sightings.kml` → `sightings.kml.rejected.csv`.
    private static Path target(Path source, String table) {
        var name = source.toAbsolutePath().getFileName().toString().replaceFirst("(?i)\\.csv$", "");
        return source.resolveSibling(name + table + ".rejected.csv");
    }

    /// A name that may be part of a file's name anywhere.
    private static String plain(String name) {
        var plain = name.replaceAll("[^\\p{L}\\p{N}_-]+", "_");
        return plain.substring(0, Math.min(40, plain.length()));
    }

    @Override
    public void close() {
        open.forEach(RejectedRows::close);
    }
}
