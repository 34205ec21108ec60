package org.amnok.exchange.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.amnok.exchange.cell.FormulaGuard;

/// Lines of cells as CSV (RFC 4180) in UTF-8. No cell is a formula to a spreadsheet.
public final class CsvLines {
    /// A cell that stands for all rows or columns.
    public static final String ALL = "*";

    private CsvLines() {}

    public static void write(List<List<String>> lines, OutputStream out) throws IOException {
        for (var line : lines) {
            var text = line.stream().map(CsvLines::cell).collect(Collectors.joining(","));
            out.write((text + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /// A cell as a line has it.
    public static String cell(String text) {
        var guarded = text.equals(ALL) ? text : FormulaGuard.guarded(text);
        return guarded.chars().anyMatch(c -> c < ' ' || c == '"' || c == ',')
                ? "\"" + guarded.replace("\"", "\"\"") + "\""
                : guarded;
    }
}
