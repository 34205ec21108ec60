package org.amnok.exchange.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.tabulation.Caveat;
import org.amnok.domain.tabulation.CountCell;
import org.amnok.domain.tabulation.CountSpan;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.domain.tabulation.SideBySide;
import org.amnok.domain.tabulation.Tabulation;
import org.amnok.exchange.cell.FormulaGuard;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Writes tables of counts, one line a cell: numbers stay numbers, which no spreadsheet takes for
/// days as it would `3-7`. The row or column `*` is that of all.
///
/// @param ids by which files call keys: no identifier of the project's own
/// @param names of keys, in English
public record TableFile(
        BiFunction<Dimension, String, String> ids, BiFunction<Dimension, String, String> names) {
    private static final String ALL = CsvLines.ALL;
    private static final List<String> CELL =
            List.of(
                    "certain",
                    "possible",
                    "origins_certain",
                    "origins_possible",
                    "first_day",
                    "last_day",
                    "held_back");

    /// Behind the code of each class that was counted: cars and people are never one number.
    private static final List<String> COUNTED = List.of("_from", "_best", "_to");

    /// A cell with its row and column, as lines have them.
    private record Entry(List<String> where, CountCell cell) {}

    /// CSV (RFC 4180) in UTF-8.
    public void csv(Tabulation table, OutputStream out) throws IOException {
        var lines = new ArrayList<List<String>>();
        var head = new ArrayList<>(List.of("row", "row_name", "column", "column_name"));
        head.addAll(CELL);
        var entries = entries(table);
        var classes = new TreeSet<CountClass>();
        entries.forEach(entry -> classes.addAll(entry.cell.counts().keySet()));
        for (var each : classes) {
            COUNTED.forEach(what -> head.add(each.code() + what));
        }
        lines.add(head);
        for (var entry : entries) {
            var line = new ArrayList<>(entry.where);
            line.addAll(cells(entry.cell));
            classes.forEach(each -> line.addAll(counted(entry.cell.counts().get(each))));
            lines.add(line);
        }
        CsvLines.write(lines, out);
    }

    /// What is open upwards ends nowhere.
    private static List<String> counted(@Nullable CountSpan span) {
        return span == null
                ? List.of("", "", "")
                : List.of("" + span.from(), "" + span.best(), Objects.toString(span.to(), ""));
    }

    /// Two tables beside each other, one line a row.
    public void csv(SideBySide comparison, OutputStream out) throws IOException {
        var lines = new ArrayList<List<String>>();
        lines.add(
                List.of(
                        "row",
                        "row_name",
                        "a_certain",
                        "a_possible",
                        "b_certain",
                        "b_possible",
                        "difference_least",
                        "difference_most"));
        comparison
                .lines()
                .forEach(
                        line ->
                                lines.add(
                                        cells(line, id(comparison, line), name(comparison, line))));
        lines.add(cells(comparison.total(), ALL, ALL));
        CsvLines.write(lines, out);
    }

    private String id(SideBySide comparison, SideBySide.Line line) {
        return ids.apply(comparison.a().rows().dimension(), line.key());
    }

    private String name(SideBySide comparison, SideBySide.Line line) {
        return names.apply(comparison.a().rows().dimension(), line.key());
    }

    private static List<String> cells(SideBySide.Line line, String key, String name) {
        var cells = new ArrayList<>(List.of(key, name));
        for (var side : List.of(line.a(), line.b())) {
            cells.add(side.isHeld() ? "" : "" + side.reports().certain());
            cells.add(side.isHeld() ? "" : "" + side.reports().possible());
        }
        var difference = line.difference();
        cells.add(difference == null ? "" : "" + difference.least());
        cells.add(difference == null ? "" : "" + difference.most());
        return cells;
    }

    /// One column for everything is no column beside the totals.
    private List<Entry> entries(Tabulation table) {
        var entries = new ArrayList<Entry>();
        var columns =
                table.columns().dimension() == Dimension.ALL ? 0 : table.columns().keys().size();
        for (int row = 0; row < table.cells().size(); row++) {
            for (int column = 0; column < columns; column++) {
                entries.add(new Entry(where(table, row, column), table.cell(row, column)));
            }
            entries.add(new Entry(where(table, row, -1), table.rowTotals().get(row)));
        }
        for (int column = 0; column < columns; column++) {
            entries.add(new Entry(where(table, -1, column), table.columnTotals().get(column)));
        }
        entries.add(new Entry(where(table, -1, -1), table.total()));
        return entries;
    }

    private List<String> where(Tabulation table, int row, int column) {
        var where = new ArrayList<String>();
        key(table.rows(), row, where);
        key(table.columns(), column, where);
        return where;
    }

    private void key(Tabulation.Head head, int place, List<String> into) {
        into.add(place < 0 ? ALL : ids.apply(head.dimension(), head.keys().get(place)));
        into.add(place < 0 ? ALL : names.apply(head.dimension(), head.keys().get(place)));
    }

    private static List<String> cells(CountCell cell) {
        if (cell.isHeld()) {
            var held = new ArrayList<>(java.util.Collections.nCopies(CELL.size() - 1, ""));
            held.add("yes");
            return held;
        }
        return List.of(
                "" + cell.reports().certain(),
                "" + cell.reports().possible(),
                cell.origins().isNone() ? "" : "" + cell.origins().certain(),
                cell.origins().isNone() ? "" : "" + cell.origins().possible(),
                Objects.toString(first(cell), ""),
                Objects.toString(last(cell), ""),
                "");
    }

    /// Null when nothing is dated, or nothing is known of how early it was.
    private static @Nullable LocalDate first(CountCell cell) {
        return Optional.ofNullable(cell.days()).flatMap(DateSpan::first).orElse(null);
    }

    /// Null when nothing is dated, or nothing is known of how late it was.
    private static @Nullable LocalDate last(CountCell cell) {
        return Optional.ofNullable(cell.days()).flatMap(DateSpan::last).orElse(null);
    }

    /// As spreadsheets paste it: rows and columns as they are read, with tabs between. Ranges have
    /// a dash that no spreadsheet takes for a day.
    public String text(Tabulation table) {
        var lines = new StringBuilder(safe(table.rows().dimension().title()));
        for (var key : table.columns().keys()) {
            lines.append('\t').append(name(table.columns(), key));
        }
        lines.append("\t*\n");
        for (int row = 0; row < table.cells().size(); row++) {
            lines.append(name(table.rows(), table.rows().keys().get(row)));
            line(table.cells().get(row), table.rowTotals().get(row), lines);
        }
        lines.append(ALL);
        line(table.columnTotals(), table.total(), lines);
        return lines.toString();
    }

    private String name(Tabulation.Head head, String key) {
        return safe(names.apply(head.dimension(), key));
    }

    /// The text without tabs and line ends, and with an apostrophe where a spreadsheet would take
    /// it for a formula.
    static String safe(String text) {
        return FormulaGuard.guarded(FormulaGuard.onOneLine(text));
    }

    private static void line(List<CountCell> cells, CountCell total, StringBuilder into) {
        for (var cell : cells) {
            into.append('\t').append(cell.isHeld() ? "–" : cell.reports().text());
        }
        into.append('\t').append(total.isHeld() ? "–" : total.reports().text()).append('\n');
    }

    /// The same for programs. What is not known is null.
    public void json(Tabulation table, OutputStream out) throws IOException {
        var object =
                new JsonObject()
                        .with("rows", table.rows().dimension().code())
                        .with("columns", table.columns().dimension().code())
                        .with("cells", entries(table).stream().map(TableFile::object).toList());
        write(object, out);
    }

    private static JsonObject object(Entry entry) {
        return new JsonObject()
                .with("row", entry.where.get(0))
                .with("rowName", entry.where.get(1))
                .with("column", entry.where.get(2))
                .with("columnName", entry.where.get(3))
                .with(object(entry.cell));
    }

    /// The same of two tables beside each other.
    public void json(SideBySide comparison, List<Caveat> caveats, OutputStream out)
            throws IOException {
        var lines = new ArrayList<JsonObject>();
        for (var line : comparison.lines()) {
            lines.add(object(line, id(comparison, line), name(comparison, line)));
        }
        lines.add(object(comparison.total(), ALL, ALL));
        write(
                new JsonObject()
                        .with("rows", comparison.a().rows().dimension().code())
                        .with("lines", lines)
                        .with(
                                "caveats",
                                caveats.stream().map(c -> Messages.english(c::text)).toList()),
                out);
    }

    private static void write(JsonObject object, OutputStream out) throws IOException {
        out.write(object.text().getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject object(SideBySide.Line line, String key, String name) {
        var difference = line.difference();
        return new JsonObject()
                .with("row", key)
                .with("rowName", name)
                .with("a", object(line.a()))
                .with("b", object(line.b()))
                .with("differenceLeast", difference == null ? null : difference.least())
                .with("differenceMost", difference == null ? null : difference.most());
    }

    private static JsonObject object(CountCell cell) {
        var object = new JsonObject().with("heldBack", cell.isHeld());
        if (cell.isHeld()) {
            return object;
        }
        object.with("certain", cell.reports().certain())
                .with("possible", cell.reports().possible());
        if (!cell.origins().isNone()) {
            object.with("originsCertain", cell.origins().certain())
                    .with("originsPossible", cell.origins().possible());
        }
        if (!cell.counts().isEmpty()) {
            var counted = new JsonObject();
            cell.counts().forEach((of, span) -> counted.with(of.code(), object(span)));
            object.with("counted", counted);
        }
        return object.with("firstDay", first(cell)).with("lastDay", last(cell));
    }

    private static JsonObject object(CountSpan span) {
        return new JsonObject()
                .with("from", span.from())
                .with("best", span.best())
                .with("to", span.to());
    }
}
