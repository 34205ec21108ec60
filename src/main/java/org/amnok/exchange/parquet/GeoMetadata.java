package org.amnok.exchange.parquet;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.duckdb.ParquetEngine;
import org.amnok.geo.projection.SourceCrs;
import org.amnok.sqlite.Sql;
import org.jspecify.annotations.Nullable;

/// What a file says of its shapes in the entry `geo` of its metadata (GeoParquet 1.0 and 1.1).
///
/// @param column of the shapes
/// @param covering the column of their boxes; empty when there is none
record GeoMetadata(String column, String covering, SourceCrs crs) {
    private static final String WKB = "WKB";

    /// @param file or a folder of several, which all have to say the same
    /// @return null where there is no such entry
    /// @throws ProblemException when shapes are written in a way, or a reference system, that is
    ///   not read
    static @Nullable GeoMetadata of(ParquetEngine engine, Path file) throws SQLException {
        var found = new ArrayList<@Nullable GeoMetadata>();
        for (var entry : entries(engine, file)) {
            found.add(entry == null ? null : of(engine, entry));
        }
        var first = found.isEmpty() ? null : found.getFirst();
        if (!found.stream().allMatch(each -> isLike(first, each))) {
            throw ProblemException.ofTexts(
                    "parquet.files_have_other_shapes", "parquet.take_files_that_are_alike");
        }
        return first;
    }

    private static boolean isLike(@Nullable GeoMetadata one, @Nullable GeoMetadata other) {
        return one == null || other == null
                ? one == other
                : one.column().equals(other.column())
                        && one.crs().name().equals(other.crs().name());
    }

    private static GeoMetadata of(ParquetEngine engine, String geo) throws SQLException {
        var text = new Json(engine, geo);
        var column = text.at("$.primary_column");
        if (column == null) {
            column = "geometry";
        }
        var own = "$.columns.\"" + column.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        var encoding = text.at(own + ".encoding");
        if (!WKB.equalsIgnoreCase(String.valueOf(encoding))) {
            throw ProblemException.ofTexts(
                    "parquet.encoding_is_not_read",
                    "parquet.save_shapes_as_wkb",
                    encoding == null ? "" : encoding);
        }
        var covering = text.at(own + ".covering.bbox.xmin[0]");
        return new GeoMetadata(column, covering == null ? "" : covering, crs(text, own + ".crs"));
    }

    /// The different ones; null for files without.
    private static List<@Nullable String> entries(ParquetEngine engine, Path file)
            throws SQLException {
        var asked =
                """
                SELECT DISTINCT geo FROM parquet_file_metadata(%1$s) LEFT JOIN
                (SELECT file_name, decode(value) AS geo FROM parquet_kv_metadata(%1$s)
                  WHERE key = encode('geo')) USING (file_name)"""
                        .formatted(ParquetEngine.path(file));
        var entries = new ArrayList<@Nullable String>();
        Sql.each(engine.connection(), asked, row -> entries.add(row.getString(1)));
        return entries;
    }

    private static SourceCrs crs(Json text, String at) throws SQLException {
        var type = text.ask("SELECT json_type(?, ?)", at);
        if (type == null) {
            return SourceCrs.wgs84();
        }
        if (type.equals("NULL")) {
            throw ProblemException.ofTexts("parquet.crs_is_unknown", "parquet.save_it_in_wgs84");
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
            return Sql.text(engine.connection(), question, text, path).orElse(null);
        }
    }
}
