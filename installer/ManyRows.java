import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Makes a folder of Parquet with made-up reports along a straight line, for measuring only: files
/// of a million rows each.
///
///     java -cp 'target/amnok/lib/*' installer/ManyRows.java ROWS FOLDER
class ManyRows {
    private static final int ROWS_OF_A_FILE = 1_000_000;

    private static final String ROWS =
            """
            COPY (SELECT 'R-' || n AS code,
              ['vehicles_parked', 'vehicles_convoy', 'crossing_ford', 'guard_post',
               'fence_camera', 'customs_traffic', 'policing', 'construction'][1 + h %% 8] AS kind,
              day AS date_start, day + CAST((CASE WHEN h %% 10 = 0 THEN h // 16 %% 40 ELSE 0 END)
                AS INTEGER) AS date_end,
              ['A', 'B', 'C', 'D', 'E', 'F'][1 + h // 64 %% 6] AS reliability,
              CAST(1 + h // 512 %% 6 AS VARCHAR) AS credibility,
              ['draft', 'submitted', 'corroborated', 'verified'][1 + h // 4096 %% 4] AS status,
              ['PRC', 'DPRK', ''][1 + h // 32768 %% 3] AS bank,
              'yalu' AS near_river, 790 * along AS river_km,
              CAST([50, 100, 200, 500][1 + h // 131072 %% 4] AS DOUBLE) AS uncertainty_m,
              round(40.0 + 1.4 * along + across, 6) AS lat,
              round(124.4 + 3.7 * along - across, 6) AS lon
            FROM (SELECT range AS n, CAST(hash(range) %% 9007199254740992 AS BIGINT) AS h,
                DATE '2015-01-01' + CAST(hash(range, 1) %% 4000 AS INTEGER) AS day,
                CASE WHEN hash(range, 2) %% 4 = 0 THEN (hash(range, 3) %% 1000000) / 1000000.0
                  ELSE (hash(range, 3) %% 700) / 700.0 END AS along,
                CASE WHEN hash(range, 2) %% 4 = 0 THEN (hash(range, 4) %% 20000) / 1000000.0
                  ELSE (hash(range, 4) %% 20) / 1000.0 END AS across
              FROM range(%d, %d)))
            TO '%s' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)
            """;

    public static void main(String... args) throws IOException, SQLException {
        var rows = Long.parseLong(args[0]);
        var folder = Files.createDirectories(Path.of(args[1]));
        try (var duckdb = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duckdb.createStatement()) {
            for (var from = 0L; from < rows; from += ROWS_OF_A_FILE) {
                var file = folder.resolve("%05d.parquet".formatted(from / ROWS_OF_A_FILE));
                var to = Math.min(rows, from + ROWS_OF_A_FILE);
                statement.execute(ROWS.formatted(from, to, file.toString().replace("'", "''")));
            }
        }
    }
}
