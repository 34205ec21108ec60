package org.amnok.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.ImportReport.RejectedRow;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Writes rows that were not imported, as they were, with line and reason.
final class RejectedRows {
    private RejectedRows() {}

    /// Writes beside the file and moves it into place, so that a half-written file is never seen.
    static void write(ImportReport report, Path file) {
        var target = file.toAbsolutePath();
        try {
            var aside = Files.createTempFile(target.getParent(), "rejected", ".csv");
            try {
                print(report, aside);
                Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new ProblemException(
                    new Problem(
                            "The rejected rows cannot be written, so no row was imported",
                            file.toString(),
                            "Copy the CSV file to a folder where you may write and that has space,"
                                    + " and import it from there."),
                    e);
        }
    }

    private static void print(ImportReport report, Path file) throws IOException {
        var kept = keptColumns(report.header());
        try (var writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                var printer = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            var names = new ArrayList<>(kept.stream().map(report.header()::get).toList());
            names.addAll(CsvHeader.REJECTION);
            printer.printRecord(names);
            for (var row : report.rejected()) {
                printer.printRecord(cells(row, kept, report.header().size()));
            }
        }
    }

    /// Line and reason of an earlier import are not written again.
    private static List<Integer> keptColumns(List<String> header) {
        return IntStream.range(0, header.size())
                .filter(i -> !CsvHeader.REJECTION.contains(header.get(i)))
                .boxed()
                .toList();
    }

    private static List<String> cells(RejectedRow row, List<Integer> kept, int columns) {
        var cells = row.cells();
        var out = new ArrayList<String>();
        kept.forEach(i -> out.add(i < cells.size() ? cells.get(i) : ""));
        out.add(Long.toString(row.line()));
        out.add(row.problem().sentence());
        // More cells than the header has would shift the two: they come last.
        cells.stream().skip(columns).forEach(out::add);
        return out;
    }
}
