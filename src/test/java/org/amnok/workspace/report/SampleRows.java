package org.amnok.workspace.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The words of the sample's events as a short report: title, outlet, what happened and where.
final class SampleRows {
    private SampleRows() {}

    static List<List<String>> all() {
        try {
            return Files.readAllLines(Path.of("maps/sample/reported_activity.csv")).stream()
                    .skip(1)
                    .map(SampleRows::cells)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> row(String id) {
        return all().stream().filter(row -> row.getFirst().equals(id)).findFirst().orElseThrow();
    }

    static String report(List<String> row) {
        return row.get(25)
                + "\n"
                + row.get(24)
                + "\n\n"
                + row.get(23)
                + " "
                + row.get(5)
                + ", "
                + row.get(1)
                + ".";
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
