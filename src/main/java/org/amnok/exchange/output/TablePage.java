package org.amnok.exchange.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.amnok.domain.tabulation.CountCell;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.domain.tabulation.Interval;
import org.amnok.domain.tabulation.SideBySide;
import org.amnok.domain.tabulation.Tabulation;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Writes tables of counts as a page of plain HTML: no scripts, nothing fetched, readable without
/// its few styles.
///
/// @param language of the words, as HTML has it
/// @param title what is counted
/// @param note how to read it
/// @param held words for what is held back
/// @param total words for all rows, and all columns
/// @param names of keys
public record TablePage(
        String language,
        String title,
        String note,
        String held,
        String total,
        BiFunction<Dimension, String, String> names) {
    private static final String STYLE =
            "body{font-family:sans-serif;margin:2em}table{border-collapse:collapse}"
                    + "th,td{border-bottom:1px solid #bbb;padding:.25em .6em;text-align:right}"
                    + "th[scope=row]{text-align:left;font-weight:normal}tr:last-child{font-weight:bold}";

    /// A table, its totals last.
    public void write(Tabulation table, OutputStream out) throws IOException {
        var columns =
                table.columns().dimension() == Dimension.ALL
                        ? List.<String>of()
                        : table.columns().keys().stream()
                                .map(key -> names.apply(table.columns().dimension(), key))
                                .toList();
        var body = new StringBuilder();
        for (int row = 0; row < table.rows().keys().size(); row++) {
            var cells = columns.isEmpty() ? List.<CountCell>of() : table.cells().get(row);
            row(
                    names.apply(table.rows().dimension(), table.rows().keys().get(row)),
                    texts(cells, table.rowTotals().get(row)),
                    body);
        }
        var below = columns.isEmpty() ? List.<CountCell>of() : table.columnTotals();
        row(total, texts(below, table.total()), body);
        page(
                table.rows().dimension(),
                Stream.concat(columns.stream(), Stream.of(total)),
                body,
                out);
    }

    private List<String> texts(List<CountCell> cells, CountCell last) {
        return Stream.concat(cells.stream(), Stream.of(last)).map(this::text).toList();
    }

    /// Two tables beside each other.
    public void write(SideBySide beside, OutputStream out) throws IOException {
        var body = new StringBuilder();
        for (var line : beside.lines()) {
            row(names.apply(beside.a().rows().dimension(), line.key()), texts(line), body);
        }
        row(total, texts(beside.total()), body);
        page(beside.a().rows().dimension(), Stream.of("A", "B", "B − A"), body, out);
    }

    private List<String> texts(SideBySide.Line line) {
        return List.of(text(line.a()), text(line.b()), text(line.difference()));
    }

    private String text(CountCell cell) {
        return cell.isHeld() ? held : cell.reports().text();
    }

    private String text(Interval.@Nullable Difference difference) {
        return difference == null ? held : difference.least() + " … " + difference.most();
    }

    private static void row(String name, List<String> cells, StringBuilder into) {
        into.append("<tr><th scope=\"row\">").append(escaped(name)).append("</th>");
        cells.forEach(cell -> into.append("<td>").append(escaped(cell)).append("</td>"));
        into.append("</tr>\n");
    }

    private void page(Dimension rows, Stream<String> columns, StringBuilder body, OutputStream out)
            throws IOException {
        var head =
                new StringBuilder(
                        "<tr><th scope=\"col\">"
                                + escaped(Messages.in(language, rows::title))
                                + "</th>");
        columns.forEach(
                name -> head.append("<th scope=\"col\">").append(escaped(name)).append("</th>"));
        var page =
                "<!DOCTYPE html>\n<html lang=\"%s\">\n<head><meta charset=\"utf-8\"><title>%s</title><style>%s</style></head>\n<body>\n<h1>%s</h1>\n<table>\n<thead>%s</tr></thead>\n<tbody>\n%s</tbody>\n</table>\n<p>%s</p>\n</body>\n</html>\n"
                        .formatted(
                                language,
                                escaped(title),
                                STYLE,
                                escaped(title),
                                head,
                                body,
                                escaped(note));
        out.write(page.getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
