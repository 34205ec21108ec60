package org.amnok.layout.page;

import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.page.CountsItem;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.tabulation.CountCell;
import org.amnok.layout.chart.ChartNumbers;

/// The numbers behind the charts of a page and behind what it tells of looks, a line each, in the
/// names that the page has for them. Charts are numbered as the page is read: two may have one
/// title. A cell of a table in which nothing is has no line.
///
/// @param looks answers what the page asks of them
record PageNumbers(PageDesign design, PageFigures figures, ObservationsOnPage looks) {
    private static final List<String> HEAD =
            List.of(
                    "item",
                    "chart",
                    "row",
                    "side",
                    "column",
                    "certain",
                    "possible",
                    "difference_least",
                    "difference_most",
                    "metres",
                    "metres_certain",
                    "metres_possible");

    /// With a header; empty when nothing was counted.
    List<List<String>> lines() {
        var lines = new ArrayList<List<String>>();
        var charts =
                ReadingOrder.of(design.items()).stream()
                        .filter(CountsItem.class::isInstance)
                        .toList();
        for (int i = 0; i < charts.size(); i++) {
            var figure = figures.counts().get(charts.get(i).id());
            if (figure != null) {
                chart("chart " + (i + 1), figure.figure().numbers(), lines);
            }
        }
        var all = ObservationsOnPage.questions(design).toList();
        for (int i = 0; i < all.size(); i++) {
            var item = "looks " + (i + 1);
            looks.told(all.get(i)).ifPresent(told -> looked(item, told, lines));
        }
        if (!lines.isEmpty()) {
            lines.addFirst(HEAD);
        }
        return lines;
    }

    private static void chart(String item, ChartNumbers numbers, List<List<String>> lines) {
        for (var row : numbers.rows()) {
            for (var i = 0; i < numbers.columns().size() && i < row.cells().size(); i++) {
                var cell = row.cells().get(i);
                if (cell.isHeld() || !cell.reports().isNone()) {
                    lines.add(line(item, numbers.title(), row, numbers.columns().get(i), cell));
                }
            }
            lines.add(line(item, numbers.title(), row, "*", row.total()));
        }
    }

    /// What is held back is empty.
    private static List<String> line(
            String item, String title, ChartNumbers.Row row, String column, CountCell cell) {
        var reports = cell.reports();
        var difference = row.difference();
        return List.of(
                item,
                title,
                row.name(),
                difference == null ? row.side() : "B",
                column,
                cell.isHeld() ? "" : Integer.toString(reports.certain()),
                cell.isHeld() ? "" : Integer.toString(reports.possible()),
                difference == null ? "" : Integer.toString(difference.least()),
                difference == null ? "" : Integer.toString(difference.most()),
                "",
                "",
                "");
    }

    private static void looked(String item, ToldObservations told, List<List<String>> lines) {
        for (var line : told.lines()) {
            var name = line.cells().getFirst();
            var metres = Long.toString(line.metres());
            var certain = line.range().getFirst();
            var possible = line.range().getLast();
            lines.add(
                    List.of(
                            item,
                            told.subject(),
                            name,
                            "",
                            "*",
                            "",
                            "",
                            "",
                            "",
                            metres,
                            certain,
                            possible));
        }
    }
}
