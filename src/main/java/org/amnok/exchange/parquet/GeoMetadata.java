package org.amnok.exchange.parquet;

import java.nio.file.Path;
import java.sql.SQLException;
import org.amnok.domain.ProblemException;
import org.amnok.duckdb.ParquetEngine;
import org.amnok.geo.SourceCrs;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// What a file says of its shapes in the entry `geo` of its metadata (GeoParquet 1.0 and 1.1).
///
/// @param column of the shapes
/// @param covering the column of their boxes; empty when there is none
record GeoMetadata(String column, String covering, SourceCrs crs) {
    private static final String WKB = "WKB";

    /// @return null for a file without such an entry
    /// @throws ProblemException when shapes are written in a way, or a reference system, that is
    ///   not read
    static @Nullable GeoMetadata of(ParquetEngine engine, Path file) throws SQLException {
        var geo = entry(engine, file);
        if (geo == null) {
            return null;
        }
        var text = new Json(engine, geo);
        var column = text.at("$.primary_column");
        if (column == null) {
            column = "geometry";
        }
        var own = "$.columns.\"" + column.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        var encoding = text.at(own + ".encoding");
        if (!WKB.equalsIgnoreCase(String.valueOf(encoding))) {
            throw ProblemException.of(
                    Messages.text("parquet.encoding_is_not_read", encoding == null ? "" : encoding),
                    Messages.text("parquet.save_shapes_as_wkb"));
        }
        var covering = text.at(own + ".covering.bbox.xmin[0]");
        return new GeoMetadata(column, covering == null ? "" : covering, crs(text, own + ".crs"));
    }

    private static @Nullable String entry(ParquetEngine engine, Path file) throws SQLException {
        try (var query =
                        engine.connection()
                                .prepareStatement(
                                        "SELECT decode(value) FROM parquet_kv_metadata("
                                                + ParquetEngine.path(file)
                                                + ") WHERE key = encode('geo')");
                var rows = query.executeQuery()) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static SourceCrs crs(Json text, String at) throws SQLException {
        var type = text.ask("SELECT json_type(?, ?)", at);
        if (type == null) {
            return SourceCrs.wgs84();
        }
        if (type.equals("NULL")) {
            throw ProblemException.of(
                    Messages.text("parquet.crs_is_unknown"),
                    Messages.text("parquet.save_it_in_wgs84"));
        }
        var authority = text.at(at + ".id.authority");
        var code = text.at(at + ".id.code");
        return SourceCrs.named(
                authority == null || code == null
                        ? String.valueOf(text.at(at + ".name"))
                        : authority + ":" + code);
    }

    /// A text that DuckDB reads.
    private record Json(ParquetEngine engine, String text) {
        @Nullable String at(String path) throws SQLException {
            return ask("SELECT json_extract_string(?, ?)", path);
        }

        @Nullable String ask(String question, String path) throws SQLException {
            try (var query = engine.connection().prepareStatement(question)) {
                query.setString(1, text);
                query.setString(2, path);
                try (var rows = query.executeQuery()) {
                    return rows.next() ? rows.getString(1) : null;
                }
            }
        }
    }
}
