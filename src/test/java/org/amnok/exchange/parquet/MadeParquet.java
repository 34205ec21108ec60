package org.amnok.exchange.parquet;

import java.nio.file.Path;
import java.sql.SQLException;
import org.amnok.duckdb.ParquetEngine;

/// Parquet files for tests, made by SQL.
public final class MadeParquet {
    /// A point at 128.2 E, 41.4 N.
    public static final String POINT =
            "unhex('0101000000666666666606604033333333 33B34440')".replace(" ", "");

    private MadeParquet() {}

    /// @param geo the entry of the metadata; empty for none
    public static Path of(Path file, String select, String geo) throws SQLException {
        var metadata =
                geo.isEmpty() ? "" : ", KV_METADATA {geo: " + ParquetEngine.literal(geo) + "}";
        try (var engine = ParquetEngine.making(file, file);
                var statement = engine.connection().createStatement()) {
            statement.execute(
                    "COPY (%s) TO %s (FORMAT parquet, USE_TMP_FILE false%s)"
                            .formatted(select, ParquetEngine.literal(file.toString()), metadata));
        }
        return file;
    }

    /// @param crs as JSON; empty for none
    public static String geo(String column, String encoding, String crs) {
        return """
        {"version": "1.1.0", "primary_column": "%1$s", "columns": {"%1$s": {"encoding": "%2$s",
        "geometry_types": []%3$s}}}\
        """
                .formatted(column, encoding, crs.isEmpty() ? "" : ", \"crs\": " + crs);
    }
}
