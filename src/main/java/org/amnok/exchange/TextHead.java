package org.amnok.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;

/// How a table of text begins: what its columns are called, and whether its first row says so.
///
/// @param isInFile true when the first row holds the names; false when it is a record
/// @param suggested what the columns mean, by their names, or where none is known by what is in
///   them
/// @param notes what a person should know of this, without the name of the file
record TextHead(
        List<String> columns, boolean isInFile, ColumnMapping suggested, List<Problem> notes) {
    private static final int MOST_COLUMNS = 500;
    private static final int LOOKED_AT_ROWS = 200;
    private static final int SHOWN_CHARACTERS = 80;

    /// @param choice whether the first row holds names, if a person says so
    /// @throws ProblemException when the file has no rows, or a first row that cannot be read
    static TextHead of(Path file, TextFormat format, TextChoice choice) {
        try (var rows = new TextRows(file, format)) {
            var first = first(rows);
            var cells = first.cells().stream().map(String::strip).toList();
            var chosen = choice.header();
            var isInFile = chosen == null ? !FirstRow.isData(cells) : chosen;
            var named = isInFile ? ColumnMapping.suggested(cells) : null;
            if (named != null && !named.places().isEmpty()) {
                return PlaceNames.mayHoldCoordinates(named)
                        ? PlaceNames.read(named, sample(rows))
                        : new TextHead(cells, true, named, List.of());
            }
            var sample = sample(rows);
            if (!isInFile) {
                sample.addFirst(first.cells());
            }
            return of(isInFile, isInFile ? cells : names(sample), sample, chosen == null);
        }
    }

    private static TextHead of(
            boolean isInFile, List<String> columns, List<List<String>> sample, boolean isFound) {
        var guess = ContentGuess.of(columns, sample);
        var notes = new ArrayList<Problem>();
        if (!isInFile && isFound) {
            notes.add(
                    new Problem(
                            "The first row looks like a record, not like names of columns: "
                                    + shown(sample.getFirst()),
                            "line 1",
                            "If it holds names after all, say so: “First row” in the window, or"
                                    + " --header."));
        }
        notes.addAll(guess.notes());
        var mapping = new ColumnMapping(columns, guess.places(), ValueOrders.FOUND_OUT);
        return new TextHead(columns, isInFile, mapping, List.copyOf(notes));
    }

    private static RecordRow first(TextRows rows) {
        var first = rows.header();
        if (first == null) {
            throw ProblemException.of("The file is empty", "Choose a table with rows.");
        }
        var problem = first.problem();
        if (problem != null) {
            throw new ProblemException(problem.at("line " + first.number()));
        }
        if (first.cells().size() > MOST_COLUMNS) {
            throw ProblemException.of(
                    "The header has " + first.cells().size() + " columns",
                    "At most " + MOST_COLUMNS + " are read: leave out what is not needed.");
        }
        return first;
    }

    /// Of what can be read: what comes after is told of when the rows are read.
    private static List<List<String>> sample(TextRows rows) {
        var sample = new ArrayList<List<String>>();
        try {
            for (var row = rows.next();
                    row != null && sample.size() < LOOKED_AT_ROWS;
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

    private static String shown(List<String> cells) {
        var text = String.join(" | ", cells);
        return "“"
                + (text.length() <= SHOWN_CHARACTERS
                        ? text
                        : text.substring(0, SHOWN_CHARACTERS) + "…")
                + "”";
    }
}
