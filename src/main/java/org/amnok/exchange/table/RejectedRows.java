package org.amnok.exchange.table;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.amnok.domain.ProblemException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/// A file of rows that were not imported, as they were, with line, column and reason: a CSV that
/// can be mended and imported again, whatever format they came from. It begins with a byte order
/// mark, by which spreadsheets know UTF-8.
///
/// It grows beside its place and is moved there by [#keep], so that a half-written file is never
/// seen; closed before, it is gone. A file of that name is left: then the new one is called
/// `NAME.rejected-2.csv`. Cells stay exactly as they were, also those that look like formulas.
public final class RejectedRows implements AutoCloseable {
    /// Columns that are added: read past when a mended file comes back.
    public static final List<String> COLUMNS =
            List.of("rejected_line", "rejected_column", "rejected_reason");

    private static final String SHAPE = "wkt";

    /// True for the columns of such a file.
    public static boolean isOne(List<String> columns) {
        return columns.containsAll(COLUMNS);
    }

    /// The columns of the file that rows were rejected of, or of a file that is none of rejected
    /// rows.
    public static List<String> original(List<String> columns) {
        return isOne(columns)
                ? columns.stream()
                        .filter(name -> !COLUMNS.contains(name) && !name.equals(SHAPE))
                        .toList()
                : columns;
    }

    private final RecordTable table;
    private final Path target;
    private final List<Integer> kept;
    private @Nullable Path aside;
    private @Nullable CSVPrinter printer;

    /// Nothing is written before the first row is added.
    ///
    /// @param target of the file, ending in `.csv`
    public RejectedRows(RecordTable table, Path target) {
        this.table = table;
        this.target = target.toAbsolutePath();
        var columns = table.columns();
        kept =
                IntStream.range(0, columns.size())
                        .filter(i -> !COLUMNS.contains(columns.get(i)))
                        .boxed()
                        .toList();
    }

    /// @throws ProblemException when it cannot be written
    public void add(ReadRow.Rejected row) {
        try {
            printer().printRecord(cells(row));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /// Moves the file to its place.
    ///
    /// @return where it is; empty when no row was added and there is no file
    /// @throws ProblemException when it cannot be written
    public Optional<Path> keep() {
        if (printer == null || aside == null) {
            return Optional.empty();
        }
        try {
            printer.close();
            var place = moved(aside);
            aside = null;
            return Optional.of(place);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private Path moved(Path from) throws IOException {
        for (var number = 1; ; number++) {
            var place = numbered(number);
            try {
                return Files.move(from, place);
            } catch (FileAlreadyExistsException e) {
                // the next name
            }
        }
    }

    private Path numbered(int number) {
        var name = String.valueOf(target.getFileName());
        return number == 1
                ? target
                : target.resolveSibling(name.replaceFirst("\\.csv$", "-" + number + ".csv"));
    }

    @Override
    public void close() {
        try {
            closePrinter();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /// A full disk lets it fail; the part is deleted all the same.
    private void closePrinter() throws IOException {
        try {
            if (printer != null) {
                printer.close();
            }
        } finally {
            if (aside != null) {
                Files.deleteIfExists(aside);
            }
        }
    }

    private CSVPrinter printer() throws IOException {
        var open = printer;
        if (open == null) {
            var file = Files.createTempFile(target.getParent(), "rejected", ".csv");
            aside = file;
            Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
            writer.write('\ufeff');
            open = new CSVPrinter(writer, CSVFormat.RFC4180);
            printer = open;
            open.printRecord(header());
        }
        return open;
    }

    private List<String> header() {
        var names = new ArrayList<>(kept.stream().map(table.columns()::get).toList());
        if (table.isLayer()) {
            names.add(SHAPE);
        }
        names.addAll(COLUMNS);
        return names;
    }

    private List<String> cells(ReadRow.Rejected rejected) {
        var cells = rejected.row().cells();
        var out = new ArrayList<String>();
        kept.forEach(i -> out.add(i < cells.size() ? cells.get(i) : ""));
        if (table.isLayer()) {
            var shape = rejected.row().shape();
            out.add(shape == null ? "" : shape.toText());
        }
        out.add(Long.toString(rejected.row().number()));
        out.add(rejected.column());
        out.add(rejected.problem().sentence());
        // More cells than the header has would shift the others: they come last.
        cells.stream().skip(table.columns().size()).forEach(out::add);
        return out;
    }

    private ProblemException unwritable(IOException cause) {
        return ProblemException.ofPlace(
                        target.toString(),
                        "exchange.the_rejected_rows_cannot_be",
                        "exchange.copy_the_file_to_a_folder")
                .because(cause);
    }
}
