package org.amnok.exchange.parquet;

import java.nio.file.Path;
import org.amnok.domain.Coded;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.duckdb.ParquetEngine;

/// Where SQL of one engine differs from that of another.
public enum SqlDialect implements Coded {
    DUCKDB {
        @Override
        String rows(Path data) {
            return ParquetEngine.rows(data);
        }

        @Override
        String each(String from, String to) {
            return "unnest(CASE WHEN %1$s IS NULL THEN [NULL] ELSE generate_series(%1$s, %2$s) END)"
                    .formatted(from, to);
        }
    },
    SPARK {
        @Override
        String rows(Path data) {
            return "parquet.`" + data.toString().replace("`", "``") + "`";
        }

        @Override
        String each(String from, String to) {
            return "explode(CASE WHEN %1$s IS NULL THEN array(NULL) ELSE sequence(%1$s, %2$s) END)"
                    .formatted(from, to);
        }
    };

    /// All rows of a file or a folder.
    abstract String rows(Path data);

    /// As many rows as there are numbers from one to another, both with; one with nothing where
    /// there are none.
    abstract String each(String from, String to);

    /// The key of a step of time, from the number of its month.
    String step(Dimension dimension) {
        var year = "lpad(CAST(CAST(floor(at_month / 12.0) AS BIGINT) AS VARCHAR(4)), 4, '0')";
        return switch (dimension) {
            case MONTH ->
                    "coalesce(%s || '-' || lpad(CAST(at_month %% 12 + 1 AS VARCHAR(2)), 2, '0'), '')"
                            .formatted(year);
            case QUARTER ->
                    "coalesce(%s || '-Q' || CAST(floor(at_month %% 12 / 3.0) + 1 AS INTEGER), '')"
                            .formatted(year);
            case YEAR -> "coalesce(" + year + ", '')";
            default -> throw new IllegalArgumentException(dimension.code());
        };
    }
}
