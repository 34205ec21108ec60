package org.amnok.exchange.parquet;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.amnok.duckdb.ParquetEngine;
import org.amnok.exchange.feature.Limits;
import org.amnok.exchange.feature.Numbers;
import org.amnok.sqlite.Sql;

/// A column of a Parquet file.
///
/// @param type as DuckDB calls it
record ParquetColumn(String name, String type) {
    /// All of a file, or one more than are read.
    static List<ParquetColumn> of(ParquetEngine engine, Path file) throws SQLException {
        return Sql.all(
                engine.connection(),
                "SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM "
                        + ParquetEngine.rows(file)
                        + ") LIMIT "
                        + (Limits.MOST_COLUMNS + 1),
                row -> new ParquetColumn(row.getString(1), row.getString(2)));
    }

    /// True for one value a row, which is no bytes.
    boolean isCell() {
        return !type.equals("BLOB")
                && !isShape()
                && type.chars().noneMatch(c -> c == '[')
                && !type.startsWith("STRUCT")
                && !type.startsWith("MAP")
                && !type.startsWith("UNION")
                && !type.startsWith("VARIANT");
    }

    /// True for Parquet's own type of shapes.
    boolean isShape() {
        return type.startsWith("GEOMETRY") || type.startsWith("GEOGRAPHY");
    }

    private boolean isFraction() {
        return type.equals("DOUBLE") || type.equals("FLOAT");
    }

    /// As it is asked for.
    String asked() {
        var own = ParquetEngine.name(name);
        return isFraction() ? own : "CAST(" + own + " AS VARCHAR)";
    }

    /// Its value as a cell; empty for none.
    String text(ResultSet row, int at) throws SQLException {
        if (isFraction()) {
            var number = row.getDouble(at);
            return row.wasNull()
                    ? ""
                    : Numbers.text(type.equals("FLOAT") ? rounded(number) : number);
        }
        return Sql.text(row, at);
    }

    private static double rounded(double number) {
        return Double.parseDouble(Float.toString((float) number));
    }
}
