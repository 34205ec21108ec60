package org.amnok.exchange.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.amnok.domain.FaultWords;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.table.ColumnMapping;
import org.amnok.exchange.table.Counted;
import org.amnok.exchange.table.RecordRow;
import org.amnok.exchange.table.RecordTable;
import org.amnok.words.Messages;

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
            throw ProblemException.ofPlace(
                            name,
                            "common.the_file_cannot_be_read",
                            "exchange.check_that_it_is_a_table",
                            FaultWords.of(e))
                    .because(e);
        } catch (ProblemException e) {
            throw e.problem().where().startsWith(name)
                    ? e
                    : new ProblemException(e.problem().at(name), e);
        }
    }

    private static ProblemException folder(Path file) {
        return String.valueOf(file.getFileName()).endsWith(".gdb")
                ? ProblemException.ofTexts(
                        "exchange.it_is_a_geodatabase_of_esris",
                        "exchange.save_its_layers_as_geopackage")
                : ProblemException.ofTexts(
                        "exchange.it_is_a_folder_not_a", "exchange.name_a_file_in_it");
    }

    private static void requireFile(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw folder(file);
        }
        if (!Files.isRegularFile(file)) {
            throw ProblemException.ofTexts(
                    "common.there_is_no_such_file", "exchange.check_its_name_and_folder");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw ProblemException.ofTexts(
                    "exchange.the_file_is_larger_than_gb",
                    "common.split_it_and_import_the_parts",
                    MOST_BYTES / 1_000_000_000);
        }
    }

    /// How it is written, found out or chosen.
    public TextFormat textFormat() {
        return textFormat;
    }

    @Override
    public Optional<Boolean> firstRowNames() {
        return Optional.of(head.isInFile());
    }

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public String format() {
        return textFormat.words()
                + (head.isInFile() ? "" : Messages.text("exchange.without_names_of_columns"));
    }

    @Override
    public Counted counted() {
        return Counted.LINE;
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
    public ColumnMapping suggested() {
        return head.suggested();
    }

    @Override
    public List<Problem> warnings() {
        var warnings = new ArrayList<Problem>();
        if (textFormat.isGuessed()) {
            warnings.add(
                    Problem.ofPlace(
                            name(),
                            "exchange.the_file_does_not_say_its",
                            "exchange.choose_another_encoding_where",
                            textFormat.encoding()));
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
                Problem.ofPlace(
                        "",
                        "exchange.another_table_begins_here_with",
                        "exchange.save_it_as_a_file_of"));
    }
}
