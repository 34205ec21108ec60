package org.amnok.exchange.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.duckdb.ParquetEngine;
import org.amnok.exchange.table.ReleasedColumn;
import org.amnok.release.OutputFile;
import org.amnok.release.ReleasedRecords;
import org.amnok.words.ResourceText;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Writes GeoParquet 1.1: shapes as WKB with their boxes, typed columns, Zstandard. Points, lines
/// for stretches of river, and no shape for what has no place or keeps it.
///
/// The bytes of such a file do not show what is in it. So the rows are written as a table of text,
/// which is searched, and DuckDB makes the file of that table and of nothing else.
final class GeoParquetOutput {
    static final List<String> BOX = List.of("xmin", "ymin", "xmax", "ymax");

    /// DuckDB holds all rows of a group in memory until it is written.
    private static final int ROWS_OF_A_GROUP = 20_480;

    /// What DuckDB reads at once, unless a row is longer.
    private static final int READ_BYTES = 4_000_000;

    private final ReleasedCells cells;
    private final RiverShapes rivers;
    private final Envelope extent = new Envelope();
    private final Set<String> types = new TreeSet<>();
    private long rows;
    private int longestBytes;

    GeoParquetOutput(ReleasedCells cells, RiverShapes rivers) {
        this.cells = cells;
        this.rivers = rivers;
    }

    void write(ReleasedRecords released, OutputFile file) {
        file.writePacked((out, waiting) -> table(released, out, waiting), this::pack);
    }

    private void table(ReleasedRecords released, OutputStream out, Path waiting)
            throws IOException {
        var text = new ByteText(out);
        try (var ordered = new OrderedRows(1, waiting)) {
            var row = new CsvRow(ordered.text(), false);
            ordered.gather(
                    released,
                    any -> 0,
                    sighting -> {
                        rows++;
                        shape(ordered.text(), rivers.of(sighting));
                        cells.report(sighting, row);
                        row.end();
                        longestBytes = Math.max(longestBytes, ordered.text().length());
                    });
            ordered.writeTo(text);
        }
        text.flush();
    }

    private void shape(ByteText text, List<Coordinate> along) {
        if (along.isEmpty()) {
            text.put(",,,,,");
            return;
        }
        var type = along.size() == 1 ? "Point" : "LineString";
        types.add(type);
        var box = new Envelope();
        along.forEach(box::expandToInclude);
        extent.expandToInclude(box);
        text.put('"');
        text.put(type);
        text.put('(');
        var isFirst = true;
        for (var at : along) {
            text.put(isFirst ? "" : ", ");
            isFirst = false;
            text.decimal(at.x);
            text.put(' ');
            text.decimal(at.y);
        }
        text.put(")\",");
        for (var side : new double[] {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()}) {
            text.decimal(side);
            text.put(',');
        }
    }

    private void pack(Path table, Path file) throws IOException {
        try (var engine = ParquetEngine.making(file, table);
                var statement = engine.connection().createStatement()) {
            var packed = statement.executeUpdate(copy(table, file));
            if (packed != rows) {
                throw new IOException(packed + " / " + rows);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private String copy(Path table, Path file) {
        var longest = Math.max(longestBytes, READ_BYTES / 2);
        var columns =
                ReleasedColumn.values().stream()
                        .filter(column -> !column.isPoint())
                        .map(column -> ParquetEngine.name(column.code()))
                        .collect(Collectors.joining(", "));
        return "COPY (SELECT "
                + columns
                + ", ST_AsWKB(shape::GEOMETRY) AS geometry, CASE WHEN shape IS NOT NULL THEN"
                + " {xmin: xmin, ymin: ymin, xmax: xmax, ymax: ymax} END AS bbox FROM read_csv("
                + ParquetEngine.path(table)
                + ", columns = "
                + declared()
                + ", auto_detect = false, header = false, delim = ',', quote = '\"', escape ="
                + " '\"', nullstr = '', new_line = '\\r\\n', max_line_size = "
                + longest
                + ", buffer_size = "
                + 2 * longest
                + ")) TO "
                + ParquetEngine.literal(file.toString())
                + " (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false, ROW_GROUP_SIZE "
                + ROWS_OF_A_GROUP
                + ", KV_METADATA {geo: "
                + ParquetEngine.literal(new GeoEntry(types, extent).json())
                + ", description: "
                + ParquetEngine.literal(Generalization.OF_THE_FILE)
                + "})";
    }

    private static String declared() {
        var shape =
                Stream.concat(
                        Stream.of("shape: 'VARCHAR'"), BOX.stream().map(s -> s + ": 'DOUBLE'"));
        var cells =
                ReleasedColumn.values().stream()
                        .map(c -> ParquetEngine.name(c.code()) + ": '" + type(c) + "'");
        return Stream.concat(shape, cells).collect(Collectors.joining(", ", "{", "}"));
    }

    private static String type(ReleasedColumn column) {
        return switch (column.type()) {
            case TEXT -> "VARCHAR";
            case WHOLE -> "BIGINT";
            case DECIMAL -> "DOUBLE";
            case DAY -> "DATE";
        };
    }

    /// The entry `geo` in the metadata of a GeoParquet file (1.1.0): longitude and latitude on WGS
    /// 84 (OGC:CRS84, as PROJJSON) in the column `geometry`, boxes in `bbox`.
    ///
    /// @param types of shapes in it, as GeoParquet calls them
    /// @param extent of all of them; null when there is none
    private record GeoEntry(Set<String> types, Envelope extent) {
        String json() {
            var shapes =
                    new JsonObject()
                            .with("encoding", "WKB")
                            .with("geometry_types", List.copyOf(types))
                            .with("crs", new JsonObject.Raw(crs()));
            if (!extent.isNull()) {
                shapes.with(
                        "bbox",
                        List.of(
                                extent.getMinX(),
                                extent.getMinY(),
                                extent.getMaxX(),
                                extent.getMaxY()));
            }
            var box = new JsonObject();
            GeoParquetOutput.BOX.forEach(side -> box.with(side, List.of("bbox", side)));
            shapes.with("covering", new JsonObject().with("bbox", box));
            return new JsonObject()
                    .with("version", "1.1.0")
                    .with("primary_column", "geometry")
                    .with("columns", new JsonObject().with("geometry", shapes))
                    .line();
        }

        private static String crs() {
            return ResourceText.of(GeoEntry.class, "crs84.json").strip();
        }
    }
}
