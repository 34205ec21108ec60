import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Function;
import org.amnok.domain.Certainty;
import org.amnok.domain.LatLon;
import org.amnok.domain.Outline;
import org.amnok.domain.Progress;
import org.amnok.domain.River;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Around;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.exchange.parquet.FolderPage;
import org.amnok.exchange.parquet.FolderView;
import org.amnok.exchange.parquet.MapCells;
import org.amnok.exchange.parquet.ReportFolder;
import org.amnok.exchange.parquet.ReportOrder;
import org.amnok.exchange.parquet.Stop;
import org.locationtech.jts.geom.Envelope;

/// Makes a folder of Parquet with made-up reports along a straight line, a million in each file, and
/// asks of it what the window asks (docs: many-rows.md). For measuring only.
///
///     java -cp 'target/amnok/lib/*' installer/ManyRows.java make ROWS FOLDER
///     java -cp 'target/amnok/lib/*' installer/ManyRows.java ask FOLDER
///     java -cp 'target/amnok/lib/*' installer/ManyRows.java copy FOLDER
///
/// `ask` asks the files, as the window does until it has made its copy; `copy` makes that first.
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
        if (args[0].equals("make")) {
            make(Long.parseLong(args[1]), Files.createDirectories(Path.of(args[2])));
        } else {
            ask(Path.of(args[1]), args[0].equals("copy"));
        }
    }

    private static void make(long rows, Path folder) throws SQLException {
        try (var duckdb = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duckdb.createStatement()) {
            for (var from = 0L; from < rows; from += ROWS_OF_A_FILE) {
                var file = folder.resolve("%05d.parquet".formatted(from / ROWS_OF_A_FILE));
                var to = Math.min(rows, from + ROWS_OF_A_FILE);
                statement.execute(ROWS.formatted(from, to, file.toString().replace("'", "''")));
            }
        }
    }

    private static void ask(Path path, boolean isCopied) throws IOException {
        var all = SightingFilter.ALL;
        var autumn = new DateSpan(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 11, 30));
        var filtered =
                all.possiblyDuring(autumn).withValues(Facet.KIND, Set.of("guard_post", "policing"));
        var close = FolderView.of(new Envelope(126.5, 126.6, 40.78, 40.85), 0.000_05);
        var began = System.nanoTime();
        try (var folder = ReportFolder.open(path)) {
            System.out.printf(
                    "%,d reports, opened in %d ms%n",
                    folder.rows(), (System.nanoTime() - began) / 1_000_000);
            if (isCopied) {
                measured("copy", 1, stop -> copy(folder));
            }
            measured("map, all", stop -> folder.marks(all, FolderView.ALL, stop).size());
            measured("map, filtered", stop -> folder.marks(filtered, FolderView.ALL, stop).size());
            measured("map, close", stop -> folder.marks(all, close, stop).size());
            measured("how many pass", stop -> folder.count(filtered, stop));
            measured("values", stop -> folder.facets(all, stop).size());
            measured("timeline", stop -> folder.histogram(all, ChronoUnit.MONTHS, stop).size());
            measured(
                    "kind × month",
                    stop ->
                            folder.table(Dimension.KIND, Dimension.MONTH, all, stop)
                                    .rows()
                                    .keys()
                                    .size());
            measured("strip", stop -> folder.along(River.YALU, all, stop).size());
            rows(folder);
            places(folder);
        }
        Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .forEach(System.out::println);
    }

    private static boolean copy(ReportFolder folder) {
        folder.copy(Progress.NONE);
        return folder.isWorthCopying();
    }

    private static void rows(ReportFolder folder) {
        var newest = FolderPage.Wanted.of(SightingFilter.ALL, ReportOrder.NEWEST, 200);
        var next = folder.page(newest, new Stop()).next().orElseThrow();
        var symbol = newest.in(MapCells.of(512, new double[] {127.2}, new double[] {41.06}));
        measured("newest rows", stop -> folder.page(newest, stop).reports().size());
        measured("next rows", stop -> folder.page(newest.from(next), stop).reports().size());
        measured("symbol", stop -> folder.page(symbol, stop).reports().size());
    }

    private static void places(ReportFolder folder) {
        var all = SightingFilter.ALL;
        var point = new Around.OfShape(Outline.of(new LatLon(41.2, 127.5)), "");
        var near = all.with(new Criterion.Within(point, 2000, Certainty.POSSIBLE));
        var area = all.with(Criterion.InArea.box(127, 41, 127.3, 41.3));
        measured("area", stop -> folder.count(area, stop));
        measured("near", stop -> folder.count(near, stop));
        measured("words", stop -> folder.count(all.withText("R-12345"), stop));
    }

    /// Prints what a question takes first and then: by the clock, and of the processors.
    private static void measured(String what, Function<Stop, Object> question) {
        measured(what, 3, question);
    }

    private static void measured(String what, int turns, Function<Stop, Object> question) {
        var line = new StringBuilder("%-14s".formatted(what));
        Object found = "";
        for (var turn = 0; turn < turns; turn++) {
            var clock = System.nanoTime();
            var used = used();
            found = question.apply(new Stop());
            line.append(
                    "%8.2f s (%.2f s)"
                            .formatted((System.nanoTime() - clock) / 1e9, (used() - used) / 1e9));
        }
        System.out.println(line + "   " + found);
    }

    private static long used() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
