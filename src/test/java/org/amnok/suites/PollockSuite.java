package org.amnok.suites;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.file.RecordTables;
import org.amnok.exchange.text.TextChoice;
import org.jspecify.annotations.Nullable;

/// Tables of text with one fault each, and the table that a reader should make of each: the Pollock
/// benchmark (Vitagliano et al., VLDB 2023). A file scores up to ten points: one when it is read at
/// all, and precision, recall and F1 of its header, its records and its cells. The simple score is
/// the mean over all files, the weighted one weighs each kind of fault by how often the authors met
/// it in published files.
final class PollockSuite implements Suite {
    private static final double SIMPLE_GOAL = 9.95;
    private static final double WEIGHTED_GOAL = 9.5;
    private static final double WHOLE = 10 - 1e-9;

    /// The authors' weights, by the beginning of the file's name; that of a whole file is 1.
    private static final Map<String, Double> WEIGHTS = weights();

    private static Map<String, Double> weights() {
        var weights = new HashMap<String, Double>();
        weights.put("file_no_payload", 15.0);
        weights.put("file_no_trailing_newline", 184.0);
        weights.put("file_double_trailing_newline", 5.0);
        weights.put("file_no_header", 470.0);
        weights.put("file_header_multirow", 47.0);
        weights.put("file_preamble", 282.0);
        weights.put("file_multitable", 188 / 3.0);
        weights.put("file_header_only", 3.0);
        weights.put("file_one_data_row", 4.0);
        weights.put("file_record_delimiter_0xD", 7.0);
        weights.put("file_record_delimiter_0xA", 1691.0);
        weights.put("file_field_delimiter_0x9", 4.0);
        weights.put("file_field_delimiter_0x3B", 834.0);
        weights.put("file_field_delimiter_0x20", 4.0);
        weights.put("file_field_delimiter_0x2C_0x20", 101.0);
        weights.put("file_quotation_char_0x27", 11.0);
        weights.put("file_escape_char_0x00", 7.0);
        weights.put("row_less_sep", 260 / 707.0);
        weights.put("row_more_sep", 260 / 707.0);
        weights.put("row_field_delimiter", 1 / 7.0);
        weights.put("row_extra_quote", 1 / 108.0);
        return Map.copyOf(weights);
    }

    private static double weight(String file) {
        return WEIGHTS.entrySet().stream()
                .filter(entry -> file.startsWith(entry.getKey()))
                .max(Map.Entry.comparingByKey((a, b) -> a.length() - b.length()))
                .map(Map.Entry::getValue)
                .orElse(1.0);
    }

    @Override
    public String folder() {
        return "pollock";
    }

    @Override
    public Score score(Path folder) throws IOException {
        var score = new Score();
        var points = 0.0;
        var weighted = 0.0;
        var weights = 0.0;
        for (var file : SuiteFiles.in(folder.resolve("csv"))) {
            var name = file.getFileName().toString();
            var parameters = folder.resolve("parameters").resolve(name + "_parameters.json");
            var hasHeader = !Files.readString(parameters).contains("\"header_lines\": 0");
            var got = points(file, folder.resolve("clean").resolve(name), hasHeader);
            score.add(name, got >= WHOLE ? "" : "%.2f of 10".formatted(got));
            points += got;
            weighted += got * weight(name);
            weights += weight(name);
        }
        var simple = points / score.cases();
        score.remark(
                "simple %.3f, weighted %.3f of 10".formatted(simple, weighted / weights),
                simple >= SIMPLE_GOAL && weighted / weights >= WEIGHTED_GOAL);
        return score;
    }

    /// Hardly a file can be mended wholly: the points say how it went.
    @Override
    public double leastShare() {
        return 0;
    }

    private static double points(Path file, Path clean, boolean hasHeader) throws IOException {
        var wanted =
                Files.exists(clean) && Files.size(clean) > 2
                        ? rows(clean, hasHeader)
                        : List.<List<String>>of();
        List<List<String>> loaded;
        try {
            loaded = rows(file, null);
        } catch (ProblemException refused) {
            return 0;
        }
        return 1
                + points(cells(wanted, 0, 1), cells(loaded, 0, 1))
                + points(records(wanted), records(loaded))
                + points(
                        cells(wanted, 1, wanted.size()),
                        cells(loaded, Math.min(1, loaded.size()), loaded.size()));
    }

    /// The sum of precision, recall and F1 of multisets, as the authors compute them.
    private static double points(List<String> wanted, List<String> loaded) {
        if (wanted.isEmpty()) {
            return 3;
        }
        var left = new HashMap<String, Integer>();
        wanted.forEach(value -> left.merge(value, 1, Integer::sum));
        var common = 0;
        for (var value : loaded) {
            if (left.merge(value, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        if (common == 0) {
            return 0;
        }
        var precision = (double) common / wanted.size();
        var recall = (double) common / loaded.size();
        return precision + recall + 2 * precision * recall / (precision + recall);
    }

    private static List<String> cells(List<List<String>> rows, int from, int to) {
        return rows.subList(Math.min(from, rows.size()), Math.min(to, rows.size())).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> records(List<List<String>> rows) {
        return rows.stream()
                .skip(1)
                .map(row -> String.join("", row.stream().map(PollockSuite::shown).toList()))
                .toList();
    }

    private static String shown(String cell) {
        return cell.isEmpty() ? "null" : cell;
    }

    /// Names of columns, then the rows, as the program reads them by itself.
    private static List<List<String>> rows(Path file, @Nullable Boolean hasHeader) {
        var choice = new TextChoice(null, null, hasHeader);
        var table = RecordTables.open(file, choice).getFirst();
        var rows = new ArrayList<List<String>>();
        rows.add(normal(!table.firstRowNames().orElse(true) ? List.of() : table.columns()));
        table.read(
                row -> {
                    if (row.problem() == null) {
                        rows.add(normal(row.cells()));
                    }
                    return true;
                });
        return rows;
    }

    private static List<String> normal(List<String> cells) {
        return cells.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
    }
}
