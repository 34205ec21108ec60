package org.amnok.exchange.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.table.ColumnMapping;
import org.amnok.exchange.table.RecordRow;
import org.amnok.words.Messages;
import org.amnok.words.ShortText;

/// How a table of text begins: what its columns are called, and whether its first row says so.
///
/// @param rowsOfNames how many rows hold the names; 0 when the first one is a record
/// @param suggested what the columns mean, by their names, or where none is known by what is in
///   them
/// @param notes what a person should know of this, without the name of the file
public record TextHead(
        List<String> columns, int rowsOfNames, ColumnMapping suggested, List<Problem> notes) {
    private static final int MOST_COLUMNS = 500;
    private static final int SHOWN_CHARACTERS = 80;
    private static final int FEWEST_SHARED = 3;

    /// @param choice whether the first row holds names, if a person says so
    /// @throws ProblemException when the file has no rows, or a first row that cannot be read
    static TextHead of(Path file, TextFormat format, TextChoice choice) {
        try (var rows = new TextRows(file, format)) {
            var first = first(rows);
            var isBelow = format.rowsAbove() > 0 && first.number() > 2;
            return of(first, sample(rows), isBelow, choice);
        }
    }

    /// The same of a table whose cells were parted otherwise.
    ///
    /// @param rows the first ones of the table, of one width; at least one
    /// @param isBelow true when something stands above the table
    public static TextHead of(List<RecordRow> rows, boolean isBelow, TextChoice choice) {
        var sample = rows.stream().skip(1).limit(FoundColumns.LOOKED_AT_ROWS).map(RecordRow::cells);
        return of(rows.getFirst(), sample.toList(), isBelow, choice);
    }

    /// How many of the first rows are no part of the table: titles and remarks.
    public static int rowsAbove(List<List<String>> rows) {
        return TableStart.rowsAbove(rows);
    }

    private static TextHead of(
            RecordRow first, List<List<String>> sample, boolean isBelow, TextChoice choice) {
        var cells = first.cells().stream().map(TextHead::inOneLine).toList();
        var chosen = choice.header();
        var isInFile = chosen == null ? !FirstRow.isData(cells) : chosen;
        var above = above(first.number(), isBelow);
        if (!isInFile) {
            var all = new ArrayList<>(sample);
            all.addFirst(first.cells());
            return nameless(all, above, chosen == null);
        }
        var more = TableStart.moreRowsOfNames(cells, sample);
        var below = sample.subList(more, sample.size());
        var columns = TableStart.joined(cells, sample.subList(0, more));
        var whole = named(columns, cells, sample.subList(0, more));
        var found = FoundColumns.of(whole, below, false);
        above.addAll(found.notes());
        return new TextHead(columns, 1 + more, found.mapping(), List.copyOf(above));
    }

    /// What the columns mean by those of their rows of names that say most: all of them together,
    /// the last of each column, or one row alone.
    private static ColumnMapping named(
            List<String> columns, List<String> names, List<List<String>> more) {
        var whole = ColumnMapping.suggested(columns);
        if (more.isEmpty()) {
            return whole;
        }
        var best =
                Stream.concat(Stream.of(TableStart.lowest(names, more), names), more.stream())
                        .map(ColumnMapping::suggested)
                        .reduce(whole, (most, other) -> isMore(other, most) ? other : most);
        return new ColumnMapping(columns, best.places(), best.orders());
    }

    private static boolean isMore(ColumnMapping one, ColumnMapping other) {
        return one.places().size() > other.places().size();
    }

    private static List<Problem> above(long line, boolean isBelow) {
        var above = new ArrayList<Problem>();
        if (isBelow) {
            above.add(
                    Problem.ofPlace(
                            Messages.text("exchange.before_line", line),
                            "exchange.what_stands_above_the_table_is",
                            "exchange.if_the_table_begins_earlier"));
        }
        return above;
    }

    /// True when names stand in the file.
    public boolean isInFile() {
        return rowsOfNames > 0;
    }

    /// True when a row repeats the names, as where files were joined.
    public boolean isRepeatedBy(List<String> cells) {
        return isInFile()
                && columns.size() > 1
                && cells.size() == columns.size()
                && IntStream.range(0, cells.size())
                        .allMatch(i -> inOneLine(cells.get(i)).equals(columns.get(i)));
    }

    /// True when a row names columns of another table: most of ours at their places, and others.
    boolean isOfAnotherTable(List<String> cells) {
        if (!isInFile() || columns.size() < FEWEST_SHARED || cells.size() == columns.size()) {
            return false;
        }
        var shared = 0;
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            shared += cells.get(i).strip().equals(columns.get(i)) ? 1 : 0;
        }
        return shared >= FEWEST_SHARED && shared >= 0.7 * Math.min(cells.size(), columns.size());
    }

    /// Columns without names, by what is in them.
    ///
    /// @param above what is to be known of what stands above the table
    /// @param isFound true when nobody said that the first row is a record
    private static TextHead nameless(
            List<List<String>> sample, List<Problem> above, boolean isFound) {
        if (isFound) {
            above.add(
                    Problem.ofPlace(
                            "line 1",
                            "exchange.the_first_row_looks_like_a",
                            "exchange.if_it_holds_names_after_all",
                            shown(sample.getFirst())));
        }
        var found = FoundColumns.ofContent(names(sample), sample);
        above.addAll(found.notes());
        return new TextHead(found.mapping().columns(), 0, found.mapping(), List.copyOf(above));
    }

    private static RecordRow first(TextRows rows) {
        var first = rows.header();
        if (first == null) {
            throw ProblemException.ofTexts(
                    "exchange.the_file_is_empty", "exchange.choose_a_table_with_rows");
        }
        var problem = first.problem();
        if (problem != null) {
            throw new ProblemException(problem.at(Messages.text("common.line", first.number())));
        }
        if (first.cells().size() > MOST_COLUMNS) {
            throw ProblemException.of(
                    Messages.text("exchange.the_header_has_columns", first.cells().size()),
                    Messages.text("exchange.at_most_are_read_leave_out", MOST_COLUMNS));
        }
        return first;
    }

    /// Of what can be read: what comes after is reported when the rows are read.
    private static List<List<String>> sample(TextRows rows) {
        var sample = new ArrayList<List<String>>();
        try {
            for (var row = rows.next();
                    row != null && sample.size() < FoundColumns.LOOKED_AT_ROWS;
                    row = rows.next()) {
                sample.add(row.cells());
            }
        } catch (ProblemException brokenOff) {
            return sample;
        }
        return sample;
    }

    private static List<String> names(List<List<String>> sample) {
        var most = sample.stream().mapToInt(List::size).max().orElse(1);
        return FirstRow.names(Math.min(most, MOST_COLUMNS));
    }

    /// Spreadsheets break names into lines to make columns narrow.
    private static String inOneLine(String name) {
        return name.indexOf('\n') < 0 && name.indexOf('\r') < 0
                ? name.strip()
                : name.strip().replaceAll("\\s*[\r\n]+\\s*", " ");
    }

    private static String shown(List<String> cells) {
        var text = String.join(" | ", cells);
        return "“" + ShortText.of(text, SHOWN_CHARACTERS) + "”";
    }
}
