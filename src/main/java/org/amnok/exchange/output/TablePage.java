package org.amnok.exchange.output;

import static org.amnok.html.HtmlPage.safe;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.date.DateText;
import org.amnok.domain.tabulation.CountCell;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.domain.tabulation.Interval;
import org.amnok.domain.tabulation.Measure;
import org.amnok.domain.tabulation.SideBySide;
import org.amnok.domain.tabulation.Tabulation;
import org.amnok.html.HtmlPage;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Writes tables of counts as plain HTML: a page, or a part of one.
///
/// @param language of the words, as HTML has it
/// @param names of keys
/// @param isDated true when cells say of which days their reports may be
public record TablePage(
        String language,
        Words words,
        BiFunction<Dimension, String, String> names,
        boolean isDated) {
    /// @param title what is counted
    /// @param note how to read it
    /// @param held what stands for a cell that is held back
    /// @param total the name of all rows, and of all columns
    public record Words(String title, String note, String held, String total) {}

    /// How tables look.
    public static final String STYLE =
            """
            .wide { overflow-x: auto; }
            .note { font-size: 0.85rem; color: #5c574c; }
            table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
            th, td { border-bottom: 1px solid #ddd8cd; padding: 0.25em 0.6em; text-align: right; }
            thead th { border-bottom: 2px solid #24221d; vertical-align: bottom; }
            th:first-child { text-align: left; }
            th[scope="row"] { font-weight: normal; }
            table.totals tbody tr:last-child > * { font-weight: bold; }
            """;

    /// A page of a table, its totals last.
    public void write(Tabulation table, OutputStream out) throws IOException {
        page(of(table), out);
    }

    /// A table, its totals last, for a page with [#STYLE].
    private String of(Tabulation table) {
        return table(grid(table));
    }

    /// A table as it is read.
    ///
    /// @param head one for each column
    /// @param rows the first cell of each is its name
    public record Grid(List<String> head, List<List<String>> rows) {}

    /// A table as it is read, its totals last.
    public Grid grid(Tabulation table) {
        var columns =
                table.columns().dimension() == Dimension.ALL
                        ? List.<String>of()
                        : table.columns().keys().stream()
                                .map(key -> names.apply(table.columns().dimension(), key))
                                .toList();
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < table.rows().keys().size(); row++) {
            var cells = columns.isEmpty() ? List.<CountCell>of() : table.cells().get(row);
            rows.add(
                    row(
                            names.apply(table.rows().dimension(), table.rows().keys().get(row)),
                            texts(cells, table.rowTotals().get(row))));
        }
        var below = columns.isEmpty() ? List.<CountCell>of() : table.columnTotals();
        rows.add(row(words.total(), texts(below, table.total())));
        return new Grid(
                head(
                        table.rows().dimension(),
                        Stream.concat(columns.stream(), Stream.of(words.total()))),
                rows);
    }

    private List<String> head(Dimension rows, Stream<String> columns) {
        return Stream.concat(Stream.of(Messages.in(language, rows::title)), columns).toList();
    }

    private static List<String> row(String name, List<String> cells) {
        return Stream.concat(Stream.of(name), cells.stream()).toList();
    }

    private List<String> texts(List<CountCell> cells, CountCell last) {
        return Stream.concat(cells.stream(), Stream.of(last)).map(this::text).toList();
    }

    /// A page of two tables beside each other.
    public void write(SideBySide beside, OutputStream out) throws IOException {
        var dimension = beside.a().rows().dimension();
        var rows = new ArrayList<List<String>>();
        for (var line : beside.lines()) {
            rows.add(row(names.apply(dimension, line.key()), texts(line)));
        }
        rows.add(row(words.total(), texts(beside.total())));
        page(table(new Grid(head(dimension, Stream.of("A", "B", "B − A")), rows)), out);
    }

    private List<String> texts(SideBySide.Line line) {
        return List.of(text(line.a()), text(line.b()), text(line.difference()));
    }

    /// Reports, and below them origins, counts and days where they were asked for.
    private String text(CountCell cell) {
        return cell.isHeld() ? words.held() : Messages.in(language, () -> lines(cell));
    }

    private String lines(CountCell cell) {
        var lines = new ArrayList<>(List.of(cell.reports().text()));
        if (!cell.origins().isNone()) {
            lines.add(Measure.ORIGINS.title() + ": " + cell.origins().text());
        }
        if (!cell.counts().isEmpty()) {
            lines.add(cell.countedText());
        }
        var days = cell.days();
        if (isDated && days != null) {
            lines.add(DateText.of(days));
        }
        return String.join("\n", lines);
    }

    private String text(Interval.@Nullable Difference difference) {
        return difference == null ? words.held() : Messages.in(language, difference::text);
    }

    private String table(Grid grid) {
        var head =
                grid.head().stream()
                        .map(name -> "<th scope=\"col\">" + safe(name) + "</th>")
                        .collect(Collectors.joining());
        return """
        <div class="wide">
        <table class="totals">
        <thead><tr>%s</tr></thead>
        <tbody>
        %s</tbody>
        </table>
        </div>
        <p class="note">%s</p>
        """
                .formatted(
                        head,
                        grid.rows().stream().map(TablePage::line).collect(Collectors.joining()),
                        safe(words.note()));
    }

    private static String line(List<String> row) {
        return row.stream()
                .skip(1)
                .map(cell -> "<td>" + safe(cell).replace("\n", "<br>") + "</td>")
                .collect(
                        Collectors.joining(
                                "",
                                "<tr><th scope=\"row\">" + safe(row.getFirst()) + "</th>",
                                "</tr>\n"));
    }

    private void page(String table, OutputStream out) throws IOException {
        var page =
                new HtmlPage(language, words.title(), STYLE)
                        .with("<h1>%s</h1>\n%s".formatted(safe(words.title()), table));
        out.write(page.getBytes(StandardCharsets.UTF_8));
    }
}
