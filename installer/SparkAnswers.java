import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;

/// Called by `spark-answers`: makes rows in Parquet, asks questions of them by the program and by
/// Spark, and compares what both answer. Ends with 1 when one differs.
public final class SparkAnswers {
    private static final String AMNOK = System.getenv("AMNOK");

    /// Rows and columns of a table, then the days that are asked for, if any.
    private static final List<List<String>> QUESTIONS =
            List.of(
                    List.of("kind", "year"),
                    List.of("kind", "month"),
                    List.of("kind", "month", "2022-03/2022-05"),
                    List.of("outlet", "quarter"),
                    List.of("month", "year"),
                    List.of("stretch-10", "year"),
                    List.of("month", "stretch-25"),
                    List.of("stretch-50", "kind", "2021-12/2022-02"));

    /// One report in twenty has no day, one in five may be of several, some with their days turned
    /// about; one in nine has no place, one in three a radius.
    private static final String ROWS =
            """
            SELECT element_at(array('guard_post', 'policing', 'crossing_ford'), 1 + pmod(hash(id), 3)) AS kind,
              CASE WHEN pmod(hash(id, 1), 20) > 0 THEN date_add(DATE '2021-01-01', pmod(hash(id, 2), 1095)) END AS date_start,
              CASE WHEN pmod(hash(id, 1), 20) > 0 THEN date_add(DATE '2021-01-01', pmod(hash(id, 2), 1095)
                + CASE WHEN pmod(hash(id, 3), 5) = 0 THEN pmod(hash(id, 4), 70) - 5 ELSE 0 END) END AS date_end,
              CASE WHEN pmod(hash(id, 5), 9) > 0 THEN pmod(hash(id, 6), 8000) / 10D END AS river_km,
              CASE WHEN pmod(hash(id, 7), 3) = 0 THEN 300D + pmod(hash(id, 8), 9000) END AS uncertainty_m,
              CASE WHEN pmod(hash(id, 5), 9) > 0 THEN element_at(array('yalu', 'tumen'), 1 + pmod(hash(id, 9), 2)) END AS near_river,
              element_at(array('A Daily', '', 'B 통신', NULL), 1 + pmod(hash(id, 10), 4)) AS outlet
            FROM range(%d)""";

    private SparkAnswers() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var rows = folder.resolve("rows").toString();
        var differing = 0;
        try (var spark =
                SparkSession.builder()
                        .master("local[*]")
                        .config("spark.ui.enabled", "false")
                        .config("spark.sql.session.timeZone", "UTC")
                        .config("spark.sql.shuffle.partitions", "4")
                        .config("spark.local.dir", folder.toString())
                        .getOrCreate()) {
            spark.sql(ROWS.formatted(Long.parseLong(arguments[1]))).write().parquet(rows);
            System.out.println("Spark " + spark.version() + ", " + arguments[1] + " rows");
            for (var question : QUESTIONS) {
                var theirs = new TreeMap<String, String>();
                for (var row : spark.sql(asked(rows, question, "--explain-sql", "spark")).collectAsList()) {
                    theirs.put(key(row.get(0)) + " " + key(row.get(1)), row.get(2) + " " + row.get(3));
                }
                var out = folder.resolve("ours.csv");
                asked(rows, question, "--out", out.toString(), "--replace");
                var ours = ours(out);
                var isSame = ours.equals(theirs);
                differing += isSame ? 0 : 1;
                System.out.println(
                        (isSame ? "same    " : "DIFFERS ") + question + ", " + ours.size() + " cells");
            }
        }
        System.exit(differing > 0 ? 1 : 0);
    }

    private static String key(Object of) {
        return of == null ? "*" : of.toString();
    }

    /// The cells in which something is possible; Spark has no others.
    private static Map<String, String> ours(Path csv) throws IOException {
        var cells = new TreeMap<String, String>();
        var lines = Files.readAllLines(csv);
        for (var line : lines.subList(1, lines.size())) {
            var cell = line.split(",", -1);
            if (!cell[5].equals("0")) {
                cells.put(cell[0] + " " + cell[2], cell[4] + " " + cell[5]);
            }
        }
        return cells;
    }

    private static String asked(String rows, List<String> question, String... more)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(AMNOK, "ask", "--data", rows));
        command.addAll(List.of("--rows", question.get(0), "--columns", question.get(1)));
        if (question.size() > 2) {
            command.addAll(List.of("--period", question.get(2)));
        }
        command.addAll(List.of(more));
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed");
        }
        return text;
    }
}
