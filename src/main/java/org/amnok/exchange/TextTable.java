package org.amnok.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;

/// A table of text: CSV and its kin, read row by row as a hostile stranger's. The first row that is
/// not blank names the columns.
public final class TextTable implements RecordTable {
    private static final long MOST_BYTES = 4_000_000_000L;
    private static final int MOST_COLUMNS = 500;

    private final Path file;
    private final TextFormat textFormat;
    private final List<String> columns;
    private volatile double share;

    private TextTable(Path file, TextFormat textFormat, List<String> columns) {
        this.file = file;
        this.textFormat = textFormat;
        this.columns = columns;
    }

    /// @param choice what is known of how it is written
    /// @throws ProblemException when it cannot be read as a table
    public static TextTable open(Path file, TextChoice choice) {
        var name = String.valueOf(file.getFileName());
        try {
            requireFile(file);
            var format = TextFormat.of(file, choice);
            return new TextTable(file, format, columns(file, format));
        } catch (IOException e) {
            throw new ProblemException(
                    new Problem(
                            "The file cannot be read: " + e.getMessage(),
                            name,
                            "Check that it is a table of text that you may read."),
                    e);
        } catch (ProblemException e) {
            throw e.problem().where().startsWith(name)
                    ? e
                    : new ProblemException(e.problem().at(name), e);
        }
    }

    private static void requireFile(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw ProblemException.of("It is a folder, not a file", "Name a CSV file in it.");
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

    private static List<String> columns(Path file, TextFormat format) {
        try (var rows = new TextRows(file, format)) {
            var header = rows.header();
            if (header == null) {
                throw ProblemException.of("The file is empty", "Choose a CSV with a header row.");
            }
            var problem = header.problem();
            if (problem != null) {
                throw new ProblemException(problem.at("line " + header.number()));
            }
            if (header.cells().size() > MOST_COLUMNS) {
                throw ProblemException.of(
                        "The header has " + header.cells().size() + " columns",
                        "At most " + MOST_COLUMNS + " are read: leave out what is not needed.");
            }
            return header.cells().stream().map(String::strip).toList();
        }
    }

    /// How it is written, found out or chosen.
    public TextFormat textFormat() {
        return textFormat;
    }

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public String format() {
        return textFormat.words();
    }

    @Override
    public String counted() {
        return "line";
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean hasShapes() {
        return false;
    }

    @Override
    public List<Problem> warnings() {
        return textFormat.isGuessed()
                ? List.of(
                        new Problem(
                                "The file does not say its encoding: its letters look like "
                                        + textFormat.encoding(),
                                name(),
                                "Choose another encoding where words look wrong."))
                : List.of();
    }

    @Override
    public double share() {
        return share;
    }

    @Override
    public void read(Predicate<RecordRow> taker) {
        try (var rows = new TextRows(file, textFormat)) {
            rows.header();
            for (var row = rows.next(); row != null; row = rows.next()) {
                share = rows.share();
                if (!taker.test(row)) {
                    return;
                }
            }
        }
    }
}
