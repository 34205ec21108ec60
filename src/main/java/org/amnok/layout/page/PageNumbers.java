package org.amnok.layout.page;

import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.page.CountsItem;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.tabulation.CountCell;
import org.amnok.layout.chart.ChartNumbers;

/// The numbers behind the charts of a page and behind what it tells of looks, a line each, in the
/// names that the page has for them.
///
/// @param looks answers what the page asks of them
record PageNumbers(PageDesign design, PageFigures figures, LooksOnPage looks) {
    private static final List<String> HEAD =
            List.of(
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
        for (var item : design.all(CountsItem.class)) {
            var figure = figures.counts().get(item.id());
            if (figure != null) {
                chart(figure.figure().numbers(), lines);
            }
        }
        LooksOnPage.questions(design)
                .flatMap(question -> looks.told(question).stream())
                .forEach(told -> looked(told, lines));
        if (!lines.isEmpty()) {
            lines.addFirst(HEAD);
        }
        return lines;
    }

    private static void chart(ChartNumbers numbers, List<List<String>> lines) {
        for (var row : numbers.rows()) {
            for (var i = 0; i < numbers.columns().size() && i < row.cells().size(); i++) {
                lines.add(line(numbers, row, numbers.columns().get(i), row.cells().get(i)));
            }
            lines.add(line(numbers, row, "*", row.total()));
        }
    }

    /// What is held back is empty.
    private static List<String> line(
            ChartNumbers numbers, ChartNumbers.Row row, String column, CountCell cell) {
        var reports = cell.reports();
        var difference = row.difference();
        return List.of(
                numbers.title(),
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

    private static void looked(ToldLooks told, List<List<String>> lines) {
        for (var line : told.lines()) {
            var name = line.cells().getFirst();
            var metres = Long.toString(line.metres());
            var certain = line.range().getFirst();
            var possible = line.range().getLast();
            lines.add(
                    List.of(
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
