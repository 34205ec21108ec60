package org.amnok.exchange.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.amnok.domain.FaultWords;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.table.ColumnMapping;
import org.amnok.exchange.table.RecordRow;
import org.amnok.exchange.table.RecordTable;

/// A table of text: CSV and the like, read row by row and never trusted. The first row that is not
/// blank names the columns, unless it is a record itself: then they are called by their place.
public final class TextTable implements RecordTable {
    private static final long MOST_BYTES = 4_000_000_000L;

    private final Path file;
    private final TextFormat textFormat;
    private final TextHead head;
    private volatile double share;

    private TextTable(Path file, TextFormat textFormat, TextHead head) {
        this.file = file;
        this.textFormat = textFormat;
        this.head = head;
    }

    /// @param choice what is known of how it is written
    /// @throws ProblemException when it cannot be read as a table
    public static TextTable open(Path file, TextChoice choice) {
        var name = String.valueOf(file.getFileName());
        try {
            requireFile(file);
            var format = TextFormat.of(file, choice);
            return new TextTable(file, format, TextHead.of(file, format, choice));
        } catch (IOException e) {
            throw new ProblemException(
                    new Problem(
                            "The file cannot be read: " + FaultWords.of(e),
                            name,
                            "Check that it is a table of text that you may read."),
                    e);
        } catch (ProblemException e) {
            throw e.problem().where().startsWith(name)
                    ? e
                    : new ProblemException(e.problem().at(name), e);
        }
    }

    private static ProblemException folder(Path file) {
        return String.valueOf(file.getFileName()).endsWith(".gdb")
                ? ProblemException.of(
                        "It is a geodatabase of Esri's, which is not read",
                        "Save its layers as GeoPackage, with QGIS for one.")
                : ProblemException.of("It is a folder, not a file", "Name a file in it.");
    }

    private static void requireFile(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw folder(file);
        }
        if (!Files.isRegularFile(file)) {
            throw ProblemException.of("There is no such file", "Check its name and folder.");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw ProblemException.of(
                    "The file is larger than " + MOST_BYTES / 1_000_000_000 + " GB",
                    "Split it and import the parts.");
        }
    }

    /// How it is written, found out or chosen.
    public TextFormat textFormat() {
        return textFormat;
    }

    /// True when its first row names the columns.
    public boolean hasNames() {
        return head.isInFile();
    }

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public String format() {
        return textFormat.words() + (head.isInFile() ? "" : ", without names of columns");
    }

    @Override
    public String counted() {
        return "line";
    }

    @Override
    public List<String> columns() {
        return head.columns();
    }

    @Override
    public boolean isEncoded() {
        return true;
    }

    @Override
    public boolean hasShapes() {
        return false;
    }

    @Override
    public ColumnMapping suggested() {
        return head.suggested();
    }

    @Override
    public List<Problem> warnings() {
        var warnings = new ArrayList<Problem>();
        if (textFormat.isGuessed()) {
            warnings.add(
                    new Problem(
                            "The file does not say its encoding: its letters look like "
                                    + textFormat.encoding(),
                            name(),
                            "Choose another encoding where words look wrong."));
        }
        head.notes().forEach(note -> warnings.add(note.at(name())));
        return List.copyOf(warnings);
    }

    @Override
    public double share() {
        return share;
    }

    @Override
    public void read(Predicate<RecordRow> taker) {
        try (var rows = new TextRows(file, textFormat)) {
            rows.skipRowsAbove();
            for (var i = 0; i < head.rowsOfNames(); i++) {
                rows.next();
            }
            for (var row = rows.next(); row != null; row = rows.next()) {
                share = rows.share();
                var isEnd = head.isOfAnotherTable(row.cells());
                if (head.isRepeatedBy(row.cells())) {
                    continue;
                }
                if (!taker.test(isEnd ? anotherTable(row) : row) || isEnd) {
                    return;
                }
            }
        }
    }

    private static RecordRow anotherTable(RecordRow names) {
        return RecordRow.broken(
                names.number(),
                names.cells(),
                new Problem(
                        "Another table begins here, with other columns: nothing from here on was"
                                + " read",
                        "",
                        "Save it as a file of its own and import that, too."));
    }
}
