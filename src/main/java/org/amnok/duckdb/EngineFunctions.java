package org.amnok.duckdb;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBReadableVector;

/// Functions in Java that SQL may call in one engine, from any of its threads.
public final class EngineFunctions {
    private EngineFunctions() {}

    /// Looks at three numbers, of which one that is not stated is not a number.
    public interface Test {
        boolean passes(double first, double second, double third);
    }

    /// Finds a test by its number.
    public interface Tests {
        Test of(int number);
    }

    /// Makes another text of a text; what is NULL stays so.
    static void define(Connection connection, String name, UnaryOperator<String> text)
            throws SQLException {
        try (var function = DuckDBFunctions.scalarFunction()) {
            function.withName(name)
                    .withParameter(String.class)
                    .withReturnType(String.class)
                    .withNullInNullOut()
                    .withVectorizedFunction(
                            (rows, found) -> {
                                var texts = rows.vector(0);
                                for (var i = 0L; i < rows.rowCount(); i++) {
                                    if (texts.isNull(i)) {
                                        found.setNull(i);
                                    } else {
                                        found.setString(i, text.apply(texts.getString(i)));
                                    }
                                }
                            })
                    .register(connection);
        }
    }

    /// Looks at the number of a test and at three numbers.
    static void defineTests(Connection connection, String name, Tests tests) throws SQLException {
        try (var function = DuckDBFunctions.scalarFunction()) {
            function.withName(name)
                    .withParameters(Integer.class, Double.class, Double.class, Double.class)
                    .withReturnType(Boolean.class)
                    .withVectorizedFunction(
                            (rows, found) -> {
                                if (rows.rowCount() == 0) {
                                    return;
                                }
                                var test = tests.of(rows.vector(0).getInt(0));
                                for (var i = 0L; i < rows.rowCount(); i++) {
                                    found.setBoolean(
                                            i,
                                            test.passes(
                                                    number(rows.vector(1), i),
                                                    number(rows.vector(2), i),
                                                    number(rows.vector(3), i)));
                                }
                            })
                    .register(connection);
        }
    }

    private static double number(DuckDBReadableVector numbers, long row) {
        return numbers.isNull(row) ? Double.NaN : numbers.getDouble(row);
    }
}
